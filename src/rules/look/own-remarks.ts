import { Word } from '../../languages/lexicon.ts'
import { TAG } from '../../model/chain.ts'
import { ASKS } from '../../model/verdict.ts'
import type { Look } from './look.ts'

const SAID_BY_OTHERS = Word.stageDirection | Word.editorsNote | Word.caption | Word.advertisement

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
      const { firstPersons, opening, whole } = own.words
      const isOwn = units[index]?.text.startsWith('(') && firstPersons > 0 && ((opening | whole) & SAID_BY_OTHERS) === 0
      return isOwn ? TAG.answer : tag
    })
  }
}
