import { isDigit } from './text-marks.ts'

const COLON = 58
const MAX_DIGITS = 12

/** What `clockAt` found: seconds, and the offset after it. */
export interface Clock {
  seconds: number
  after: number
}

/**
 * Reads a clock time: `1:02:03.004`, `02:03,4`, `100:00:00.000`, hours optional, comma or dot.
 * @param text the source
 * @param from offset of the first digit
 * @param to offset at which to stop
 * @param pairs the parts after the first have two digits each, as people write them: in running text `3:2` is a score
 * @returns seconds, or undefined where no clock time stands
 */
export function clockAt(text: string, from: number, to: number, pairs = false): Clock | undefined {
  let at = from
  let total = 0
  let part = 0
  for (;;) {
    let value = 0
    let digits = 0
    for (; at < to; at++) {
      const digit = text.charCodeAt(at) - 48
      if (digit < 0 || digit > 9) break
      value = value * 10 + digit
      digits++
    }
    if (digits === 0 || digits > MAX_DIGITS || (part > 0 && (digits > 2 || value > 59 || (pairs && digits < 2))))
      return undefined
    total = total * 60 + value
    part++
    if (at >= to || text.charCodeAt(at) !== COLON || part === 3) break
    // `0:15: hi`: the second colon belongs to what follows.
    if (part === 2 && !isDigit(text.charCodeAt(at + 1))) break
    at++
  }
  if (part < 2) return undefined
  return fraction(text, at, to, total)
}

// whole seconds are scaled before the division, so that 3661.1 is the nearest double to 3661.1
function fraction(text: string, from: number, to: number, seconds: number): Clock {
  const mark = text.charCodeAt(from)
  if (from >= to || (mark !== 46 && mark !== 44)) return { seconds, after: from }
  let at = from + 1
  let value = 0
  let scale = 1
  for (; at < to; at++) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) break
    if (scale < 1e6) {
      value = value * 10 + digit
      scale *= 10
    }
  }
  if (scale === 1) return { seconds, after: from }
  return { seconds: (seconds * scale + value) / scale, after: at }
}

/** Whether a line is a clock time and nothing else. */
export function onlyClock(line: string): number | undefined {
  const trimmed = line.trim()
  const clock = clockAt(trimmed, 0, trimmed.length)
  return clock && clock.after === trimmed.length ? clock.seconds : undefined
}

/**
 * Turns times of day into seconds from the first of them, which is all that they say about the recording.
 * A time that falls back by more than half a day is on the next day.
 */
export function fromFirst(): (timeOfDay: number) => number {
  const day = 86_400
  let first: number | undefined
  let last = 0
  let days = 0
  return (time) => {
    first ??= time
    if (time < last - day / 2) days++
    last = time
    return Math.max(0, time + days * day - first)
  }
}
