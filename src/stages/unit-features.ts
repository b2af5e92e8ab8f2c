import { ASKING } from '../languages/lexicon.ts'
import { type ChainWeights, emit, emitPacked, packedOf, STATE_COUNT, STEP } from '../model/chain.ts'
import { bucket, type Gatherer, share } from '../model/features.ts'
import { ASKS } from '../model/verdict.ts'
import type { Unit } from '../types.ts'
import { breaksOff, End, isRepeated, type Marks } from './5-marks.ts'
import type { ChainView } from './chain-view.ts'
import { lengthStep, putLocal } from './local-features.ts'
import { type Overview, overview, Regime, regimeOf } from './overview.ts'
import { styleKind, styleOf } from './unit-style.ts'
import { type Put, unitFeatures } from './unit-templates.ts'

/** The features of every unit: numbers of `unitFeatures`. */
export function chainFeatures(view: ChainView): number[][] {
  const rows: number[][] = []
  eachUnit(view, ({ numbers, count }) => rows.push(Array.from(numbers.subarray(0, count))))
  return rows
}

/** What the features of every unit say for each state: units times states. */
export function chainScores(view: ChainView, weights: ChainWeights): Float64Array {
  const scores = new Float64Array(view.units.length * STATE_COUNT)
  const packed = packedOf(weights)
  eachUnit(view, ({ numbers, count }, index) => {
    if (packed) emitPacked(packed, numbers, count, scores, index * STATE_COUNT)
    else emit(weights, numbers.subarray(0, count), scores, index * STATE_COUNT)
  })
  return scores
}

/** Gathers the features of one unit after the other. */
function eachUnit(view: ChainView, use: (features: Gatherer<never>, index: number) => void): void {
  const document = overview(view)
  const gatherer = unitFeatures.gatherer()
  for (let index = 0; index < view.units.length; index++) {
    gatherer.count = 0
    putAll(view, document, index, gatherer.put)
    use(gatherer, index)
  }
}

/** A length against the usual one: 4 alike, one step for a doubling. 8 is kept for documents without a usual length. */
function against(length: number, usual: number): number {
  if (usual <= 0) return 8
  return Math.max(0, Math.min(7, 4 + Math.round(Math.log2((length + 4) / (usual + 4)))))
}

function putAll(view: ChainView, document: Overview, index: number, put: Put): void {
  const { units, marks, asks } = view
  const unit = units[index] as Unit
  const own = marks[index] as Marks
  putLocal(unit, own, put)
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
  const { form } = document
  const place = index < document.firstQuestion ? 0 : index > document.lastQuestion ? 2 : 1
  put('document-form', form)
  put('furniture-form', form * 6 + (document.furniture[index] as number) * 3 + place)
  put('link-form', (form * 3 + place) * 4 + own.link)
  if (count - index <= 6) put('end-form', form * 6 + count - index - 1)
  const foreign = foreignSign(unit.text)
  if (foreign > 0) put('braces', foreign)
  edges(view, document, index, put)
  labels(view, document, index, put)
  exchanges(view, document, index, put)
  layout(view, document, index, put)
  neighbours(view, document, index, put)
  const asked = Math.floor((asks[index] ?? 0) / 10)
  put('asks', asked)
  put('asks-regime', document.regime * 11 + asked)
}

/** `{{< image >}}` and its like 1, a footnote `[^1]: …` 2, what is framed as `== tape ends ==` is 3. */
function foreignSign(text: string): number {
  if (text.startsWith('[^')) return 2
  if (text.startsWith('{') || text.startsWith('<') || text.startsWith('[[')) return 1
  const sign = text[0] ?? ''
  return '-=*~_'.includes(sign) && text.length > 4 && text[1] === sign && text.endsWith(sign + sign) ? 3 : 0
}

/** A paste may begin in the middle of an answer and break off in the middle of a word. */
function edges(view: ChainView, document: Overview, index: number, put: Put): void {
  const own = view.marks[index] as Marks
  if (own.length === 0) return
  const before = document.wordyBefore[index] as number
  if (before < 2) {
    const next = wordyAt(view, index, 1)
    const asksNext = next >= 0 && (view.asks[next] ?? 0) >= ASKS ? 1 : 0
    const voice = Math.min(2, own.words.firstPersons) * 3 + Math.min(2, own.words.secondPersons)
    put('start-voice', (before * 2 + asksNext) * 9 + voice)
    put('start-length', before * 12 + lengthStep(own.length))
  }
  if (before !== document.wordy - 1) return
  put('last-end', own.end)
  if (!breaksOff(own)) return
  const style = document.styles.get(styleOf(view.units[index] as Unit, own))?.count ?? 1
  put('cut-off', (own.words.opening & ASKING ? 1 : 0) + (style > 2 ? 2 : 0) + (own.start === 0 ? 4 : 0))
  put('cut-off-length', lengthStep(own.length))
}

const PARTS = ['', 'title', 'metadata', 'introduction', 'section', 'aside', 'conclusion', 'boilerplate']

function labels(view: ChainView, document: Overview, index: number, put: Put): void {
  const { regime } = document
  const label = view.labelled[index] ?? 0
  put('label', regime * 4 + label)
  if (label === 0 && isBelowLabel(view, index)) put('below-label', view.labelled[index - 1])
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
    const past =
      since <= document.usualGap
        ? 0
        : since <= document.usualGap + 1
          ? 1
          : since <= document.usualGap * 2 + 1
            ? 2
            : since <= document.usualGap * 4 + 2
              ? 3
              : 4
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
  // What stands word for word in a longer paragraph was taken from there.
  if (isRepeated(own)) put('repeats', kind + (since === 250 ? 10 : 0))
  if ((document.styles.get(styleOf(unit, own))?.count ?? 1) === 1)
    put('lone-style', kind * 4 + (since === 250 ? 0 : until === 250 ? 1 : 2))
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
  for (let at = Math.max(0, index - 3); at <= Math.min(units.length - 1, index + 3); at++)
    if (at !== index) near += document.furniture[at] as number
  put('furniture-near', Math.min(3, near))
}

/** A sentence that goes on below: 2 it ends in a comma or a colon, 1 it has no mark at all. */
function opened(marks: Marks): number {
  return marks.end === End.comma || marks.end === End.colon ? 2 : marks.end === End.none ? 1 : 0
}

function wordyAt(view: ChainView, index: number, by: 1 | -1): number {
  for (let at = index + by; at >= 0 && at < view.units.length && Math.abs(at - index) < 6; at += by)
    if ((view.marks[at]?.length ?? 0) > 0) return at
  return -1
}

/** Which transition weights lead into each unit: see `STEP`. */
export function stepsOf(view: ChainView): Uint8Array {
  const regime = regimeOf(view.labelled)
  return view.labelled.map((label, index) => {
    if (label > 0) return STEP.label
    const gap = (view.units[index]?.gap ?? 0) > 0
    if (regime === Regime.none) return gap ? STEP.bareGap : STEP.bare
    if (view.changesMarked || isBelowLabel(view, index)) return STEP.goesOn
    if (regime !== Regime.both) return STEP.partly
    return gap ? STEP.unlabelledGap : STEP.unlabelled
  })
}

/** The first words below a label that stands alone on its line. */
function isBelowLabel({ labelled, marks }: ChainView, index: number): boolean {
  return (labelled[index - 1] ?? 0) > 0 && marks[index - 1]?.length === 0
}
