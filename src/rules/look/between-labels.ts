import { isSpeech, TAG } from '../../model/chain.ts'
import { ASKS } from '../../model/verdict.ts'
import { Cover, type Marks } from '../../stages/5-marks.ts'
import { Separator } from '../../stages/label-found.ts'
import { labelShape } from '../../stages/label-shapes.ts'
import type { Unit } from '../../types.ts'
import { labelledTurns } from './labelled-turns.ts'
import type { Look } from './look.ts'

/** So many labelled turns of each side show that whoever speaks next has a label. */
const TURNS = 4

/**
 * `Ann: There is a man behind you.` / `He is dripping.` / `Bo: He is from the bank.`: where a labelled turn of the other
 * side follows anyhow, words without a label go on with the turn above.
 */
export const betweenLabels: Look = {
  id: 'between-labels',
  why: 'the other side has the next label, so words without one go on with the turn above',
  look(analysis) {
    const { tags, units, marks, asks } = analysis
    const { turns, eachSide } = labelledTurns(analysis)
    if (eachSide < TURNS) return tags
    const result = tags.slice()
    for (const [at, from] of turns.entries()) {
      const to = turns[at + 1]
      if (to === undefined || tags[to] === tags[from]) continue
      const between: number[] = []
      for (let index = from + 1; index < to; index++) if (isSpeech(tags[index])) between.push(index)
      const opensTurn = (index: number): boolean =>
        hasOwnMark(units[index] as Unit, marks[index] as Marks) ||
        (tags[index] === TAG.question && tags[from] === TAG.answer && (asks[index] as number) >= ASKS)
      if (between.some(opensTurn)) continue
      for (const index of between) result[index] = tags[from] as number
    }
    return result
  }
}

/** A heading, bold words, a number, a class that says so and what has the form of a label may open a turn by themselves. */
function hasOwnMark(unit: Unit, { bold, number }: Marks): boolean {
  const isHead = labelShape(unit)?.separator === Separator.colon
  return unit.heading > 0 || bold === Cover.whole || number >= 0 || unit.data?.role !== undefined || isHead
}
