import { indicesWhere } from '../indices.ts'
import { bulletAt } from '../read/bullets.ts'
import {
  asksAt,
  isClosing,
  isLower,
  isOpeningQuote,
  isSpace,
  isTerminal,
  isUnspaced,
  isUpper
} from '../read/text-marks.ts'
import { snug } from '../snug.ts'
import { type InlineSpan, Kind, type Unit } from '../types.ts'
import { announcedEnd } from './announced-items.ts'
import { opensWithTime } from './clock.ts'
import { indentedStarts } from './indented-starts.ts'
import { Separator } from './label-found.ts'
import { type LabelShape, labelShape } from './label-shapes.ts'
import { afterDashLines, areDashPairs, belowDashes, bracketedNames, opensWithDash } from './line-forms.ts'
import { quickFire } from './quick-fire.ts'
import { wholly } from './wholly.ts'

/**
 * Joins lines that only a column width parts, and leaves lines apart that are turns, items or verse.
 * The column is a property of the document: one line alone cannot tell.
 * @returns new units, in order; every line of the input is part of exactly one
 */
export function joinWraps(units: readonly Unit[]): Unit[] {
  const next = linesBelow(units, 1)
  const spaced = linesBelow(units, 2)
  const [step, below] = areSpaced(units, next, spaced) ? ([2, spaced] as const) : ([1, next] as const)
  const column = columnOf(units, below)
  const least = column > 0 || isRagged(units, below) ? 0 : LEAST
  const labels = recurringLabels(units)
  const dashPairs = column === 0 && areDashPairs(units)
  const lists = column > 0 ? realLists(units) : new Set<number>()
  const breaks = { step: least === 0 ? step : 1, column, least, labels, dashPairs }
  const dashed = afterDashLines(units)
  const marked = belowDashes(units)
  const listed = least > 0 ? announcedItems(units) : new Set<Unit>()
  const rounds = quickFire(units)
  const indented = indentedStarts(units, endsSentence)
  const joined: Unit[] = []
  let run: Unit[] = []
  for (const [index, unit] of units.entries()) {
    const before = run.at(-1)
    const isRound = (rounds[index] as number) > 0 && (rounds[index - 1] ?? 0) > 0
    const isApart = isRound || listed.has(unit) || indented.has(unit)
    const goesOn =
      dashed.has(unit) || marked.has(unit) || (before && !dashed.has(before) && !isApart && wraps(before, unit, breaks))
    if (goesOn) {
      run.push(unit)
      continue
    }
    if (before && column > 0 && wrapsAtDash(before, unit, lists, breaks)) {
      run.push(withDash(unit))
      continue
    }
    if (run.length > 0) joined.push(join(run))
    run = [unit]
  }
  if (run.length > 0) joined.push(join(run))
  return joined
}

/** `I kept three things:`, and one short line below the other that starts small: a list, not a sentence that goes on. */
function announcedItems(units: readonly Unit[]): ReadonlySet<Unit> {
  const listed = new Set<Unit>()
  for (const [index] of units.entries()) {
    const end = announcedEnd(units, units[index - 1], index)
    for (let at = index; at < end; at++) listed.add(units[at] as Unit)
  }
  return listed
}

/** Shorter lines of a document without a column stand for themselves. */
const LEAST = 30

/**
 * So many lines with a blank line below each, hardly any without, and so large a share of them that starts small where the
 * line above has not ended: lines of paragraphs that were typed with a space between them.
 */
const SPACED = { lines: 8, others: 0.02, small: 0.25 }

/** Indices of the lines that may go on with the line so many rows above them. */
const linesBelow = (units: readonly Unit[], step: number): number[] =>
  indicesWhere(units.length, (at) => at > 0 && adjacent(units[at - 1] as Unit, units[at] as Unit, step))

/**
 * Whether the lines of a paragraph stand two rows apart.
 * @param next,spaced lines one row and two rows below another
 */
function areSpaced(units: readonly Unit[], next: readonly number[], spaced: readonly number[]): boolean {
  if (spaced.length < SPACED.lines || next.length > spaced.length * SPACED.others) return false
  const small = spaced.filter((at) => goesOnSmall(units[at - 1] as Unit, units[at] as Unit))
  return small.length >= spaced.length * SPACED.small
}

