import type { Lexicon } from '../../languages/lexicon.ts'
import { sumOf } from '../../model/verdict.ts'
import type { Candidate, Scanned } from './candidates.ts'
import { evidenceOf, featuresFor, nobodyFeatures, type Wanted } from './features.ts'

/** How much likelier than nobody being named a candidate is as either, in hundredths of a logarithm of odds. */
export type SumOf = (wanted: Wanted, index: number) => number

/** @returns sums by the index of the candidate, worked out when first asked for */
export function sumsOf(scanned: Scanned, lexicon: Lexicon, weights: ArrayLike<number>): SumOf {
  const evidence = evidenceOf(scanned, lexicon)
  const sums: Record<Wanted, (number | undefined)[]> = { interviewee: [], interviewer: [] }
  return (wanted, index) => {
    const own = sums[wanted]
    own[index] ??= sumOf(weights, featuresFor(wanted, evidence(index))) - sumOf(weights, nobodyFeatures(wanted))
    return own[index]
  }
}

/** The least sum of a name that is given: no name is better than a wrong one. Less where a label says that there is somebody. */
const LEAST = { unlabelled: 200, labelled: -50 }

/** Who asks or answers where no label says so; undefined where no name stands out. */
export function choose(
  candidates: readonly Candidate[],
  sumOf: (index: number) => number,
  isLabelled: boolean,
  isTaken: (candidate: Candidate) => boolean
): Candidate | undefined {
  let most = isLabelled ? LEAST.labelled : LEAST.unlabelled
  let best: Candidate | undefined
  for (const [index, candidate] of candidates.entries()) {
    const sum = sumOf(index)
    if (sum <= most || isTaken(candidate)) continue
    most = sum
    best = candidate
  }
  return best
}
