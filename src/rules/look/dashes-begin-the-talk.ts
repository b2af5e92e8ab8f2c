import { indicesWhere } from '../../indices.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import { leadsWithDash } from '../../stages/line-forms.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'

/** So many questions and so many answers open with a dash, and so great a part of all that is said from the first of them on. */
const FEWEST = 2
const MOST = 0.9

/** `— Is it true?` above `— It is.`, and on: where questions and answers open with a dash, nothing is said above the first question. */
export const dashesBeginTheTalk: Look = {
  id: 'dashes-begin-the-talk',
  why: 'questions and answers open with a dash, and the first question stands below',
  look({ tags, units, labelled }) {
    if (labelled.some((role) => role !== 0)) return tags
    const dashed = indicesWhere(tags.length, (index) => isSpeech(tags[index]) && leadsWithDash(units[index] as Unit))
    const [first = 0] = dashed
    const said = indicesWhere(tags.length, (index) => index >= first && isSpeech(tags[index]))
    const count = (tag: number): number => dashed.filter((index) => tags[index] === tag).length
    if (
      tags[first] !== TAG.question ||
      count(TAG.question) < FEWEST ||
      count(TAG.answer) < FEWEST ||
      dashed.length < said.length * MOST
    )
      return tags
    // Another interview may stand above.
    if (tags.slice(0, first).filter(isSpeech).length > dashed.length / 2) return tags
    return tags.map((tag, index) => (index < first && isSpeech(tag) ? TAG.introduction : tag))
  }
}
