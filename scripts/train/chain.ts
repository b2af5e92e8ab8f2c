/**
 * Trains the chain of `src/model/chain.ts`: a conditional random field, a document at a time.
 * A unit may allow several states (a line of two turns, a line that cannot be judged): their sum is what is made likely.
 */
import { STATE_COUNT, STEPS } from '../../src/model/chain.ts'
import { chance, shuffle } from '../random.ts'
import { adamW } from './adam.ts'
import { augment, expect, workspace } from './expectations.ts'

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
  /** Length of the first steps; they shrink to nothing by the last. */
  rate?: number
  /** Pull of every weight towards zero, per step and length of step. */
  decay?: number
  /** Share of features that are left out at each visit, so that none is relied on alone. */
  drop?: number
  /** How much a wrong tag is made to look better in training, so that right ones win by a distance. */
  margin?: number
  seed?: number
}

/** The mean of chains that went over the documents in other orders: steadier than each of them. */
export function trainMeanChain(
  examples: readonly ChainExample[],
  size: number,
  options: ChainOptions = {},
  count = 3
): FloatChain {
  const mean = emptyChain(size)
  for (let seed = 1; seed <= count; seed++) {
    const chain = trainChain(examples, size, { ...options, seed })
    for (const [name, sums] of Object.entries(mean) as [keyof FloatChain, Float64Array][])
      for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) + (chain[name][at] as number) / count
  }
  return mean
}

/** @returns weights; deterministic */
export function trainChain(examples: readonly ChainExample[], size: number, options: ChainOptions = {}): FloatChain {
  const { rounds = 12, rate = 0.02, decay = 0.01, drop = 0.4, margin = 3, seed = 7 } = options
  const random = chance(seed)
  const chain = emptyChain(size)
  const slopes = emptyChain(size)
  const step = adamW(Object.values(chain), Object.values(slopes), decay)
  const order = [...examples.keys()].filter((at) => (examples[at] as ChainExample).steps.length > 0)
  const room = workspace(examples.reduce((most, { steps }) => Math.max(most, steps.length), 1))
  const kept = new Uint8Array(size).fill(1)
  const visits = rounds * order.length
  let visit = 0
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    for (const which of order) {
      const example = examples[which] as ChainExample
      const count = example.steps.length
      if (drop > 0) for (let feature = 0; feature < size; feature++) kept[feature] = random() < drop ? 0 : 1
      scoresOf(chain.emissions, example, kept, room.scores)
      room.moves.set(chain.transitions)
      for (let at = 0; at < room.moves.length; at++) room.moves[at] = Math.exp(room.moves[at] as number)
      if (margin > 0) augment(room.scores, example.allowed, margin)
      room.difference.fill(0, 0, count * N)
      slopes.transitions.fill(0)
      expect(chain, room, slopes.transitions, example, false, example.weight)
      expect(chain, room, slopes.transitions, example, true, -example.weight)
      addSlopes(example, kept, room.difference, slopes.emissions)
      slopes.starts.set(room.difference.subarray(0, N))
      slopes.ends.set(room.difference.subarray((count - 1) * N, count * N))
      step(rate * (1 - visit++ / visits))
    }
  }
  return chain
}

function emptyChain(features: number): FloatChain {
  return {
    emissions: new Float64Array(features * N),
    transitions: new Float64Array(STEPS * N * N),
    starts: new Float64Array(N),
    ends: new Float64Array(N)
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

/** Gathers the slopes of the features that a document holds. */
function addSlopes(
  { features, offsets, steps }: ChainExample,
  kept: Uint8Array,
  difference: Float64Array,
  slopes: Float64Array
): void {
  slopes.fill(0)
  for (let at = 0; at < steps.length; at++) {
    const base = at * N
    let any = 0
    for (let state = 0; state < N; state++) any += Math.abs(difference[base + state] as number)
    if (any < 1e-6) continue
    const to = offsets[at + 1] as number
    for (let entry = offsets[at] as number; entry < to; entry++) {
      const feature = features[entry] as number
      if (kept[feature] === 0) continue
      const into = feature * N
      for (let state = 0; state < N; state++)
        slopes[into + state] = (slopes[into + state] as number) + (difference[base + state] as number)
    }
  }
}
