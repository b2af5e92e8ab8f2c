import { Word } from '../languages/lexicon.ts'
import { isSpeech, TAG } from '../model/chain.ts'
import { bucket, featureSpace, share } from '../model/features.ts'
import { ASKS } from '../model/verdict.ts'
import { layouts } from '../rules/layout/index.ts'
import { breaksOff, End, type Marks } from './5-marks.ts'
import type { Analysis } from './analyse.ts'
import { doubtTemplates, putDoubts } from './reading-doubts.ts'
import { styleOf } from './unit-style.ts'
import { LEANS, type Variation } from './variation.ts'

/** What a reading of the whole document is worth: how likely its parts are, and how much of a conversation it makes. */
export const readingFeatures = featureSpace([
  ['lean', LEANS.length],
  ['casting', 4],
  ['layout-rank', 4],
  ['label-odds', 12],
  ['role-odds', 12],
  ['layout-odds', 12],
  ['layout', 25],
  ['silent', 1],
  ['asking-questions', 7],
  ['asking-answers', 7],
  ['gain', 13],
  ['gain-regime', 5 * 13],
  ['exchanges', 9],
  ['answered', 7],
  ['many', 7],
  ['single', 7],
  ['talk', 11],
  ['before', 9],
  ['after', 9],
  ['interrupted', 7],
  ['question-style', 7],
  ['answer-style', 7],
  ['style-elsewhere', 7],
  ['style-regime', 7 * 7],
  ['labelled-turns', 7],
  ['regime', 8],
  ['opens', 3],
  ['closes', 3],
  ['length-ratio', 9],
  ['person-asks', 8],
  ['person-answers', 8],
  ['persons', 9],
  ['question-marks', 7],
  ['answer-marks', 7],
  ['question-first', 7],
  ['answer-first', 7],
  ['first-gain', 9],
  ['second-gain', 9],
  ['asking-elsewhere', 7],
  ['even', 6],
  ['labelled-talk', 7],
  ['question-share', 11],
  ['goes-on', 7],
  ['sides', 4],
  ['heard', 8],
  ['announcements', 6],
  ['breaks', 7],
  ['answer-second', 7],
  ['reporting', 7],
  ['told-questions', 11],
  ['told-answers', 11],
  ['told-talk', 21],
  ...doubtTemplates
] as const)

type Name = Parameters<typeof readingFeatures.at>[0]

/** A logarithm of odds below 0 in steps: nothing lost, a little, … nearly impossible. */
const STEPS = [-0.02, -0.1, -0.3, -0.7, -1.5, -3, -5, -8, -12, -20, -40]
const stepOf = (odds: number): number => {
  const step = STEPS.findIndex((least) => odds > least)
  return step < 0 ? STEPS.length : step
}

/** What is counted of all questions, or of all answers. */
interface SideCount {
  units: number
  asks: number
  askers: number
  marked: number
  first: number
  second: number
  length: number
  told: number
  styles: Map<number, number>
}

const emptySide = (): SideCount => ({
  units: 0,
  asks: 0,
  askers: 0,
  marked: 0,
  first: 0,
  second: 0,
  length: 0,
  told: 0,
  styles: new Map()
})

const countStyle = (styles: Map<number, number>, style: number): void => {
  styles.set(style, (styles.get(style) ?? 0) + 1)
}

function addTo(side: SideCount, marks: Marks, asks: number, told: number, style: number): void {
  side.units++
  side.asks += asks
  if (asks >= ASKS) side.askers++
  if (marks.end === End.question) side.marked++
  if (marks.words.firstPersons > 0) side.first++
  if (marks.words.secondPersons > 0) side.second++
  side.length += marks.length
  side.told += told
  countStyle(side.styles, style)
}

/** The conversation of a reading, counted in one walk over its units. */
interface Talk {
  question: SideCount
  answer: SideCount
  /** Units with words, those that ask, those that ask and are neither question nor answer. */
  wordy: number
  askers: number
  askersElsewhere: number
  otherStyles: Map<number, number>
  first: number
  last: number
  opens: number
  closes: number
  turns: number
  labelledTurns: number
  /** Labelled turns of one whose turn it was already. */
  goesOn: number
  answered: number
  /** Questions of more than one unit. */
  many: number
  /** Units of each answer. */
  sizes: number[]
  /** Per person: units, and how much they ask. */
  persons: Map<number, { units: number; asks: number }>
  labelledUnits: number
  /** Units that stop without a mark; of the talk. */
  breaks: number
  /** Units of the talk in which somebody tells what others say. */
  reporting: number
  /** Units outside the talk that speak of an interview. */
  announcements: number
  /** Units with a time of their own. */
  timed: number
}

