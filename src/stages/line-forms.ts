import { isOpeningQuote, isUpper } from '../read/text-marks.ts'
import type { Unit } from '../types.ts'
import { labelShape } from './label-shapes.ts'

/** `Ann Lowe (Executives)` on a line of its own. */
const BRACKETED = /^\p{Lu}[^()]{1,40} \(\p{Lu}[\p{L} ]{2,20}\)$/u

export const isBracketedName = (text: string): boolean => text.length <= LONGEST && BRACKETED.test(text)
const LONGEST = 72

/** Fewer lines of one form may be so by chance. */
const FEWEST = 4

/** Keys of such lines, where there are several: each opens a turn, however often it stands. */
export function bracketedNames(units: readonly Unit[]): string[] {
  const lines = units.filter(({ text }) => isBracketedName(text))
  if (lines.length < FEWEST) return []
  return lines.flatMap((unit) => labelShape(unit)?.key ?? [])
}

/**
 * `-And the oars are new.` and on the line below `They were, in May.`, block for block: the dash marks who asks, and the
 * line below is another turn.
 */
export function areDashPairs(units: readonly Unit[]): boolean {
  let pairs = 0
  for (let at = 1; at < units.length; at++) {
    const [before, unit] = [units[at - 1] as Unit, units[at] as Unit]
    if (unit.block !== before.block || before.soft !== 'first' || !opensWithDash(before.text)) continue
    if (isUpper(unit.text.charCodeAt(0)) && units[at + 1]?.block !== unit.block) pairs++
    else pairs--
  }
  return pairs >= FEWEST
}

/** A dash right before a word, an opening mark or a quotation. */
export const opensWithDash = (text: string): boolean =>
  '-–—'.includes(text.charAt(0)) &&
  (/^\p{L}/u.test(text.slice(1, 3)) || '¿¡'.includes(text.charAt(1)) || isOpeningQuote(text.charAt(1)))
