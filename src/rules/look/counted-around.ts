import { foldWords } from '../../languages/fold.ts'
import { Word, wordsMask } from '../../languages/lexicon.ts'
import type { Look } from './look.ts'
import { addedAround, wordyBefore } from './units.ts'

/** A longer line counts nothing, in UTF-16 units. */
const LONGEST = 24

/** `9 shares` */
const COUNTED = /^\d{1,5} (\p{L}+)$/u
/** `Page 24`, `Page 2 of 9`, of which lists of words have the first. */
const PAGE = /^(\p{L}+) \d{1,4}(?: \p{L}{1,4} \d{1,4})?$/u

/** `14`, `2.1K`: so many liked it. */
const BARE = /^(?:\d{1,3}|\d{1,3}[.,]?\d?[KkM])$/

/** `Page 24`, `9 shares` above the talk or below it: what shows a page counts it, and what readers did with it. */
export const countedAround: Look = {
  id: 'counted-around',
  why: 'it counts the pages, or what readers did with this one',
  look(analysis) {
    const { units, marks } = analysis
    return addedAround(analysis, ({ text }, index) => {
      if (text.length > LONGEST || !/\d/.test(text)) return false
      // `Transcript ID:` above it says what the number is.
      if (BARE.test(text)) return !/[:：]$/.test(units[wordyBefore(marks, index)]?.text ?? '')
      const counted = foldWords(text).replace(COUNTED, '$1').replace(PAGE, '$1 1')
      return (wordsMask(analysis.lexicon, counted) & Word.boilerplateLine) !== 0
    })
  }
}
