import type { Time } from '../schema.ts'
import type { Unit } from '../types.ts'

/** What parts a label from the words after it. */
export const Separator = {
  colon: 0,
  dash: 1,
  period: 2,
  bracket: 3,
  chevron: 4,
  gap: 5,
  time: 6,
  line: 7,
  style: 8,
  space: 9,
  quote: 10,
  markup: 11
} as const

/** Where in a unit's text something like a label stands, and what ends it. */
export interface Found {
  /** Range of the name in the unit's text. */
  from: number
  to: number
  /** Where the words after it start. */
  body: number
  separator: number
  /** Bold or italics end with the label. */
  styled: boolean
  time: Time | undefined
}

/** @param body where the words after the label start */
export function found(unit: Unit, from: number, to: number, body: number, separator: number, time?: Time): Found {
  return { from, to, body, separator, styled: styledOver(unit, from, to), time }
}

/** Whether bold or italics cover a range, and end with it or with the separator behind it. */
function styledOver(unit: Unit, from: number, to: number): boolean {
  if (unit.spans.length === 0) return false
  return unit.spans.some(
    (span) =>
      (span.type === 'strong' || span.type === 'emphasis') && span.from <= from && span.to >= to && span.to <= to + 3
  )
}
