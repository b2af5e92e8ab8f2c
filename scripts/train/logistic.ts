import { noSquares, step } from './adagrad.ts'

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
  const squares = noSquares(size)
  const gradient = new Float64Array(size)
  const total = examples.reduce((sum, { weight }) => sum + weight, 0) || 1
  // One flat list is several times as fast as many small ones.
  const offsets = new Int32Array(examples.length + 1)
  for (const [at, { features }] of examples.entries()) offsets[at + 1] = (offsets[at] as number) + features.length
  const flat = new Int32Array(offsets[examples.length] as number)
  for (const [at, { features }] of examples.entries()) flat.set(features, offsets[at])
  const targets = Float64Array.from(examples, ({ positive }) => (positive ? 1 : 0))
  const shares = Float64Array.from(examples, ({ weight }) => weight / total)
  for (let round = 0; round < rounds; round++) {
    for (let at = 0; at < size; at++) gradient[at] = (l2 / 100) * (weights[at] as number)
    for (let example = 0; example < targets.length; example++) {
      const from = offsets[example] as number
      const to = offsets[example + 1] as number
      let value = 0
      for (let entry = from; entry < to; entry++) value += weights[flat[entry] as number] as number
      const error = (sigmoid(value) - (targets[example] as number)) * (shares[example] as number)
      for (let entry = from; entry < to; entry++) {
        const feature = flat[entry] as number
        gradient[feature] = (gradient[feature] as number) + error
      }
    }
    step(weights, squares, gradient, rate)
  }
  return weights
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))
