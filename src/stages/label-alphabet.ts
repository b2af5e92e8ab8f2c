import { Separator } from './label-found.ts'
import type { LabelEvidence, LabelGroup } from './label-groups.ts'

/** So many letters in the alphabet's order are no persons. */
const FEWEST = 4

/**
 * `A - Arrival: Which song?`, `B - Beginnings: …`, each once and in the alphabet's order: what is asked of somebody from A to
 * Z. A letter may be left out.
 */
export function lettersInOrder({ groups }: LabelEvidence): ReadonlySet<LabelGroup> {
  const letters = groups.filter(
    ({ key, shapes: [shape] }) => /^\p{L}$/u.test(key) && shape?.separator !== Separator.line
  )
  const isNext = ({ key, units }: LabelGroup, at: number): boolean =>
    units.length === 1 && (at === 0 || (letters[at - 1] as LabelGroup).key < key)
  return new Set(letters.length >= FEWEST && letters.every(isNext) ? letters : [])
}
