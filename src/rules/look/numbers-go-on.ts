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
    askBelow(result, numbered.slice(counted.at(-1)), number)
    return result
  }
}

/**
 * `3. What keeps you awake?` / `The boiler.` / `4. A word you like` / `Fleece`: where nothing below the last question of all
 * but its answer is said, what goes on counting asks, too, and what stands below each answers.
 * @param result tags, which this changes
 * @param numbered the last question, and all that has a number below it
 */
function askBelow(result: Uint8Array, numbered: readonly number[], number: (index: number) => number): void {
  const [last = 0, next = 0] = numbered
  if (result.subarray(next).some(isSpeech)) return
  const ends = numbered.findIndex((index, after) => number(index) !== number(last) + after)
  for (const index of numbered.slice(1, ends < 0 ? undefined : ends)) {
    result.fill(TAG.answer, result.subarray(0, index).lastIndexOf(TAG.question) + 1, index)
    result[index] = TAG.question
    result[index + 1] = TAG.answer
  }
}
