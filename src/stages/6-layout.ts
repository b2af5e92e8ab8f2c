import { bucket, featureSpace, share } from '../model/features.ts'
import { ASKS, SCALE, sumOf } from '../model/verdict.ts'
import { layouts as builtIn } from '../rules/layout/index.ts'
import { type Layout, type LayoutView, MOST_LAYOUTS, type Proposal } from '../rules/layout/layout.ts'
import type { Marks } from './5-marks.ts'

/** A layout's proposal and what speaks for it. */
export interface Hypothesis {
  layout: Layout
  proposal: Proposal
  features: readonly number[]
  sum: number
  /** Its share of belief among all hypotheses, 0 to 1. */
  share: number
}

export const layoutFeatures = featureSpace([
  ['layout', MOST_LAYOUTS],
  ['questions', 9],
  ['asking-questions', 11],
  ['asking-answers', 11],
  ['unexplained', 7],
  ['answered', 7],
  ['coverage', 7],
  ['length-ratio', 8],
  ['single', 7],
  ['many', 7],
  ['gain', 11],
  ['even', 5],
  ['sides', 7 * 4],
  ['labelled', 7 * 7],
  ['labelled-turns', 7 * 8],
  ['agrees', 7 * 7],
  ['alternates', 7 * 7],
  ['off-label', 7 * 7],
  ['family-gain', 7 * 11],
  ['family-single', 7 * 7]
] as const)

/** Layouts whose proposals hang on the same thing: labels of both sides, of one, asking words, taking turns, a mark. */
const FAMILIES: Readonly<Record<string, number>> = {
  labels: 1,
  'question-labels': 2,
  'answer-labels': 3,
  'bare-questions': 4,
  alternation: 5,
  'line-pairs': 5,
  'dash-turns': 5,
  'run-in': 6
}

/** What labels say of a whole document, whatever layout is proposed. */
interface Labelling {
  /** Bits: 1 the asking side has labels, 2 the answering side. */
  sides: number
  /** Share of wordy units that open a labelled turn, in fifths. */
  share: number
  turns: number
  /** Share of labelled turns that the other side's follows, in fifths. */
  alternates: number
}

function labellingOf(view: LayoutView): Labelling {
  let sides = 0
  let turns = 0
  let wordy = 0
  let changes = 0
  let before = 0
  for (let index = 0; index < view.marks.length; index++) {
    const opens = view.labelled[index] as number
    if (opens !== 0) {
      if (before !== 0 && before !== opens) changes++
      before = opens
      sides |= opens
      turns++
    }
    if (opens !== 0 || (view.marks[index] as Marks).length > 0) wordy++
  }
  return { sides, share: share(turns, wordy), turns, alternates: share(changes, turns - 1) }
}

/**
 * Scores every layout over the whole document.
 * @returns hypotheses, the likeliest first; empty where no layout finds anything
 */
export function rankLayouts(view: LayoutView, weights: ArrayLike<number>, extra: readonly Layout[] = []): Hypothesis[] {
  const list = extra.length > 0 ? [...builtIn, ...extra] : builtIn
  const hypotheses: Hypothesis[] = []
  const labelling = labellingOf(view)
  for (const [index, layout] of list.entries()) {
    const proposal = layout.propose(view)
    if (!proposal) continue
    const features = featuresOfProposal(view, proposal, index, FAMILIES[layout.id] ?? 0, labelling)
    hypotheses.push({ layout, proposal, features, sum: sumOf(weights, features), share: 0 })
  }
  hypotheses.sort((a, b) => b.sum - a.sum)
  const top = hypotheses[0]?.sum ?? 0
  let total = 0
  for (const hypothesis of hypotheses) total += Math.exp((hypothesis.sum - top) / SCALE)
  for (const hypothesis of hypotheses) hypothesis.share = Math.exp((hypothesis.sum - top) / SCALE) / total
  return hypotheses
}

