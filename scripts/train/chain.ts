/**
 * Trains the chain of `src/model/chain.ts`: a conditional random field by gradient descent with per-weight steps.
 * A unit may allow several tags (a line of two turns, a line that cannot be judged): their sum is what is made likely.
 */
import { STEPS, TAG_COUNT } from '../../src/model/chain.ts'

export interface ChainExample {
  features: readonly (readonly number[])[]
  steps: Uint8Array
  /** Bits of the tags that are right; 0 where nothing is known. */
  allowed: Int32Array
  weight: number
}

export interface FloatChain {
  emissions: Float64Array
  transitions: Float64Array
  starts: Float64Array
  ends: Float64Array
}

const N = TAG_COUNT

export function emptyChain(features: number): FloatChain {
  return { emissions: new Float64Array(features * N), transitions: new Float64Array(STEPS * N * N), starts: new Float64Array(N), ends: new Float64Array(N) }
}

export interface ChainOptions {
  rounds?: number
  rate?: number
  l2?: number
  start?: FloatChain
}

/** @returns weights, and the mean of the last few rounds' weights as is usual against noise; deterministic */
export function trainChain(examples: readonly ChainExample[], size: number, options: ChainOptions = {}): FloatChain {
  const { rounds = 30, rate = 0.12, l2 = 0.0005 } = options
  const chain = emptyChain(size)
  const parts = [chain.emissions, chain.transitions, chain.starts, chain.ends]
  const squares = parts.map((part) => new Float64Array(part.length).fill(1e-4))
  const mean = emptyChain(size)
  const meanParts = [mean.emissions, mean.transitions, mean.starts, mean.ends]
  let averaged = 0
  const order = examples.map((_, at) => at)
  let seed = 7
  for (let round = 0; round < rounds; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
      const other = seed % (at + 1)
      const swap = order[at] as number
      order[at] = order[other] as number
      order[other] = swap
    }
    for (const at of order) step(chain, squares, examples[at] as ChainExample, rate, l2)
    if (round < rounds * 0.6) continue
    averaged++
    for (const [which, part] of parts.entries()) {
      const into = meanParts[which] as Float64Array
      for (let at = 0; at < part.length; at++) into[at] = (into[at] as number) + (part[at] as number)
    }
  }
  for (const part of meanParts) for (let at = 0; at < part.length; at++) part[at] = (part[at] as number) / Math.max(1, averaged)
  return mean
}

function scoresOf(chain: FloatChain, example: ChainExample): Float64Array {
  const scores = new Float64Array(example.features.length * N)
  for (const [at, features] of example.features.entries()) {
    for (const feature of features) for (let tag = 0; tag < N; tag++) scores[at * N + tag] = (scores[at * N + tag] as number) + (chain.emissions[feature * N + tag] as number)
  }
  return scores
}

interface Expectations {
  units: Float64Array
  /** Per position from 1: N*N joint probabilities. */
  pairs: Float64Array
}

