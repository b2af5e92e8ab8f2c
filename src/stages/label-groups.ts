import { type Lexicon, labelWords } from '../languages/lexicon.ts'
import { foldWords } from '../languages/fold.ts'
import { bucket, featureSpace, share } from '../model/features.ts'
import { isDigit, isLetter, isLower, isQuestionMark, isSpace, isUpper, isClosing, isCjk } from '../read/text-marks.ts'
import type { Unit } from '../types.ts'
import { type LabelShape, labelShape } from './label-shapes.ts'

/** All places of a document whose head has the form of one label. */
export interface LabelGroup {
  key: string
  /** The spelling seen first. */
  name: string
  /** Indices of units, ascending, and the shape at each. */
  units: number[]
  shapes: LabelShape[]
}

/** What a whole document says about its label-like heads. */
export interface LabelEvidence {
  groups: LabelGroup[]
  /** Of every unit the group of its head, -1 if none. */
  groupOf: Int32Array
  classes: Map<number, FormClass>
  /** Words of titles, fields, headings, captions and introductions: where people are named. */
  named: ReadonlySet<string>
  initials: ReadonlySet<string>
}

/** Labels that look alike: same separator, same markup, same container. */
interface FormClass {
  total: number
  recurring: number
  keys: number
  recurringKeys: number
}

export function labelEvidence(units: readonly Unit[]): LabelEvidence {
  const byKey = new Map<string, number>()
  const groups: LabelGroup[] = []
  const groupOf = new Int32Array(units.length).fill(-1)
  for (const [index, unit] of units.entries()) {
    if (unit.data?.part || unit.data?.speaker) continue
    const shape = labelShape(unit)
    if (!shape) continue
    let at = byKey.get(shape.key)
    if (at === undefined) {
      at = groups.length
      byKey.set(shape.key, at)
      groups.push({ key: shape.key, name: shape.name, units: [], shapes: [] })
    }
    groups[at]?.units.push(index)
    groups[at]?.shapes.push(shape)
    groupOf[index] = at
  }
  const classes = new Map<number, FormClass>()
  for (const group of groups) {
    const seen = new Set<number>()
    for (const [at, shape] of group.shapes.entries()) {
      const form = formOf(units[group.units[at] as number] as Unit, shape)
      let entry = classes.get(form)
      if (!entry) classes.set(form, (entry = { total: 0, recurring: 0, keys: 0, recurringKeys: 0 }))
      entry.total++
      if (group.units.length > 1) entry.recurring++
      if (seen.has(form)) continue
      seen.add(form)
      entry.keys++
      if (group.units.length > 1) entry.recurringKeys++
    }
  }
  return { groups, groupOf, classes, ...namesIn(units, groupOf, groups) }
}

export function formOf(unit: Unit, shape: LabelShape): number {
  return shape.separator + 16 * (shape.styled ? 1 : 0) + 32 * (unit.heading > 0 ? 1 : 0) + 64 * (unit.items.length > 0 ? 1 : 0) + 128 * (shape.time ? 1 : 0) + 256 * (unit.quotes > 0 ? 1 : 0)
}

/** How much of a document is read for names. */
const NAMED_UNITS = 60

/** Words that stand in what surrounds the talk, and the initials of the names among them. */
function namesIn(units: readonly Unit[], groupOf: Int32Array, groups: readonly LabelGroup[]): Pick<LabelEvidence, 'named' | 'initials'> {
  const named = new Set<string>()
  const initials = new Set<string>()
  for (const [index, unit] of units.entries()) {
    const outer = index < NAMED_UNITS || index >= units.length - 20 || unit.heading > 0
    if (!outer) continue
    const group = groups[groupOf[index] ?? -1]
    const from = group && group.units.length > 1 ? (group.shapes[0]?.body ?? 0) : 0
    addNames(unit.text.slice(from, from + 800), named, initials)
  }
  return { named, initials }
}

function addNames(text: string, named: Set<string>, initials: Set<string>): void {
  let run = ''
  for (let at = 0; at < text.length; ) {
    if (!isLetter(text.charCodeAt(at))) {
      if (!' -.’\''.includes(text[at] ?? '')) run = ''
      at++
      continue
    }
    const begin = at
    while (at < text.length && (isLetter(text.charCodeAt(at)) || text[at] === '-' || text[at] === '’' || text[at] === "'")) at++
    const word = text.slice(begin, at)
    if (!isUpper(text.charCodeAt(begin)) && !isCjk(text.charCodeAt(begin))) {
      run = ''
      continue
    }
    named.add(foldWords(word))
    run = (run + (word[0] ?? '')).slice(-4)
    for (let size = 2; size <= run.length; size++) initials.add(run.slice(-size).toLowerCase())
  }
}

