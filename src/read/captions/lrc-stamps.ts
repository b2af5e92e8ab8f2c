import { clockAt } from '../clock.ts'

export interface Stamp {
  seconds: number
  /** Offset after the bracket. */
  after: number
  /** It has hundredths: other formats put whole seconds in brackets. */
  fine: boolean
}

/**
 * What the third number of `[01:02:34]` counts. LRC knows no hours: programs that write a colon for the point mean
 * hundredths, those that time long recordings mean seconds.
 */
export interface Thirds {
  areHundredths: boolean
  /** One of them is no number of seconds. */
  isCertain: boolean
}

const OPEN = 91
const CLOSE = 93
const THREE = /^\[(\d{1,3}):([0-5]?\d):(\d{2,3})([\].,])/

/** Of so many hundredths one is above 59. */
const MANY = 8

/** What a file means by third numbers, as the stamps that open its lines show. */
export function thirdsIn(text: string, starts: readonly number[]): Thirds {
  let count = 0
  for (const start of starts) {
    const [, , , third = '', after] = THREE.exec(text.slice(start, start + 14)) ?? []
    // `[01:02:34.50]`: where hours are written, they are so everywhere.
    if (after === '.' || after === ',') return { areHundredths: false, isCertain: false }
    if (third.length > 2 || Number(third) > 59) return { areHundredths: true, isCertain: true }
    if (third !== '') count++
  }
  return { areHundredths: count < MANY, isCertain: false }
}

/** `[01:02.34]`, `[01:02:34]` */
export function stampAt(text: string, at: number, to: number, thirds: Thirds): Stamp | undefined {
  if (text.charCodeAt(at) !== OPEN) return undefined
  if (thirds.areHundredths) {
    const [written, minutes, seconds, third, after] = THREE.exec(text.slice(at, Math.min(at + 14, to))) ?? []
    if (written !== undefined && after === ']')
      return {
        seconds: Number(minutes) * 60 + Number(`${seconds}.${third}`),
        after: at + written.length,
        fine: thirds.isCertain
      }
  }
  const clock = clockAt(text, at + 1, to)
  if (clock === undefined || text.charCodeAt(clock.after) !== CLOSE || clock.after >= to) return undefined
  const body = text.slice(at + 1, clock.after)
  return { seconds: clock.seconds, after: clock.after + 1, fine: body.includes('.') || body.includes(',') }
}
