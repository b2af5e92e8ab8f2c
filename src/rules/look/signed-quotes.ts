import { TAG } from '../../model/chain.ts'
import { signerOf } from '../../stages/signatures.ts'
import type { Look } from './look.ts'

/** A block quotation signed by somebody who speaks was pulled from there, though an editor changed its words. */
export const signedQuotes: Look = {
  id: 'signed-quotes',
  why: 'a block quotation signed by somebody who speaks',
  look({ tags, units, cast }) {
    const result = tags.slice()
    for (const [index, unit] of units.entries()) {
      if (signerOf(unit, cast) < 0) continue
      let first = index
      while (units[first - 1]?.block === unit.block) first--
      if (first < index) result.fill(TAG.pullQuote, first, index + 1)
    }
    return result
  }
}
