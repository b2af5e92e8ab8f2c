import { groupBy } from '../group.ts'
import { isClosing, isDigit, isSpace, isTerminal } from '../read/text-marks.ts'
import { Kind, type Unit } from '../types.ts'
import { labelShape } from './label-shapes.ts'

/** A line on so many pages is what the page prints, and so many lines lie between two of them. */
const PAGES = 4
const APART = 5

/** A shorter line may be a label that stands alone. An address is one word. */
const LEAST_WORDS = 4
const LEAST_LETTERS = 8

/**
 * `Archive of the Weir, RG-50*0092 6`: heads and feet that a print shows on every page, alike but for the number, and
 * the number alone beside them. They say so themselves, as if the format had.
 * @param units lines, before any are joined
 */
export function withRunningHeads(units: readonly Unit[]): readonly Unit[] {
  const found = new Set<number>()
  for (const indices of repeated(units, canRepeat))
    if (isOnEveryPage(indices) && !areLabels(indices, units)) for (const index of indices) found.add(index)
  for (const index of [...besideCounts(units), ...countedFeet(units)]) found.add(index)
  for (const [index, unit] of units.entries()) if (isFoot(unit)) found.add(index)
  if (found.size === 0) return units
  const isBeside = (index: number): boolean => found.has(index - 1) || found.has(index + 1)
  return units.map((unit, index) =>
    found.has(index) || (isPageNumber(unit) && isBeside(index))
      ? { ...unit, data: { part: 'boilerplate' as const, rule: 'page/running-head' } }
      : unit
  )
}

/** `www.weir.example  23`, `23 | weir.example`: the magazine's address and the page. */
function isFoot({ text, data, kind }: Unit): boolean {
  if (data || kind > Kind.heading || text.length > LONGEST_HEAD) return false
  // Most lines have no number at either end, and need not be cut.
  if (!isDigit(text.charCodeAt(0)) && !isDigit(text.charCodeAt(text.length - 1))) return false
  const [first = '', last = '', more] = text.split(/[\s|•·]+/)
  if (first.length + last.length > LONGEST_FOOT) return false
  const [page, address] = PAGE.test(first) ? [first, last] : [last, first]
  return more === undefined && PAGE.test(page) && ADDRESS.test(address)
}
/** Without the blanks between them. */
const LONGEST_FOOT = 59
const PAGE = /^\d{1,4}$/
/** In small letters: `Node.js 20` is none. */
const ADDRESS = /^(?:[a-z\d-]+\.)+[a-z]{2,12}$/

/** Indices of lines that are alike but for their numbers. */
function repeated(units: readonly Unit[], isWanted: (unit: Unit) => boolean): number[][] {
  const wanted = units.flatMap((unit, index) => (isWanted(unit) ? [index] : []))
  return [...groupBy(wanted, (index) => (units[index] as Unit).text.replace(/\d+/g, '#')).values()]
}

/** `Page 3 of 14`, `3 / 14`: the page, and how many there are. */
const COUNT = /^(?:\p{L}{1,8}\.? )?(\d{1,4}) ?(?:\/|\p{L}{1,4}) ?(\d{1,4})$/u
// The last character is looked at first: most documents never need the expression, which is long to compile.
const isCount = ({ text, data, kind }: Unit): boolean =>
  !data && kind <= Kind.heading && text.length <= 30 && isDigit(text.charCodeAt(text.length - 1)) && COUNT.test(text)

/** Lines that count the pages say so by themselves from the second on, and so does what stands beside each of them. */
const besideCounts = (units: readonly Unit[]): number[] =>
  withSame(
    units,
    repeated(units, isCount).filter((indices) => indices.length > 1 && countsPages(indices, units))
  )

/**
 * `© 2021 The Weir 12`, `© 2021 The Weir 13`: whose the pages are, and which; also `The Weir      12`,
 * `The Weir | Autumn | Page 12` and `** 12`.
 */
const countedFeet = (units: readonly Unit[]): number[] =>
  withSame(
    units,
    repeated(units, isCountedFoot).filter((indices) => indices.length > 1 && rises(indices, units))
  )

