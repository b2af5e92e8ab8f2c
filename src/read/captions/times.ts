const COLON = 58
const MAX_DIGITS = 12

/** A cue's time, in seconds. */
export interface Timing {
  start: number
  end: number
  /** Offset of the first character after the end time: settings begin there. */
  after: number
}

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
 * @returns seconds, or undefined where no clock time stands
 */
export function clockAt(text: string, from: number, to: number): Clock | undefined {
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
    if (digits === 0 || digits > MAX_DIGITS || (part > 0 && (digits > 2 || value > 59))) return undefined
    total = total * 60 + value
    part++
    if (at >= to || text.charCodeAt(at) !== COLON || part === 3) break
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

/**
 * Reads a timing line, `00:00:01.000 --> 00:00:04.500 align:start`.
 * @param arrow offset of its `-->`
 * @returns undefined where one of the two times cannot be read
 */
export function timingAt(text: string, from: number, arrow: number, to: number): Timing | undefined {
  const first = clockAt(text, skipBlanks(text, from, arrow), arrow)
  if (first === undefined || skipBlanks(text, first.after, arrow) < arrow) return undefined
  const last = clockAt(text, skipBlanks(text, arrow + 3, to), to)
  if (last === undefined) return undefined
  const next = text.charCodeAt(last.after)
  if (last.after < to && next !== 32 && next !== 9) return undefined
  return { start: first.seconds, end: last.seconds, after: last.after }
}

/** The offset of the first character from `from` on that is no space or tab, at most `to`. */
export function skipBlanks(text: string, from: number, to: number): number {
  let at = from
  while (at < to && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++
  return at
}
