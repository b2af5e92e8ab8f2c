import { isSpeech, TAG } from '../../model/chain.ts'
import type { Marks } from '../../stages/5-marks.ts'
import { isRoundTable } from '../../stages/round-tables.ts'
import type { Look } from './look.ts'
import { isParagraph } from './units.ts'

/** Where several talk and nobody asks, every label opens a turn, and what stands above the first is no question. */
export const nobodyAsks: Look = {
  id: 'nobody-asks',
  why: 'several talk here and nobody asks',
  look(analysis) {
    const { tags, units, marks, labelled, asks } = analysis
    if (labelled.includes(1) || !tags.some(isSpeech) || !isRoundTable(analysis, asks)) return tags
    const result = tags.slice()
    let hasBegun = false
    for (const [index, unit] of units.entries()) {
      const isLabelled = labelled[index] === 2
      hasBegun ||= isLabelled
      if (result[index] === TAG.question) result[index] = hasBegun ? TAG.answer : TAG.introduction
      else if (isLabelled && isParagraph(unit) && (marks[index] as Marks).length > 0) result[index] = TAG.answer
    }
    return result
  }
}
