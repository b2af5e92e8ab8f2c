import { TAG } from '../../model/chain.ts'
import { ASKS } from '../../model/verdict.ts'
import { End } from '../../stages/5-marks.ts'
import type { Look } from './look.ts'
import { isParagraph } from './units.ts'

/** A longer line tells more than what follows. */
const LONGEST = 60

/** `Questions from the queue:` above a question announces it: nobody ends an answer with a colon. */
export const announcedQuestions: Look = {
  id: 'announced-questions',
  why: 'it ends with a colon, and a question follows',
  look({ tags, units, marks, heads, asks }) {
    return tags.map((tag, index) => {
      const own = marks[index]
      if (tag !== TAG.answer || heads[index] || own?.end !== End.colon || own.length > LONGEST) return tag
      const isAlone = isParagraph(units[index]) && tags[index - 1] === TAG.answer
      const asksBelow = tags[index + 1] === TAG.question && !heads[index + 1] && (asks[index + 1] as number) >= ASKS
      return isAlone && asksBelow ? TAG.section : tag
    })
  }
}