export const labelFeatures = featureSpace([
  ['bias', 1],
  ['count', 9],
  ['separator', 12],
  ['separator-once', 12],
  ['separator-often', 12],
  ['styled', 3],
  ['heading', 2],
  ['in-list', 2],
  ['in-quote', 2],
  ['timed', 2],
  ['words', 8],
  ['letters', 8],
  ['capital', 3],
  ['all-caps', 2],
  ['capital-words', 3],
  ['question-word', 1],
  ['answer-word', 1],
  ['interviewer-word', 1],
  ['interviewee-word', 1],
  ['other-word', 1],
  ['generic-word', 1],
  ['honorific', 1],
  ['look-alike', 1],
  ['look-alike-once', 1],
  ['metadata', 1],
  ['metadata-once', 1],
  ['function-word', 1],
  ['named', 3],
  ['named-once', 3],
  ['initials', 2],
  ['inner-mark', 2],
  ['digits', 2],
  ['numbered', 1],
  ['body', 7],
  ['asks', 7],
  ['alternates', 7],
  ['class-recurs', 7],
  ['class-recurs-once', 7],
  ['class-keys', 9],
  ['class-size', 9],
  ['class-cover', 7],
  ['partner', 3],
  ['glued', 2],
  ['first-at', 6],
  ['spread', 7],
  ['sentence-before', 2],
  ['paragraph-start', 7],
  ['dense', 7],
  ['cjk', 1],
  ['contains-frequent', 3]
] as const)

/** The features of one group: numbers of `labelFeatures`. */
export function featuresOf(group: LabelGroup, evidence: LabelEvidence, units: readonly Unit[], lexicon: Lexicon): number[] {
  const f: number[] = []
  const count = group.units.length
  const first = group.shapes[0] as LabelShape
  const firstUnit = units[group.units[0] as number] as Unit
  const put = (name: Parameters<typeof labelFeatures.at>[0], value = 0): void => {
    f.push(labelFeatures.at(name, value))
  }
  put('bias')
  put('count', bucket(count))
  put('separator', first.separator)
  put(count === 1 ? 'separator-once' : 'separator-often', first.separator)
  put('styled', first.styled ? (count > 1 && group.shapes.every((shape) => shape.styled) ? 2 : 1) : 0)
  put('heading', firstUnit.heading > 0 ? 1 : 0)
  put('in-list', firstUnit.items.length > 0 ? 1 : 0)
  put('in-quote', firstUnit.quotes > 0 ? 1 : 0)
  put('timed', first.time ? 1 : 0)
  const words = group.key.split(' ')
  put('words', words.length)
  put('letters', bucket(group.key.length))
  name(group, put, words, evidence, lexicon)
  const known = knownWords(lexicon, group.key)
  if (known) {
    if (known.question) put('question-word')
    if (known.answer) put('answer-word')
    if (known.interviewer) put('interviewer-word')
    if (known.interviewee) put('interviewee-word')
    if (known.other) put('other-word')
    if (known.generic) put('generic-word')
    if (known.lookAlike) put(count === 1 ? 'look-alike-once' : 'look-alike')
    if (known.metadata) put(count === 1 ? 'metadata-once' : 'metadata')
  }
  places(group, put, units, evidence)
  return f
}

type Put = (name: Parameters<typeof labelFeatures.at>[0], value?: number) => void

