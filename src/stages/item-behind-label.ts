import { isDigit, skipSpace } from '../read/text-marks.ts'
import { Kind, type Unit } from '../types.ts'
import { opensSignedList } from './signed-items.ts'
import { clip, mapOf } from './split.ts'

/**
 * `Bo: 1) mix` above `2) bake`: what stands behind a label is the first item where the line below is the second.
 * @param from index of the unit's text where the words behind the label start
 * @param start where that stands in the source
 * @returns the words as an item of the list below
 */
export function itemBehindLabel(first: Unit, from: number, start: number, second: Unit | undefined): Unit | undefined {
  if (from === 0 || first.kind !== Kind.paragraph || first.items.length > 0 || !second || second.gap > 0)
    return undefined
  const said = behind(first, from, start)
  if (opensSignedList(said, second)) return said
  const marker = second.items.length === 2 ? markerOf(said.text, second) : ''
  if (marker === '') return undefined
  const words = behind(said, skipSpace(said.text, marker.length, said.text.length), start)
  const { items, ordered } = second
  return { ...words, items: [items[0] as number, -1], ordered, marker, number: second.number < 0 ? -1 : 1 }
}

/** The marker that the words open with, if the line below has the next of its kind. */
function markerOf(text: string, { marker, number }: Unit): string {
  const isBullet = number < 0 && marker !== '' && text.startsWith(`${marker} `)
  if (isBullet) return marker
  const own = number === 2 ? marker.replace('2', '1') : ''
  return own !== '' && isDigit(own.charCodeAt(0)) && text.startsWith(`${own} `) ? own : ''
}

/** A unit from an index of its text on. */
function behind(unit: Unit, from: number, start: number): Unit {
  const { text, spans } = unit
  const map = mapOf(unit, from, text.length, start)
  return { ...unit, text: text.slice(from), start, map, spans: clip(spans, from, text.length), head: null }
}
