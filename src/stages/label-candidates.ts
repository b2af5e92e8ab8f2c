import { groupBy } from '../group.ts'
import { familyNameIn } from '../languages/given-names.ts'
import { type Lexicon, labelWords, phraseMask } from '../languages/lexicon.ts'
import { findFolded, HASH_START, hashWith, type WordTable, wordTable } from '../languages/word-table.ts'
import {
  isCjk,
  isClosing,
  isDigit,
  isLetter,
  isLower,
  isQuestionMark,
  isSpace,
  isTerminal,
  isUpper,
  skipSpace,
  trimEnd
} from '../read/text-marks.ts'
import { Kind, type Unit } from '../types.ts'
import { Separator } from './label-found.ts'
import { type LabelShape, labelKey, labelShape, shapeAt } from './label-shapes.ts'
import { stemOf } from './label-words.ts'

/** A shorter text holds no two turns, in UTF-16 units. */
const LEAST_TEXT = 24
/** The longest label inside running text, in UTF-16 units, and its most words. */
const REACH = 48
const MOST_WORDS = 5

interface InnerHead {
  unit: number
  /** Index in the unit's text. */
  at: number
  key: string
}

/**
 * Where something like a label stands inside a unit: `… at the lock. Ilse: The first boat … Bo: I would wait …`.
 * Only what recurs, at heads or inside, or takes turns with another counts.
 * @returns indices of the text by unit, ascending
 */
export function innerHeads(units: readonly Unit[]): Map<number, number[]> {
  const found: InnerHead[] = []
  const inner = new Map<string, number>()
  for (const [index, unit] of units.entries()) {
    if (unit.kind > Kind.heading || unit.data?.part || unit.text.length < LEAST_TEXT) continue
    let least = 0
    let head = -1
    const colonAfter = colonFinder(unit.text)
    for (let colon = colonAfter(1); colon >= 0; colon = colonAfter(colon + 1)) {
      const at =
        unit.text.charCodeAt(colon) === 58
          ? headBefore(unit.text, least, colon)
          : wideHeadBefore(unit.text, least, colon)
      least = colon + 1
      if (at <= 0) continue
      // `[00:01] Ann:` and `Prof. Ann:` are one head; `So I looked for a floor. Ann:` is none.
      if (head < 0) head = bodyOf(unit)
      if (at < head && !isSentence(unit.text, at)) continue
      const key = labelKey(unit.text.slice(at, colon))
      found.push({ unit: index, at, key })
      inner.set(key, (inner.get(key) ?? 0) + 1)
    }
  }
  const cuts = new Map<number, number[]>()
  if (found.length === 0) return cuts
  const heads = new Set<string>()
  for (const unit of units) {
    const shape = unit.kind <= Kind.heading ? labelShape(unit) : shapeAt(unit, 0)
    if (shape && inner.has(shape.key) && shape.separator === Separator.colon) heads.add(shape.key)
  }
  const inTurn = takingTurns(found, units)
  for (const { unit, at, key } of found) {
    if ((inner.get(key) as number) < 3 && !heads.has(key) && !inTurn.has(key)) continue
    const own = cuts.get(unit)
    if (own) own.push(at)
    else cuts.set(unit, [at])
  }
  return cuts
}

/** Whoever takes a turn inside a text says so much at least, in UTF-16 units: `Coat: Ida Moss. Shoes: Bo Ek.` are no turns. */
const LEAST_SAID = 60

/** Of heads in order those that take turns: `Ann`, `Bo`, `Ann`. */
function takingTurns(found: readonly InnerHead[], units: readonly Unit[]): ReadonlySet<string> {
  const said = ({ unit, at }: InnerHead, next: InnerHead | undefined): number =>
    (next?.unit === unit ? next.at : (units[unit] as Unit).text.length) - at
  return new Set(
    found.flatMap((head, at) => {
      const between = found[at + 1]
      const again = found[at + 2]
      if (!between || between.key === head.key || again?.key !== head.key) return []
      return said(head, between) > LEAST_SAID && said(between, again) > LEAST_SAID ? [head.key, between.key] : []
    })
  )
}

/** Finds the next colon of either width, -1 if there is none. Most texts have none of full width, where one search does. */
export function colonFinder(text: string): (from: number) => number {
  if (!text.includes('：')) return (from) => text.indexOf(':', from)
  return (from) => {
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === 58 || code === 0xff1a) return at
    }
    return -1
  }
}

