import { TAG } from '../../model/chain.ts'
import { styleOf } from '../../stages/unit-style.ts'
import type { Look } from './look.ts'

/**
 * A page sets all its pull-quotes in one form. Where a block quotation in quotation marks proves to be one, the others
 * that look the same and stand alone are too, though an editor changed their words.
 */
export const quotesOfOneForm: Look = {
  id: 'quotes-of-one-form',
  why: 'it looks like a quotation that proved to be pulled from an answer',
  look({ tags, units, marks, heads }) {
    const formOf = (index: number): number => {
      const unit = units[index]
      const own = marks[index]
      return unit && own && unit.quotes > 0 && own.quoted > 0 ? styleOf(unit, own) : -1
    }
    const proven = new Set<number>()
    for (let index = 0; index < tags.length; index++) if (tags[index] === TAG.pullQuote) proven.add(formOf(index))
    proven.delete(-1)
    if (proven.size === 0) return tags
    return tags.map((tag, index) => {
      const form = formOf(index)
      const isAlike = tag === TAG.answer && !heads[index] && proven.has(form)
      return isAlike && formOf(index - 1) !== form && formOf(index + 1) !== form ? TAG.pullQuote : tag
    })
  }
}
