import { isLower, isUpper } from '../read/text-marks.ts'
import { Kind, type Unit } from '../types.ts'

/** Such a list has so many lines, none longer. */
const ITEMS = { least: 2, most: 12, letters: 140 }

/**
 * `I wish somebody had told me:`, a blank line, and then one short line below the other: what a browser copies of a list
 * without its bullets. Right below, without a blank line, small letters and commas say that it is one.
 * @param from index of the line below the one that announces it
 * @returns index behind its last line; `from` where there is none
 */
export function announcedEnd(units: readonly Unit[], above: Unit | undefined, from: number): number {
  const first = units[from]
  if (!above || !first || !announces(above) || above.kind !== Kind.paragraph) return from
  const isTight = first.gap === 0
  const isItem = (unit: Unit): boolean =>
    unit.kind === Kind.paragraph &&
    !unit.data &&
    unit.items.length === 0 &&
    unit.marker === '' &&
    unit.quotes === first.quotes &&
    unit.row === unit.endRow &&
    unit.text !== '' &&
    unit.text.length <= ITEMS.letters &&
    !announces(unit) &&
    startOf(unit) === startOf(first)
  let to = from
  for (
    let unit = units[to];
    unit && isItem(unit) && (to === from || unit.gap === 0) && to - from <= ITEMS.most;
    unit = units[to]
  )
    to++
  const count = to - from
  const goesOn = units[to]?.gap === 0
  if (isTight && !units.slice(from, to).every((unit, at) => isCounted(unit, at + 1 === count))) return from
  return count >= ITEMS.least && count <= ITEMS.most && !goesOn ? to : from
}

/** `that nobody sings,` right below: what goes on in small letters, with a comma behind all but the last. */
const isCounted = (unit: Unit, isLast: boolean): boolean => startOf(unit) === 2 && (isLast || /[,;]$/.test(unit.text))

const announces = ({ text }: Unit): boolean => text.endsWith(':') || text.endsWith('：')

/** Items are written alike: all with a capital, all with a small letter, or in a script that has neither. */
function startOf({ text }: Unit): number {
  const code = text.charCodeAt(0)
  return isUpper(code) ? 1 : isLower(code) ? 2 : 0
}
