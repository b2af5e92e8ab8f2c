import { indicesWhere } from '../../indices.ts'
import { TAG } from '../../model/chain.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'
import { isParagraph } from './units.ts'

/** A longer line tells more than what a picture shows, in UTF-16 units. */
const LONGEST = 200

/**
 * `▲ The oven on its boat` below a picture that is lost, in Korea and Japan. Where such a line asks or stands right below a
 * question, the sign opens turns.
 */
export const trianglesShow: Look = {
  id: 'triangles-show',
  why: 'its triangle points up to what it describes',
  look({ tags, units }) {
    const pointing = indicesWhere(units.length, (index) => isPointing(units[index]))
    const isTurn = (index: number): boolean => tags[index] === TAG.question || tags[index - 1] === TAG.question
    if (pointing.length === 0 || pointing.some(isTurn)) return tags
    const result = tags.slice()
    for (const index of pointing) if (tags[index] !== TAG.boilerplate) result[index] = TAG.aside
    return result
  }
}

const isPointing = (unit: Unit | undefined): boolean =>
  isParagraph(unit) && unit.row === unit.endRow && unit.text.length <= LONGEST && unit.text.startsWith('▲')
