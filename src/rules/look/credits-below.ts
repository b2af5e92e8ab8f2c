import { isSpeech, TAG } from '../../model/chain.ts'
import type { Analysis } from '../../stages/analyse.ts'
import { isCreditField, isCreditInBrackets, isWholeCredit } from '../../stages/interviewer-credit.ts'
import { unspacedCredit } from '../../stages/people/unspaced-credit.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'
import { isParagraph } from './units.ts'

/** A longer line tells more than who asked, in UTF-16 units. */
const LONGEST = 80

/** `Interviewed by Ida Moss`, `Questions: Ida Moss`, `采写/周兰`, `Ida Moss (thực hiện)`: the last line below an answer credits who asked, and nobody says it. */
export const creditsBelow: Look = {
  id: 'credits-below',
  why: 'it stands below the last answer and says who asked, and nothing else',
  look(analysis) {
    const { tags } = analysis
    const last = tags.findLastIndex(isSpeech)
    const above = tags.findLastIndex((tag, index) => index < last && isSpeech(tag))
    // Nobody answers a word of thanks with who asked.
    if (!isInBrackets(last, analysis) && (tags[above] !== TAG.answer || !isCredit(last, analysis))) return tags
    const result = tags.slice()
    result[last] = TAG.metadata
    return result
  }
}

const isAlone = (index: number, { units, labelled }: Analysis): boolean => {
  const unit = units[index]
  return !labelled[index] && isParagraph(unit) && unit.gap > 0 && unit.text.length <= LONGEST
}

const isInBrackets = (index: number, analysis: Analysis): boolean =>
  isAlone(index, analysis) && isCreditInBrackets((analysis.units[index] as Unit).text, analysis.lexicon)

function isCredit(index: number, analysis: Analysis): boolean {
  if (!isAlone(index, analysis)) return false
  const { units, lexicon } = analysis
  const { text } = units[index] as Unit
  return isWholeCredit(text, lexicon) || isCreditField(text, lexicon) || unspacedCredit(text, lexicon) !== undefined
}
