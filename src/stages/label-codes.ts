import { isDigit, isLetter, isSpace, skipSpace } from '../read/text-marks.ts'

/** Control characters of old terminals, and what an unknown encoding left of a byte. */
export const isLost = (code: number): boolean => code < 32 || (code >= 0x7f && code < 0xa0) || code === 0xfffd

/**
 * Codes for colours and type before a label, as terminals and disk magazines have them: `ESC[1m`, `«c1»`, `»CL1:`, `<C1>`.
 * The signs around them may be lost.
 */
export function skipCodes(text: string, from: number, limit: number): number {
  let at = from
  for (let codes = 0; codes < 4; codes++) {
    const end = codeEnd(text, at, limit)
    if (end === at) return at
    at = end
  }
  return at
}

function codeEnd(text: string, from: number, limit: number): number {
  const code = text.charCodeAt(from)
  if (code === 123) return templateEnd(text, from, limit)
  const broken = BROKEN_TAGS.find((tag) => text.startsWith(tag, from))
  if (broken) return from + broken.length
  const tag = code === 60
  if (!tag && !isLost(code) && code !== 0xab && code !== 0xbb) {
    // The sign before the code was lost without a trace: only the one after it tells.
    const end = wordOfCode(text, from, limit)
    return end > from && isLost(text.charCodeAt(end)) ? end + 1 : from
  }
  const ansi = text[from + 1] === '['
  const end = wordOfCode(text, from + (ansi ? 2 : 1), limit)
  const after = text.charCodeAt(end)
  if (tag) return end > from + 1 && after === 62 && isNoSpace(text, end + 1) ? end + 1 : from
  if (ansi && code === 27) return end
  if (
    end > from + 1 &&
    (isLost(after) || after === 0xbb || after === 0xab || (after === 58 && isNoSpace(text, end + 1)))
  )
    return end + 1
  return isLost(code) ? from + 1 : from
}

/** `{{ a picture }}`, `{% a note %}` of a page's template in front of the words. */
function templateEnd(text: string, from: number, limit: number): number {
  const close = text[from + 1] === '{' ? '}}' : text[from + 1] === '%' ? '%}' : ''
  const end = close === '' ? -1 : text.indexOf(close, from)
  return end < 0 || end + 2 >= limit ? from : skipSpace(text, end + 2, limit)
}

/** `<p>strong>Ann:</strong>`: a tag whose sign was lost. */
const BROKEN_TAGS = ['strong>', 'b>', 'em>', 'i>'] as const

const isNoSpace = (text: string, at: number): boolean => at < text.length && !isSpace(text.charCodeAt(at))

/** One to three letters and one or two digits: `c1`, `CL12`; for terminals digits and a letter, `1m`, `0;31m`. */
function wordOfCode(text: string, from: number, limit: number): number {
  let at = from
  let letters = 0
  let digits = 0
  for (; at < limit && at - from < 7; at++) {
    const code = text.charCodeAt(at)
    if (isDigit(code) || code === 59) digits++
    else if (code < 128 && isLetter(code) && (digits === 0 || text[from - 1] === '[')) letters++
    else break
    if (letters > 0 && digits > 0 && text[from - 1] === '[') return at + 1
  }
  return letters > 0 && letters <= 3 && digits > 0 && digits <= 2 ? at : from
}
