import { isOpeningQuote, isUpper } from '../read/text-marks.ts'
import { Kind, type Unit } from '../types.ts'
import { labelShape } from './label-shapes.ts'

/** The sign or letter that a line opens with as it stands, though it be the marker of a list. */
export const leadOf = ({ marker, text }: Unit): string => (marker || text).charAt(0)

/** Whether a line opens with a dash, though it be the marker of a list. */
export function leadsWithDash(unit: Unit): boolean {
  const lead = leadOf(unit)
  return lead !== '' && '-–—'.includes(lead)
}

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

/** A name or an office, in UTF-16 units. */
const LONGEST_PART = 90

/**
 * `Ann Lowe`, `--` and `Head of Ports`, each on a line of its own: a name and an office, as pages with a break at every change
 * of type give them.
 * @returns the lines that go on with the one above
 */
export function afterDashLines(units: readonly Unit[]): ReadonlySet<Unit> {
  const parts: Unit[] = []
  for (let at = 1; at + 1 < units.length; at++) {
    const [name, dash, office] = [units[at - 1] as Unit, units[at] as Unit, units[at + 1] as Unit]
    const isWhole = dash.row === name.endRow + 1 && office.row === dash.endRow + 1
    if (DASH_LINE.test(dash.text) && isWhole && [name, office].every(isPart)) parts.push(dash, office)
  }
  return new Set(parts.length / 2 < FEWEST ? [] : parts)
}

const isPart = ({ text, kind, data }: Unit): boolean =>
  kind <= Kind.heading && !data && text.length <= LONGEST_PART && isUpper(text.charCodeAt(0))

const DASH_LINE = /^(?:--|–|—)$/

/**
 * `――` on a line of its own and `Is it far?` right below, block for block: the dash marks who asks, as it does on one line.
 * @returns the lines that go on with the dash above
 */
export function belowDashes(units: readonly Unit[]): ReadonlySet<Unit> {
  const below: Unit[] = []
  for (let at = 1; at < units.length; at++) {
    const [dash, unit] = [units[at - 1] as Unit, units[at] as Unit]
    if (dash.soft === 'first' && dash.block === unit.block && LONG_DASH.test(dash.text)) below.push(unit)
  }
  return new Set(below.length < FEWEST ? [] : below)
}

/** A hyphen alone may be the mark of a list. */
const LONG_DASH = /^[–—―─]{1,3}$/
