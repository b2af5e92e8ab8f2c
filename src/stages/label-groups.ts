import { foldWords } from '../languages/fold.ts'
import { type Lexicon, phraseMask } from '../languages/lexicon.ts'
import { isCjk, isLetter, isUpper } from '../read/text-marks.ts'
import type { Unit } from '../types.ts'
import { AskedWords } from './asked-words.ts'
import { headsAboveDashes } from './label-above-dashes.ts'
import { answeredBefore, answeredBy } from './label-answered-by.ts'
import { barredHeads } from './label-bars.ts'
import { innerHeads, spacedHeads } from './label-candidates.ts'
import { dottedHeads } from './label-dotted.ts'
import { Separator } from './label-found.ts'
import { initialHeads } from './label-initials.ts'
import { namedHeads } from './label-named.ts'
import { cutsWith, type PairHead, pairHeads } from './label-pairs.ts'
import { askersInTurn } from './label-parallel.ts'
import { withoutPlaceholders } from './label-placeholders.ts'
import { type LabelShape, labelShape } from './label-shapes.ts'
import { standingHeads } from './label-standing.ts'
import { titledHeads } from './label-titled.ts'
import { uncasedHeads } from './label-uncased.ts'
import { stemOf } from './label-words.ts'
import { countedAnswers, numberedPersons, withoutCount } from './numbered-persons.ts'
import { cutUnit } from './split.ts'

/** All places of a document whose head has the form of one label. */
export interface LabelGroup {
  key: string
  /** The spelling seen first. */
  name: string
  /** Indices of `LabelEvidence.units`, ascending, and the shape at each. */
  units: number[]
  shapes: LabelShape[]
}

/** What a whole document says about its label-like heads. */
export interface LabelEvidence {
  /** The document's units, cut wherever something like a label stands inside one. */
  units: readonly Unit[]
  /** Of every unit the unit it was cut from. */
  origin: Int32Array
  /** By line the words for questions and answers inside it. */
  pairs: ReadonlyMap<number, readonly PairHead[]>
  groups: LabelGroup[]
  /** Of every unit the group of its head, -1 if none. */
  groupOf: Int32Array
  classes: Map<number, FormClass>
  /** How often words stand where people are named: titles, fields, headings, captions, introductions. */
  named: ReadonlyMap<string, number>
  /** How often capitalised words stand near the start of any unit. */
  mentioned: ReadonlyMap<string, number>
  initials: ReadonlySet<string>
  /** How many labels share a stem before a number: `speaker 1`, `speaker 2`. */
  serials: ReadonlyMap<string, number>
  /** Short labels that recur: `al`, and what longer labels would be shortened to. */
  shorts: ReadonlySet<string>
  abbreviations: ReadonlySet<string>
  /** Places whose head has the form of a name and has words after it. */
  nameLike: number
  /** Keys of those who ask once each, one below the other: `askersInTurn`. */
  askers: ReadonlySet<string>
}

/** Labels that look alike: same separator, same markup, same container. */
export interface FormClass {
  total: number
  recurring: number
  keys: number
  recurringKeys: number
  /** Places of the most frequent label. */
  most: number
  /** First and last unit that opens with a label which recurs. */
  first: number
  last: number
}

/** A document's lines, before any verdict. */
export interface LabelLines {
  units: readonly Unit[]
  lexicon: Lexicon
  source: string
  starts: readonly number[]
}

export function labelEvidence({ units: lines, lexicon, source, starts }: LabelLines): LabelEvidence {
  const { units, origin, pairs } = cutAtCandidates({ units: lines, lexicon, source, starts })
  const shapes = units.map((unit) => (unit.data?.part || unit.data?.speaker ? undefined : labelShape(unit)))
  answeredBefore(units, shapes, lexicon)
  initialHeads(units, shapes, lexicon)
  spacedHeads(units, shapes, lexicon)
  namedHeads(units, shapes, lexicon)
  titledHeads(units, shapes, lexicon)
  dottedHeads(units, shapes)
  uncasedHeads(units, shapes)
  barredHeads(units, shapes)
  standingHeads(units, shapes)
  headsAboveDashes(units, shapes)
  withoutPlaceholders(shapes)
  answeredBy(shapes, lexicon)
  const byKey = new Map<string, number>()
  const groups: LabelGroup[] = []
  const groupOf = new Int32Array(units.length).fill(-1)
  const keys = shapes.map((shape) => shape?.key)
  const persons = numberedPersons(keys, lexicon)
  const counted = countedAnswers(keys, lexicon)
  for (const [index, shape] of shapes.entries()) {
    if (!shape) continue
    const own = withoutCount(shape.key, counted)
    const key = persons.has(own) ? own : stemOf(own, lexicon)
    const id = shape.separator === Separator.line ? `${key}\n` : shape.separator === Separator.space ? `${key} ` : key
    let at = byKey.get(id)
    if (at === undefined) {
      at = groups.length
      byKey.set(id, at)
      groups.push({ key, name: shape.name, units: [], shapes: [] })
    }
    groups[at]?.units.push(index)
    groups[at]?.shapes.push(shape)
    groupOf[index] = at
  }
  return {
    units,
    origin,
    pairs,
    groups,
    groupOf,
    classes: classesOf(groups, units),
    serials: serialsOf(groups),
    nameLike: nameLikePlaces(groups, units, lexicon),
    askers: askersInTurn(groups, units),
    ...shortsOf(groups),
    ...namesIn(units, groups)
  }
}

