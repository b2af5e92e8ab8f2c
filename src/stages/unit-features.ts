import { bucket, type FeatureSpace, featureSpace, share } from '../model/features.ts'
import { Kind, type Unit } from '../types.ts'
import { Cover, End, type Marks } from './5-marks.ts'
import { type LocalName, localTemplates, lengthStep, putLocal } from './local-features.ts'

/** Everything that the chain may know of a document besides its units' own marks. */
export interface ChainView {
  units: readonly Unit[]
  marks: readonly Marks[]
  asks: Uint8Array
  /** 1 where a label opens an interviewer's turn, 2 an interviewee's, 3 another voice's, 0 where none does. */
  labelled: Uint8Array
  /** The winning layout's index and what it makes of each unit: 0 nothing yet, 1 question, 2 answer. */
  layout: number
  layoutShare: number
  states: Uint8Array
  /** Where the winning layout opens something. */
  opens: Uint8Array
  /** What the second best layout makes of each unit. */
  second: Uint8Array
  /** Belief of all layouts together, 0 to 100. */
  votes: { questions: Uint8Array; answers: Uint8Array }
}

/** How a document uses labels. */
export const Regime = { none: 0, questions: 1, answers: 2, both: 3, few: 4 } as const

const CONTEXT = [
  ['bias', 1],
  ['place', 12],
  ['from-start', 6],
  ['from-end', 6],
  ['gap', 4],
  ['gap-after', 4],
  ['indent', 2],
  ['list', 3],
  ['ordered', 2],
  ['label', 20],
  ['carry', 60],
  ['carry-far', 60],
  ['next-label', 20],
  ['before-labels', 5],
  ['after-labels', 5],
  ['after-labels-asks', 15],
  ['after-labels-length', 60],
  ['asks', 11],
  ['asks-regime', 55],
  ['state', 9],
  ['state-layout', 24 * 3],
  ['opens-layout', 24 * 3],
  ['before-questions', 4],
  ['after-questions', 8],
  ['style-asks', 8],
  ['style-count', 9],
  ['style-rare', 9],
  ['same-style-before', 2],
  ['same-style-after', 2],
  ['style-kind', 40],
  ['previous-end', 9],
  ['previous-asks', 6],
  ['next-asks', 6],
  ['asks-and-next', 36],
  ['previous-length', 12],
  ['next-length', 12],
  ['length-next', 144],
  ['previous-heading', 2],
  ['next-heading', 2],
  ['previous-marker', 2],
  ['run-short', 6],
  ['run-link', 4],
  ['part', 8],
  ['markup-role', 4],
  ['class-known', 2],
  ['title-like', 4],
  ['repeated', 4],
  ['furniture-near', 4],
  ['no-questions', 2],
  ['document-length', 8],
  ['form', 3],
  ['braces', 2],
  ['style-state', 40],
  ['ends-open', 3],
  ['previous-open', 3],
  ['vote', 11],
  ['vote-answer', 11],
  ['vote-regime', 55],
  ['two-states', 9],
  ['since-asker', 9],
  ['until-asker', 9],
  ['between-askers', 36],
  ['askers-left', 5],
  ['askers-before', 5],
  ['past-usual', 6],
  ['past-usual-end', 6],
  ['against-median', 9],
  ['against-asker', 9],
  ['asker-share', 7],
  ['asker-share-style', 40],
  ['turn-shape', 36],
  ['after-asker-kind', 30],
  ['lone-style', 40]
] as const

export const unitFeatures = featureSpace([...CONTEXT, ...localTemplates])
export type UnitName = (typeof CONTEXT)[number][0] | LocalName

/** The features of every unit: numbers of `unitFeatures`. */
export function chainFeatures(view: ChainView): number[][] {
  const document = overview(view)
  return view.units.map((_, index) => featuresAt(view, document, index))
}

