/** The sum of the weights of some features. Weights are whole numbers, so that sums are the same on every machine. */
export function sumOf(weights: ArrayLike<number>, features: ArrayLike<number>): number {
  let total = 0
  for (let at = 0; at < features.length; at++) total += weights[features[at] as number] as number
  return total
}

/** Weights are logarithms of odds times this. */
export const SCALE = 100

/** A unit that is so likely a question, of 100, asks. */
export const ASKS = 60

/** From here on it is rather a question than not. */
export const RATHER_ASKS = 50

/** A probability from a sum of weights. */
export function likelihood(sum: number): number {
  return 1 / (1 + Math.exp(-sum / SCALE))
}