function cutAtCandidates({
  units: lines,
  lexicon,
  source,
  starts
}: LabelLines): Pick<LabelEvidence, 'units' | 'origin' | 'pairs'> {
  const pairs = pairHeads(lines, lexicon)
  const cuts = cutsWith(innerHeads(lines), pairs)
  if (cuts.size === 0) return { units: lines, origin: Int32Array.from(lines.keys()), pairs }
  const units: Unit[] = []
  const origin: number[] = []
  for (const [index, line] of lines.entries()) {
    const own = cuts.get(index)
    for (const piece of own ? cutUnit(line, own, source, starts) : [line]) {
      units.push(piece)
      origin.push(index)
    }
  }
  return { units, origin: Int32Array.from(origin), pairs }
}

function nameLikePlaces(groups: readonly LabelGroup[], units: readonly Unit[], lexicon: Lexicon): number {
  let places = 0
  for (const group of groups) if (isNameLike(group, units, lexicon)) places += group.units.length
  return places
}

/** The least words after a label, in UTF-16 units: a list of facts has fewer. */
const LEAST_SAID = 16

/** `Ann Lowe: And the bell rang.`: one to three words in capitals that say nothing else, a colon, a sentence. */
export function isNameLike(
  { key, name, units: places, shapes }: LabelGroup,
  units: readonly Unit[],
  lexicon: Lexicon
): boolean {
  const shape = shapes[0] as LabelShape
  const text = (units[places[0] as number] as Unit).text
  if (shape.separator !== Separator.colon && shape.separator !== Separator.bracket) return false
  if (text.length - shape.body < LEAST_SAID) return false
  if (isCjk(name.charCodeAt(0))) return name.length <= 6 && !saysMore(key, lexicon)
  const words = name.split(' ')
  return (
    words.length <= 3 &&
    words.every((word) => isUpper(word.charCodeAt(0)) && !lexicon.frequent.has(word.toLowerCase())) &&
    !saysMore(key, lexicon)
  )
}

function saysMore(key: string, lexicon: Lexicon): boolean {
  const known = lexicon.labels.get(key)
  return (known !== undefined && (known.lookAlike || known.metadata)) || phraseMask(lexicon, key) !== 0
}

function classesOf(groups: readonly LabelGroup[], units: readonly Unit[]): Map<number, FormClass> {
  const classes = new Map<number, FormClass>()
  for (const group of groups) {
    const seen = new Map<number, number>()
    const edges = new Map<number, [number, number]>()
    for (const [at, shape] of group.shapes.entries()) {
      const index = group.units[at] as number
      const form = formOf(units[index] as Unit, shape)
      seen.set(form, (seen.get(form) ?? 0) + 1)
      const edge = edges.get(form)
      if (edge) edge[1] = index
      else edges.set(form, [index, index])
    }
    for (const [form, count] of seen) {
      const entry = classes.get(form) ?? {
        total: 0,
        recurring: 0,
        keys: 0,
        recurringKeys: 0,
        most: 0,
        first: units.length,
        last: 0
      }
      classes.set(form, entry)
      entry.total += count
      entry.keys++
      entry.most = Math.max(entry.most, count)
      if (group.units.length < 2) continue
      entry.recurring += count
      entry.recurringKeys++
      const [first, last] = edges.get(form) as [number, number]
      entry.first = Math.min(entry.first, first)
      entry.last = Math.max(entry.last, last)
    }
  }
  return classes
}

export function formOf(unit: Unit, shape: LabelShape): number {
  return (
    shape.separator +
    16 * (shape.styled ? 1 : 0) +
    32 * (unit.heading > 0 ? 1 : 0) +
    64 * (unit.items.length > 0 ? 1 : 0) +
    128 * (shape.time ? 1 : 0) +
    256 * (unit.quotes > 0 ? 1 : 0)
  )
}

/** `speaker ` for `speaker 2`; empty for a label without a number at its end. */
export function serialStem(key: string): string {
  let end = key.length
  while (end > 0 && key.charCodeAt(end - 1) >= 48 && key.charCodeAt(end - 1) <= 57) end--
  return end > 0 && end < key.length && key.length - end <= 3 ? key.slice(0, end) : ''
}

/** How many labels share a stem before a number. */
export function serialsOf(groups: readonly LabelGroup[]): Map<string, number> {
  const serials = new Map<string, number>()
  for (const { key } of groups) {
    const stem = serialStem(key)
    if (stem !== '') serials.set(stem, (serials.get(stem) ?? 0) + 1)
  }
  return serials
}