interface Overview {
  regime: number
  firstLabel: number
  lastLabel: number
  firstQuestion: number
  lastQuestion: number
  /** Units with words. */
  wordy: number
  styles: Map<number, { count: number; asks: number }>
  texts: Map<string, number>
  carried: Int32Array
  since: Int32Array
  nextLabel: Uint8Array
  furniture: Uint8Array
  shortRun: Uint8Array
  /** Units with words since the last unit that asks and until the next, 250 where there is none. */
  sinceAsker: Uint8Array
  untilAsker: Uint8Array
  askersBefore: Int32Array
  askers: number
  /** Usual length of units between askers, of askers, and usual number of units from one to the next. */
  usualLength: number
  usualAsker: number
  usualGap: number
}

/** What a unit looks like: units of one style are candidates for one part. */
export function styleOf(unit: Unit, marks: Marks): number {
  const bold = marks.bold === Cover.whole ? 1 : 0
  const italic = marks.italic === Cover.whole ? 1 : 0
  return (
    unit.heading + 8 * bold + 16 * italic + 32 * Math.min(5, marks.marker) + 256 * Math.min(1, unit.quotes) + 512 * (marks.caps ? 1 : 0) + 1024 * Math.min(1, marks.quoted) + 2048 * (unit.items.length > 0 ? 1 : 0) + 4096 * (unit.kind === Kind.table ? 1 : 0)
  )
}

/** The style in words' order: plain 0, bold, italic, heading, numbered, dash, bullet, quote, quoted, caps. */
function styleKind(unit: Unit, marks: Marks): number {
  if (unit.heading > 0) return 3
  if (marks.bold === Cover.whole) return 1
  if (marks.italic === Cover.whole) return 2
  if (marks.marker === 3) return 4
  if (marks.marker === 1) return 5
  if (marks.marker > 0) return 6
  if (unit.quotes > 0) return 7
  if (marks.quoted > 0) return 8
  return marks.caps ? 9 : 0
}

function overview(view: ChainView): Overview {
  const { units, marks, labelled, asks } = view
  const count = units.length
  let questionsLabelled = 0
  let answersLabelled = 0
  let firstLabel = count
  let lastLabel = -1
  const carried = new Int32Array(count)
  const since = new Int32Array(count)
  const styles = new Map<number, { count: number; asks: number }>()
  const texts = new Map<string, number>()
  const furniture = new Uint8Array(count)
  const shortRun = new Uint8Array(count)
  let carry = 0
  let distance = 0
  let wordy = 0
  let run = 0
  for (let index = 0; index < count; index++) {
    const unit = units[index] as Unit
    const own = marks[index] as Marks
    const label = labelled[index] ?? 0
    if (label > 0) {
      if (label === 1) questionsLabelled++
      else answersLabelled++
      firstLabel = Math.min(firstLabel, index)
      lastLabel = index
      carry = label
      distance = 0
    } else distance++
    carried[index] = carry
    since[index] = distance
    if (own.length > 0) wordy++
    const style = styleOf(unit, own)
    const entry = styles.get(style)
    if (entry) {
      entry.count++
      entry.asks += asks[index] ?? 0
    } else styles.set(style, { count: 1, asks: asks[index] ?? 0 })
    if (unit.text.length < 120 && unit.text !== '') texts.set(unit.text, (texts.get(unit.text) ?? 0) + 1)
    furniture[index] = isFurniture(own) ? 1 : 0
    run = own.length > 0 && own.length < 40 && own.end !== End.question ? run + 1 : 0
    shortRun[index] = Math.min(250, run)
  }
  for (let index = count - 2; index >= 0; index--) {
    if ((shortRun[index] as number) > 0 && (shortRun[index + 1] as number) > (shortRun[index] as number)) shortRun[index] = shortRun[index + 1] as number
  }
  const nextLabel = new Uint8Array(count)
  for (let index = count - 1, next = 0; index >= 0; index--) {
    nextLabel[index] = next
    if (labelled[index]) next = labelled[index] as number
  }
  const regime = questionsLabelled + answersLabelled === 0 ? Regime.none : questionsLabelled + answersLabelled < 3 ? Regime.few : answersLabelled === 0 ? Regime.questions : questionsLabelled === 0 ? Regime.answers : Regime.both
  return { regime, firstLabel, lastLabel, ...questionEdges(view), ...askersOf(view), wordy, styles, texts, carried, since, nextLabel, furniture, shortRun }
}

