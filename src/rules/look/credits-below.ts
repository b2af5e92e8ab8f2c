import { isSpeech, TAG } from '../../model/chain.ts'
import type { Analysis } from '../../stages/analyse.ts'
import { isCreditField, isWholeCredit } from '../../stages/interviewer-credit.ts'
import { unspacedCredit } from '../../stages/people/unspaced-credit.ts'
import type { Look } from './look.ts'
import { isParagraph } from './units.ts'

/** A longer line tells more than who asked, in UTF-16 units. */
const LONGEST = 80

/** `Interviewed by Ida Moss`, `Questions: Ida Moss`, `采写/周兰`: the last line below an answer credits who asked, and nobody says it. */
export const creditsBelow: Look = {
  id: 'credits-below',
  why: 'it stands below the last answer and says who asked, and nothing else',
  look(analysis) {
    const { tags } = analysis
    const last = tags.findLastIndex(isSpeech)
    const above = tags.findLastIndex((tag, index) => index < last && isSpeech(tag))
    if (tags[above] !== TAG.answer || !isCredit(last, analysis)) return tags
    const result = tags.slice()
    result[last] = TAG.metadata
    return result
  }
}

function isCredit(index: number, { units, labelled, lexicon }: Analysis): boolean {
  const unit = units[index]
  if (labelled[index] || !isParagraph(unit) || unit.gap === 0 || unit.text.length > LONGEST) return false
  const { text } = unit
  return isWholeCredit(text, lexicon) || isCreditField(text, lexicon) || unspacedCredit(text, lexicon) !== undefined
}
