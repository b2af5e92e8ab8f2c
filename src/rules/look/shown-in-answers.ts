import { TAG } from '../../model/chain.ts'
import { Kind } from '../../types.ts'
import type { Look } from './look.ts'

/** Program code and tables in the middle of an answer are what the speaker shows. */
export const shownInAnswers: Look = {
  id: 'shown-in-answers',
  why: 'code and tables below words of an answer belong to it',
  look({ tags, units }) {
    const result = tags.slice()
    for (const [index, unit] of units.entries()) {
      const isShown = unit.kind === Kind.code || unit.kind === Kind.table
      if (!isShown || unit.data?.part || tags[index] !== TAG.aside) continue
      const isInAnswer = result[index - 1] === TAG.answer
      // The head of a table whose rows are told.
      const isOverRows = units[index + 1]?.block === unit.block && tags[index + 1] === TAG.answer
      if (isInAnswer || isOverRows) result[index] = TAG.answer
    }
    return result
  }
}
