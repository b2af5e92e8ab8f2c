import type { Lexicon } from '../../languages/lexicon.ts'
import { sumOf } from '../../model/verdict.ts'
import type { Candidate, Scanned } from './candidates.ts'
import { evidenceOf, featuresFor, nobodyFeatures, WANTED, type Wanted } from './features.ts'

/** How much likelier than nobody being named each candidate is as either, in hundredths of a logarithm of odds. */
export type Sums = Record<Wanted, Map<Candidate, number>>

export function sumsOf(scanned: Scanned, lexicon: Lexicon, weights: ArrayLike<number>): Sums {
  const evidence = evidenceOf(scanned, lexicon)
  const sums: Sums = { interviewee: new Map(), interviewer: new Map() }
  for (const wanted of WANTED) {
    const nobody = sumOf(weights, nobodyFeatures(wanted))
    for (const [index, candidate] of scanned.candidates.entries())
      sums[wanted].set(candidate, sumOf(weights, featuresFor(wanted, evidence[index] ?? [])) - nobody)
  }
  return sums
}

/** The least sum of a name that is given: no name is better than a wrong one. Less where a label says that there is somebody. */
const LEAST = { unlabelled: 200, labelled: -50 }

/** Who asks or answers where no label says so; undefined where no name stands out. */
export function choose(
  sums: ReadonlyMap<Candidate, number>,
  isLabelled: boolean,
  isTaken: (candidate: Candidate) => boolean
): Candidate | undefined {
  let most = isLabelled ? LEAST.labelled : LEAST.unlabelled
  let best: Candidate | undefined
  for (const [candidate, sum] of sums) {
    if (sum <= most || isTaken(candidate)) continue
    most = sum
    best = candidate
  }
  return best
}
