import { type Clock, clockAt } from '../captions/times.ts'

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

/** A clock time at the start of a line. */
export function clockAtStart(line: string): Clock | undefined {
  return clockAt(line, 0, line.length)
}

/** Whether a line is a clock time and nothing else. */
export function onlyClock(line: string): number | undefined {
  const trimmed = line.trim()
  const clock = clockAt(trimmed, 0, trimmed.length)
  return clock && clock.after === trimmed.length ? clock.seconds : undefined
}
