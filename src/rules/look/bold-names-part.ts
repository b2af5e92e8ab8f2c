import { indicesWhere } from '../../indices.ts'
import { TAG } from '../../model/chain.ts'
import { Cover, End, type Marks } from '../../stages/5-marks.ts'
import type { Look } from './look.ts'
import { isParagraph } from './units.ts'

/** A longer line is no name of a part, in UTF-16 units. */
const LONGEST = 60

/** Where a name may be put that looks like words set apart. */
const AMISS: ReadonlySet<number> = new Set([TAG.answer, TAG.aside, TAG.pullQuote])

/** `**Quick-fire round**` between an answer and a question that nobody has labelled, in a talk of labelled turns. */
export const boldNamesPart: Look = {
  id: 'bold-names-part',
  why: 'bold words between an answer and questions without a label: the name of a part',
  look({ tags, units, marks, heads }) {
    if (!heads.some((head) => head !== undefined)) return tags
    const isName = (index: number): boolean => {
      const unit = units[index]
      const { bold, end, quoted } = marks[index] as Marks
      if (heads[index] || !isParagraph(unit) || unit.text.length > LONGEST) return false
      return bold === Cover.whole && end === End.none && quoted === 0
    }
    const words = indicesWhere(units.length, (index) => (marks[index] as Marks).length > 0)
    const result = tags.slice()
    for (const [at, index] of words.entries()) {
      const above = words[at - 1] ?? -1
      const below = words[at + 1] ?? -1
      const isAsked = tags[below] === TAG.question && !heads[below] && marks[below]?.bold === Cover.none
      if (isAsked && tags[above] === TAG.answer && AMISS.has(tags[index] as number) && isName(index))
        result[index] = TAG.section
    }
    return result
  }
}
