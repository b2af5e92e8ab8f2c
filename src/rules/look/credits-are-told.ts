import { isSpeech, TAG } from '../../model/chain.ts'
import { isWholeCredit } from '../../stages/interviewer-credit.ts'
import type { Look } from './look.ts'
import { isParagraph } from './units.ts'

/** A longer line tells more than who asked, in UTF-16 units. */
const LONGEST = 120

/** `The questions were asked by Ida Moss.` above the talk is no title, wherever it stands. */
export const creditsAreTold: Look = {
  id: 'credits-are-told',
  why: 'it says who asked, and nothing else',
  look({ tags, units, lexicon }) {
    const first = tags.findIndex(isSpeech)
    return tags.map((tag, index) => {
      const unit = units[index]
      if (tag !== TAG.title || index > first || !isParagraph(unit) || unit.text.length > LONGEST) return tag
      return isWholeCredit(unit.text, lexicon) ? TAG.metadata : tag
    })
  }
}
