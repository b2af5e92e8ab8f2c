import { indicesWhere } from '../../indices.ts'
import { TAG } from '../../model/chain.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'

/** So many lines that begin with `Q1.` or `Q 2:` are numbered questions. */
const LEAST = 3

const NUMBERED = /^[Qq] ?\d{1,3}(?: ?[.:：．)）(（]| \p{Lu})/u

/** Most lines begin with another letter, which costs less to see. */
const isNumbered = (text: string): boolean => (text.charCodeAt(0) | 32) === 113 && NUMBERED.test(text)

/** `Q6. A word to students`, where `Q1.` to `Q5.` are questions, is one, too, though it does not ask. */
export const numberedByQ: Look = {
  id: 'numbered-by-q',
  why: 'Q and a number stand before it, as before the other questions',
  look({ tags, units }) {
    const numbered = indicesWhere(units.length, (index) => isNumbered((units[index] as Unit).text))
    const asked = numbered.filter((index) => tags[index] === TAG.question)
    if (asked.length < LEAST || asked.length * 2 <= numbered.length) return tags
    const result = tags.slice()
    for (const index of numbered) if (!units[index]?.data?.part) result[index] = TAG.question
    return result
  }
}
