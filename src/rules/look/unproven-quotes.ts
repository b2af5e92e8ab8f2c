import { isSpeech, TAG } from '../../model/chain.ts'
import type { Marks } from '../../stages/5-marks.ts'
import { NEAR } from '../../stages/echoes.ts'
import type { Look } from './look.ts'

/**
 * A page that pulls quotations marks one of them, or leaves its words. Where no sentence that is set apart has quotation
 * marks, or words of an answer, they are something else.
 */
export const unprovenQuotes: Look = {
  id: 'unproven-quotes',
  why: 'no answer has its words',
  look({ tags, marks, echoes }) {
    const isQuoted = (index: number): boolean => (marks[index] as Marks).quoted > 0
    const isProven = (index: number): boolean =>
      (marks[index] as Marks).echo >= NEAR && tags[echoes.source[index] as number] === TAG.answer
    if (tags.some((tag, index) => tag === TAG.pullQuote && (isQuoted(index) || isProven(index)))) return tags
    const first = tags.findIndex(isSpeech)
    return tags.map((tag, index) => {
      if (tag !== TAG.pullQuote) return tag
      return index < first ? TAG.introduction : TAG.aside
    })
  }
}