/** Forward and backward in probabilities, rescaled at each step. */
function expect(chain: FloatChain, scores: Float64Array, steps: Uint8Array, allowed: Int32Array | undefined): Expectations {
  const count = steps.length
  const alpha = new Float64Array(count * N)
  const beta = new Float64Array(count * N)
  const local = new Float64Array(count * N)
  for (let at = 0; at < count; at++) {
    let top = Number.NEGATIVE_INFINITY
    for (let tag = 0; tag < N; tag++) top = Math.max(top, scores[at * N + tag] as number)
    const mask = allowed?.[at] ?? 0
    for (let tag = 0; tag < N; tag++) local[at * N + tag] = mask !== 0 && !(mask & (1 << tag)) ? 0 : Math.exp((scores[at * N + tag] as number) - top)
  }
  const moves = chain.transitions.map((weight) => Math.exp(weight))
  for (let tag = 0; tag < N; tag++) alpha[tag] = (local[tag] as number) * Math.exp(chain.starts[tag] as number)
  normalise(alpha, 0)
  for (let at = 1; at < count; at++) {
    const base = (steps[at] as number) * N * N
    for (let tag = 0; tag < N; tag++) {
      let sum = 0
      for (let from = 0; from < N; from++) sum += (alpha[(at - 1) * N + from] as number) * (moves[base + from * N + tag] as number)
      alpha[at * N + tag] = sum * (local[at * N + tag] as number)
    }
    normalise(alpha, at * N)
  }
  for (let tag = 0; tag < N; tag++) beta[(count - 1) * N + tag] = Math.exp(chain.ends[tag] as number)
  normalise(beta, (count - 1) * N)
  for (let at = count - 2; at >= 0; at--) {
    const base = (steps[at + 1] as number) * N * N
    for (let tag = 0; tag < N; tag++) {
      let sum = 0
      for (let to = 0; to < N; to++) sum += (moves[base + tag * N + to] as number) * (local[(at + 1) * N + to] as number) * (beta[(at + 1) * N + to] as number)
      beta[at * N + tag] = sum
    }
    normalise(beta, at * N)
  }
  const units = new Float64Array(count * N)
  const pairs = new Float64Array(count * N * N)
  for (let at = 0; at < count; at++) {
    for (let tag = 0; tag < N; tag++) units[at * N + tag] = (alpha[at * N + tag] as number) * (beta[at * N + tag] as number)
    normalise(units, at * N)
    if (at === 0) continue
    const base = (steps[at] as number) * N * N
    let total = 0
    for (let from = 0; from < N; from++) {
      for (let tag = 0; tag < N; tag++) {
        const value = (alpha[(at - 1) * N + from] as number) * (moves[base + from * N + tag] as number) * (local[at * N + tag] as number) * (beta[at * N + tag] as number)
        pairs[at * N * N + from * N + tag] = value
        total += value
      }
    }
    if (total > 0) for (let pair = 0; pair < N * N; pair++) pairs[at * N * N + pair] = (pairs[at * N * N + pair] as number) / total
  }
  return { units, pairs }
}

function normalise(values: Float64Array, offset: number): void {
  let total = 0
  for (let tag = 0; tag < N; tag++) total += values[offset + tag] as number
  if (total > 0) for (let tag = 0; tag < N; tag++) values[offset + tag] = (values[offset + tag] as number) / total
}

function step(chain: FloatChain, squares: Float64Array[], example: ChainExample, rate: number, l2: number): void {
  const count = example.features.length
  if (count === 0) return
  const scores = scoresOf(chain, example)
  const free = expect(chain, scores, example.steps, undefined)
  const right = expect(chain, scores, example.steps, example.allowed)
  const { weight } = example
  const gradient = new Map<number, Float64Array>()
  for (let at = 0; at < count; at++) {
    const difference = new Float64Array(N)
    let any = 0
    for (let tag = 0; tag < N; tag++) {
      difference[tag] = weight * ((free.units[at * N + tag] as number) - (right.units[at * N + tag] as number))
      any += Math.abs(difference[tag] as number)
    }
    if (any < 1e-7) continue
    for (const feature of example.features[at] ?? []) {
      let into = gradient.get(feature)
      if (!into) gradient.set(feature, (into = new Float64Array(N)))
      for (let tag = 0; tag < N; tag++) into[tag] = (into[tag] as number) + (difference[tag] as number)
    }
  }
  for (const [feature, slopes] of gradient) {
    for (let tag = 0; tag < N; tag++) move(chain.emissions, squares[0] as Float64Array, feature * N + tag, slopes[tag] as number, rate, l2)
  }
  const pairs = new Float64Array(STEPS * N * N)
  for (let at = 1; at < count; at++) {
    const base = (example.steps[at] as number) * N * N
    for (let pair = 0; pair < N * N; pair++) pairs[base + pair] = (pairs[base + pair] as number) + weight * ((free.pairs[at * N * N + pair] as number) - (right.pairs[at * N * N + pair] as number))
  }
  for (let pair = 0; pair < pairs.length; pair++) if (pairs[pair] !== 0) move(chain.transitions, squares[1] as Float64Array, pair, pairs[pair] as number, rate, l2)
  const last = (count - 1) * N
  for (let tag = 0; tag < N; tag++) {
    move(chain.starts, squares[2] as Float64Array, tag, weight * ((free.units[tag] as number) - (right.units[tag] as number)), rate, l2)
    move(chain.ends, squares[3] as Float64Array, tag, weight * ((free.units[last + tag] as number) - (right.units[last + tag] as number)), rate, l2)
  }
}

function move(weights: Float64Array, squares: Float64Array, at: number, slope: number, rate: number, l2: number): void {
  const full = slope + l2 * (weights[at] as number)
  squares[at] = (squares[at] as number) + full * full
  weights[at] = (weights[at] as number) - (rate * full) / Math.sqrt(squares[at] as number)
}
