import { clockAt } from '../clock.ts'
import { skipBlanks } from '../text-marks.ts'
import type { Arrow } from './arrows.ts'

/** A cue's time, in seconds. */
export interface Timing {
  start: number
  end: number
  /** Offset of the first character after the end time: settings begin there. */
  after: number
}

/**
 * Reads a timing line, `00:00:01.000 --> 00:00:04.500 align:start`.
 * @param arrow its `-->`
 * @returns undefined where one of the two times cannot be read
 */
export function timingAt(text: string, from: number, arrow: Arrow, to: number): Timing | undefined {
  const first = clockAt(text, skipBlanks(text, from, arrow.from), arrow.from)
  if (first === undefined || skipBlanks(text, first.after, arrow.from) < arrow.from) return undefined
  const last = clockAt(text, skipBlanks(text, arrow.to, to), to)
  if (last === undefined) return undefined
  const next = text.charCodeAt(last.after)
  if (last.after < to && next !== 32 && next !== 9) return undefined
  return { start: first.seconds, end: last.seconds, after: last.after }
}
