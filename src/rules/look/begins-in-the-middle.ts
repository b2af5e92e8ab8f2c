import { TAG } from '../../model/chain.ts'
import { isLower } from '../../read/text-marks.ts'
import type { Marks } from '../../stages/5-marks.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'
import { isParagraph, wordyBefore } from './units.ts'

/**
 * `and nobody told me, so I stayed.”` right above the first question: a page that begins in the middle of a sentence, in
 * which a quotation ends that opens nowhere, or somebody says `I` and no title stands above it, begins in an answer.
 */
export const beginsInTheMiddle: Look = {
  id: 'begins-in-the-middle',
  why: 'the text begins in the middle of what somebody says',
  look({ tags, units, marks, labelled }) {
    const asked = tags.indexOf(TAG.question)
    const above = wordyBefore(marks, asked)
    const unit = units[above]
    if (!isParagraph(unit) || tags[above] !== TAG.introduction || labelled[above] !== 0) return tags
    const { firstPersons, secondPersons } = (marks[above] as Marks).words
    const isFirst = !tags.slice(0, above).some((tag) => ABOVE.has(tag))
    const says = (isFirst && firstPersons > 0 && secondPersons === 0) || closesQuotation(unit)
    if (!says || !beginsSmall(unit) || beginsSmall(units[asked] as Unit)) return tags
    const result = tags.slice()
    result[above] = TAG.answer
    return result
  }
}

/** What stands above an introduction, or is a part of it. */
const ABOVE: ReadonlySet<number> = new Set([TAG.title, TAG.metadata, TAG.introduction])

/** `date 2023-09 “The needle …”`: the month that some collections of pages put in front of a text. */
const MONTH = /^date \d{4}-\d\d\s+/

const beginsSmall = ({ text }: Unit): boolean => isLower(text.charCodeAt(0)) && !MONTH.test(text)

/** `… stayed.”`, with no mark that opens it. */
const closesQuotation = ({ text }: Unit): boolean =>
  '”»“'.includes(text.charAt(text.length - 1)) && !/[“„«]/u.test(text.slice(0, -1))
