import type { Lexicon } from '../../languages/lexicon.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import { isCreditField, isCreditInBrackets, isWholeCredit } from '../../stages/interviewer-credit.ts'
import { unspacedCredit } from '../../stages/people/unspaced-credit.ts'
import type { Look } from './look.ts'
import { isParagraph } from './units.ts'

/** A longer line tells more than who asked, in UTF-16 units. */
const LONGEST = 80

/** `Interviewed by Ida Moss`, `Questions: Ida Moss`, `采写/周兰`, `Ida Moss (thực hiện)`: the last line below an answer credits who asked, and nobody says it. */
export const creditsBelow: Look = {
  id: 'credits-below',
  why: 'it stands below the last answer and says who asked, and nothing else',
  look({ tags, units, labelled, lexicon }) {
    const last = tags.findLastIndex(isSpeech)
    const unit = units[last]
    if (labelled[last] || !isParagraph(unit) || unit.gap === 0 || unit.text.length > LONGEST) return tags
    const above = tags.findLastIndex((tag, index) => index < last && isSpeech(tag))
    const isBelowAnswer = tags[above] === TAG.answer && isCredit(unit.text, lexicon)
    // Nobody answers a word of thanks with who asked.
    if (!isBelowAnswer && !isCreditInBrackets(unit.text, lexicon)) return tags
    const result = tags.slice()
    result[last] = TAG.metadata
    return result
  }
}

const isCredit = (text: string, lexicon: Lexicon): boolean =>
  isWholeCredit(text, lexicon) || isCreditField(text, lexicon) || unspacedCredit(text, lexicon) !== undefined
