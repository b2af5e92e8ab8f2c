import { foldWords } from '../../languages/fold.ts'
import { Word, wordsMask } from '../../languages/lexicon.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import type { Look } from './look.ts'
import { isParagraph } from './units.ts'

/** A longer line counts nothing, in UTF-16 units. */
const LONGEST = 24

/** `9 shares` */
const COUNTED = /^\d{1,5} (\p{L}+)$/u
/** `Page 24`, `Page 2 of 9`, of which lists of words have the first. */
const PAGE = /^(\p{L}+) \d{1,4}(?: \p{L}{1,4} \d{1,4})?$/u

/** `Page 24`, `9 shares` above the talk or below it: what shows a page counts it, and what readers did with it. */
export const countedAround: Look = {
  id: 'counted-around',
  why: 'it counts the pages, or what readers did with this one',
  look({ tags, units, lexicon }) {
    const first = tags.findIndex(isSpeech)
    const last = tags.findLastIndex(isSpeech)
    return tags.map((tag, index) => {
      const unit = units[index]
      const isBeside = (index < first || index > last) && isParagraph(unit) && unit.text.length <= LONGEST
      if (!isBeside || !/\d/.test(unit.text)) return tag
      const counted = foldWords(unit.text).replace(COUNTED, '$1').replace(PAGE, '$1 1')
      return (wordsMask(lexicon, counted) & Word.boilerplateLine) !== 0 ? TAG.boilerplate : tag
    })
  }
}
