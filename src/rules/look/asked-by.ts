import { indicesWhere } from '../../indices.ts'
import { Word } from '../../languages/lexicon.ts'
import { TAG } from '../../model/chain.ts'
import { End, type Marks } from '../../stages/5-marks.ts'
import { Kind } from '../../types.ts'
import type { Look } from './look.ts'

/** So many such lines are a board on which readers ask. */
const LEAST = 3

/** What stands above the questions. */
const HEAD: ReadonlySet<number> = new Set([TAG.title, TAG.metadata])

/** `Asked by Ada two years ago` below every question: the line above it asks, and what follows answers. */
export const askedBy: Look = {
  id: 'asked-by',
  why: 'below every question stands who asked it',
  look({ tags, units, marks }) {
    const said = indicesWhere(units.length, (index) => (marks[index] as Marks).length > 0)
    const lines = said.flatMap((index, at) => {
      const isByline = ((marks[index] as Marks).words.opening & Word.interviewerByline) !== 0
      return at > 0 && isByline && units[index]?.kind === Kind.paragraph ? [at] : []
    })
    const asking = lines.filter((at) => marks[said[at - 1] as number]?.end === End.question)
    if (lines.length < LEAST || asking.length * 2 <= lines.length) return tags
    const result = tags.slice()
    for (const [order, at] of lines.entries()) {
      const next = lines[order + 1]
      const above = said[at - 1] as number
      if (units[above]?.data?.part || HEAD.has(tags[above] as number)) continue
      result[above] = TAG.question
      result[said[at] as number] = TAG.question
      // Below the last of them only the line right there answers for certain.
      const end = next === undefined ? Math.min(at + 2, said.length) : next - 1
      for (let below = at + 1; below < end; below++) {
        const index = said[below] as number
        if (!units[index]?.data?.part) result[index] = TAG.answer
      }
    }
    return result
  }
}
