/**
 * What each unit of a document is, decided for all of them together: a chain whose every link weighs what the unit
 * looks like and what came before it, and the likeliest path through it.
 */

/** Parts of a document, in the order of the weights. */
const TAGS = [
  'title',
  'metadata',
  'introduction',
  'section',
  'question',
  'answer',
  'pull-quote',
  'aside',
  'conclusion',
  'boilerplate'
] as const

export const TAG = {
  title: 0,
  metadata: 1,
  introduction: 2,
  section: 3,
  question: 4,
  answer: 5,
  pullQuote: 6,
  aside: 7,
  conclusion: 8,
  boilerplate: 9
} as const

export const TAG_COUNT = TAGS.length

/** Question or answer. */
export const isSpeech = (tag: number | undefined): boolean => tag === TAG.question || tag === TAG.answer

/**
 * The states of the chain: a tag, and where it stands. The first unit of a turn looks unlike those that go on with it,
 * and furniture before the talk can be followed by a question while furniture after it cannot.
 */
export const STATES = [
  [TAG.title, 'any'],
  [TAG.metadata, 'before'],
  [TAG.metadata, 'after'],
  [TAG.introduction, 'any'],
  [TAG.section, 'any'],
  [TAG.question, 'first'],
  [TAG.question, 'more'],
  [TAG.answer, 'first'],
  [TAG.answer, 'more'],
  [TAG.pullQuote, 'any'],
  [TAG.aside, 'before'],
  [TAG.aside, 'inside'],
  [TAG.aside, 'after'],
  [TAG.conclusion, 'any'],
  [TAG.boilerplate, 'before'],
  [TAG.boilerplate, 'inside'],
  [TAG.boilerplate, 'after']
] as const

export const STATE_COUNT = STATES.length

/** The tag of every state. */
export const TAG_OF_STATE = Uint8Array.from(STATES, ([tag]) => tag)

/** Kinds of step from one unit to the next: transitions have weights of their own for each. */
export const STEP = {
  /** Nobody has a label in this document; the unit stands right below the one before, or after a blank line. */
  bare: 0,
  bareGap: 1,
  /** A label opens the unit. */
  label: 2,
  /** Both sides have labels elsewhere, this unit has none. */
  unlabelled: 3,
  unlabelledGap: 4,
  /** Labels elsewhere of one side only, or hardly any. */
  partly: 5,
  /** The unit goes on with what is open: the line above is a label and nothing else, or a mark would tell a change. */
  goesOn: 6
} as const

export const STEPS = Object.keys(STEP).length

export interface ChainWeights {
  /** Feature times state. */
  emissions: ArrayLike<number>
  /** Step kind times state before times state. */
  transitions: ArrayLike<number>
  /** State at the start and at the end. */
  starts: ArrayLike<number>
  ends: ArrayLike<number>
}

