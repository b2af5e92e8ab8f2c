/**
 * Trains the chain of `src/model/chain.ts`: a conditional random field by gradient descent with per-weight steps.
 * A unit may allow several states (a line of two turns, a line that cannot be judged): their sum is what is made likely.
 */
import { STATE_COUNT, STEPS, TAG_COUNT, TAG_OF_STATE } from '../../src/model/chain.ts'

export interface ChainExample {
  /** Features of all units, one unit after the other. */
  features: Int32Array
  /** Where each unit's features start; one entry more than there are units. */
  offsets: Int32Array
  steps: Uint8Array
  /** Bits of the states that are right; 0 where nothing is known. */
  allowed: Int32Array
  weight: number
}

export interface FloatChain {
  emissions: Float64Array
  transitions: Float64Array
  starts: Float64Array
  ends: Float64Array
}

const N = STATE_COUNT

function emptyChain(features: number): FloatChain {
  return {
    emissions: new Float64Array(features * N),
    transitions: new Float64Array(STEPS * N * N),
    starts: new Float64Array(N),
    ends: new Float64Array(N)
  }
}

/** Puts lists of features end to end. */
export function flatten(lists: readonly (readonly number[])[]): Pick<ChainExample, 'features' | 'offsets'> {
  const offsets = new Int32Array(lists.length + 1)
  for (const [at, list] of lists.entries()) offsets[at + 1] = (offsets[at] as number) + list.length
  const features = new Int32Array(offsets[lists.length] as number)
  for (const [at, list] of lists.entries()) features.set(list, offsets[at])
  return { features, offsets }
}

export interface ChainOptions {
  rounds?: number
  rate?: number
  /** Pull towards zero of the weights that all states of a tag share, and of those that tell its states apart. */
  l2?: number
  l2Own?: number
  /** Share of features that are left out at each visit, so that none is relied on alone. */
  drop?: number
  /** How much a wrong tag is made to look better in training, so that right ones win by a distance. */
  margin?: number
}

/** Deterministic numbers from 0 to 1. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

/** @returns weights, the mean of the last rounds' weights as is usual against noise; deterministic */
export function trainChain(examples: readonly ChainExample[], size: number, options: ChainOptions = {}): FloatChain {
  const { rounds = 14, rate = 0.12, l2 = 0.0005, l2Own = 0.002, drop = 0.4, margin = 3 } = options
  const chain = emptyChain(size)
  // Every emission is a weight of the tag and one of the state: both are trained, their sum is used.
  const shared = new Float64Array(size * TAG_COUNT)
  const own = new Float64Array(size * N)
  const sharedSquares = new Float64Array(size * TAG_COUNT).fill(1e-4)
  const ownSquares = new Float64Array(size * N).fill(1e-4)
  const transitionSquares = new Float64Array(STEPS * N * N).fill(1e-4)
  const startSquares = new Float64Array(N).fill(1e-4)
  const endSquares = new Float64Array(N).fill(1e-4)
  const mean = emptyChain(size)
  const parts = [chain.emissions, chain.transitions, chain.starts, chain.ends] as const
  const meanParts = [mean.emissions, mean.transitions, mean.starts, mean.ends] as const
  const random = chance(7)
  const order = examples.map((_, at) => at)
  const longest = examples.reduce((most, { steps }) => Math.max(most, steps.length), 1)
  const room = workspace(longest)
  const slopes = new Float64Array(size * N)
  const touched = new Int32Array(size)
  const isTouched = new Uint8Array(size)
  const kept = new Uint8Array(size).fill(1)
  let averaged = 0
  for (let round = 0; round < rounds; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1))
      const swap = order[at] as number
      order[at] = order[other] as number
      order[other] = swap
    }
    for (const which of order) {
      const example = examples[which] as ChainExample
      const count = example.steps.length
      if (count === 0) continue
      if (drop > 0) for (let feature = 0; feature < size; feature++) kept[feature] = random() < drop ? 0 : 1
      scoresOf(chain.emissions, example, kept, room.scores)
      room.moves.set(chain.transitions)
      for (let at = 0; at < room.moves.length; at++) room.moves[at] = Math.exp(room.moves[at] as number)
      if (margin > 0) augment(room.scores, example.allowed, margin)
      room.difference.fill(0, 0, count * N)
      room.pairs.fill(0)
      expect(chain, room, example, false, example.weight)
      expect(chain, room, example, true, -example.weight)
      // Gather slopes of the features that this document holds.
      let touches = 0
      for (let at = 0; at < count; at++) {
        const base = at * N
        let any = 0
        for (let state = 0; state < N; state++) any += Math.abs(room.difference[base + state] as number)
        if (any < 1e-6) continue
        const to = example.offsets[at + 1] as number
        for (let entry = example.offsets[at] as number; entry < to; entry++) {
          const feature = example.features[entry] as number
          if (kept[feature] === 0) continue
          if (isTouched[feature] === 0) {
            isTouched[feature] = 1
            touched[touches++] = feature
          }
          const into = feature * N
          for (let state = 0; state < N; state++)
            slopes[into + state] = (slopes[into + state] as number) + (room.difference[base + state] as number)
        }
      }
      for (let entry = 0; entry < touches; entry++) {
        const feature = touched[entry] as number
        isTouched[feature] = 0
        const base = feature * N
        const tags = feature * TAG_COUNT
        const sums = room.sums
        sums.fill(0)
        for (let state = 0; state < N; state++) {
          const slope = slopes[base + state] as number
          sums[TAG_OF_STATE[state] as number] = (sums[TAG_OF_STATE[state] as number] as number) + slope
          if (SPLIT[state]) move(own, ownSquares, base + state, slope, rate, l2Own)
          slopes[base + state] = 0
        }
        for (let tag = 0; tag < TAG_COUNT; tag++) move(shared, sharedSquares, tags + tag, sums[tag] as number, rate, l2)
        for (let state = 0; state < N; state++)
          chain.emissions[base + state] =
            (shared[tags + (TAG_OF_STATE[state] as number)] as number) + (own[base + state] as number)
      }
      for (let pair = 0; pair < room.pairs.length; pair++)
        if (room.pairs[pair] !== 0)
          move(chain.transitions, transitionSquares, pair, room.pairs[pair] as number, rate, l2)
      const last = (count - 1) * N
      for (let state = 0; state < N; state++) {
        move(chain.starts, startSquares, state, room.difference[state] as number, rate, l2)
        move(chain.ends, endSquares, state, room.difference[last + state] as number, rate, l2)
      }
    }
    if (round < rounds * 0.5) continue
    averaged++
    for (const [which, part] of parts.entries()) {
      const into = meanParts[which] as Float64Array
      for (let at = 0; at < part.length; at++) into[at] = (into[at] as number) + (part[at] as number)
    }
  }
  for (const part of meanParts)
    for (let at = 0; at < part.length; at++) part[at] = (part[at] as number) / Math.max(1, averaged)
  return mean
}

