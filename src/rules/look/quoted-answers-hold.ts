import { indicesWhere } from '../../indices.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import type { Marks } from '../../stages/5-marks.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'

/** So many of the units of all answers stand in block quotations where that is how answers are written. */
const NEARLY_ALL = 0.8
const FEWEST = 3

const AROUND: ReadonlySet<number> = new Set([TAG.introduction, TAG.conclusion])

/**
 * Where answers are block quotations and questions are not, what is quoted between two turns answers, and a heading that
 * is not quoted answers nothing.
 */
export const quotedAnswersHold: Look = {
  id: 'quoted-answers-hold',
  why: 'answers are quoted here, and headings are not',
  look({ tags, units, marks }) {
    const isQuoted = (index: number): boolean => (units[index]?.quotes ?? 0) > 0
    const said = indicesWhere(tags.length, (index) => isSpeech(tags[index]) && (marks[index] as Marks).length > 0)
    const answers = said.filter((index) => tags[index] === TAG.answer)
    const quoted = said.filter(isQuoted)
    const areAnswers = quoted.every((index) => tags[index] === TAG.answer)
    if (!areAnswers || quoted.length < FEWEST || quoted.length < NEARLY_ALL * answers.length) return tags
    const first = tags.findIndex(isSpeech)
    let last = tags.findLastIndex(isSpeech)
    while (isQuoted(last + 1)) last++
    return tags.map((tag, index) => {
      const { data, heading } = units[index] as Unit
      if (index < first || index > last || data?.part) return tag
      if (tag === TAG.answer && !isQuoted(index) && heading > 0) return TAG.section
      return AROUND.has(tag) && isQuoted(index) ? TAG.answer : tag
    })
  }
}