/** Sums of weights of a unit's features for every state, written into `into` at `offset`. */
export function emit(
  weights: ChainWeights,
  features: ArrayLike<number>,
  into: Float64Array | Int32Array,
  offset: number
): void {
  const { emissions } = weights
  // State by state, so that each sum stays in a register.
  for (let state = 0; state < STATE_COUNT; state++) {
    let sum = into[offset + state] as number
    for (let at = 0; at < features.length; at++)
      sum += emissions[(features[at] as number) * STATE_COUNT + state] as number
    into[offset + state] = sum
  }
}

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
export function packedOf(weights: ChainWeights): Packed | undefined {
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

/** The same sums as `emit` writes, from whole weights. */
export function emitPacked(
  weights: Packed,
  features: Int32Array,
  count: number,
  into: Float64Array,
  offset: number
): void {
  for (let pair = 0; pair < PAIRS; pair++) {
    let sum = 0
    for (let at = 0; at < count; at++) sum += weights[(features[at] as number) * PAIRS + pair] as number
    const second = Math.round(sum / UPPER)
    into[offset + pair * 2] = sum - second * UPPER
    if (pair * 2 + 1 < STATE_COUNT) into[offset + pair * 2 + 1] = second
  }
}

/** The likeliest path, and how clear it is. */
export interface Path {
  /** Tag of every unit. */
  tags: Uint8Array
  states: Uint8Array
  /** Per unit how much worse the best path is that makes something else of it, in hundredths of a logarithm of odds. */
  margins: Float64Array
}

/**
 * The path with the highest sum.
 * @param scores units times states
 * @param steps kind of the step into each unit
 * @param allowed per unit a bit for every tag that is possible; 0 means all
 */
export function bestPath(
  weights: ChainWeights,
  scores: Float64Array | Int32Array,
  steps: Uint8Array,
  allowed?: Int32Array
): Path {
  const count = steps.length
  const states = new Uint8Array(count)
  const tags = new Uint8Array(count)
  const margins = new Float64Array(count)
  if (count === 0) return { tags, states, margins }
  const forward = new Float64Array(count * STATE_COUNT)
  const back = new Uint8Array(count * STATE_COUNT)
  const { starts, ends } = weights
  const { transitions, arrivals } = stepsFor(weights)
  const rises = new Float64Array(STATE_COUNT)
  for (let state = 0; state < STATE_COUNT; state++)
    forward[state] = (scores[state] as number) + (starts[state] as number) + barred(allowed, 0, state)
  for (let at = 1; at < count; at++) {
    const step = (steps[at] as number) * STATE_COUNT * STATE_COUNT
    const here = at * STATE_COUNT
    const before = here - STATE_COUNT
    for (let state = 0; state < STATE_COUNT; state++) {
      let best = Number.NEGATIVE_INFINITY
      let from = 0
      const row = step + state * STATE_COUNT
      for (let previous = 0; previous < STATE_COUNT; previous++) {
        const sum = (forward[before + previous] as number) + (arrivals[row + previous] as number)
        if (sum > best) {
          best = sum
          from = previous
        }
      }
      forward[here + state] = best + (scores[here + state] as number) + barred(allowed, at, state)
      back[here + state] = from
    }
  }
  const end = (count - 1) * STATE_COUNT
  let last = 0
  for (let state = 1; state < STATE_COUNT; state++) {
    if (
      (forward[end + state] as number) + (ends[state] as number) >
      (forward[end + last] as number) + (ends[last] as number)
    )
      last = state
  }
  const top = (forward[end + last] as number) + (ends[last] as number)
  for (let at = count - 1; at >= 0; at--) {
    states[at] = last
    tags[at] = TAG_OF_STATE[last] as number
    last = back[at * STATE_COUNT + last] as number
  }
  // Backwards once more: the best path through every other tag of each unit.
  let after = Float64Array.from({ length: STATE_COUNT }, (_, state) => ends[state] as number)
  let here = new Float64Array(STATE_COUNT)
  for (let at = count - 1; at >= 0; at--) {
    let rival = Number.NEGATIVE_INFINITY
    for (let state = 0; state < STATE_COUNT; state++) {
      if (TAG_OF_STATE[state] !== tags[at])
        rival = Math.max(rival, (forward[at * STATE_COUNT + state] as number) + (after[state] as number))
    }
    margins[at] = top - rival
    for (let state = 0; state < STATE_COUNT; state++)
      rises[state] =
        (scores[at * STATE_COUNT + state] as number) + barred(allowed, at, state) + (after[state] as number)
    const step = (steps[at] as number) * STATE_COUNT * STATE_COUNT
    for (let previous = 0; previous < STATE_COUNT; previous++) {
      const row = step + previous * STATE_COUNT
      let best = Number.NEGATIVE_INFINITY
      for (let state = 0; state < STATE_COUNT; state++) {
        const sum = (transitions[row + state] as number) + (rises[state] as number)
        if (sum > best) best = sum
      }
      here[previous] = best
    }
    const swap = after
    after = here
    here = swap
  }
  return { tags, states, margins }
}

interface Steps {
  transitions: Float64Array
  /** The same by the state that they lead to. */
  arrivals: Float64Array
}

/** Tables already made, as above; by the transitions, which are all that they hang on. */
const steps = new WeakMap<object, Steps>()

function stepsFor({ transitions }: ChainWeights): Steps {
  const known = transitions instanceof Int32Array ? steps.get(transitions) : undefined
  if (known) return known
  const own = Float64Array.from(transitions)
  const made = { transitions: own, arrivals: byArrival(own) }
  if (transitions instanceof Int32Array) steps.set(transitions, made)
  return made
}

/** Transitions by the state that they lead to: what the forward pass reads one after the other. */
function byArrival(transitions: Float64Array): Float64Array {
  const arrivals = new Float64Array(transitions.length)
  const block = STATE_COUNT * STATE_COUNT
  for (let at = 0; at < transitions.length; at++) {
    const inside = at % block
    arrivals[at - inside + (inside % STATE_COUNT) * STATE_COUNT + Math.floor(inside / STATE_COUNT)] = transitions[
      at
    ] as number
  }
  return arrivals
}

/** What a tag that is not possible costs: more than any path can gain. */
const BARRED = -1e9

function barred(allowed: Int32Array | undefined, at: number, state: number): number {
  const mask = allowed?.[at] ?? 0
  return mask === 0 || mask & (1 << (TAG_OF_STATE[state] as number)) ? 0 : BARRED
}