/** 1 for states that share their tag with others. */
const SPLIT = TAG_OF_STATE.map((tag) => (TAG_OF_STATE.filter((other) => other === tag).length > 1 ? 1 : 0))

interface Workspace {
  scores: Float64Array
  local: Float64Array
  alpha: Float64Array
  beta: Float64Array
  difference: Float64Array
  pairs: Float64Array
  moves: Float64Array
  joint: Float64Array
  sums: Float64Array
}

function workspace(longest: number): Workspace {
  const units = () => new Float64Array(longest * N)
  return {
    scores: units(),
    local: units(),
    alpha: units(),
    beta: units(),
    difference: units(),
    pairs: new Float64Array(STEPS * N * N),
    moves: new Float64Array(STEPS * N * N),
    joint: new Float64Array(N * N),
    sums: new Float64Array(TAG_COUNT)
  }
}

function scoresOf(emissions: Float64Array, example: ChainExample, kept: Uint8Array, scores: Float64Array): void {
  const count = example.steps.length
  scores.fill(0, 0, count * N)
  for (let at = 0; at < count; at++) {
    const base = at * N
    const to = example.offsets[at + 1] as number
    for (let entry = example.offsets[at] as number; entry < to; entry++) {
      const feature = example.features[entry] as number
      if (kept[feature] === 0) continue
      const from = feature * N
      for (let state = 0; state < N; state++)
        scores[base + state] = (scores[base + state] as number) + (emissions[from + state] as number)
    }
  }
}

function augment(scores: Float64Array, allowed: Int32Array, margin: number): void {
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
function expect(chain: FloatChain, room: Workspace, example: ChainExample, bound: boolean, weight: number): void {
  const { scores, local, alpha, beta, difference, pairs, moves, joint } = room
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

function move(weights: Float64Array, squares: Float64Array, at: number, slope: number, rate: number, l2: number): void {
  const full = slope + l2 * (weights[at] as number)
  squares[at] = (squares[at] as number) + full * full
  weights[at] = (weights[at] as number) - (rate * full) / Math.sqrt(squares[at] as number)
}