const ASKS = 60

/** Where the units stand that ask by themselves, and how far every other unit is from them. */
function askersOf({ marks, asks }: ChainView): Pick<Overview, 'sinceAsker' | 'untilAsker' | 'askersBefore' | 'askers' | 'usualLength' | 'usualAsker' | 'usualGap'> {
  const count = marks.length
  const sinceAsker = new Uint8Array(count)
  const untilAsker = new Uint8Array(count)
  const askersBefore = new Int32Array(count)
  const gaps: number[] = []
  const lengths: number[] = []
  const askerLengths: number[] = []
  let askers = 0
  let distance = 250
  for (let index = 0; index < count; index++) {
    const { length } = marks[index] as Marks
    askersBefore[index] = askers
    sinceAsker[index] = distance
    if (length === 0) continue
    if ((asks[index] ?? 0) >= ASKS) {
      if (askers > 0) gaps.push(distance)
      askerLengths.push(length)
      askers++
      distance = 0
    } else {
      if (askers > 0) lengths.push(length)
    }
    distance = Math.min(250, distance + 1)
  }
  distance = 250
  for (let index = count - 1; index >= 0; index--) {
    untilAsker[index] = distance
    if ((marks[index] as Marks).length === 0) continue
    distance = (asks[index] ?? 0) >= ASKS ? 1 : Math.min(250, distance + 1)
  }
  return { sinceAsker, untilAsker, askersBefore, askers, usualLength: median(lengths), usualAsker: median(askerLengths), usualGap: quantile(gaps, 0.8) }
}

const median = (values: number[]): number => quantile(values, 0.5)

function quantile(values: number[], share: number): number {
  if (values.length === 0) return 0
  values.sort((a, b) => a - b)
  return values[Math.min(values.length - 1, Math.floor(values.length * share))] as number
}

/** A length against the usual one: 4 alike, one step for a doubling. 8 is kept for documents without a usual length. */
function against(length: number, usual: number): number {
  if (usual <= 0) return 8
  return Math.max(0, Math.min(7, 4 + Math.round(Math.log2((length + 4) / (usual + 4)))))
}

const FURNITURE = (1 << 9) | (1 << 11) | (1 << 12)
function isFurniture(marks: Marks): boolean {
  return marks.length < 200 && ((marks.words.opening & FURNITURE) !== 0 || (marks.words.whole & (1 << 10)) !== 0)
}

/** Where the layout's questions start and end. */
function questionEdges({ opens }: ChainView): { firstQuestion: number; lastQuestion: number } {
  let firstQuestion = opens.length
  let lastQuestion = -1
  for (let index = 0; index < opens.length; index++) {
    if (opens[index] !== 1) continue
    firstQuestion = Math.min(firstQuestion, index)
    lastQuestion = index
  }
  return { firstQuestion, lastQuestion }
}

function featuresAt(view: ChainView, document: Overview, index: number): number[] {
  const { units, marks, asks } = view
  const f: number[] = []
  const unit = units[index] as Unit
  const own = marks[index] as Marks
  const put = (name: UnitName, value = 0): void => {
    f.push(unitFeatures.at(name, value))
  }
  putLocal(unitFeatures as FeatureSpace<LocalName>, unit, own, f)
  put('bias')
  const count = units.length
  put('place', (index / count) * 9.99)
  if (index < 6) put('from-start', index)
  if (count - index <= 6) put('from-end', count - index - 1)
  put('gap', Math.min(3, unit.gap))
  put('gap-after', Math.min(3, units[index + 1]?.gap ?? 3))
  if (unit.indent > 0) put('indent', 1)
  put('list', Math.min(2, unit.items.length / 2))
  if (unit.ordered) put('ordered', 1)
  put('document-length', bucket(document.wordy))
  if (unit.data) {
    put('part', PARTS.indexOf(unit.data.part ?? ''))
    if (unit.data.role) put('markup-role', unit.data.role === 'interviewer' ? 1 : 2)
    if (unit.data.wrapped) put('form', 1)
  }
  const char = unit.text[0] ?? ''
  if (char === '{' || char === '<' || unit.text.startsWith('[[')) put('braces', 1)
  labels(view, document, index, put)
  exchanges(view, document, index, put)
  layout(view, document, index, put)
  neighbours(view, document, index, put)
  const asked = Math.floor((asks[index] ?? 0) / 10)
  put('asks', asked)
  put('asks-regime', document.regime * 11 + asked)
  return f
}

