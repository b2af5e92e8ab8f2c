import { isLetter, skipSpace, trimEnd } from '../read/text-marks.ts'
import { isLost } from './label-codes.ts'

/** Bold type in a wiki. */
export const WIKI_BOLD = "'''"

/** `>> `, `- `, `* ` and emphasis marks that were left in the text. */
export function skipOpening(text: string, from: number, limit: number): number {
  let at = from
  while (
    at < limit &&
    !isLetter(text.charCodeAt(at)) &&
    '>-–—*_#»•▶►\\"“'.includes(text[at] as string) &&
    at - from < 6
  )
    at = skipSpace(text, at + 1, limit)
  return at
}

/** Without quotes, brackets, emphasis marks and the punctuation that a separator left. */
export function bare(text: string, from: number, to: number): string {
  let start = from
  let end = to
  if (text.startsWith(WIKI_BOLD, start)) start += WIKI_BOLD.length
  if (text.endsWith(WIKI_BOLD, end)) end -= WIKI_BOLD.length
  while (start < end && ('*_"“”[]<>#'.includes(text.charAt(start)) || isLost(text.charCodeAt(start)))) start++
  while (end > start && ('*_"“”[]<>,;:='.includes(text.charAt(end - 1)) || isLost(text.charCodeAt(end - 1)))) {
    // `Bo [quietly]`
    if (text[end - 1] === ']' && text.slice(start + 1, end).includes('[')) break
    end--
  }
  const first = skipSpace(text, start, end)
  const last = trimEnd(text, start, end)
  // `'question' => 'Why?'`
  const isQuoted = last - first > 2 && text[first] === "'" && text[last - 1] === "'" && text[first + 1] !== "'"
  return isQuoted ? text.slice(first + 1, last - 1) : text.slice(first, last)
}
