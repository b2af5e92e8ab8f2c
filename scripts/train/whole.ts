import { SCALE } from '../../src/model/verdict.ts'

/** Trained weights as the package keeps them: whole numbers in hundredths, and no negative zero. */
export const wholeWeights = (weights: ArrayLike<number>): number[] =>
  Array.from(weights, (weight) => Math.round(weight * SCALE) || 0)
