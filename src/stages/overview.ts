import { ASKS } from '../model/verdict.ts'
import type { Unit } from '../types.ts'
import { End, type Marks } from './5-marks.ts'
import type { ChainView } from './chain-view.ts'
import { styleOf } from './unit-style.ts'

/** How a document uses labels. */
export const Regime = { none: 0, questions: 1, answers: 2, both: 3, few: 4 } as const

/** What a document is written in, as far as its units tell. */
export const Form = { plain: 0, marked: 1, page: 2, timed: 3 } as const

/** What the features of each unit need to know of the whole document. */
export interface Overview {
  regime: number
  form: number
  firstLabel: number
  lastLabel: number
  firstQuestion: number
  lastQuestion: number
  /** Units with words, in all and before each unit. */
  wordy: number
  wordyBefore: Int32Array
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

/** Goes over a document twice, down and up. */
export function overview(view: ChainView): Overview {
  const { units, marks, labelled, asks } = view
  const count = units.length
  let firstLabel = count
  let lastLabel = -1
  const carried = new Int32Array(count)
  const wordyBefore = new Int32Array(count)
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
    const label = labelled[index] as number
    if (label > 0) {
      firstLabel = Math.min(firstLabel, index)
      lastLabel = index
      carry = label
      distance = 0
    } else distance++
    carried[index] = carry
    since[index] = distance
    wordyBefore[index] = wordy
    if (own.length > 0) wordy++
    const style = styleOf(unit, own)
    const entry = styles.get(style)
    if (entry) {
      entry.count++
      entry.asks += asks[index] as number
    } else styles.set(style, { count: 1, asks: asks[index] as number })
    if (unit.text.length < 120 && unit.text !== '') texts.set(unit.text, (texts.get(unit.text) ?? 0) + 1)
    furniture[index] = isFurniture(own) ? 1 : 0
    run = own.length > 0 && own.length < 40 && own.end !== End.question ? run + 1 : 0
    shortRun[index] = Math.min(250, run)
  }
  for (let index = count - 2; index >= 0; index--) {
    if ((shortRun[index] as number) > 0 && (shortRun[index + 1] as number) > (shortRun[index] as number))
      shortRun[index] = shortRun[index + 1] as number
  }
  const nextLabel = new Uint8Array(count)
  for (let index = count - 1, next = 0; index >= 0; index--) {
    nextLabel[index] = next
    if (labelled[index]) next = labelled[index] as number
  }
  return {
    regime: regimeOf(labelled),
    form: formOf(units),
    firstLabel,
    lastLabel,
    ...questionEdges(view),
    ...askersOf(view),
    wordy,
    wordyBefore,
    styles,
    texts,
    carried,
    since,
    nextLabel,
    furniture,
    shortRun
  }
}

/** @param labelled role of the person whose label opens each unit: 1 asks, 0 where no label does */
export function regimeOf(labelled: Uint8Array): number {
  let questions = 0
  let answers = 0
  for (const label of labelled) {
    if (label === 1) questions++
    else if (label > 0) answers++
  }
  if (questions + answers === 0) return Regime.none
  if (questions + answers < 3) return Regime.few
  if (answers === 0) return Regime.questions
  return questions === 0 ? Regime.answers : Regime.both
}

/** Markup anywhere, furniture by the page's own structure, times: furniture means less in a plain article of a repository than in a page. */
export function formOf(units: readonly Unit[]): number {
  let form: number = Form.plain
  for (const { heading, spans, data } of units) {
    if (data?.time) return Form.timed
    if (data?.part === 'boilerplate') form = Form.page
    else if (form === Form.plain && (heading > 0 || spans.length > 0)) form = Form.marked
  }
  return form
}

/** Where the units stand that ask by themselves, and how far every other unit is from them. */
function askersOf({
  marks,
  asks
}: ChainView): Pick<
  Overview,
  'sinceAsker' | 'untilAsker' | 'askersBefore' | 'askers' | 'usualLength' | 'usualAsker' | 'usualGap'
> {
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
    if ((asks[index] as number) >= ASKS) {
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
    distance = (asks[index] as number) >= ASKS ? 1 : Math.min(250, distance + 1)
  }
  return {
    sinceAsker,
    untilAsker,
    askersBefore,
    askers,
    usualLength: median(lengths),
    usualAsker: median(askerLengths),
    usualGap: quantile(gaps, 0.8)
  }
}

const median = (values: number[]): number => quantile(values, 0.5)

function quantile(values: number[], share: number): number {
  if (values.length === 0) return 0
  values.sort((a, b) => a - b)
  return values[Math.min(values.length - 1, Math.floor(values.length * share))] as number
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
