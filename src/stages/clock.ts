import { clockAt } from '../read/clock.ts'
import { isDigit, isSpace, skipSpace } from '../read/text-marks.ts'
import type { Time } from '../schema.ts'

export interface Stamp {
  time: Time
  /** Index after the time and its brackets. */
  end: number
}

/** What closes each bracket in which a time may stand. */
export const CLOSES: Partial<Record<string, string>> = { '[': ']', '(': ')', '<': '>', '{': '}' }

/**
 * A time at an index of a text: `0:15`, `9:02 PM`, `00:01:02`, `[00:05.320]`, `(1:02)`, `{1:02}`, `00:01,500 --> 00:03,000`, `[7:11 - 7:15]`.
 * `2026-03-01T10:02:03Z` is a time of its day.
 * @returns seconds from the start; undefined if the text there is no time
 */
export function stampAt(text: string, from: number, limit: number): Stamp | undefined {
  let at = from
  const open = text[at]
  const close = CLOSES[open ?? '']
  if (close !== undefined) at++
  const isDated = DATE.test(text.slice(at, at + DATE_LENGTH))
  if (isDated) at += DATE_LENGTH
  const start = clockAt(text, at, limit, true)
  if (!start) return undefined
  const half = halfOfDay(text, start.after)
  if (half) {
    // `9:02 PM` is hours and minutes.
    const hasSeconds = text.indexOf(':', at) !== text.lastIndexOf(':', start.after - 1)
    start.seconds = ((start.seconds * (hasSeconds ? 1 : 60)) % HALF_DAY) + (half.isSecond ? HALF_DAY : 0)
  }
  at = half?.after ?? start.after
  if (isDated && text[at] === 'Z') at++
  let end: number | undefined
  const dash = skipSpace(text, at, limit)
  if (text.startsWith('-->', dash) || '-–'.includes(text[dash] ?? 'x')) {
    const next = clockAt(text, skipSpace(text, dash + (text.startsWith('-->', dash) ? 3 : 1), limit), limit, true)
    if (next) {
      end = next.seconds
      at = next.after
    }
  }
  if (close !== undefined) {
    at = skipSpace(text, at, limit)
    if (text[at] !== close) return undefined
    at++
  } else if (at < text.length && !isSpace(text.charCodeAt(at)) && !'-–—|:,)]>'.includes(text.charAt(at)))
    return undefined
  return {
    time: end === undefined || end < start.seconds ? { start: start.seconds } : { start: start.seconds, end },
    end: at
  }
}

/** The longest time that people write, in UTF-16 units. */
const LONGEST = 24

/** The time that stands right at an index, if one does. */
export const stampNear = (text: string, from: number): Stamp | undefined =>
  stampAt(text, from, Math.min(text.length, from + LONGEST))

/** Whether a text begins with a time, `[00:01:02] and so`, `0:15 and so`, of so many characters at most. */
export function opensWithTime(text: string, most: number): boolean {
  const code = text.charCodeAt(0)
  return (isDigit(code) || code === 91 || code === 40) && stampAt(text, 0, most) !== undefined
}

const HALF_DAY = 43_200

/** `2026-03-01T`: the day in front of a time, as ISO 8601 writes it. */
const DATE = /^\d{4}-\d\d-\d\dT/
const DATE_LENGTH = 11

/** ` AM`, ` p.m.` after a time; in small letters without dots only at the end of the text: `at 9:02 am I …` is speech. */
function halfOfDay(text: string, from: number): { isSecond: boolean; after: number } | undefined {
  const at = skipSpace(text, from, Math.min(text.length, from + 2))
  const [written] = /^(?:[AP]M\b|[ap]m$|[AaPp]\.[Mm]\.)/.exec(text.slice(at, at + 5)) ?? []
  return written === undefined ? undefined : { isSecond: /^p/i.test(written), after: at + written.length }
}
