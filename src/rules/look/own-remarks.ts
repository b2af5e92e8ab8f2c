import { TAG } from '../../model/chain.ts'
import { ASKS } from '../../model/verdict.ts'
import type { Look } from './look.ts'
import { saidByOthers } from './units.ts'

/**
 * `(I am still at it, though)` below an answer is a remark of the one who answers, no stage direction: it says `I`. Nor is
 * it a question that has no label and does not ask.
 */
export const ownRemarks: Look = {
  id: 'own-remarks',
  why: 'a remark in brackets that says I is the speaker’s own',
  look({ tags, units, marks, heads, asks }) {
    return tags.map((tag, index) => {
      const own = marks[index]
      const isTaken = tag === TAG.aside || (tag === TAG.question && !heads[index] && (asks[index] as number) < ASKS)
      if (!isTaken || tags[index - 1] !== TAG.answer || !own?.bracketed || units[index]?.data?.part) return tag
      const isOwn = units[index]?.text.startsWith('(') && own.words.firstPersons > 0 && !saidByOthers(own.words)
      return isOwn ? TAG.answer : tag
    })
  }
}
