import { isSpeech, TAG } from '../../model/chain.ts'
import { isWholeCredit } from '../../stages/interviewer-credit.ts'
import type { Look } from './look.ts'
import { isParagraph } from './units.ts'

/** What a line above the talk may be taken for. */
const ABOVE: ReadonlySet<number> = new Set([TAG.title, TAG.introduction])

/** A longer line tells more than who asked, in UTF-16 units. */
const LONGEST = 120

/** `The questions were asked by Ida Moss.` above the talk is neither title nor introduction, wherever it stands. */
export const creditsAreTold: Look = {
  id: 'credits-are-told',
  why: 'it says who asked, and nothing else',
  look({ tags, units, lexicon }) {
    const first = tags.findIndex(isSpeech)
    return tags.map((tag, index) => {
      const unit = units[index]
      if (!ABOVE.has(tag) || index > first || !isParagraph(unit) || unit.text.length > LONGEST) return tag
      return isWholeCredit(unit.text, lexicon) ? TAG.metadata : tag
    })
  }
}
