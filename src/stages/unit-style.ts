import { Kind, type Unit } from '../types.ts'
import { Cover, type Marks } from './5-marks.ts'

/** What a unit looks like: units of one style are candidates for one part. */
export function styleOf(unit: Unit, marks: Marks): number {
  const bold = marks.bold === Cover.whole ? 1 : 0
  const italic = marks.italic === Cover.whole ? 1 : 0
  return (
    unit.heading +
    8 * bold +
    16 * italic +
    32 * Math.min(5, marks.marker) +
    256 * Math.min(1, unit.quotes) +
    512 * (marks.caps ? 1 : 0) +
    1024 * Math.min(1, marks.quoted) +
    2048 * (unit.items.length > 0 ? 1 : 0) +
    4096 * (unit.kind === Kind.table ? 1 : 0)
  )
}

/** The style in words' order: plain 0, bold, italic, heading, numbered, dash, bullet, quote, quoted, caps. */
export function styleKind(unit: Unit, marks: Marks): number {
  if (unit.heading > 0) return 3
  if (marks.bold === Cover.whole) return 1
  if (marks.italic === Cover.whole) return 2
  if (marks.marker === 3) return 4
  if (marks.marker === 1) return 5
  if (marks.marker > 0) return 6
  if (unit.quotes > 0) return 7
  if (marks.quoted > 0) return 8
  return marks.caps ? 9 : 0
}
