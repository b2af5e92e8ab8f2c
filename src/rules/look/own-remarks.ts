import { Word } from '../../languages/lexicon.ts'
import { TAG } from '../../model/chain.ts'
import type { Look } from './look.ts'

const SAID_BY_OTHERS = Word.stageDirection | Word.editorsNote | Word.caption | Word.advertisement

/** `(I am still at it, though)` below an answer is a remark of the one who answers, no stage direction: it says `I`. */
export const ownRemarks: Look = {
  id: 'own-remarks',
  why: 'a remark in brackets that says I is the speaker’s own',
  look({ tags, units, marks }) {
    return tags.map((tag, index) => {
      const own = marks[index]
      if (tag !== TAG.aside || tags[index - 1] !== TAG.answer || !own?.bracketed || units[index]?.data?.part) return tag
      const { firstPersons, opening, whole } = own.words
      const isOwn = units[index]?.text.startsWith('(') && firstPersons > 0 && ((opening | whole) & SAID_BY_OTHERS) === 0
      return isOwn ? TAG.answer : tag
    })
  }
}