function name(group: LabelGroup, put: Put, words: readonly string[], evidence: LabelEvidence, lexicon: Lexicon): void {
  const { name: written } = group
  const code = written.charCodeAt(0)
  put('capital', isUpper(code) ? 2 : isLower(code) ? 0 : 1)
  if (isCjk(code)) put('cjk')
  let upper = 0
  let lower = 0
  let capitals = 0
  let inner = 0
  let digits = 0
  for (let at = 0; at < written.length; at++) {
    const char = written.charCodeAt(at)
    const starts = at === 0 || isSpace(written.charCodeAt(at - 1))
    if (isUpper(char)) {
      upper++
      if (starts) capitals++
    } else if (isLower(char)) lower++
    else if (isDigit(char)) digits++
    else if (',;?!"“”|=_#'.includes(written[at] ?? '')) inner++
  }
  put('all-caps', upper > 1 && lower === 0 ? 1 : 0)
  put('capital-words', capitals === words.length ? 2 : capitals > 1 ? 1 : 0)
  put('inner-mark', inner > 0 ? 1 : 0)
  put('digits', digits > 0 ? 1 : 0)
  if (/\d$/.test(group.key) && words.length < 4) put('numbered')
  if (lexicon.frequent.has(words[0] ?? '')) put('function-word')
  let frequent = 0
  let named = 0
  for (const word of words) {
    if (lexicon.frequent.has(word)) frequent++
    if (evidence.named.has(foldWords(word))) named++
  }
  put('contains-frequent', frequent)
  if (labelWords(lexicon, words[0] ?? '')?.honorific && words.length > 1) put('honorific')
  put('named', named === 0 ? 0 : named < words.length ? 1 : 2)
  if (group.units.length === 1) put('named-once', named === 0 ? 0 : named < words.length ? 1 : 2)
  put('initials', words.length === 1 && group.key.length <= 4 && evidence.initials.has(group.key.replaceAll('.', '')) ? 1 : 0)
}

/** `q12`, `question 3`, `speaker 2` count as their word. */
export function knownWords(lexicon: Lexicon, key: string): ReturnType<typeof labelWords> {
  const exact = labelWords(lexicon, key)
  if (exact) return exact
  let end = key.length
  while (end > 0 && (isDigit(key.charCodeAt(end - 1)) || ' #-.№º°'.includes(key[end - 1] ?? ''))) end--
  return end < key.length && end > 0 ? labelWords(lexicon, key.slice(0, end)) : undefined
}

function places(group: LabelGroup, put: Put, units: readonly Unit[], evidence: LabelEvidence): void {
  const count = group.units.length
  let asks = 0
  let filled = 0
  let alternates = 0
  let starts = 0
  let previous = -1
  let close = 0
  for (const [at, index] of group.units.entries()) {
    const unit = units[index] as Unit
    const shape = group.shapes[at] as LabelShape
    if (shape.body < unit.text.length) filled++
    if (endsAsking(unit.text)) asks++
    if (unit.gap > 0 || unit.soft === 'first' || index === 0) starts++
    if (previous >= 0) {
      if (otherBetween(evidence, group, previous, index)) alternates++
      if (index === previous + 1) close++
    }
    previous = index
  }
  put('asks', share(asks, count))
  put('body', share(filled, count))
  put('paragraph-start', share(starts, count))
  if (count > 1) {
    put('alternates', share(alternates, count - 1))
    put('dense', share(close, count - 1))
  }
  const form = formOf(units[group.units[0] as number] as Unit, group.shapes[0] as LabelShape)
  const entry = evidence.classes.get(form) ?? { total: 1, recurring: 0, keys: 1, recurringKeys: 0 }
  put(count === 1 ? 'class-recurs-once' : 'class-recurs', share(entry.recurring, entry.total))
  put('class-keys', bucket(entry.recurringKeys))
  put('class-size', bucket(entry.recurring))
  put('class-cover', share(entry.recurring, units.length))
  put('partner', Math.min(2, entry.recurringKeys))
  const first = group.units[0] ?? 0
  put('first-at', (first / units.length) * 5.99)
  put('spread', share((group.units.at(-1) ?? 0) - first, units.length))
  const before = units[first - 1]
  put('sentence-before', before && /[.!?…。！？»”"]$/.test(before.text.slice(-1)) ? 1 : 0)
  const shape = group.shapes[0] as LabelShape
  put('glued', shape.body === shape.to + 1 && shape.body < (units[first]?.text.length ?? 0) ? 1 : 0)
}

/** Whether another recurring label opens a unit between two units. Looks at most at 40. */
function otherBetween(evidence: LabelEvidence, group: LabelGroup, from: number, to: number): boolean {
  for (let index = from + 1; index < Math.min(to, from + 40); index++) {
    const other = evidence.groups[evidence.groupOf[index] ?? -1]
    if (other && other !== group && other.units.length > 1) return true
  }
  return to > from + 40
}

export function endsAsking(text: string): boolean {
  let at = text.length - 1
  while (at > 0 && (isClosing(text[at] ?? '') || isSpace(text.charCodeAt(at)))) at--
  return isQuestionMark(text.charCodeAt(at))
}

