import { indicesWhere } from '../../indices.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import { End, type Marks } from '../../stages/5-marks.ts'
import type { Analysis } from '../../stages/analyse.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'
import { isParagraph, saidByOthers } from './units.ts'

/** So many turns of each side open with a dash where that is how turns are told apart. */
const TURNS = 3
/** The `marker` of a dash. */
const DASH = 1

/**
 * `— The water came up to the shelf.` / `In the morning there was a swan.` / `— Do you teach?`: where turns open with a
 * dash, a sentence without one goes on with the answer. Captions and notes name somebody; so they have another capital.
 */
export const dashedAnswersGoOn: Look = {
  id: 'dashed-answers-go-on',
  why: 'turns open with a dash here, and this sentence between two of them names nobody: the answer goes on',
  look(analysis) {
    const { tags } = analysis
    const dashed = dashedTurns(analysis)
    const asked = dashed.filter((index) => tags[index] === TAG.question).length
    if (Math.min(asked, dashed.length - asked) < TURNS) return tags
    const result = tags.slice()
    const last = dashed.at(-1) as number
    for (let index = (dashed[0] as number) + 1; index < last; index++)
      if (result[index - 1] === TAG.answer && goesOn(analysis, index)) result[index] = TAG.answer
    return result
  }
}

const dashedTurns = ({ tags, marks }: Analysis): number[] =>
  indicesWhere(tags.length, (index) => isSpeech(tags[index]) && (marks[index] as Marks).marker === DASH)

function goesOn({ tags, units, marks }: Analysis, index: number): boolean {
  const { text } = units[index] as Unit
  const { end, bracketed, quoted, marker, words } = marks[index] as Marks
  if (tags[index] !== TAG.aside || !isParagraph(units[index]) || marker !== 0 || bracketed || quoted > 0) return false
  return end === End.period && !saidByOthers(words) && !/[\p{Lu}\d]/u.test(text.slice(1))
}