/** The same sums for every layout: how well it explains who asks. */
function featuresOfProposal(
  view: LayoutView,
  proposal: Proposal,
  layout: number,
  family: number,
  labelling: Labelling
): number[] {
  let questions = 0
  let runs = 0
  let answers = 0
  let asking = 0
  let answerAsking = 0
  let answerUnits = 0
  let questionLength = 0
  let answerLength = 0
  let unexplained = 0
  let askers = 0
  let state = 0
  let first = -1
  let wordy = 0
  let agreeing = 0
  let turns = 0
  let unlabelled = 0
  const sizes: number[] = []
  for (let index = 0; index < proposal.length; index++) {
    const marks = view.marks[index]
    if (!marks || marks.length === 0) continue
    wordy++
    const asks = view.asks[index] as number
    const opens = proposal[index] as number
    const labelled = view.labelled[index] as number
    if (opens !== 0 && opens !== state) {
      turns++
      if (labelled === 0) unlabelled++
    }
    if (opens !== 0) {
      if (opens === 1 && state !== 1) {
        runs++
        sizes.push(0)
      }
      if (opens === 2 && state === 1) answers++
      state = opens
    }
    if (labelled !== 0 && labelled === state) agreeing++
    if (state === 0) continue
    if (first < 0) first = wordy
    if (asks >= ASKS) askers++
    if (state === 1) {
      questions++
      asking += asks
      questionLength += marks.length
    } else {
      answerUnits++
      sizes[sizes.length - 1] = (sizes.at(-1) ?? 0) + 1
      answerAsking += asks
      answerLength += marks.length
      if (asks >= ASKS) unexplained++
    }
  }
  const meanQuestion = questions > 0 ? asking / questions : 0
  const meanAnswer = answerUnits > 0 ? answerAsking / answerUnits : 0
  const at = layoutFeatures.at
  const ratio = Math.log2((answerLength + 1) / (questionLength + 1)) + 2
  return [
    at('layout', layout),
    at('questions', bucket(runs)),
    at('asking-questions', meanQuestion / 10),
    at('asking-answers', meanAnswer / 10),
    at('unexplained', share(unexplained, askers)),
    at('answered', share(answers, runs)),
    at('coverage', share(wordy - first + 1, wordy)),
    at('length-ratio', Math.max(0, ratio)),
    at('single', share(sizes.filter((size) => size === 1).length, sizes.length)),
    at('many', share(questions - runs, questions)),
    at('gain', Math.max(0, meanQuestion - meanAnswer) / 10),
    at('even', Math.min(4, Math.floor(spread(sizes)))),
    at('sides', family * 4 + labelling.sides),
    at('labelled', family * 7 + labelling.share),
    at('labelled-turns', family * 8 + Math.min(7, bucket(labelling.turns))),
    at('agrees', family * 7 + share(agreeing, labelling.turns)),
    at('alternates', family * 7 + labelling.alternates),
    at('off-label', family * 7 + share(unlabelled, turns)),
    at('family-gain', family * 11 + Math.min(10, Math.floor(Math.max(0, meanQuestion - meanAnswer) / 10))),
    at('family-single', family * 7 + share(sizes.filter((size) => size === 1).length, sizes.length))
  ]
}

/** How uneven the answers are, in units: the mean distance from their mean size. */
function spread(sizes: readonly number[]): number {
  if (sizes.length === 0) return 0
  const mean = sizes.reduce((a, b) => a + b, 0) / sizes.length
  return sizes.reduce((total, size) => total + Math.abs(size - mean), 0) / sizes.length
}

/** Per unit what a proposal makes of it: 0 nothing yet, 1 question, 2 answer. */
export function spreadProposal(proposal: Proposal): Uint8Array {
  const states = new Uint8Array(proposal.length)
  let state = 0
  for (let index = 0; index < proposal.length; index++) {
    if (proposal[index]) state = proposal[index] as number
    states[index] = state
  }
  return states
}

/** Per unit how much belief in all layouts together makes it a question, 0 to 100, and how much makes it an answer. */
export function votesOf(
  hypotheses: readonly Hypothesis[],
  count: number
): { questions: Uint8Array; answers: Uint8Array } {
  const questions = new Float64Array(count)
  const answers = new Float64Array(count)
  for (const { proposal, share } of hypotheses) {
    if (share < 0.01) continue
    const states = spreadProposal(proposal)
    for (let index = 0; index < count; index++) {
      if (states[index] === 1) questions[index] = (questions[index] as number) + share
      else if (states[index] === 2) answers[index] = (answers[index] as number) + share
    }
  }
  return { questions: inHundredths(questions), answers: inHundredths(answers) }
}

function inHundredths(belief: Float64Array): Uint8Array {
  const rounded = new Uint8Array(belief.length)
  for (let index = 0; index < belief.length; index++)
    rounded[index] = Math.round(100 * Math.min(1, belief[index] as number))
  return rounded
}
