import { Word } from '../../languages/lexicon.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import type { Marks } from '../../stages/5-marks.ts'
import type { Look } from './look.ts'
import { isParagraph } from './units.ts'

/** `← Older posts`, `⬆ back to the list`, `← Chapter 5 | Contents | Chapter 7 →` */
const BACK = /^[←⬅⬆↑⇐⇦] ?\S/u
/** More than names of pages stands in a longer line. */
const LONGEST = 160

/** `Scroll →`, `Next: a bell that sings →` */
const FORWARD = /[→➔➡⇒▶►]$/u
const LETTER = /\p{L}/u
const FORWARD_LONGEST = 60
/** `Posted by Ida → 3 June →` tells of the text. */
const OF_THE_TEXT = Word.byline | Word.metadataKey

/** `← Chapter 5 | Contents | Chapter 7 →` above the talk or below it: ways to other pages, and nobody's words. */
export const arrowsLeadAway: Look = {
  id: 'arrows-lead-away',
  why: 'an arrow points to another page',
  look({ tags, units, marks }) {
    const first = tags.findIndex(isSpeech)
    const last = tags.lastIndexOf(TAG.question)
    if (first < 0) return tags
    return tags.map((tag, index) => {
      const unit = units[index]
      if ((index >= first && index <= last) || !isParagraph(unit)) return tag
      if (index > 0 && unit.gap === 0) return tag
      // Below the last question stands the last answer.
      if (isSpeech(tag) && index <= last + 1) return tag
      if (BACK.test(unit.text) && unit.text.length <= LONGEST) return TAG.boilerplate
      const isForward = unit.text.length <= FORWARD_LONGEST && FORWARD.test(unit.text) && LETTER.test(unit.text)
      return isForward && ((marks[index] as Marks).words.opening & OF_THE_TEXT) === 0 ? TAG.boilerplate : tag
    })
  }
}
