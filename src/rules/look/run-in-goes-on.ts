import { TAG } from '../../model/chain.ts'
import { ASKS } from '../../model/verdict.ts'
import type { Look } from './look.ts'

/**
 * Where a paragraph holds a question and its answer, as in `Who taught you? My aunt, with a spoon.`, one
 * that asks nothing goes on with an answer. Where there are many of the first, they are cut before.
 */
export const runInGoesOn: Look = {
  id: 'run-in-goes-on',
  why: 'questions stand in one paragraph with their answers here, and it asks nothing',
  look({ tags, units, labelled, asks, hypotheses }) {
    if (hypotheses[0]?.layout.id !== 'run-in') return tags
    return tags.map((tag, index) => {
      const isOpen = tag === TAG.question && labelled[index] === 0
      return isOpen && (asks[index] as number) < ASKS && !units[index]?.text.includes('?') ? TAG.answer : tag
    })
  }
}
