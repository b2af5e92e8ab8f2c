/** Adagrad: a step downhill whose length for each weight shrinks with all slopes that it has seen. */

/** Sums of squares to begin with: no first step divides by zero. */
export const noSquares = (size: number): Float64Array => new Float64Array(size).fill(1e-6)

/** Moves the weights against their slopes, and adds the slopes to the sums of squares. */
export function step(weights: Float64Array, squares: Float64Array, gradient: Float64Array, rate: number): void {
  for (let at = 0; at < weights.length; at++) {
    const slope = gradient[at] as number
    squares[at] = (squares[at] as number) + slope * slope
    weights[at] = (weights[at] as number) - (rate * slope) / Math.sqrt(squares[at] as number)
  }
}