const PARTS = ['', 'title', 'metadata', 'introduction', 'section', 'aside', 'conclusion', 'boilerplate']

type Put = (name: UnitName, value?: number) => void

function labels(view: ChainView, document: Overview, index: number, put: Put): void {
  const { regime } = document
  const label = view.labelled[index] ?? 0
  put('label', regime * 4 + label)
  const carry = document.carried[index] as number
  const since = Math.min(4, document.since[index] as number)
  if (regime !== Regime.none) {
    put('carry', regime * 12 + carry * 3 + Math.min(2, since))
    if (since > 2) put('carry-far', regime * 12 + carry * 3 + Math.min(2, bucket(document.since[index] as number) - 3))
    put('next-label', regime * 4 + (document.nextLabel[index] as number))
    if (index < document.firstLabel) put('before-labels', Math.min(4, document.firstLabel - index - 1))
    if (index >= document.lastLabel) {
      const own = view.marks[index] as Marks
      put('after-labels', Math.min(4, index - document.lastLabel))
      put('after-labels-asks', Math.min(4, index - document.lastLabel) * 3 + Math.min(2, own.words.firstPersons))
      put('after-labels-length', Math.min(4, index - document.lastLabel) * 12 + lengthStep(own.length))
    }
  }
}

function layout(view: ChainView, document: Overview, index: number, put: Put): void {
  const state = view.states[index] as number
  const sure = view.layoutShare > 0.9 ? 2 : view.layoutShare > 0.6 ? 1 : 0
  put('state', state * 3 + sure)
  put('state-layout', view.layout * 3 + state)
  put('opens-layout', view.layout * 3 + (view.opens[index] ?? 0))
  if (index < document.firstQuestion) put('before-questions', Math.min(3, document.firstQuestion - index - 1))
  if (index > document.lastQuestion) put('after-questions', bucket(index - document.lastQuestion))
  if (document.lastQuestion < 0) put('no-questions')
  const unit = view.units[index] as Unit
  const own = view.marks[index] as Marks
  const style = document.styles.get(styleOf(unit, own)) ?? { count: 1, asks: 0 }
  const kind = styleKind(unit, own)
  put('style-count', bucket(style.count))
  if (style.count < 3) put('style-rare', kind)
  put('style-asks', style.count < 2 ? 7 : Math.floor(style.asks / style.count / 15))
  put('style-kind', kind * 4 + Math.min(3, Math.floor(style.asks / style.count / 26)))
  put('style-state', kind * 4 + state)
}

