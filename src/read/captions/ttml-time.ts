import { clockAt } from '../clock.ts'

/** Frames and ticks a second, from the root element. */
export interface TimeBase {
  frameRate: number
  tickRate: number
}

/**
 * A time expression of TTML (https://www.w3.org/TR/ttml2/#timing-value-time-expression):
 * `00:00:01.5`, `00:00:01:12` (frames), `12.5s`, `1500ms`, `2m`, `1h`, `30f`, `5000000t`; a bare number is seconds,
 * as some podcast hosts write it.
 * @returns seconds, or undefined
 */
export function ttmlSeconds(value: string, base: TimeBase): number | undefined {
  const text = value.trim()
  const clock = clockAt(text, 0, text.length)
  if (clock !== undefined) return withFrames(text, clock.seconds, clock.after, base)
  return offsetTime(text, base)
}

function withFrames(text: string, seconds: number, after: number, base: TimeBase): number | undefined {
  if (after === text.length) return seconds
  const frames = text.slice(after + 1)
  if (text.charAt(after) !== ':' || !/^\d{1,4}(?:\.\d{1,4})?$/.test(frames)) return undefined
  return milliseconds(seconds + Number.parseInt(frames, 10) / base.frameRate)
}

function offsetTime(text: string, base: TimeBase): number | undefined {
  const match = /^(\d{1,15}(?:\.\d{1,9})?)(ms|[hmsft]?)$/.exec(text)
  if (match === null) return undefined
  const count = Number(match[1])
  switch (match[2]) {
    case 'h':
      return milliseconds(count * 3600)
    case 'm':
      return milliseconds(count * 60)
    case 'ms':
      return count / 1000
    case 'f':
      return milliseconds(count / base.frameRate)
    case 't':
      return milliseconds(count / base.tickRate)
    default:
      return count
  }
}

function milliseconds(seconds: number): number {
  return Math.round(seconds * 1000) / 1000
}
