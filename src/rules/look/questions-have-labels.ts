import { indicesWhere } from '../../indices.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import { ASKS, RATHER_ASKS } from '../../model/verdict.ts'
import type { Look } from './look.ts'
import { opensWithQuestionLabel } from './units.ts'

/** So many questions with the label `Q` show that questions have one. */
const LEAST = 2

/** Where whatever asks has the label `Q`, words without one that do not ask are no question. */
export const questionsHaveLabels: Look = {
  id: 'questions-have-labels',
  why: 'questions have a label here, and this neither has one nor asks',
  look(analysis) {
    const { tags, labelled, asks } = analysis
    const isAsking = (index: number): boolean => labelled[index] === 0 && (asks[index] as number) >= ASKS
    const asked = indicesWhere(tags.length, (index) => tags[index] === TAG.question)
    if (asked.filter((index) => opensWithQuestionLabel(analysis, index)).length < LEAST || asked.some(isAsking))
      return tags
    return tags.map((tag, index) => {
      const goesOn = labelled[index] === 0 && tags[index - 1] === TAG.answer && isSpeech(tag)
      return goesOn && (asks[index] as number) < RATHER_ASKS ? TAG.answer : tag
    })
  }
}
