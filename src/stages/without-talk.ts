import { TAG } from '../model/chain.ts'
import { isByPlace } from '../rules/look/units.ts'
import type { Unit } from '../types.ts'
import type { Marks } from './5-marks.ts'
import type { Analysis } from './analyse.ts'

/** A longer line tells something, in UTF-16 units. */
const LONGEST = 120

/**
 * The tags of a document in which nobody talks: what a format states, the title, short lines above and below the text that say
 * whose it is, and what a page adds stay what they are; all else is what somebody wrote.
 */
export function withoutTalk({ tags, units, marks }: Pick<Analysis, 'tags' | 'units' | 'marks'>): Uint8Array {
  const title = tags.indexOf(TAG.title)
  const isAround = ({ text }: Unit, index: number): boolean =>
    text.length <= LONGEST && (index === title || tags[index] === TAG.metadata || tags[index] === TAG.boilerplate)
  const isTold = (unit: Unit, index: number): boolean => !unit.data?.part && !isAround(unit, index)
  const first = units.findIndex(isTold)
  const last = units.findLastIndex(isTold)
  const isOutside = (index: number): boolean => index < first || index > last
  return tags.map((tag, index) => {
    const unit = units[index] as Unit
    const isAdded = tag === TAG.boilerplate && !isByPlace(unit, marks[index] as Marks)
    const stays = first >= 0 && isAround(unit, index) && (isOutside(index) || isAdded)
    return unit.data?.part || stays ? tag : TAG.introduction
  })
}
