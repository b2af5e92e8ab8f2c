import { TAG } from '../../model/chain.ts'
import { End, type Marks } from '../../stages/5-marks.ts'
import type { Analysis } from '../../stages/analyse.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'
import { isParagraph } from './units.ts'

/** So many questions below a line that does not end say that lines are broken here. */
const BROKEN = 2
/** What is broken off is long, in UTF-16 units; a heading is short. */
const LONG = 30
/** A question has no more lines. */
const MOST_LINES = 4

/** `Which song do you hear after a` / `defeat?`: where questions are broken over lines, what asks begins where its sentence does. */
export const questionsBeginAbove: Look = {
  id: 'questions-begin-above',
  why: 'the question below is the end of this sentence, and questions are broken over lines here',
  look(analysis) {
    const { tags } = analysis
    const asks = (index: number): boolean => tags[index] === TAG.question
    const broken = tags.filter((_, index) => asks(index) && goesOn(analysis, index)).length
    if (broken < BROKEN || !analysis.units.every(isNarrow)) return tags
    const result = tags.slice()
    for (let index = 1; index < tags.length; index++) {
      if (!asks(index) || asks(index - 1) || !goesOn(analysis, index)) continue
      let from = index - 1
      while (index - from < MOST_LINES && goesOn(analysis, from)) from--
      if (!goesOn(analysis, from)) result.fill(TAG.question, from, index)
    }
    return result
  }
}

/** Widest column at which people break lines, in UTF-16 units. */
const WIDEST = 100

const isNarrow = ({ text, row, endRow }: Unit): boolean => text.length <= WIDEST * (endRow - row + 1)

/** Whether a line without a label stands right below one that ends in the middle of a sentence. */
function goesOn(analysis: Analysis, index: number): boolean {
  const own = analysis.units[index]
  const above = analysis.marks[index - 1]
  if (own?.gap !== 0 || above?.end !== End.none || above.length < LONG) return false
  return isBare(analysis, index) && isBare(analysis, index - 1)
}

const isBare = ({ units, heads, marks }: Analysis, index: number): boolean =>
  isParagraph(units[index]) && !units[index]?.data?.speaker && !heads[index] && (marks[index] as Marks).marker === 0