/** Words before a label that no title or rank has, `Rev. Prof. Dr. Ann:`. */
const SENTENCE_WORDS = 4

function isSentence(text: string, to: number): boolean {
  let words = 0
  for (let at = 0; at < to; at++) if (isSpace(text.charCodeAt(at)) && !isSpace(text.charCodeAt(at - 1))) words++
  return words >= SENTENCE_WORDS
}

function bodyOf(unit: Unit): number {
  const shape = labelShape(unit)
  return shape && shape.separator !== Separator.line ? shape.body : 0
}

/** Where the words between the end of a sentence and a full-width colon start, with no space before them; else -1. */
function wideHeadBefore(text: string, least: number, colon: number): number {
  const floor = Math.max(least, colon - LONGEST_SPACED)
  let at = colon
  while (at > floor && !isTerminal(text.charCodeAt(at - 1)) && !isClosing(text.charAt(at - 1))) at--
  return at > floor && at < colon ? skipSpace(text, at, colon) : -1
}

/** Where the capitalised words before a colon start, if they follow the end of a sentence; else -1. */
function headBefore(text: string, least: number, colon: number): number {
  const next = text.charCodeAt(colon + 1)
  if (!isSpace(next) && !isCjk(next)) return -1
  const floor = Math.max(least, colon - REACH)
  let at = trimEnd(text, floor, colon)
  for (let words = 0; words < MOST_WORDS && at > floor; words++) {
    let begin = at
    // `… did you start?Helga: I found …` lacks its space.
    while (begin > floor && !isSpace(text.charCodeAt(begin - 1)) && !isQuestionMark(text.charCodeAt(begin - 1))) begin--
    if (!isUpper(text.charCodeAt(begin)) && !isCjk(text.charCodeAt(begin))) return -1
    if (begin <= floor) return -1
    if (endsTurn(text, begin)) return begin
    at = trimEnd(text, floor, begin)
  }
  return -1
}

/** More spaces and closing marks than this stand before no label. */
const MOST_MARKS = 24

/** Whether what stands before an index ends a sentence, a stage direction, or is a page number that opens the unit. */
export function endsTurn(text: string, at: number): boolean {
  let before = at - 1
  let closed = false
  const floor = Math.max(0, at - MOST_MARKS)
  while (
    before >= floor &&
    (isSpace(text.charCodeAt(before)) || isClosing(text.charAt(before)) || '-–—>*'.includes(text.charAt(before)))
  ) {
    closed ||= text[before] === ']' || text[before] === ')' || text[before] === '>'
    before--
  }
  if (before < floor) return false
  if (closed || isTerminal(text.charCodeAt(before))) return !isInitial(text, before)
  let digits = before
  while (digits >= 0 && before - digits < 4 && isDigit(text.charCodeAt(digits))) digits--
  return digits < 0
}

/** The dot of `J. Orr` and `Dr. Orr` ends no sentence. */
function isInitial(text: string, dot: number): boolean {
  if (text[dot] !== '.') return false
  let begin = dot
  while (begin > 0 && dot - begin < 4 && isLetter(text.charCodeAt(begin - 1))) begin--
  return dot - begin <= 2 && dot > begin && isUpper(text.charCodeAt(begin))
}

/** The longest name that stands before a mere space, in UTF-16 units. */
const LONGEST_SPACED = 14

/** A name before a mere space opens so many units. */
const SPACED_TURNS = 3

/**
 * `Jess What is it?`, `J. Orr What is it?`, `三宅 …`, `Q15 台所…`: a name or a first word that opens three or more units
 * that have no other head. Adds their shapes.
 */
