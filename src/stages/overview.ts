import { Word } from '../languages/lexicon.ts'
import { ASKS } from '../model/verdict.ts'
import type { Unit } from '../types.ts'
import { End, type Marks } from './5-marks.ts'
import type { ChainView } from './chain-view.ts'
import { repeatedTexts } from './repeated-texts.ts'
import { styleOf } from './unit-style.ts'

/** How a document uses labels. */
export const Regime = { none: 0, questions: 1, answers: 2, both: 3, few: 4 } as const

/** What a document is written in, as far as its units tell. */
export const Form = { plain: 0, marked: 1, page: 2, timed: 3 } as const

/** What of a document hangs neither on who has labels nor on a layout: units, their marks, and how much each asks. */
export type Seen = Pick<ChainView, 'units' | 'marks' | 'asks' | 'page' | 'told'>

/** What the features of each unit need to know of the whole document. */
export interface Overview {
  form: number
  /** Units with words, in all and before each unit. */
  wordy: number
  wordyBefore: Int32Array
  /** Per unit its style, how many units have it, and how much these ask together. */
  styles: Int32Array
  styleCounts: Int32Array
  styleAsks: Int32Array
  /** In how many other units the text of each stands. */
  repeats: Uint8Array
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
export function overview(seen: Seen): Overview {
  const { units, marks } = seen
  const count = units.length
  const wordyBefore = new Int32Array(count)
  const furniture = new Uint8Array(count)
  const shortRun = new Uint8Array(count)
  let wordy = 0
  let run = 0
  for (let index = 0; index < count; index++) {
    const own = marks[index] as Marks
    wordyBefore[index] = wordy
    if (own.length > 0) wordy++
    furniture[index] = isFurniture(own) ? 1 : 0
    run = own.length > 0 && own.length < 40 && own.end !== End.question ? run + 1 : 0
    shortRun[index] = Math.min(250, run)
  }
  for (let index = count - 2; index >= 0; index--) {
    if ((shortRun[index] as number) > 0 && (shortRun[index + 1] as number) > (shortRun[index] as number))
      shortRun[index] = shortRun[index + 1] as number
  }
  return {
    form: formOf(units),
    ...stylesOf(seen),
    ...askersOf(seen),
    wordy,
    wordyBefore,
    repeats: repeatedTexts(units),
    furniture,
    shortRun
  }
}

/** How many units have a style, and how much they ask together. */
interface StyleSums {
  count: number
  asks: number
}

function stylesOf({ units, marks, asks }: Seen): Pick<Overview, 'styles' | 'styleCounts' | 'styleAsks'> {
  const styles = new Int32Array(units.length)
  const sums = new Map<number, StyleSums>()
  for (let index = 0; index < units.length; index++) {
    const style = styleOf(units[index] as Unit, marks[index] as Marks)
    styles[index] = style
    const entry = sums.get(style)
    if (entry) {
      entry.count++
      entry.asks += asks[index] as number
    } else sums.set(style, { count: 1, asks: asks[index] as number })
  }
  const styleCounts = new Int32Array(units.length)
  const styleAsks = new Int32Array(units.length)
  for (let index = 0; index < units.length; index++) {
    const { count, asks: asked } = sums.get(styles[index] as number) as StyleSums
    styleCounts[index] = count
    styleAsks[index] = asked
  }
  return { styles, styleCounts, styleAsks }
}

/** Where labels stand, and from each unit how far. */
export interface Labelling {
  regime: number
  firstLabel: number
  lastLabel: number
  /** The label before each unit, or at it, and how many units ago that is. */
  carried: Uint8Array
  since: Int32Array
  /** The next label after each unit. */
  nextLabel: Uint8Array
}

/** @param labelled role of the person whose label opens each unit: 1 asks, 0 where no label does */
export function labellingOf(labelled: Uint8Array): Labelling {
  const count = labelled.length
  let firstLabel = count
  let lastLabel = -1
  const carried = new Uint8Array(count)
  const since = new Int32Array(count)
  const nextLabel = new Uint8Array(count)
  for (let index = 0, carry = 0, distance = 0; index < count; index++) {
    const label = labelled[index] as number
    if (label > 0) {
      firstLabel = Math.min(firstLabel, index)
      lastLabel = index
      carry = label
      distance = 0
    } else distance++
    carried[index] = carry
    since[index] = distance
  }
  for (let index = count - 1, next = 0; index >= 0; index--) {
    nextLabel[index] = next
    if (labelled[index]) next = labelled[index] as number
  }
  return { regime: regimeOf(labelled), firstLabel, lastLabel, carried, since, nextLabel }
}

/** @param labelled role of the person whose label opens each unit: 1 asks, 0 where no label does */
export function regimeOf(labelled: Uint8Array): number {
  let questions = 0
  let answers = 0
  for (let index = 0; index < labelled.length; index++) {
    const label = labelled[index] as number
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
}: Seen): Pick<
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
  // A typed array sorts numbers without calling back for every pair.
  const sorted = Int32Array.from(values).sort()
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number
}

/** What opens lines that a page adds. */
const FURNITURE = Word.boilerplate | Word.boilerplateCount | Word.boilerplateHeading

function isFurniture(marks: Marks): boolean {
  return (
    marks.length < 200 && ((marks.words.opening & FURNITURE) !== 0 || (marks.words.whole & Word.boilerplateLine) !== 0)
  )
}

/** Units that open the first question and the last; past the end and -1 where there is none. */
export interface QuestionEdges {
  firstQuestion: number
  lastQuestion: number
}

/** Where a layout's questions start and end. */
export function questionEdges(opens: Uint8Array): QuestionEdges {
  let firstQuestion = opens.length
  let lastQuestion = -1
  for (let index = 0; index < opens.length; index++) {
    if (opens[index] !== 1) continue
    firstQuestion = Math.min(firstQuestion, index)
    lastQuestion = index
  }
  return { firstQuestion, lastQuestion }
}
