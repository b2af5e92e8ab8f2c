import type { Lexicon } from '../../languages/lexicon.ts'
import { SCALE, sumOf } from '../../model/verdict.ts'
import type { Candidate, Scanned } from './candidates.ts'
import { evidenceOf, featuresFor, nobodyFeatures, WANTED, type Wanted } from './features.ts'
import { mayBeSame } from './variants.ts'

/** How much likelier than nobody being named a candidate is as either, in hundredths of a logarithm of odds. */
export type SumOf = (wanted: Wanted, index: number) => number

/**
 * @param isLabelled whether a label such as `Q` says that there is somebody
 * @returns sums by the index of the candidate, worked out when first asked for
 */
export function sumsOf(
  scanned: Scanned,
  lexicon: Lexicon,
  weights: ArrayLike<number>,
  isLabelled: Record<Wanted, boolean>
): SumOf {
  const evidence = evidenceOf(scanned, lexicon)
  const sums: Record<Wanted, (number | undefined)[]> = { interviewee: [], interviewer: [] }
  const nobody = { interviewee: 0, interviewer: 0 }
  for (const wanted of WANTED) nobody[wanted] = sumOf(weights, nobodyFeatures(wanted, scanned, isLabelled[wanted]))
  return (wanted, index) => {
    const own = sums[wanted]
    own[index] ??= sumOf(weights, featuresFor(wanted, evidence(index))) - nobody[wanted]
    return own[index]
  }
}

/**
 * The least probability of a name that is given: no name is better than a wrong one.
 * Less where a label says that there is somebody, and a wrong name is still known by the label.
 */
const LEAST: Record<Wanted, number> = { interviewee: 0.7, interviewer: 0.4 }
const LEAST_LABELLED = 0.4

/** Candidates with a smaller sum are no names to choose: they only make the others less sure. */
const FAINT = -250

/** Whose name is sought, and whether a label such as `Q` says that there is somebody. */
export type Sought = Partial<Record<Wanted, { isLabelled: boolean }>>

/** What a candidate weighs for each of the two, nobody weighing 1; 0 where no name is sought. */
interface Weighed {
  candidate: Candidate
  weights: Record<Wanted, number>
}

/**
 * Who asks and who answers where no label says so; nobody where no name stands out. Nobody does both: who is surely
 * the one is not the other. Two names that come close to one another are two people, and neither is the one.
 */
export function choose(
  candidates: readonly Candidate[],
  sums: SumOf,
  sought: Sought,
  isTaken: (candidate: Candidate) => boolean
): Partial<Record<Wanted, Candidate>> {
  const all: Record<Wanted, number> = { interviewee: 1, interviewer: 1 }
  const found: Partial<Record<Wanted, Candidate>> = {}
  if (!sought.interviewee && !sought.interviewer) return found
  const weighed: Weighed[] = []
  for (const [index, candidate] of candidates.entries()) {
    if (isTaken(candidate)) continue
    const weights: Record<Wanted, number> = { interviewee: 0, interviewer: 0 }
    for (const wanted of WANTED) if (sought[wanted]) weights[wanted] = Math.exp(sums(wanted, index) / SCALE)
    for (const wanted of WANTED) all[wanted] += weights[wanted]
    if (Math.max(weights.interviewee, weights.interviewer) > Math.exp(FAINT / SCALE))
      weighed.push({ candidate, weights })
  }
  const total = (list: readonly Weighed[], wanted: Wanted): number =>
    list.reduce((sum, { weights }) => sum + weights[wanted], 0)
  const persons = weighed.map(({ candidate }) =>
    weighed.filter((other) => mayBeSame(other.candidate.words, candidate.words))
  )
  const both = weighed.reduce(
    (sum, { weights }, at) => sum + weights.interviewee * total(persons[at] ?? [], 'interviewer'),
    0
  )
  const pairs = all.interviewee * all.interviewer - both
  for (const wanted of WANTED) {
    const least = sought[wanted]?.isLabelled ? LEAST_LABELLED : LEAST[wanted]
    const other = wanted === 'interviewee' ? 'interviewer' : 'interviewee'
    let most = 0
    for (const [at, { candidate, weights }] of weighed.entries()) {
      const person = persons[at] ?? []
      const share = (total(person, wanted) * (all[other] - total(person, other))) / pairs
      if (share < least || weights[wanted] <= most) continue
      most = weights[wanted]
      found[wanted] = candidate
    }
  }
  return found
}
