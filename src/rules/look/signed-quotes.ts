import { groupBy } from '../../group.ts'
import { indicesWhere } from '../../indices.ts'
import { TAG } from '../../model/chain.ts'
import type { Analysis } from '../../stages/analyse.ts'
import { labelKey } from '../../stages/label-shapes.ts'
import { isSignature, signatureText, signerFinder } from '../../stages/signatures.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'
import { isParagraph, wordyBefore } from './units.ts'

/** So many lines sign with the same name, and what is signed is so long. */
const SIGNED = 2
const LONGEST = 200

/**
 * A block quotation signed by somebody who speaks was pulled from there, though an editor changed its words; so was a
 * paragraph in quotation marks, and a line with `— Ida Moss on the flood` below it, where she signs more than once.
 */
export const signedQuotes: Look = {
  id: 'signed-quotes',
  why: 'a quotation signed by somebody who speaks',
  look({ tags, units, cast, heads, marks }) {
    const result = tags.slice()
    for (const at of signedTopics(units, heads)) result.fill(TAG.pullQuote, at - 1, at + 1)
    const signerOf = signerFinder(cast)
    // Where the block of the line starts, and up to where quotations are marked.
    let first = 0
    let done = 0
    for (const [index, unit] of units.entries()) {
      if (units[index - 1]?.block !== unit.block) first = index
      if (isFramed(index, { units, heads, cast })) result.fill(TAG.pullQuote, index, index + FRAME)
      if (result[index - 1] === TAG.pullQuote && !heads[index] && isSigned(unit)) result[index] = TAG.pullQuote
      if (signerOf(unit) < 0) continue
      const above = wordyBefore(marks, index)
      if (!heads[index] && isPulled(above, { tags, units, marks, heads })) result.fill(TAG.pullQuote, above, index + 1)
      if (first === index || unit.quotes === 0) continue
      result.fill(TAG.pullQuote, Math.max(first, done), index + 1)
      done = index + 1
    }
    return result
  }
}

/** Lines of a quotation between its speaker's name above and below. */
const FRAME = 3

/** `Ida Moss` / `They come when they please.` / `Ida Moss`: three lines by themselves, framed by one who speaks. */
function isFramed(index: number, { units, heads, cast }: Pick<Analysis, 'units' | 'heads' | 'cast'>): boolean {
  const [above, quote, below] = units.slice(index, index + FRAME)
  if (above?.text !== below?.text || !isParagraph(above) || !isParagraph(quote) || heads[index]) return false
  const isApart = above.gap > 0 && quote.gap === 0 && below?.gap === 0 && units[index + FRAME]?.gap !== 0
  return isApart && cast.persons.some(({ keys }) => keys.includes(labelKey(above.text)))
}

/** Whether words that are signed below were pulled: they stand in quotation marks, and are no turn by a label. */
function isPulled(index: number, { tags, units, marks, heads }: Pick<Analysis, 'tags' | 'units' | 'marks' | 'heads'>) {
  const unit = units[index]
  if (!isParagraph(unit) || heads[index] || tags[index] === TAG.question) return false
  return tags[index] === TAG.pullQuote || (marks[index]?.quoted === 2 && unit.text.length <= LONGEST)
}

/** `— Ida Moss`, right below what is pulled, whoever she is. */
const isSigned = (unit: Unit): boolean => isParagraph(unit) && unit.gap === 0 && isSignature(unit)

/** `— Ida Moss on` */
const ON_TOPIC = /^[—–―] ?(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}) \p{Ll}/u

const signedName = (unit: Unit | undefined): string | undefined => unit && ON_TOPIC.exec(signatureText(unit))?.[1]

/** Lines that name whoever signs, and on what, where the name signs again. */
function signedTopics(units: readonly Unit[], heads: Analysis['heads']): number[] {
  const signed = indicesWhere(units.length, (at) => isTopic(units, at))
  const byName = groupBy(signed, (at) => signedName(units[at]))
  const isFree = (at: number): boolean => !heads[at] && !heads[at - 1]
  return [...byName.values()].filter((places) => places.length >= SIGNED && places.every(isFree)).flat()
}

/** Such a line right below one that is no longer than a pull-quote. */
function isTopic(units: readonly Unit[], at: number): boolean {
  const above = units[at - 1]
  return (
    above !== undefined && above.text.length <= LONGEST && units[at]?.gap === 0 && signedName(units[at]) !== undefined
  )
}