/** `al` and `ann` for `ann lowe`: what a label becomes once everybody knows who speaks. */
export function shortForms(key: string): string[] {
  const words = key.split(' ')
  if (words.length === 1) return key.length > 1 ? [key.charAt(0)] : []
  const initials = words.map((word) => word.charAt(0)).join('')
  return [initials, words[0] as string, words.at(-1) as string, initials.charAt(0)]
}

function shortsOf(groups: readonly LabelGroup[]): Pick<LabelEvidence, 'shorts' | 'abbreviations'> {
  const shorts = new Set<string>()
  const abbreviations = new Set<string>()
  for (const { key, units, shapes } of groups) {
    if (shapes[0]?.separator === Separator.line) continue
    if (units.length > 1 && key.length <= 20 && !key.includes(' ')) shorts.add(key)
    for (const short of shortForms(key)) abbreviations.add(short)
  }
  return { shorts, abbreviations }
}

/** How much of a document's start and end is read for names. */
const NAMED_UNITS = 60
const NAMED_TAIL = 20
/** How much of each unit. */
const NAMED_REACH = 800
const MENTION_REACH = 160

/** Whether a unit lies where people are introduced. */
export function isOuter(units: readonly Unit[], index: number): boolean {
  return index < NAMED_UNITS || index >= units.length - NAMED_TAIL || (units[index] as Unit).heading > 0
}

/** How often words of labels stand in what surrounds the talk, and which short labels are initials of names there. */
function namesIn(
  units: readonly Unit[],
  groups: readonly LabelGroup[]
): Pick<LabelEvidence, 'named' | 'mentioned' | 'initials'> {
  const words = new AskedWords(groups.flatMap(({ key }) => key.split(' ')).map(foldWords))
  const initials = initialsFinder(groups.flatMap(({ key }) => (key.length > 4 ? [] : [key.replaceAll('.', '')])))
  const named = new Map<string, number>()
  const mentioned = new Map<string, number>()
  if (groups.length > 0) {
    for (const [index, unit] of units.entries()) {
      addNames(unit.text, words, mentioned, isOuter(units, index) ? { named, initials } : undefined)
    }
  }
  return { named, mentioned, initials: initials.found }
}

interface InitialsFinder {
  asked: ReadonlySet<string>
  found: Set<string>
  /** By a letter in lower case, whether initials that are asked for end so. */
  lasts: Uint8Array
}

function initialsFinder(initials: readonly string[]): InitialsFinder {
  const lasts = new Uint8Array(128)
  for (const letters of initials) {
    const code = letters.charCodeAt(letters.length - 1)
    if (code < 128) lasts[code] = 1
  }
  return { asked: new Set(initials), found: new Set(), lasts }
}

/** What is looked for where people are introduced. */
interface Introduced {
  named: Map<string, number>
  initials: InitialsFinder
}

/** ASCII that goes on with a word: letters, hyphens, apostrophes. */
const GOES_ON = Uint8Array.from({ length: 128 }, (_, code) => (isLetter(code) || code === 45 || code === 39 ? 1 : 0))

const goesOn = (code: number): boolean => (code < 128 ? GOES_ON[code] === 1 : code === 0x2019 || isLetter(code))

const isCapital = (code: number): boolean => isUpper(code) || (isCjk(code) && isLetter(code))

function addNames(
  text: string,
  words: AskedWords,
  mentioned: Map<string, number>,
  introduced: Introduced | undefined
): void {
  const to = Math.min(introduced ? NAMED_REACH : MENTION_REACH, text.length)
  let run = ''
  for (let at = 0; at < to; ) {
    const code = text.charCodeAt(at)
    if (!isLetter(code)) {
      if (run !== '' && !" -.’'".includes(text.charAt(at))) run = ''
      at++
      continue
    }
    const begin = at
    for (at++; at < to && goesOn(text.charCodeAt(at)); ) at++
    if (!isCapital(code)) {
      run = ''
      continue
    }
    const word = words.at(text, begin, at)
    // A word in which what is read for mentions ends counts there as far as it is read.
    const mention = at <= MENTION_REACH ? word : begin < MENTION_REACH && words.at(text, begin, MENTION_REACH)
    if (mention) add(mentioned, mention)
    if (!introduced) continue
    const { named, initials } = introduced
    if (word !== undefined) add(named, word)
    run = (run + text.charAt(begin)).slice(-4)
    if (code > 127 || initials.lasts[code | 32] === 1) addInitials(run, initials)
  }
}

function add(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1)
}

/** Those of the last two, three and four initials in a row that are asked for. */
function addInitials(run: string, { asked, found }: InitialsFinder): void {
  for (let size = 2; size <= run.length; size++) {
    const letters = run.slice(-size).toLowerCase()
    if (asked.has(letters)) found.add(letters)
  }
}
