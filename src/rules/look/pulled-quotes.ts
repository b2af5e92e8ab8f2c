import { TAG } from '../../model/chain.ts'
import { isRepeated, type Marks } from '../../stages/5-marks.ts'
import type { Look } from './look.ts'

/** Nobody says so many letters again, word for word, in a paragraph of their own. */
const PARAGRAPH = 40

/**
 * What stands word for word in an answer was pulled from there, wherever it stands by itself: above the talk, between
 * turns, as a heading or a block quotation; a heading below the title that looks like another title is one, too. In the
 * middle of an answer it has to look like a quotation, or to be long and stand by itself.
 */
export const pulledQuotes: Look = {
  id: 'pulled-quotes',
  why: 'its words stand in an answer',
  look({ tags, units, marks, heads, echoes }) {
    const sharesBlock = (index: number, other: number): boolean =>
      units[index]?.block === units[other]?.block && (marks[other] as Marks).length > 0
    const standsAlone = (index: number): boolean => !sharesBlock(index, index - 1) && !sharesBlock(index, index + 1)
    const title = tags.indexOf(TAG.title)
    return tags.map((tag, index) => {
      const own = marks[index]
      const unit = units[index]
      if (!own || !unit || unit.data?.part || heads[index] || tag === TAG.question) return tag
      if (tag === TAG.title && (index === title || unit.heading === 0)) return tag
      if (!isRepeated(own) || unit.heading === 1) return tag
      const isQuoted = own.quoted > 0 || unit.quotes > 0
      // What is an item of a list and has no quotation marks was mentioned twice.
      if (
        !isQuoted &&
        (unit.items.length > 0 || !standsAlone(index) || (tag === TAG.answer && own.length <= PARAGRAPH))
      )
        return tag
      return tags[echoes.source[index] as number] === TAG.answer ? TAG.pullQuote : tag
    })
  }
}
