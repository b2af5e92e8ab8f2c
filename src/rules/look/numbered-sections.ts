import { TAG } from '../../model/chain.ts'
import { End } from '../../stages/5-marks.ts'
import type { Look } from './look.ts'

/** A longer line is no heading. */
const LONGEST = 80

/** `3. What it cost` between an answer and a question, where `2.` and a few words are a heading, is one, too. */
export const numberedSections: Look = {
  id: 'numbered-sections',
  why: 'its number goes on with that of the heading before',
  look({ tags, units, marks, heads }) {
    const result = tags.slice()
    let number = 0
    for (const [index, own] of marks.entries()) {
      const isShort = own.length > 0 && own.length <= LONGEST && own.end === End.none && !heads[index]
      if (!isShort || own.number < 1) continue
      const isNext = own.number === number + 1 && tags[index + 1] === TAG.question && !units[index]?.data?.part
      if (number > 0 && isNext && result[index] === TAG.answer) result[index] = TAG.section
      if (result[index] === TAG.section) number = own.number
    }
    return result
  }
}
