/** What a chain expects of a document: how likely each state is at each unit, and each step from one to the next. */
import { STATE_COUNT, STEPS, TAG_OF_STATE } from '../../src/model/chain.ts'
import type { ChainExample, FloatChain } from './chain.ts'

const N = STATE_COUNT

export interface Workspace {
  scores: Float64Array
  local: Float64Array
  alpha: Float64Array
  beta: Float64Array
  difference: Float64Array
  moves: Float64Array
  joint: Float64Array
}

export function workspace(longest: number): Workspace {
  const units = () => new Float64Array(longest * N)
  return {
    scores: units(),
    local: units(),
    alpha: units(),
    beta: units(),
    difference: units(),
    moves: new Float64Array(STEPS * N * N),
    joint: new Float64Array(N * N)
  }
}

/** Makes wrong tags look better. */
export function augment(scores: Float64Array, allowed: Int32Array, margin: number): void {
  for (let at = 0; at < allowed.length; at++) {
    const mask = allowed[at] as number
    if (mask === 0) continue
    let tags = 0
    for (let state = 0; state < N; state++) if (mask & (1 << state)) tags |= 1 << (TAG_OF_STATE[state] as number)
    for (let state = 0; state < N; state++)
      if (!(tags & (1 << (TAG_OF_STATE[state] as number))))
        scores[at * N + state] = (scores[at * N + state] as number) + margin
  }
}

/** Forward and backward in probabilities, rescaled at each step; adds `weight` times the expectations. */
export function expect(
  chain: Pick<FloatChain, 'starts' | 'ends'>,
  room: Workspace,
  pairs: Float64Array,
  example: ChainExample,
  bound: boolean,
  weight: number
): void {
  const { scores, local, alpha, beta, difference, moves, joint } = room
  const { steps, allowed } = example
  const count = steps.length
  for (let at = 0; at < count; at++) {
    const base = at * N
    const mask = bound ? (allowed[at] as number) : 0
    let top = Number.NEGATIVE_INFINITY
    for (let state = 0; state < N; state++)
      if (mask === 0 || mask & (1 << state)) top = Math.max(top, scores[base + state] as number)
    for (let state = 0; state < N; state++)
      local[base + state] = mask !== 0 && !(mask & (1 << state)) ? 0 : Math.exp((scores[base + state] as number) - top)
  }
  for (let state = 0; state < N; state++)
    alpha[state] = (local[state] as number) * Math.exp(chain.starts[state] as number)
  normalise(alpha, 0)
  for (let at = 1; at < count; at++) {
    const base = (steps[at] as number) * N * N
    const here = at * N
    const before = here - N
    for (let state = 0; state < N; state++) alpha[here + state] = 0
    for (let from = 0; from < N; from++) {
      const mass = alpha[before + from] as number
      if (mass < 1e-30) continue
      const row = base + from * N
      for (let state = 0; state < N; state++)
        alpha[here + state] = (alpha[here + state] as number) + mass * (moves[row + state] as number)
    }
    for (let state = 0; state < N; state++)
      alpha[here + state] = (alpha[here + state] as number) * (local[here + state] as number)
    normalise(alpha, here)
  }
  for (let state = 0; state < N; state++) beta[(count - 1) * N + state] = Math.exp(chain.ends[state] as number)
  normalise(beta, (count - 1) * N)
  for (let at = count - 1; at >= 0; at--) {
    const here = at * N
    let total = 0
    for (let state = 0; state < N; state++) total += (alpha[here + state] as number) * (beta[here + state] as number)
    if (total > 0)
      for (let state = 0; state < N; state++)
        difference[here + state] =
          (difference[here + state] as number) +
          (weight * (alpha[here + state] as number) * (beta[here + state] as number)) / total
    if (at === 0) break
    const base = (steps[at] as number) * N * N
    const before = here - N
    let sum = 0
    for (let from = 0; from < N; from++) {
      const row = base + from * N
      const mass = alpha[before + from] as number
      let back = 0
      for (let state = 0; state < N; state++) {
        const value = (moves[row + state] as number) * (local[here + state] as number) * (beta[here + state] as number)
        back += value
        joint[from * N + state] = mass * value
      }
      beta[before + from] = back
      sum += mass * back
    }
    if (sum > 0)
      for (let pair = 0; pair < N * N; pair++)
        pairs[base + pair] = (pairs[base + pair] as number) + (weight * (joint[pair] as number)) / sum
    normalise(beta, before)
  }
}

function normalise(values: Float64Array, offset: number): void {
  let total = 0
  for (let state = 0; state < N; state++) total += values[offset + state] as number
  if (total > 0)
    for (let state = 0; state < N; state++) values[offset + state] = (values[offset + state] as number) / total
}