/** Widest column that people or programs wrap text at, in UTF-16 units. Longer lines are paragraphs of their own. */
const WIDEST = 130

/**
 * The column at which the document's lines are broken, 0 if they are not.
 * A line is full if the next line's first word would not have fitted on it.
 * @param below indices of the lines that stand below another
 */
function columnOf(units: readonly Unit[], below: readonly number[]): number {
  if (below.length < 4) return 0
  const lengths = below.map((at) => lengthOf(units[at - 1] as Unit)).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.95)] as number
  if (width > WIDEST || width < 24) return 0
  const full = below.filter((at) => isFull(units[at - 1] as Unit, units[at] as Unit, width))
  const open = full.filter((at) => !endsSentence((units[at - 1] as Unit).text))
  return full.length / lengths.length >= 0.35 && open.length / full.length >= 0.5 ? width : 0
}

function adjacent(before: Unit, unit: Unit, step: number): boolean {
  return (
    unit.row === before.endRow + step &&
    before.kind <= Kind.heading &&
    unit.kind <= Kind.heading &&
    unit.soft !== 'hard' &&
    !unit.data
  )
}

/** Length of the line as it stands in the source, markup included: that is what was wrapped. Of several lines the text counts. */
const lengthOf = (unit: Unit): number =>
  unit.endRow > unit.row ? unit.text.length : unit.end - unit.start + unit.indent

function isFull(before: Unit, unit: Unit, width: number): boolean {
  return lengthOf(before) + 1 + firstWord(unit.text) > width - 3
}

function firstWord(text: string): number {
  if (isUnspaced(text.charCodeAt(0))) return 1
  let at = 0
  while (at < text.length && at < 40 && !isSpace(text.charCodeAt(at))) at++
  return at
}

/** Index of the last mark that may end a sentence: quotation marks, brackets, and a footnote's sign may follow: `Why here?*`. */
function lastMark(text: string): number {
  let at = text.length - 1
  while (at > 0 && (isClosing(text.charAt(at)) || '*†‡'.includes(text.charAt(at)))) at--
  return at
}

const endsSentence = (text: string): boolean => isTerminal(text.charCodeAt(lastMark(text)))

const asks = (text: string): boolean => asksAt(text, lastMark(text))

/** How a document breaks its lines. */
interface Breaks {
  /** How many rows down a line may go on. */
  step: 1 | 2
  /** 0 if there is none. */
  column: number
  /** A line has to be longer than this to go on in one that starts small. */
  least: number
  labels: ReadonlySet<string>
  /** A dash before the first line of a block marks who asks, and the second answers. */
  dashPairs: boolean
}

function wraps(before: Unit, unit: Unit, { step, column, least, labels, dashPairs }: Breaks): boolean {
  if (unit.soft === 'hard') return false
  // Cues of one turn: numbers and times stand between their lines.
  if (unit.data?.wrapped && unit.block === before.block) return unit.data === before.data
  if (unit.row > before.endRow + step) return false
  if (before.kind !== unit.kind || unit.kind > Kind.heading || unit.data !== before.data) return false
  if (before.text === '' || unit.text === '') return false
  if (unit.row === before.endRow + 1 && unit.marker === '' && asksOn(before.text, unit.text)) return true
  const isPlain = before.items.length + unit.items.length === 0 && before.quotes === unit.quotes
  const sameBlock = unit.block === before.block || (step === 2 && isPlain)
  // `- a question that` / `runs on flush left`: the line after an item belongs to it where the item's line is full.
  const afterItem = !sameBlock && before.marker !== '' && unit.marker === '' && unit.items.length === 0
  if (!sameBlock && !(afterItem && column > 0 && isFull(before, unit, column))) return false
  if (isLabelLine(before, labels) || startsTurn(before, unit, labels)) return false
  if (isNote(before.text) || isNote(unit.text)) return false
  if (dashPairs && before.soft === 'first' && opensWithDash(before.text)) return false
  const full = column > 0 && isFull(before, unit, column)
  if (unit.soft === 'soft') return full || !asks(before.text) || isLower(unit.text.charCodeAt(0))
  if (column > 0) return full || runsOn(before, unit, column)
  return goesOnSmall(before, unit) && lengthOf(before) > least && lengthOf(before) < WIDEST && !isByline(unit.text)
}

