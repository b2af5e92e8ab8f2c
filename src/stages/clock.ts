import { isDigit, isSpace, skipSpace } from '../read/text-marks.ts'
import type { Time } from '../schema.ts'

export interface Clock {
  time: Time
  /** Index after the time and its brackets. */
  end: number
}

/**
 * A time at an index of a text: `0:15`, `00:01:02`, `[00:05.320]`, `(1:02)`, `00:01,500 --> 00:03,000`, `[7:11 - 7:15]`.
 * @returns seconds from the start; undefined if the text there is no time
 */
export function clockAt(text: string, from: number, limit: number): Clock | undefined {
  let at = from
  const open = text[at]
  const close = open === '[' ? ']' : open === '(' ? ')' : open === '<' ? '>' : ''
  if (close !== '') at++
  const start = stampAt(text, at, limit)
  if (!start) return undefined
  at = start.end
  let end: number | undefined
  const dash = skipSpace(text, at, limit)
  if (text.startsWith('-->', dash) || '-–'.includes(text[dash] ?? 'x')) {
    const next = stampAt(text, skipSpace(text, dash + (text.startsWith('-->', dash) ? 3 : 1), limit), limit)
    if (next) {
      end = next.seconds
      at = next.end
    }
  }
  if (close !== '') {
    at = skipSpace(text, at, limit)
    if (text[at] !== close) return undefined
    at++
  } else if (at < text.length && !isSpace(text.charCodeAt(at)) && !'-–—|:,)]>'.includes(text[at] ?? ''))
    return undefined
  return {
    time: end === undefined || end < start.seconds ? { start: start.seconds } : { start: start.seconds, end },
    end: at
  }
}

function stampAt(text: string, from: number, limit: number): { seconds: number; end: number } | undefined {
  const parts: number[] = []
  let at = from
  for (;;) {
    const begin = at
    while (at < limit && at - begin < 3 && isDigit(text.charCodeAt(at))) at++
    if (at === begin || (parts.length > 0 && at - begin !== 2)) return undefined
    parts.push(Number(text.slice(begin, at)))
    if (text.charCodeAt(at) !== 58 || !isDigit(text.charCodeAt(at + 1)) || parts.length === 3) break
    at++
  }
  if (parts.length < 2) return undefined
  let fraction = 0
  if ((text[at] === '.' || text[at] === ',') && isDigit(text.charCodeAt(at + 1))) {
    const begin = ++at
    while (at < limit && at - begin < 3 && isDigit(text.charCodeAt(at))) at++
    fraction = Number(`0.${text.slice(begin, at)}`)
  }
  const [a = 0, b = 0, c] = parts
  const seconds = c === undefined ? a * 60 + b : a * 3600 + b * 60 + c
  return { seconds: Math.round((seconds + fraction) * 1000) / 1000, end: at }
}
