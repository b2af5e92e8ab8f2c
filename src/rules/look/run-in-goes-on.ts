import { TAG } from '../../model/chain.ts'
import { ASKS } from '../../model/verdict.ts'
import type { Look } from './look.ts'

/** What a label says of one who asks. */
const ASKER = 1

/**
 * Where a paragraph holds a question and its answer, as in `Who taught you? My aunt, with a spoon.`, one
 * that asks nothing goes on with an answer. Where there are many of the first, they are cut before.
 */
export const runInGoesOn: Look = {
  id: 'run-in-goes-on',
  why: 'questions stand in one paragraph with their answers here, and it asks nothing',
  look({ tags, units, labelled, asks, hypotheses }) {
    if (hypotheses[0]?.layout.id !== 'run-in') return tags
    let side = 0
    return tags.map((tag, index) => {
      // Below the label of one who asks, whatever is said is said by that one.
      if (labelled[index] !== 0) side = labelled[index] as number
      const isOpen = tag === TAG.question && side !== ASKER
      return isOpen && (asks[index] as number) < ASKS && !units[index]?.text.includes('?') ? TAG.answer : tag
    })
  }
}
