import { indicesWhere } from '../../indices.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import { ASKS } from '../../model/verdict.ts'
import type { Marks } from '../../stages/5-marks.ts'
import type { Analysis } from '../../stages/analyse.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'

/** So many questions with such a sign stand alone where that is how questions are written, and so many items are a list. */
const ALONE = 3
const ITEMS = 2

/**
 * `– What did you pack?` / `We had:` / `- a knife` / `- patience`: where questions with a sign or a number stand alone,
 * items right below one another that ask nothing are a list in an answer.
 */
export const listsAnswer: Look = {
  id: 'lists-answer',
  why: 'questions stand alone here, so items that ask nothing, one below the other, are a list in an answer',
  look(analysis) {
    const { tags, asks } = analysis
    const questions = indicesWhere(tags.length, (index) => tags[index] === TAG.question && isItem(analysis, index))
    const alone = questions.filter((index) => !isTight(analysis, index) && !isTight(analysis, index + 1))
    if (alone.length < ALONE || alone.length === questions.length) return tags
    const result = tags.slice()
    for (let from = questions[0] as number; from < tags.length; from++) {
      if (!isItem(analysis, from)) continue
      let to = from + 1
      while (isItem(analysis, to) && isTight(analysis, to)) to++
      const asksNothing = asks.subarray(from, to).every((own) => own < ASKS)
      if (to - from >= ITEMS && asksNothing) result.fill(TAG.answer, from, to)
      from = to - 1
    }
    return result
  }
}

const isTight = ({ units }: Analysis, index: number): boolean => (units[index] as Unit | undefined)?.gap === 0

/** A unit with a sign or a number in front, and no label, that counts as said. */
const isItem = ({ tags, marks, labelled }: Analysis, index: number): boolean =>
  isSpeech(tags[index]) && labelled[index] === 0 && (marks[index] as Marks).marker > 0
