/** Binary logistic regression over sparse features, by full-batch gradient descent with per-weight steps (Adagrad). */
export interface Example {
  features: readonly number[]
  positive: boolean
  /** How much it counts. */
  weight: number
}

/**
 * @param size number of features
 * @param options.l2 pull towards zero
 * @returns a weight for each feature; deterministic
 */
export function trainLogistic(
  examples: readonly Example[],
  size: number,
  options: { l2?: number; rounds?: number; rate?: number } = {}
): Float64Array {
  const { l2 = 0.02, rounds = 300, rate = 0.3 } = options
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1e-6)
  const gradient = new Float64Array(size)
  const total = examples.reduce((sum, { weight }) => sum + weight, 0) || 1
  for (let round = 0; round < rounds; round++) {
    for (let at = 0; at < size; at++) gradient[at] = (l2 / 100) * (weights[at] as number)
    for (const { features, positive, weight } of examples) {
      const error = (sigmoid(sum(weights, features)) - (positive ? 1 : 0)) * (weight / total)
      for (const feature of features) gradient[feature] = (gradient[feature] as number) + error
    }
    for (let at = 0; at < size; at++) {
      const slope = gradient[at] as number
      squares[at] = (squares[at] as number) + slope * slope
      weights[at] = (weights[at] as number) - (rate * slope) / Math.sqrt(squares[at] as number)
    }
  }
  return weights
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

export function sum(weights: ArrayLike<number>, features: readonly number[]): number {
  let total = 0
  for (const feature of features) total += weights[feature] ?? 0
  return total
}
