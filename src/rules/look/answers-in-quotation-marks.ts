import { indicesWhere } from '../../indices.ts'
import { TAG } from '../../model/chain.ts'
import type { Marks } from '../../stages/5-marks.ts'
import { NEAR } from '../../stages/echoes.ts'
import type { Look } from './look.ts'

/** So many of the paragraphs of all answers stand in quotation marks where that is how answers are written. */
const NEARLY_ALL = 0.8
const FEWEST = 3
/** A quotation mark at both ends, in `Marks.quoted`. */
const WHOLE = 2

/** Where whole answers stand in quotation marks, they pull nothing: what is quoted and stands nowhere else answers, too. */
export const answersInQuotationMarks: Look = {
  id: 'answers-in-quotation-marks',
  why: 'answers stand in quotation marks here, and nothing else has its words',
  look({ tags, marks, labelled }) {
    const isQuoted = (index: number): boolean => (marks[index] as Marks).quoted === WHOLE
    const answers = indicesWhere(
      tags.length,
      (index) => tags[index] === TAG.answer && labelled[index] === 0 && (marks[index] as Marks).length > 0
    )
    const quoted = answers.filter(isQuoted)
    if (quoted.length < FEWEST || quoted.length < NEARLY_ALL * answers.length) return tags
    const isNew = (index: number): boolean => isQuoted(index) && (marks[index] as Marks).echo < NEAR
    const [first, last] = [answers[0] as number, answers.at(-1) as number]
    return tags.map((tag, index) =>
      tag === TAG.pullQuote && index > first && index < last && isNew(index) ? TAG.answer : tag
    )
  }
}