function talkOf({ units, marks, asks, cast, tags, view: { told } }: Analysis): Talk {
  const talk: Talk = {
    question: emptySide(),
    answer: emptySide(),
    wordy: 0,
    askers: 0,
    askersElsewhere: 0,
    otherStyles: new Map(),
    first: -1,
    last: -1,
    opens: 0,
    closes: 0,
    turns: 0,
    labelledTurns: 0,
    goesOn: 0,
    answered: 0,
    many: 0,
    sizes: [],
    persons: new Map(),
    labelledUnits: 0,
    breaks: 0,
    reporting: 0,
    announcements: 0,
    timed: 0
  }
  let before = -1
  let run = 0
  let speaking = -1
  for (const [index, unit] of units.entries()) {
    const own = marks[index] as Marks
    if (own.length === 0) continue
    const tag = tags[index] as number
    const asked = asks[index] as number
    const style = styleOf(unit, own)
    talk.wordy++
    if (asked >= ASKS) talk.askers++
    if (unit.data?.time) talk.timed++
    if (!isSpeech(tag)) {
      if (own.words.anywhere & Word.interviewWord) talk.announcements++
      countStyle(talk.otherStyles, style)
      if (asked >= ASKS) talk.askersElsewhere++
      continue
    }
    if (breaksOff(own)) talk.breaks++
    if (own.words.anywhere & Word.reporting) talk.reporting++
    const side = tag === TAG.question ? 1 : 2
    if (talk.first < 0) {
      talk.first = index
      talk.opens = side
    }
    talk.last = index
    talk.closes = side
    const opens = cast.opens[index] as number
    if (opens >= 0 || tag !== before) {
      talk.turns++
      if (opens >= 0) talk.labelledTurns++
      if (opens >= 0 && opens === speaking && tag === before) talk.goesOn++
      speaking = opens
    }
    if (speaking >= 0) {
      talk.labelledUnits++
      const person = talk.persons.get(speaking) ?? { units: 0, asks: 0 }
      talk.persons.set(speaking, { units: person.units + 1, asks: person.asks + asked })
    }
    addTo(side === 1 ? talk.question : talk.answer, own, asked, told[index] as number, style)
    if (side === 1) {
      if (before !== TAG.question) {
        talk.sizes.push(0)
        run = 0
      }
      run++
      if (run === 2) talk.many++
    } else {
      if (before === TAG.question) talk.answered++
      if (talk.sizes.length > 0) talk.sizes[talk.sizes.length - 1] = (talk.sizes.at(-1) as number) + 1
    }
    before = tag
  }
  return talk
}

/** How many units of one side have a style that the other side hardly has. */
function ownStyle(side: SideCount, other: SideCount): number {
  let pure = 0
  for (const [style, count] of side.styles) if ((other.styles.get(style) ?? 0) * 5 <= count) pure += count
  return pure
}

const mean = (sum: number, count: number): number => (count > 0 ? sum / count : 0)

/**
 * The features of one reading: numbers of `readingFeatures`.
 * @param first the reading that every verdict by itself gives; undefined for that one itself
 */
