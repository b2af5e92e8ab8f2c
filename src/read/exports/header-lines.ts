import { clockAt } from '../clock.ts'
import { type Range, trimRange } from './build.ts'
import { spelledTimeAtEnd } from './spelled-time.ts'

/** What a line says of a turn that begins: who, when, or both; offsets in the line. */
export interface HeaderLine {
  /** The name; undefined for a line that is a time and nothing else. */
  name?: Range
  /** Undefined for `Ann Lowe:`. */
  time?: number
  /** The time stands before the name. */
  timeFirst: boolean
}

const LONGEST = 120
const LONGEST_NAME = 72
const MOST_WORDS = 9

/**
 * Reads a line as the header of a turn: `Ann Lowe  0:15`, `Ann Lowe (00:15):`, `Ann Lowe | 00:15`, `[0:15] Ann Lowe`,
 * `Ann Lowe 1 minute 5 seconds`, `0:15`, `Ann Lowe:`. Whether it is one, the document decides.
 */
export function headerLine(line: string): HeaderLine | undefined {
  if (line.length > LONGEST * 2) return undefined
  const [from, to] = trimRange(line, 0, line.length)
  if (from === to || to - from > LONGEST) return undefined
  return timeFirst(line, from, to) ?? timeLast(line, from, to) ?? nameAndColon(line, from, to)
}

/** `[0:15] Ann Lowe`, `0:15 - Ann Lowe:`, `(0:15)` */
function timeFirst(line: string, from: number, to: number): HeaderLine | undefined {
  const clock = bracketedClock(line, from, to)
  if (!clock) return undefined
  if (clock.after === to) return { time: clock.seconds, timeFirst: true }
  // `0:15Ann` is glued, `0:15:` goes on
  if (!clock.bracketed && !' \t\u00a0|,-–'.includes(line.charAt(clock.after))) return undefined
  // `10:23 AM` is a time of day
  if (/^\s?[AaPp]\.?[Mm]\.?$/.test(line.slice(clock.after, to))) return undefined
  const name = nameIn(line, clock.after, to)
  return name && { name, time: clock.seconds, timeFirst: true }
}

interface FoundClock {
  seconds: number
  after: number
  bracketed: boolean
}

function bracketedClock(line: string, from: number, to: number): FoundClock | undefined {
  const close = closerOf(line[from])
  const clock = clockAt(line, from + (close ? 1 : 0), to, true)
  if (!clock) return undefined
  if (!close) return { ...clock, bracketed: false }
  return line[clock.after] === close ? { ...clock, after: clock.after + 1, bracketed: true } : undefined
}

const closerOf = (char: string | undefined): string | undefined => (char === '[' ? ']' : char === '(' ? ')' : undefined)

/** `Ann Lowe  0:15`, `Ann Lowe: (0:15)`, `Ann Lowe 5 seconds` */
function timeLast(line: string, from: number, to: number): HeaderLine | undefined {
  const spelled = spelledTimeAtEnd(line.slice(0, to))
  if (spelled) {
    if (trimRange(line, from, spelled.at[0])[1] <= from) return { time: spelled.seconds, timeFirst: false }
    const name = nameIn(line, from, spelled.at[0])
    return name && { name, time: spelled.seconds, timeFirst: false }
  }
  let end = to
  if (line[end - 1] === ':') end = trimRange(line, from, end - 1)[1]
  const closed = line[end - 1] === ')' || line[end - 1] === ']'
  let start = closed ? end - 1 : end
  while (start > from && isClockPart(line.charCodeAt(start - 1))) start--
  if (closed) start--
  const clock = bracketedClock(line, start, end)
  if (!clock || clock.after !== end || clock.bracketed !== closed || start === from) return undefined
  const name = nameIn(line, from, start)
  return name && { name, time: clock.seconds, timeFirst: false }
}

/** Digits, `:`, `.`, `,` */
const isClockPart = (code: number): boolean => (code >= 48 && code <= 58) || code === 46 || code === 44

/** `Ann Lowe:` and nothing else. */
function nameAndColon(line: string, from: number, to: number): HeaderLine | undefined {
  if (line[to - 1] !== ':') return undefined
  const name = nameIn(line, from, to)
  return name && { name, timeFirst: false }
}

/** The name in a part of a line, without what parts it from the time. */
export function nameIn(line: string, from: number, to: number): Range | undefined {
  let [start, end] = trimRange(line, from, to)
  while (start < end && '-–—|•·:,'.includes(line[start] as string)) start = trimRange(line, start + 1, end)[0]
  while (end > start && '-–—|•·:,'.includes(line[end - 1] as string)) end = trimRange(line, start, end - 1)[1]
  return isNameLike(line.slice(start, end)) ? [start, end] : undefined
}

/** `4 de agosto de 2013`, `August 4, 2013`: below each comment a page says when it was written. */
const isDay = (name: string): boolean => /^\d{1,2}\D{1,16}(?:19|20)\d\d$|\b\d{1,2}, (?:19|20)\d\d$/u.test(name)

/** At most nine words, no sentence, no number, no day; of more than one word the last has a capital, a digit or no case. */
function isNameLike(name: string): boolean {
  if (
    name === '' ||
    name.length > LONGEST_NAME ||
    /[?!;"“”<>{}*#]|\.$|: |https?:/u.test(name.replace(/\b\p{L}\.$/u, ''))
  )
    return false
  if (!/^[\p{L}\d@(]/u.test(name) || !/\p{L}/u.test(name) || isDay(name)) return false
  const words = name.split(/\s+/)
  const last = words.at(-1) as string
  return words.length <= MOST_WORDS && (words.length === 1 || !/^\p{Ll}/u.test(last))
}
