/** What the features of units say for every state, added up a part at a time. */
import { type ChainWeights, emit, STATE_COUNT } from './chain.ts'

/** Pairs of states, the last with one alone. */
const PAIRS = Math.ceil(STATE_COUNT / 2)
/** Weights are whole numbers, and the sum of a unit's stays far below this. */
const UPPER = 2 ** 26
/** A thousand such weights still fit. */
const LARGEST = 2 ** 15

/** Feature times pair of states: two weights in one number, the second times `UPPER`, so that one addition adds both. */
type Packed = Float64Array

/** Tables already made. They hang on the weights alone, which never change: a table kept is the table made again. */
const packed = new WeakMap<ChainWeights, Packed | undefined>()

/** Undefined for weights that are not whole or so large that their sums would not fit: such as are still in training. */
function packedOf(weights: ChainWeights): Packed | undefined {
  if (!(weights.emissions instanceof Int32Array)) return undefined
  if (packed.has(weights)) return packed.get(weights)
  const made = pack(weights)
  packed.set(weights, made)
  return made
}

function pack({ emissions }: ChainWeights): Packed | undefined {
  const made = new Float64Array((emissions.length / STATE_COUNT) * PAIRS)
  for (let feature = 0; feature * STATE_COUNT < emissions.length; feature++) {
    for (let state = 0; state < STATE_COUNT; state++) {
      const weight = emissions[feature * STATE_COUNT + state] as number
      if (!Number.isInteger(weight) || Math.abs(weight) > LARGEST) return undefined
      made[feature * PAIRS + (state >> 1)] =
        (made[feature * PAIRS + (state >> 1)] as number) + weight * (state % 2 === 0 ? 1 : UPPER)
    }
  }
  return made
}

/**
 * Adds up weights of features a part at a time: what several readings of a document have in common is added once.
 * The sums of whole weights are packed, and `scores` unpacks them.
 */
export interface Emitter {
  /** Sums for so many units, all 0. */
  sums(units: number): Float64Array
  /** Adds the features of one unit. */
  add(features: Int32Array, count: number, sums: Float64Array, unit: number): void
  /** Takes over the sums of a unit. */
  copy(from: Float64Array, unit: number, into: Float64Array, at: number): void
  /** Units times states. */
  scores(sums: Float64Array): Float64Array
}

export function emitterOf(weights: ChainWeights): Emitter {
  const table = packedOf(weights)
  if (!table)
    return {
      sums: (units) => new Float64Array(units * STATE_COUNT),
      add: (features, count, sums, unit) => emit(weights, features.subarray(0, count), sums, unit * STATE_COUNT),
      copy: copyOf(STATE_COUNT),
      scores: (sums) => sums
    }
  return {
    sums: (units) => new Float64Array(units * PAIRS),
    add: (features, count, sums, unit) => addPacked(table, features, count, sums, unit * PAIRS),
    copy: copyOf(PAIRS),
    scores: unpacked
  }
}

const copyOf =
  (width: number): Emitter['copy'] =>
  (from, unit, into, at) => {
    for (let place = 0; place < width; place++) into[at * width + place] = from[unit * width + place] as number
  }

/** Feature by feature, whose weights stand side by side; every pair has a variable of its own, which stays in a register. */
function addPacked(weights: Packed, features: Int32Array, count: number, sums: Float64Array, at: number): void {
  let a = sums[at] as number
  let b = sums[at + 1] as number
  let c = sums[at + 2] as number
  let d = sums[at + 3] as number
  let e = sums[at + 4] as number
  let f = sums[at + 5] as number
  let g = sums[at + 6] as number
  let h = sums[at + 7] as number
  let i = sums[at + 8] as number
  for (let entry = 0; entry < count; entry++) {
    const row = (features[entry] as number) * PAIRS
    a += weights[row] as number
    b += weights[row + 1] as number
    c += weights[row + 2] as number
    d += weights[row + 3] as number
    e += weights[row + 4] as number
    f += weights[row + 5] as number
    g += weights[row + 6] as number
    h += weights[row + 7] as number
    i += weights[row + 8] as number
  }
  sums[at] = a
  sums[at + 1] = b
  sums[at + 2] = c
  sums[at + 3] = d
  sums[at + 4] = e
  sums[at + 5] = f
  sums[at + 6] = g
  sums[at + 7] = h
  sums[at + 8] = i
}

function unpacked(sums: Float64Array): Float64Array {
  const units = sums.length / PAIRS
  const scores = new Float64Array(units * STATE_COUNT)
  for (let unit = 0, at = 0, into = 0; unit < units; unit++, into += STATE_COUNT) {
    for (let state = 0; state < STATE_COUNT; state += 2, at++) {
      const sum = sums[at] as number
      const second = Math.round(sum / UPPER)
      scores[into + state] = sum - second * UPPER
      if (state + 1 < STATE_COUNT) scores[into + state + 1] = second
    }
  }
  return scores
}
