import { isSpeech, TAG } from '../model/chain.ts'
import { confidenceFeaturesOf, confidenceTemplates } from '../model/confidence.ts'
import { share } from '../model/features.ts'
import type { Analysis } from './analyse.ts'
import type { RoleVerdict } from './decide-roles.ts'

/** How far a reading believes itself, agrees with its own labels, and goes away from the reading that came first. */
export const doubtTemplates = [
  ...confidenceTemplates.map(([name, size]) => [`sure-${name}` as const, size] as const),
  ['first', 2],
  ['unsure', 7],
  ['rather-unsure', 7],
  ['usual-margin', 11],
  ['against-labels', 7],
  ['prompted-questions', 7],
  ['answers-below-questions', 7],
  ['unlabelled-switches', 7],
  ['least-asking', 10],
  ['most-answering', 10],
  ['roles-apart', 10],
  ['single-labels', 5],
  ['who-ask', 4],
  ['who-answer', 5],
  ['changed', 8],
  ['more-questions', 7],
  ['more-answers', 7],
  ['surer', 11]
] as const

type PutDoubt = (name: (typeof doubtTemplates)[number][0], value?: number) => void

/** Margins below these, in hundredths of a logarithm of odds, are unsure and rather unsure; more than the last is sure. */
const UNSURE = 150
const RATHER_UNSURE = 400
const SURE = 1000

/** @param first the reading that every verdict by itself gives; undefined for that one itself */
export function putDoubts(analysis: Analysis, first: Analysis | undefined, put: PutDoubt): void {
  const { path, marks, asks, labelled, hypotheses } = analysis
  const evidence = { path, marks, asks, labelled, layoutShare: hypotheses[0]?.share ?? 0 }
  for (const [name, value] of confidenceFeaturesOf(evidence)) put(`sure-${name}`, value)
  put('first', first ? 0 : 1)
  putMargins(analysis, put)
  putLabels(analysis, put)
  putRoles(analysis, put)
  if (first) putChanges(analysis, first, put)
}

function putMargins({ path, marks }: Analysis, put: PutDoubt): void {
  let words = 0
  let unsure = 0
  let rather = 0
  for (let at = 0; at < path.margins.length; at++) {
    const margin = path.margins[at] as number
    if (marks[at]?.length === 0) continue
    words++
    if (margin < UNSURE) unsure++
    if (margin < RATHER_UNSURE) rather++
  }
  put('unsure', share(unsure, words))
  put('rather-unsure', share(rather, words))
  put('usual-margin', usualMargin(path.margins) / 100)
}

function usualMargin(margins: Float64Array): number {
  let sum = 0
  for (let at = 0; at < margins.length; at++) sum += Math.min(margins[at] as number, SURE)
  return sum / Math.max(1, margins.length)
}

/** Whether what labels open is told as their roles say, and what stands around it. */
function putLabels({ marks, labelled, tags }: Analysis, put: PutDoubt): void {
  let labels = 0
  let against = 0
  let questions = 0
  let prompted = 0
  let answers = 0
  let answering = 0
  let unlabelled = 0
  let switches = 0
  let before = -1
  for (let at = 0; at < tags.length; at++) {
    const tag = tags[at] as number
    if (marks[at]?.length === 0) continue
    const label = labelled[at] as number
    const speaks = isSpeech(tag)
    const askedBefore = before >= 0 && tags[before] === TAG.question
    if (label > 0) {
      labels++
      if (tag !== (label === 1 ? TAG.question : TAG.answer)) against++
      if (tag === TAG.question) {
        questions++
        if (askedBefore && labelled[before] === 0) prompted++
      }
      if (tag === TAG.answer) {
        answers++
        if (askedBefore) answering++
      }
    } else if (speaks) {
      unlabelled++
      if (before >= 0 && tags[before] !== tag) switches++
    }
    before = at
  }
  put('against-labels', share(against, labels))
  put('prompted-questions', share(prompted, questions))
  put('answers-below-questions', share(answering, answers))
  put('unlabelled-switches', share(switches, unlabelled))
}

/** Whether those who ask do ask, and those who answer do not. */
function putRoles({ cast, roles, asks, tags, labelled }: Analysis, put: PutDoubt): void {
  const counts = cast.persons.map(() => ({ units: 0, asks: 0 }))
  let speaking = -1
  for (let at = 0; at < tags.length; at++) {
    const tag = tags[at] as number
    const opens = cast.opens[at] as number
    if (opens >= 0) speaking = opens
    const own = counts[speaking]
    // Unlabelled lines on the other side are somebody else's.
    if (!own || !isSpeech(tag) || (labelled[at] === 0 && isAside(roles[speaking], tag))) continue
    own.units++
    own.asks += asks[at] as number
  }
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  for (const [person, { units, asks: sum }] of counts.entries()) {
    if (units === 0) continue
    if (roles[person]?.role === 1) least = Math.min(least, sum / units)
    if (roles[person]?.role === 2) most = Math.max(most, sum / units)
  }
  put('least-asking', Number.isFinite(least) ? 1 + least / 12 : 0)
  put('most-answering', Number.isFinite(most) ? 1 + most / 12 : 0)
  put('roles-apart', Number.isFinite(least - most) ? 5 + Math.max(-4, Math.min(4, Math.round((least - most) / 15))) : 0)
  put('single-labels', cast.persons.filter(({ turns }) => turns === 1).length)
  put('who-ask', roles.filter(({ role }) => role === 1).length)
  put('who-answer', roles.filter(({ role }) => role === 2).length)
}

const isAside = (verdict: RoleVerdict | undefined, tag: number): boolean =>
  (verdict?.role === 1) !== (tag === TAG.question)

function putChanges(analysis: Analysis, first: Analysis, put: PutDoubt): void {
  const { tags } = analysis
  const isSame = first.tags.length === tags.length
  const changed = tags.reduce((sum, tag, at) => sum + (tag === first.tags[at] ? 0 : 1), 0)
  // Where paragraphs were cut in two nothing can be compared.
  put('changed', isSame ? share(changed, tags.length) : 7)
  const step = (tag: number): number =>
    3 + Math.max(-3, Math.min(3, Math.round((6 * (countOf(tags, tag) - countOf(first.tags, tag))) / tags.length)))
  put('more-questions', step(TAG.question))
  put('more-answers', step(TAG.answer))
  const surer = (usualMargin(analysis.path.margins) - usualMargin(first.path.margins)) / 40
  put('surer', 5 + Math.max(-5, Math.min(5, Math.round(surer))))
}

function countOf(tags: Uint8Array, wanted: number): number {
  let count = 0
  for (let at = 0; at < tags.length; at++) if (tags[at] === wanted) count++
  return count
}
