import { SCALE } from '../../src/model/verdict.ts'

/**
 * Trained weights as the package keeps them: whole numbers in hundredths, and no negative zero.
 * @param unit what each is a multiple of: weights in tens ship in less, and say the same
 */
export const wholeWeights = (weights: ArrayLike<number>, unit = 1): number[] =>
  Array.from(weights, (weight) => Math.round((weight * SCALE) / unit) * unit || 0)
