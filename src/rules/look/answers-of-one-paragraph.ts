import { TAG } from '../../model/chain.ts'
import { End } from '../../stages/5-marks.ts'
import { Kind } from '../../types.ts'
import type { Look } from './look.ts'

/** So many answers of one paragraph each: of 120 documents with five or more, two had a longer one at the end. */
const FEWEST = 4
/** Fewer letters without a full stop are how a letter ends: `All the best,` */
const LETTERS = 40

/** Where every answer has one paragraph, so has the last: what stands below it closes the text. */
export const answersOfOneParagraph: Look = {
  id: 'answers-of-one-paragraph',
  why: 'every answer has one paragraph, and the last one stands above',
  look({ tags, units, marks, heads }) {
    const asked = tags.lastIndexOf(TAG.question)
    const last = tags.indexOf(TAG.answer, asked)
    if (asked < 0 || last < 0) return tags
    let answers = 0
    let isAnswered = false
    for (const tag of tags.subarray(0, asked)) {
      if (tag === TAG.answer && isAnswered) return tags
      if (tag === TAG.answer) answers++
      if (tag === TAG.answer || tag === TAG.question) isAnswered = tag === TAG.answer
    }
    if (answers < FEWEST) return tags
    const isBelow = (index: number): boolean =>
      tags[index] === TAG.answer && !heads[index] && units[index]?.kind === Kind.paragraph
    const { length, end } = marks[last + 1] ?? { length: 0, end: End.none }
    if (!isBelow(last + 1) || (length < LETTERS && end !== End.period)) return tags
    return tags.map((tag, index) => (index > last && isBelow(index) ? TAG.conclusion : tag))
  }
}