/** `by Ada Falk` below a headline: a small word and a name, without the end of a sentence. */
function isByline(text: string): boolean {
  const [small = '', ...name] = text.length > LONGEST_BYLINE ? [] : text.split(' ')
  const isName = (word: string): boolean => isUpper(word.charCodeAt(0)) && !isTerminal(word.charCodeAt(word.length - 1))
  return small.length <= LONGEST_BY && name.length > 1 && name.length <= MOST_NAMES && name.every(isName)
}

/** UTF-16 units of the line and of its first word, and words of the name. */
const LONGEST_BYLINE = 60
const LONGEST_BY = 6
const MOST_NAMES = 4

/** `[Tape 1, Side A ends]` on a line of its own, in the middle of what somebody says. */
const isNote = (text: string): boolean =>
  text.startsWith('[') && text.endsWith(']') && isUpper(text.charCodeAt(1)) && text.length > SHORTEST_NOTE

/** `[Ann]` may be who speaks. */
const SHORTEST_NOTE = 12

/** It starts small, and the line before has not ended. */
const goesOnSmall = (before: Unit, unit: Unit): boolean =>
  isLower(unit.text.charCodeAt(0)) && !endsSentence(before.text)

/** `¿Escribes a mano o` / `en computador?`: the sign that opens a question has its other half on the line below. */
function asksOn(before: string, text: string): boolean {
  const opens = before.lastIndexOf('¿')
  const closes = opens < 0 || before.includes('?', opens) ? -1 : text.indexOf('?')
  return closes >= 0 && !text.slice(0, closes).includes('¿')
}

/** In a document whose lines end anywhere so many of them, and so large a share, start small below one that has not ended. */
const RAGGED = { lines: 8, share: 0.35, small: 0.95 }

/**
 * `…which station, slow` / `or quick, it's about the hour` / `of the day.`: columns set ragged, or what a copy from a page
 * broke where its markup did. Where nearly every line starts small nobody writes capitals, and that tells nothing.
 */
function isRagged(units: readonly Unit[], below: readonly number[]): boolean {
  const goesOn = below.filter((at) => goesOnSmall(units[at - 1] as Unit, units[at] as Unit)).length
  if (goesOn < RAGGED.lines || goesOn < below.length * RAGGED.share) return false
  const small = below.filter((at) => isLower((units[at] as Unit).text.charCodeAt(0))).length
  return small < below.length * RAGGED.small
}

const DASHES: ReadonlySet<string> = new Set('-–—')

/**
 * `… my uncle, the tall one`
 * `- he is still at it - told me`: the dash of a sentence that a column broke before it, where Markdown sees a list.
 */
function wrapsAtDash(before: Unit, unit: Unit, lists: ReadonlySet<number>, { step, column }: Breaks): boolean {
  const [list] = unit.items
  return (
    list !== undefined &&
    before.items.length === 0 &&
    DASHES.has(unit.marker) &&
    !lists.has(list) &&
    adjacent(before, unit, step) &&
    isFull(before, unit, column) &&
    !before.text.endsWith(':') &&
    runsOn(before, unit, column)
  )
}

/** Lists of two items and more, by their number. */
function realLists(units: readonly Unit[]): Set<number> {
  const firsts = new Map<number, number>()
  const several = new Set<number>()
  for (const { items } of units) {
    const [list, item] = items
    if (list === undefined || item === undefined) continue
    if (!firsts.has(list)) firsts.set(list, item)
    else if (firsts.get(list) !== item) several.add(list)
  }
  return several
}

/** The line with its dash, which was an item's sign. */
function withDash(unit: Unit): Unit {
  const sign = `${unit.marker} `
  const map = unit.map.map((offset, at) => (at % 2 === 0 ? offset + sign.length : offset))
  const spans = unit.spans.map((span) => ({ ...span, from: span.from + sign.length, to: span.to + sign.length }))
  return { ...unit, text: sign + unit.text, map, spans }
}

/** A line that ends in mid-sentence goes on below, although a longer word could have stood on it. */
function runsOn(before: Unit, unit: Unit, column: number): boolean {
  return !endsSentence(before.text) && isLower(unit.text.charCodeAt(0)) && lengthOf(before) > column * 0.5
}

/** `Ann Lowe` as a line of its own, as elsewhere in the document: her words start below. */
function isLabelLine(before: Unit, labels: ReadonlySet<string>): boolean {
  const shape = labelShape(before)
  return shape?.separator === Separator.line && labels.has(shape.key)
}

