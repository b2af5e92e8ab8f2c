import { Word } from '../languages/lexicon.ts'
import type { Marks } from '../stages/5-marks.ts'
import { isSpeech, type Path, TAG } from './chain.ts'
import { bucket, featureSpace, share } from './features.ts'
import { ASKS, likelihood, RATHER_ASKS, sumOf } from './verdict.ts'

/** What a document's verdicts say of themselves. */
export interface Evidence {
  path: Path
  marks: readonly Pick<Marks, 'length' | 'words' | 'quoted'>[]
  /** How much each unit asks by itself, 0 to 100. */
  asks: Uint8Array
  /** Who opens each unit by label. */
  labelled: Uint8Array
  /** Belief in the best layout, 0 to 1. */
  layoutShare: number
}

export const confidenceTemplates = [
  ['bias', 1],
  ['lowest-margin', 9],
  ['close-calls', 8],
  ['close-share', 7],
  ['layout-share', 6],
  ['labelled', 3],
  ['exchanges', 8],
  ['questions-that-ask', 7],
  ['answers-that-ask', 7],
  ['doubtful-turns', 8],
  ['spoken-share', 7],
  ['reporting', 7],
  ['questions-to-you', 7],
  ['answers-of-mine', 7],
  ['interview-word', 2],
  ['quoted', 7],
  ['askers', 8]
] as const

export const confidenceFeatures = featureSpace(confidenceTemplates)

type ConfidenceName = (typeof confidenceTemplates)[number][0]

/** A margin below this is a close call: the other verdict is still one in three. */
const CLOSE = 150

/** What tells whether the parts of a document are all right: names of features and their values. */
export function confidenceFeaturesOf({
  path,
  marks,
  asks,
  labelled,
  layoutShare
}: Evidence): (readonly [ConfidenceName, number])[] {
  let lowest = 1e6
  let close = 0
  let words = 0
  let exchanges = 0
  let questions = 0
  let asking = 0
  let answers = 0
  let answersAsking = 0
  let doubtful = 0
  let labels = 0
  let reporting = 0
  let interviewWord = 0
  let quoted = 0
  let askers = 0
  let toYou = 0
  let ofMine = 0
  let before: number = TAG.introduction
  for (let at = 0; at < path.tags.length; at++) {
    const tag = path.tags[at] as number
    const own = marks[at]
    if (!own || own.length === 0) continue
    words++
    if (own.words.anywhere & Word.reporting) reporting++
    if (own.words.anywhere & Word.interviewWord) interviewWord = 1
    if (own.quoted > 0) quoted++
    if ((asks[at] as number) >= ASKS) askers++
    const margin = path.margins[at] as number
    const spoken = isSpeech(tag)
    lowest = Math.min(lowest, margin)
    if (margin < CLOSE) {
      close++
      if (spoken) doubtful++
    }
    if (labelled[at]) labels++
    if (tag === TAG.question) {
      questions++
      if (own.words.secondPersons > 0) toYou++
      if ((asks[at] as number) >= RATHER_ASKS) asking++
    }
    if (tag === TAG.answer) {
      answers++
      if (own.words.firstPersons > 0) ofMine++
      if ((asks[at] as number) >= RATHER_ASKS) answersAsking++
      if (before === TAG.question) exchanges++
    }
    if (spoken) before = tag
  }
  return [
    ['bias', 0],
    ['lowest-margin', bucket(lowest / 25)],
    ['close-calls', bucket(close)],
    ['close-share', share(close, words)],
    ['layout-share', layoutShare * 5],
    ['labelled', labels === 0 ? 0 : labels < exchanges * 1.5 ? 1 : 2],
    ['exchanges', bucket(exchanges)],
    ['questions-that-ask', share(asking, questions)],
    ['answers-that-ask', share(answersAsking, answers)],
    ['doubtful-turns', bucket(doubtful)],
    ['spoken-share', share(questions + answers, words)],
    ['reporting', share(reporting, words)],
    ['questions-to-you', share(toYou, questions)],
    ['answers-of-mine', share(ofMine, answers)],
    ['interview-word', interviewWord],
    ['quoted', share(quoted, words)],
    ['askers', bucket(askers)]
  ]
}

/** The same as numbers of `confidenceFeatures`. */
export function confidenceNumbersOf(evidence: Evidence): number[] {
  return confidenceFeaturesOf(evidence).map(([name, value]) => confidenceFeatures.at(name, value))
}

/** How likely every turn of the document is told right, 0 to 1. */
export function confidenceOf(evidence: Evidence, weights: ArrayLike<number>): number {
  return likelihood(sumOf(weights, confidenceNumbersOf(evidence)))
}
