/** How fast the means of slopes and of their squares forget, and what keeps a division from zero: the usual values. */
const FIRST = 0.9
const SECOND = 0.999
const TINY = 1e-8
/** The slopes of one visit are not longer than this all together. */
const LONGEST = 5

/**
 * Gradient descent with steps of a length of their own for every weight, and a pull towards zero beside them
 * (Loshchilov and Hutter, Decoupled Weight Decay Regularization, 2019).
 * @param weights lists of weights, changed in place
 * @param slopes for each list the slopes that the caller fills before each step
 * @param decay pull towards zero, times the rate of each step
 * @returns takes one step of a given rate
 */
export function adamW(
  weights: readonly Float64Array[],
  slopes: readonly Float64Array[],
  decay: number
): (rate: number) => void {
  const means = weights.map(({ length }) => new Float64Array(length))
  const squares = weights.map(({ length }) => new Float64Array(length))
  let firstPower = 1
  let secondPower = 1
  return (rate) => {
    firstPower *= FIRST
    secondPower *= SECOND
    const clip = Math.min(1, LONGEST / (lengthOf(slopes) + TINY))
    const first = rate / (1 - firstPower)
    const second = 1 / (1 - secondPower)
    const keep = 1 - rate * decay
    for (const [list, own] of weights.entries()) {
      const slope = slopes[list] as Float64Array
      const mean = means[list] as Float64Array
      const square = squares[list] as Float64Array
      for (let at = 0; at < own.length; at++) {
        const value = (slope[at] as number) * clip
        const moved = FIRST * (mean[at] as number) + (1 - FIRST) * value
        const spread = SECOND * (square[at] as number) + (1 - SECOND) * value * value
        mean[at] = moved
        square[at] = spread
        own[at] = (own[at] as number) * keep - (first * moved) / (Math.sqrt(spread * second) + TINY)
      }
    }
  }
}

function lengthOf(slopes: readonly Float64Array[]): number {
  let sum = 0
  for (const list of slopes) for (let at = 0; at < list.length; at++) sum += (list[at] as number) ** 2
  return Math.sqrt(sum)
}
