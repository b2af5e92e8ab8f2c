import { TAG } from '../../model/chain.ts'
import { isRepeated } from '../../stages/5-marks.ts'
import type { Look } from './look.ts'

/** Nobody says so many letters again, word for word, in a paragraph of their own. */
const PARAGRAPH = 40

/**
 * What stands word for word in an answer was pulled from there, wherever it stands by itself: above the talk, between
 * turns, as a heading or a block quotation. In the middle of an answer it has to look like a quotation, or to be long
 * and stand by itself.
 */
export const pulledQuotes: Look = {
  id: 'pulled-quotes',
  why: 'its words stand in an answer',
  look({ tags, units, marks, heads, echoes }) {
    return tags.map((tag, index) => {
      const own = marks[index]
      const unit = units[index]
      if (!own || !unit || unit.data?.part || heads[index] || tag === TAG.question || tag === TAG.title) return tag
      if (!isRepeated(own) || unit.heading === 1) return tag
      const standsAlone =
        own.length > PARAGRAPH && units[index - 1]?.block !== unit.block && units[index + 1]?.block !== unit.block
      if (tag === TAG.answer && own.quoted === 0 && unit.quotes === 0 && !standsAlone) return tag
      return tags[echoes.source[index] ?? -1] === TAG.answer ? TAG.pullQuote : tag
    })
  }
}