/** The shape of exchanges, without labels: who asks near here, and how long answers usually are. */
function exchanges(view: ChainView, document: Overview, index: number, put: Put): void {
  const { questions, answers } = view.votes
  const vote = Math.floor((questions[index] ?? 0) / 10)
  put('vote', vote)
  put('vote-answer', Math.floor((answers[index] ?? 0) / 10))
  put('vote-regime', document.regime * 11 + vote)
  put('two-states', (view.states[index] as number) * 3 + (view.second[index] as number))
  const own = view.marks[index] as Marks
  const unit = view.units[index] as Unit
  const since = document.sinceAsker[index] as number
  const until = document.untilAsker[index] as number
  const left = document.askers - (document.askersBefore[index] as number)
  put('since-asker', bucket(since))
  put('until-asker', bucket(until))
  put('between-askers', Math.min(5, bucket(since) - 1) * 6 + Math.min(5, bucket(until) - 1))
  put('askers-left', Math.min(4, left))
  put('askers-before', Math.min(4, document.askersBefore[index] as number))
  if (since < 250 && document.usualGap > 0) {
    const past = since <= document.usualGap ? 0 : since <= document.usualGap + 1 ? 1 : since <= document.usualGap * 2 + 1 ? 2 : since <= document.usualGap * 4 + 2 ? 3 : 4
    put('past-usual', past)
    if (until === 250) put('past-usual-end', past)
  }
  put('against-median', against(own.length, document.usualLength))
  put('against-asker', against(own.length, document.usualAsker))
  const askerShare = share(document.askers, document.wordy)
  put('asker-share', askerShare)
  const kind = styleKind(unit, own)
  put('asker-share-style', kind * 4 + Math.min(3, Math.floor(askerShare / 2)))
  put('turn-shape', Math.min(3, since < 250 ? since : 3) * 9 + against(own.length, document.usualLength))
  put('after-asker-kind', Math.min(2, since - 1) * 10 + kind)
  if ((document.styles.get(styleOf(unit, own))?.count ?? 1) === 1) put('lone-style', kind * 4 + (since === 250 ? 0 : until === 250 ? 1 : 2))
}

function neighbours(view: ChainView, document: Overview, index: number, put: Put): void {
  const { units, marks, asks } = view
  const unit = units[index] as Unit
  const own = marks[index] as Marks
  const previous = wordyAt(view, index, -1)
  const next = wordyAt(view, index, 1)
  const step = (at: number): number => (at < 0 ? 5 : Math.floor((asks[at] ?? 0) / 21))
  put('previous-asks', step(previous))
  put('next-asks', step(next))
  put('asks-and-next', Math.floor((asks[index] ?? 0) / 21) * 6 + step(next))
  if (previous >= 0) {
    const other = marks[previous] as Marks
    put('previous-end', other.end)
    put('previous-length', lengthStep(other.length))
    if (units[previous]?.heading) put('previous-heading', 1)
    if (other.marker === own.marker && own.marker > 0) put('previous-marker', 1)
    if (styleOf(units[previous] as Unit, other) === styleOf(unit, own)) put('same-style-before', 1)
    put('previous-open', opened(other))
  }
  if (next >= 0) {
    const other = marks[next] as Marks
    put('next-length', lengthStep(other.length))
    put('length-next', lengthStep(own.length) * 12 + lengthStep(other.length))
    if (units[next]?.heading) put('next-heading', 1)
    if (styleOf(units[next] as Unit, other) === styleOf(unit, own)) put('same-style-after', 1)
  }
  put('ends-open', opened(own))
  put('run-short', bucket(document.shortRun[index] as number))
  put('repeated', Math.min(3, (document.texts.get(unit.text) ?? 1) - 1))
  let near = 0
  for (let at = Math.max(0, index - 3); at <= Math.min(units.length - 1, index + 3); at++) if (at !== index) near += document.furniture[at] as number
  put('furniture-near', Math.min(3, near))
}

/** A sentence that goes on below: 2 it ends in a comma or a colon, 1 it has no mark at all. */
function opened(marks: Marks): number {
  return marks.end === End.comma || marks.end === End.colon ? 2 : marks.end === End.none ? 1 : 0
}

function wordyAt(view: ChainView, index: number, by: 1 | -1): number {
  for (let at = index + by; at >= 0 && at < view.units.length && Math.abs(at - index) < 6; at += by) if ((view.marks[at]?.length ?? 0) > 0) return at
  return -1
}

/** Which transition weights lead into a unit: a label opens here, the document has labels elsewhere, or none, after a blank line or without. */
export function stepsOf(view: ChainView): Uint8Array {
  let any = 0
  for (const label of view.labelled) any |= label
  return view.labelled.map((label, index) => (label > 0 ? 2 : any !== 0 ? 1 : (view.units[index]?.gap ?? 0) > 0 ? 3 : 0))
}