function startsTurn(before: Unit, unit: Unit, labels: ReadonlySet<string>): boolean {
  if (wholly(unit, 'strong') !== wholly(before, 'strong') && (styledAtStart(unit) || styledToEnd(before))) return true
  if (wholly(unit, 'emphasis') !== wholly(before, 'emphasis') && (styledAtStart(unit) || styledToEnd(before)))
    return true
  const shape = labelShape(unit)
  if (shape && (shape.asks || labels.has(shape.key))) return true
  if (saysMuch(unit, shape) && saysMuch(before, labelShape(before))) return true
  if (unit.text.startsWith('>> ') || (labels.has(TIMED) && opensWithTime(unit.text, STAMP))) return true
  if (bulletAt(unit.text, 0, unit.text.length)) return !isFigure(unit.text)
  // A dash glued to its word opens speech only where the line before has ended.
  const dash = '-–—―─'.includes(unit.text[0] as string)
  return dash && endsSentence(before.text) && !isOpeningQuote(unit.text.charAt(0))
}

/** `Ida: I would go to the weir, and I would stay there.`, below another such line: two who talk, not a few facts. */
const saysMuch = ({ text }: Unit, shape: LabelShape | undefined): boolean =>
  shape?.separator === Separator.colon && text.length - shape.body >= LEAST_SAID && endsSentence(text)

const LEAST_SAID = 40

/** `2020. It was`, wrapped: a year, not an item. */
const isFigure = (text: string): boolean => /^\d{3,}/.test(text)

const styledAtStart = (unit: Unit): boolean =>
  unit.spans.some((span) => span.from === 0 && (span.type === 'strong' || span.type === 'emphasis'))
const styledToEnd = (unit: Unit): boolean =>
  unit.spans.some((span) => span.to >= unit.text.length - 1 && (span.type === 'strong' || span.type === 'emphasis'))

/** Stands among the labels of a document whose lines open with times; no label has a line end in it. */
const TIMED = '\n'

/** The longest time that is looked for at the start of a line. */
const STAMP = 24

/** Labels that open two or more lines of the document: such a line is no wrap. */
function recurringLabels(units: readonly Unit[]): ReadonlySet<string> {
  const once = new Set<string>()
  const more = new Set<string>()
  let timed = 0
  for (const unit of units) {
    if (opensWithTime(unit.text, STAMP) && ++timed > 2) more.add(TIMED)
    const key = labelShape(unit)?.key
    if (key === undefined) continue
    if (once.has(key)) more.add(key)
    once.add(key)
  }
  for (const key of bracketedNames(units)) more.add(key)
  return more
}

function join(run: readonly Unit[]): Unit {
  const first = run[0] as Unit
  if (run.length === 1) return first
  const last = run.at(-1) as Unit
  const pieces: string[] = []
  const map: number[] = []
  const spans: InlineSpan[] = []
  let length = 0
  for (const unit of run) {
    const previous = pieces.at(-1)
    if (previous !== undefined) {
      const glue = glueBetween(previous, unit.text)
      pieces.push(glue)
      length += glue.length
    }
    for (let at = 0; at < unit.map.length; at += 2)
      map.push((unit.map[at] as number) + length, unit.map[at + 1] as number)
    for (const span of unit.spans) addSpan(spans, { ...span, from: span.from + length, to: span.to + length })
    pieces.push(unit.text)
    length += unit.text.length
  }
  return {
    ...first,
    text: pieces.join(''),
    map: snug(map),
    spans: snug(spans),
    end: last.end,
    endRow: last.endRow,
    head: null
  }
}

/** Between two lines of one sentence: a space, but none between Han or kana. */
function glueBetween(before: string, after: string): string {
  return isUnspaced(before.charCodeAt(before.length - 1)) && isUnspaced(after.charCodeAt(0)) ? '' : ' '
}

/** Markup that a line end cut in two becomes one range again. */
function addSpan(spans: InlineSpan[], span: InlineSpan): void {
  for (let at = spans.length - 1; at >= 0 && at >= spans.length - 4; at--) {
    const other = spans[at] as InlineSpan
    if (other.type === span.type && other.url === span.url && other.to <= span.from && span.from - other.to <= 1) {
      other.to = span.to
      return
    }
  }
  spans.push(span)
}
