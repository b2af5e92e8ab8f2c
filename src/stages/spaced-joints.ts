import { indicesWhere } from '../indices.ts'
import { asksAtEnd } from '../read/text-marks.ts'
import type { Unit } from '../types.ts'
import { type Joint, SPACE } from './joints.ts'

/** So many paragraphs that ask and go on are a habit of the document. */
const FEWEST = 4
/** What part of the paragraphs from the first of them to the last have to be such. */
const MOST = 0.7
/** What part of those that ask may stand alone, with an answer elsewhere. */
const ALONE = 0.2

/**
 * Paragraphs that hold a question and its answer with nothing but space between them: `Who mends the oar? Whoever broke it.`.
 * A sentence like that opens many an answer, but then others of the document ask and stop.
 * @returns indices of units to be cut at their joints; none where this is no habit
 */
export function spacedJoints(units: readonly Unit[], joints: readonly (Joint | undefined)[]): ReadonlySet<number> {
  const joined = indicesWhere(units.length, (index) => joints[index]?.sign === SPACE)
  const between = (joined.at(-1) ?? 0) - (joined[0] ?? 0) + 1
  const alone = units.filter(({ text }) => asksAtEnd(text)).length
  const isHabit = joined.length >= FEWEST && joined.length >= MOST * between && alone <= ALONE * joined.length
  return new Set(isHabit ? joined : [])
}