export function readingFeaturesOf(analysis: Analysis, variation: Variation, first?: Analysis): number[] {
  const f: number[] = []
  const put = (name: Name, value = 0): void => void f.push(readingFeatures.at(name, value))
  const { roles, units, tags, marks } = analysis
  const talk = talkOf(analysis)
  const { question, answer, sizes } = talk
  if (talk.first < 0) {
    put('silent')
    return f
  }
  put('lean', variation.lean)
  put('casting', variation.casting)
  put('layout-rank', variation.layout)
  put('label-odds', stepOf(variation.labelOdds))
  put('role-odds', stepOf(variation.roleOdds))
  put('layout-odds', stepOf(variation.layoutOdds))
  const layout = analysis.hypotheses[0]?.layout
  put('layout', layout ? layouts.indexOf(layout) + 1 : 0)
  const exchanges = sizes.length
  const gain = Math.floor((mean(question.asks, question.units) - mean(answer.asks, answer.units) + 30) / 10)
  const labelled = share(talk.labelledTurns, talk.turns)
  // No labels, labels of answers, of questions, of both.
  const regime = (roles.some(({ role }) => role === 1) ? 2 : 0) + (roles.some(({ role }) => role !== 1) ? 1 : 0)
  put('asking-questions', share(question.askers, question.units))
  put('asking-answers', share(answer.askers, answer.units))
  put('gain', gain)
  put('gain-regime', (regime + (labelled === 6 ? 1 : 0)) * 13 + Math.max(0, Math.min(12, gain)))
  put('exchanges', bucket(exchanges))
  put('answered', share(talk.answered, exchanges))
  put('many', share(talk.many, exchanges))
  put('single', share(sizes.filter((size) => size === 1).length, exchanges))
  put('talk', (10 * (question.units + answer.units)) / talk.wordy)
  put('before', bucket(talk.first))
  put('after', bucket(units.length - 1 - talk.last))
  put('interrupted', share(interruptions(tags, marks, talk), talk.last - talk.first + 1))
  const pure = share(ownStyle(question, answer), question.units)
  put('question-style', pure)
  put('answer-style', share(ownStyle(answer, question), answer.units))
  put('style-elsewhere', share(elsewhere(question, talk), question.units))
  put('style-regime', Math.min(6, regime * 2 + (labelled >= 5 ? 1 : 0)) * 7 + pure)
  put('labelled-turns', labelled)
  put('regime', regime + (labelled >= 5 ? 4 : 0))
  put('opens', talk.opens)
  put('closes', talk.closes)
  put('length-ratio', Math.log2((answer.length + 1) / (question.length + 1)) + 3)
  put('person-asks', personAsks(talk, roles, 1))
  put('person-answers', personAsks(talk, roles, 2))
  put('persons', bucket(roles.length))
  put('question-marks', share(question.marked, question.units))
  put('answer-marks', share(answer.marked, answer.units))
  put('question-first', share(question.first, question.units))
  put('answer-first', share(answer.first, answer.units))
  put('first-gain', 4 + 4 * (mean(answer.first, answer.units) - mean(question.first, question.units)))
  put('second-gain', 4 + 4 * (mean(question.second, question.units) - mean(answer.second, answer.units)))
  put('asking-elsewhere', share(talk.askersElsewhere, talk.askers))
  put('even', unevenness(sizes))
  put('labelled-talk', share(talk.labelledUnits, question.units + answer.units))
  put('question-share', (10 * question.units) / (question.units + answer.units))
  put('goes-on', share(talk.goesOn, talk.turns))
  put('sides', (question.units > 0 ? 1 : 0) + (answer.units > 0 ? 2 : 0))
  // Cues that nobody's name or mark opens: who asks often enough can be told apart, running speech cannot.
  const isHeard = talk.timed * 2 > talk.wordy && analysis.cast.persons.length === 0
  put('heard', isHeard ? 1 + share(talk.askers, talk.wordy) : 0)
  put('announcements', bucket(talk.announcements))
  put('breaks', share(talk.breaks, question.units + answer.units))
  put('answer-second', share(answer.second, answer.units))
  put('reporting', share(talk.reporting, question.units + answer.units))
  put('told-questions', mean(question.told, question.units) / 10)
  put('told-answers', mean(answer.told, answer.units) / 10)
  put('told-talk', mean(question.told + answer.told, question.units + answer.units) / 5)
  putDoubts(analysis, first, put)
  return f
}

/** Units between the first turn and the last that are neither speech nor heading. */
function interruptions(tags: Uint8Array, marks: readonly Marks[], { first, last }: Talk): number {
  let count = 0
  for (let index = first; index <= last; index++) {
    const tag = tags[index]
    if ((marks[index] as Marks).length > 0 && !isSpeech(tag) && tag !== TAG.section) count++
  }
  return count
}

/** Questions whose style stands outside the conversation, too. */
function elsewhere(question: SideCount, { otherStyles }: Talk): number {
  let count = 0
  for (const [style, own] of question.styles) count += Math.min(own, otherStyles.get(style) ?? 0)
  return count
}

/** How much those who have a role ask, in steps of 15 of 100; 0 where nobody has it by label. */
function personAsks({ persons }: Talk, roles: Analysis['roles'], role: number): number {
  let units = 0
  let asks = 0
  for (const [person, own] of persons) {
    if (roles[person]?.role !== role) continue
    units += own.units
    asks += own.asks
  }
  return units > 0 ? 1 + Math.floor(asks / units / 15) : 0
}

function unevenness(sizes: readonly number[]): number {
  const usual = mean(
    sizes.reduce((a, b) => a + b, 0),
    sizes.length
  )
  return mean(
    sizes.reduce((sum, size) => sum + Math.abs(size - usual), 0),
    sizes.length
  )
}
