import { indicesWhere } from '../../indices.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import type { Marks } from '../../stages/5-marks.ts'
import type { Look } from './look.ts'

/** So many questions with numbers are counted. */
const FEWEST = 3

/**
 * `1. Is it dry?` / `2. Somebody called it a barn.` / `3. And the roof?`: where questions are counted, the lines whose
 * numbers are those between two of them are questions, too, though they do not ask.
 */
export const numbersGoOn: Look = {
  id: 'numbers-go-on',
  why: 'questions are counted here, and its number stands between theirs',
  look({ tags, marks, labelled }) {
    if (labelled.some((role) => role !== 0)) return tags
    const number = (index: number): number => (marks[index] as Marks).number
    // All lines of an item have its number.
    const numbered = indicesWhere(
      tags.length,
      (index) => number(index) > 0 && marks[index - 1]?.number !== number(index)
    )
    const counted = indicesWhere(numbered.length, (at) => tags[numbered[at] as number] === TAG.question)
    if (counted.length < FEWEST) return tags
    const result = tags.slice()
    for (const [order, to] of counted.entries()) {
      const from = counted[order - 1] ?? to
      const run = numbered.slice(from, to + 1)
      const [first = 0] = run.map(number)
      if (run.every((index, after) => number(index) === first + after))
        for (const index of run) result[index] = TAG.question
    }
    // `4. A word you like` / `Fleece`, and a line of the page
    const last = counted.at(-1) as number
    for (let at = last + 1; at < numbered.length; at++) {
      const index = numbered[at] as number
      if (number(index) !== number(numbered[at - 1] as number) + 1 || !tags.slice(index).every((tag)=>!isSpeech(tag))) break
      result.fill(TAG.answer, (numbered[at - 1] as number) + 1, index)
      result[index] = TAG.question
      result[index + 1] = TAG.answer
    }
    return result
  }
}