const isCountedFoot = ({ text, data, kind }: Unit): boolean =>
  !data &&
  kind <= Kind.heading &&
  text.length <= LONGEST_HEAD &&
  isDigit(text.charCodeAt(text.length - 1)) &&
  (text.startsWith('©') || text.startsWith('   ', text.lastIndexOf(' ') - 2) || PAGE_BEHIND_SIGN.test(text)) &&
  / \d{1,4}$/.test(text)

/** `| Page 12`, `** 12` */
const PAGE_BEHIND_SIGN = /(?:\| {1,3}(?:\p{L}{1,8}\.? )?|^\*{1,3} )\d{1,4}$/u

const rises = (indices: readonly number[], units: readonly Unit[]): boolean =>
  indices.every((index, at) => {
    const above = indices[at - 1]
    return above === undefined || (index - above >= APART && pageOf(units[index]) > pageOf(units[above]))
  })

const pageOf = (unit: Unit | undefined): number => Number(unit?.text.slice(unit.text.lastIndexOf(' ')))

/** The widest head, blanks included. */
const LONGEST_HEAD = 140

/** With such lines what stands beside each of them, word for word. */
function withSame(units: readonly Unit[], counts: readonly (readonly number[])[]): number[] {
  return counts.flatMap((indices) =>
    [-1, 0, 1].flatMap((step) => {
      const [first = 0, ...others] = indices.map((index) => index + step)
      const { text, data } = units[first] ?? { text: '' }
      const isSame =
        text !== '' && !data && text.length <= LONGEST_HEAD && others.every((index) => units[index]?.text === text)
      return step === 0 || isSame ? [first, ...others] : []
    })
  )
}

/** `1 of 14`, `2 of 14`: the first rises, lines apart, to the second at most. `Question 1 of 5` has a question below. */
function countsPages(indices: readonly number[], units: readonly Unit[]): boolean {
  if (indices.every((index) => /[?？]$/.test(units[index + 1]?.text ?? ''))) return false
  const counts = indices.map((index) =>
    (COUNT.exec((units[index] as Unit).text) as RegExpExecArray).slice(1).map(Number)
  )
  const total = counts[0]?.[1] as number
  return counts.every(([page = 0, of = 0], at) => {
    const above = indices[at - 1] ?? -APART
    return of === total && page <= of && page > (counts[at - 1]?.[0] ?? 0) && (indices[at] as number) - above >= APART
  })
}

function canRepeat(unit: Unit): boolean {
  const { text } = unit
  if (unit.data || unit.kind > Kind.heading || text.length < LEAST_LETTERS || text.length > 160) return false
  let end = text.length - 1
  while (end > 0 && isClosing(text.charAt(end))) end--
  if (isTerminal(text.charCodeAt(end)) || ':：'.includes(text.charAt(end))) return false
  // `size="medium"`: markup that runs over several lines.
  if (text.includes('="') || (!text.includes('://') && wordsIn(text) < LEAST_WORDS)) return false
  const shape = labelShape(unit)
  return !shape || (shape.time === undefined && isDigit(text.charCodeAt(text.length - 1)))
}

function wordsIn(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++)
    if (!isSpace(text.charCodeAt(at)) && (at === 0 || isSpace(text.charCodeAt(at - 1)))) count++
  return count
}

function isOnEveryPage(indices: readonly number[]): boolean {
  if (indices.length < PAGES) return false
  return indices.every((index, at) => at === 0 || index - (indices[at - 1] as number) >= APART)
}

/** What has the form of a label is none where the number at its end rises: it counts pages. */
function areLabels(indices: readonly number[], units: readonly Unit[]): boolean {
  if (!labelShape(units[indices[0] as number] as Unit)) return false
  const numbers = indices.map((index) => Number(/\d{1,5}$/.exec((units[index] as Unit).text)?.[0]))
  return !numbers.every((number, at) => at === 0 || number > (numbers[at - 1] as number))
}

/** `12`, `- 12 -` */
function isPageNumber({ text, data }: Unit): boolean {
  if (data || text === '' || text.length > 9) return false
  let digits = 0
  for (let at = 0; at < text.length; at++) {
    if (isDigit(text.charCodeAt(at))) digits++
    else if (!'- –—'.includes(text.charAt(at))) return false
  }
  return digits > 0 && digits < 5
}
