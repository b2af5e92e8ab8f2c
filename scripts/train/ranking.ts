import { noSquares, step } from './adagrad.ts'

/** Softmax regression over the candidates of one document: the better a candidate's merit, the likelier it is made. */
export interface Ranking {
  candidates: { features: readonly number[]; merit: number }[]
  /** How much the document counts; 1 if left out. */
  weight?: number
}

/**
 * @param sharpness how much better merit counts: a tenth more is this much over ten, in logarithms of odds
 * @returns a weight for each feature; deterministic
 */
export function trainRanking(
  rankings: readonly Ranking[],
  size: number,
  { rounds = 300, rate = 0.3, l2 = 0.004, sharpness = 14 } = {}
): Float64Array {
  const weights = new Float64Array(size)
  const squares = noSquares(size)
  const targets = rankings.map(({ candidates }) => softmax(candidates.map(({ merit }) => merit * sharpness)))
  for (let round = 0; round < rounds; round++) {
    const gradient = weights.map((weight) => l2 * weight)
    for (const [index, { candidates, weight = 1 }] of rankings.entries()) {
      const shares = softmax(
        candidates.map(({ features }) => features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0))
      )
      for (const [at, { features }] of candidates.entries()) {
        const slope = (weight * ((shares[at] ?? 0) - (targets[index]?.[at] ?? 0))) / rankings.length
        for (const feature of features) gradient[feature] = (gradient[feature] ?? 0) + slope
      }
    }
    step(weights, squares, gradient, rate)
  }
  return weights
}

function softmax(sums: readonly number[]): number[] {
  const top = Math.max(...sums)
  const shares = sums.map((sum) => Math.exp(sum - top))
  const total = shares.reduce((a, b) => a + b, 0)
  return shares.map((value) => value / total)
}