export function spacedHeads(units: readonly Unit[], shapes: (LabelShape | undefined)[], lexicon: Lexicon): void {
  for (const places of openingWords(units, shapes, fullNameEnd, lexicon).values())
    if (places.length >= SPACED_TURNS)
      for (const index of places) shapes[index] = spacedShape(units, index, fullNameEnd)
  const counts = openingWords(units, shapes, firstWordEnd, lexicon)
  const letters = [...counts]
    .filter(([key, places]) => key.length === 1 && places.length > 1)
    .map(([key]) => labelWords(lexicon, key))
  const pair = letters.some((known) => known?.question) && letters.some((known) => known?.answer)
  for (const [key, places] of counts) if (places.length < 2) counts.delete(key)
  // `If`, `As`: what the document writes in lower case, too, is a word and no name. `Git`: what it talks about, too.
  for (const key of wordsInside(units, counts)) counts.delete(key)
  for (const [key, places] of counts) {
    const known = labelWords(lexicon, key)
    // `A` opens sentences too: alone it says nothing, but before Han and kana.
    const behind = (units[places[0] as number] as Unit).text
    const opensSentences = !isCjk(key.charCodeAt(0)) && !isDigit(behind.charCodeAt(1)) && !isCjk(behind.charCodeAt(2))
    const asks = known?.question === true && places.filter((index) => isBelowWords(units, index)).length >= SPACED_TURNS
    if (key.length === 1 && !pair && !asks && opensSentences) continue
    // Between Han and kana a space is no part of the script: where a known family name talks, twice is enough.
    const isTalking =
      isCjk(key.charCodeAt(0)) && familyNameIn(key) > 0 && places.every((index) => units[index]?.text.includes('。'))
    const least = isTalking ? 2 : SPACED_TURNS
    if (places.length < least && !known?.question && !known?.answer) continue
    if (!known && opensNames(key.length, places, units, lexicon)) continue
    for (const index of places) shapes[index] = spacedShape(units, index, firstWordEnd)
  }
}

/** Below a sentence `Q` opens a turn; below a name it has no letter of its own. */
const isBelowWords = (units: readonly Unit[], index: number): boolean => {
  const above = units[index - 1]?.text ?? ''
  return isTerminal(above.charCodeAt(above.length - 1)) || isClosing(above.charAt(above.length - 1))
}

/** The word behind another, or as much of it as tells it from others. */
const wordAt = (text: string, from: number): string =>
  text
    .slice(from, from + LONGEST_WORD)
    .trimStart()
    .split(' ', 1)[0] as string
const LONGEST_WORD = 40

/** `Ida Moss on the flood`, `Ida Moss` on most of these lines: the first word of a name, and no label. */
function opensNames(length: number, places: readonly number[], units: readonly Unit[], { frequent }: Lexicon): boolean {
  const next = places.map((index) => wordAt((units[index] as Unit).text, length))
  const named = groupBy(
    next.filter((word) => isUpper(word.charCodeAt(0)) && !frequent.has(labelKey(word))),
    (word) => word
  )
  return [...named.values()].some((same) => same.length > 1 && same.length * 2 > next.length)
}

/** The units without another head that open with each word or name. */
function openingWords(
  units: readonly Unit[],
  shapes: readonly (LabelShape | undefined)[],
  endOf: (text: string) => number,
  lexicon: Lexicon
): Map<string, number[]> {
  const counts = new Map<string, number[]>()
  const lines = new Map<string, number>()
  for (const shape of shapes)
    if (shape?.separator === Separator.line) lines.set(shape.key, (lines.get(shape.key) ?? 0) + 1)
  for (const [index, unit] of units.entries()) {
    if (unit.kind > Kind.heading || unit.data?.part || unit.data?.speaker) continue
    const shape = shapes[index]
    // A whole line that recurs is a name by itself: `Jonas Orr` above his words.
    if (shape && (shape.separator !== Separator.line || (lines.get(shape.key) as number) > 1)) continue
    const end = endOf(unit.text)
    if (end <= 0) continue
    const key = stemOf(labelKey(unit.text.slice(0, end)), lexicon)
    if (lexicon.frequent.has(key) || lexicon.openers.has(key) || isPhrase(key, lexicon)) continue
    const places = counts.get(key)
    if (places) places.push(index)
    else counts.set(key, [index])
  }
  return counts
}

function spacedShape(units: readonly Unit[], index: number, endOf: (text: string) => number): LabelShape {
  const { text } = units[index] as Unit
  const to = endOf(text)
  return spacedLabel(text.slice(0, to), behindMarks(text, skipSpace(text, to, text.length)))
}

/** A name that opens a line, with nothing but space behind it. */
export const spacedLabel = (name: string, body: number): LabelShape => ({
  name,
  key: labelKey(name),
  separator: Separator.space,
  from: 0,
  to: name.length,
  body,
  styled: false,
  time: undefined
})

/** Of the lines from the first that opens alike to the last so many open alike. */
const MOST_LINES = 0.6

/**
 * Whether lines that open as turns may do are most of the lines between them.
 * @param places of those lines, one at least, ascending
 */
export function areMostLines(units: readonly Unit[], places: readonly number[]): boolean {
  const between = units.slice(places[0], (places.at(-1) as number) + 1).filter(({ text }) => text !== '')
  return places.length >= MOST_LINES * between.length
}

/** `Ann = hi`, `Ann → hi`, `Ann -- hi`: where the words begin behind marks that stand alone. */
function behindMarks(text: string, from: number): number {
  let to = from
  while (to < text.length && PARTING.includes(text.charAt(to))) to++
  return to > from && isSpace(text.charCodeAt(to)) ? skipSpace(text, to, text.length) : from
}

const PARTING = '=~→•·>|–—-'

/** Of words that open units those that stand elsewhere in lower case, or as often as they open. */
function wordsInside(units: readonly Unit[], heads: ReadonlyMap<string, readonly number[]>): Set<string> {
  const found = new Set<string>()
  const table = wordTable([...heads.keys()])
  const upper = new Map<string, number>()
  // How many words with an initial are still to be found: most words of a text begin with none of these.
  const open = new Map<string, number>()
  const asciiOpen = new Int32Array(128)
  const add = (key: string, count: number): void => {
    const initial = key.charAt(0)
    const left = (open.get(initial) ?? 0) + count
    open.set(initial, left)
    if (initial.charCodeAt(0) < 128) asciiOpen[initial.charCodeAt(0)] = left
  }
  for (const key of heads.keys()) add(key, 1)
  const see = (key: string, first: number): void => {
    if (found.has(key)) return
    const count = (upper.get(key) ?? 0) + 1
    upper.set(key, count)
    if (!isLower(first) && count < (heads.get(key) as readonly number[]).length) return
    found.add(key)
    add(key, -1)
  }
  for (const { text } of units) {
    if (found.size === heads.size) break
    for (let at = 1; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code < 128 && asciiOpen[code | 32] === 0) continue
      // `post@troef.example`, `www.troef.example`: an address has no capitals.
      if (!isLetter(code) || isLetter(text.charCodeAt(at - 1)) || '@./'.includes(text.charAt(at - 1))) continue
      const key = keyAt(table, text, at, open)
      if (key !== undefined && heads.has(key)) see(key, code)
    }
  }
  return found
}

/** The key of the word that begins at an index, where one with its initial is looked for. */
function keyAt(
  table: WordTable,
  text: string,
  from: number,
  initials: ReadonlyMap<string, number>
): string | undefined {
  let hash = HASH_START
  let letters = 0
  let to = from
  for (; to < text.length && to - from <= LONGEST_SPACED; to++) {
    const letter = text.charCodeAt(to)
    if (!isLetter(letter)) break
    letters |= letter
    hash = hashWith(hash, letter | 32)
  }
  if (letters < 128) return table.words[findFolded(table, text, from, to, hash)]
  return initials.get((text[from] as string).toLowerCase()) ? labelKey(text.slice(from, to)) : undefined
}

/** End of a first word that could be a name and has words after it; 0 if there is none. */
function firstWordEnd(text: string): number {
  const code = text.charCodeAt(0)
  if (!isUpper(code) && !isCjk(code)) return 0
  let at = 0
  while (at < text.length && at <= LONGEST_SPACED && !isSpace(text.charCodeAt(at))) {
    if (!isLetter(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at))) return 0
    at++
  }
  return at <= LONGEST_SPACED && at + 1 < text.length && isSpace(text.charCodeAt(at)) ? at : 0
}

/** End of `J. Orr` or `Ann Orr` before another word in capitals; 0 if a text opens with none. */
function fullNameEnd(text: string): number {
  let at = 0
  for (let words = 0; words < 2; words++) {
    if (!isUpper(text.charCodeAt(at))) return 0
    const from = at
    while (isLetter(text.charCodeAt(at)) && at - from <= LONGEST_SPACED) at++
    if (words === 0 && text[at] === '.' && at - from <= 2) at++
    if (text[at] !== ' ') return 0
    at++
  }
  return isUpper(text.charCodeAt(at)) ? at - 1 : 0
}

function isPhrase(key: string, lexicon: Lexicon): boolean {
  const known = labelWords(lexicon, key)
  if (known?.question || known?.answer) return false
  return phraseMask(lexicon, key) !== 0
}
