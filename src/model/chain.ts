/**
 * What each unit of a document is, decided for all of them together: a chain whose every link weighs what the unit
 * looks like and what came before it, and the likeliest path through it.
 */

/** Parts of a document, in the order of the weights. */
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

export const TAG_COUNT = Object.keys(TAG).length

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

/** The likeliest path, and how clear it is. */
export interface Path {
  /** Tag of every unit. */
  tags: Uint8Array
  states: Uint8Array
  /** Per unit how much worse the best path is that makes something else of it, in hundredths of a logarithm of odds. */
  margins: Float64Array
  /** Per unit what that other path makes of it. */
  seconds: Uint8Array
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
  const seconds = new Uint8Array(count)
  if (count === 0) return { tags, states, margins, seconds }
  const tables = stepsFor(weights)
  const forward = forwardSums(weights, tables, scores, steps, allowed)
  const { ends } = weights
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
    if (at > 0) last = cameFrom(forward, (at - 1) * STATE_COUNT, tables.arrivals, rowOf(steps, at, last))
  }
  // Backwards once more: the best path through every other tag of each unit.
  let after = Float64Array.from(ends)
  let here = new Float64Array(STATE_COUNT)
  const rises = new Float64Array(STATE_COUNT)
  for (let at = count - 1; at >= 0; at--) {
    const row = at * STATE_COUNT
    const own = tags[at] as number
    let rival = Number.NEGATIVE_INFINITY
    for (let state = 0; state < STATE_COUNT; state++) {
      const sum = (forward[row + state] as number) + (after[state] as number)
      if (sum <= rival || TAG_OF_STATE[state] === own) continue
      rival = sum
      seconds[at] = TAG_OF_STATE[state] as number
    }
    margins[at] = top - rival
    if (at === 0) break
    for (let state = 0; state < STATE_COUNT; state++)
      rises[state] = (scores[row + state] as number) + (after[state] as number)
    bar(rises, 0, allowed, at)
    raise(rises, 0, here, 0, tables.arrivals, tables.arrivalGains, steps[at] as number)
    const swap = after
    after = here
    here = swap
  }
  return { tags, states, margins, seconds }
}

/** The best sum of a path to every state of every unit. */
function forwardSums(
  { starts }: ChainWeights,
  { transitions, transitionGains }: Steps,
  scores: Float64Array | Int32Array,
  steps: Uint8Array,
  allowed: Int32Array | undefined
): Float64Array {
  const forward = new Float64Array(steps.length * STATE_COUNT)
  for (let state = 0; state < STATE_COUNT; state++)
    forward[state] = (scores[state] as number) + (starts[state] as number)
  bar(forward, 0, allowed, 0)
  for (let at = 1, here = STATE_COUNT; at < steps.length; at++, here += STATE_COUNT) {
    raise(forward, here - STATE_COUNT, forward, here, transitions, transitionGains, steps[at] as number)
    for (let state = 0; state < STATE_COUNT; state++)
      forward[here + state] = (forward[here + state] as number) + (scores[here + state] as number)
    bar(forward, here, allowed, at)
  }
  return forward
}

/**
 * For every state at the far side of a step the best sum of a state at the near side and the way between them. Most
 * states are so far behind the best one that no way from them can win: these are left out.
 * @param near sums at the near side, from `from`
 * @param far where the sums go, from `to`
 * @param ways by step, near state and far state
 * @param gains what a way from a near state is better at most than that from another: by step, the other, and itself
 */
function raise(
  near: Float64Array,
  from: number,
  far: Float64Array,
  to: number,
  ways: Float64Array,
  gains: Float64Array,
  step: number
): void {
  let lead = 0
  for (let state = 1; state < STATE_COUNT; state++)
    if ((near[from + state] as number) > (near[from + lead] as number)) lead = state
  const best = near[from + lead] as number
  const block = step * STATE_COUNT * STATE_COUNT
  const leading = block + lead * STATE_COUNT
  for (let state = 0; state < STATE_COUNT; state++) far[to + state] = best + (ways[leading + state] as number)
  for (let other = 0; other < STATE_COUNT; other++) {
    const sum = near[from + other] as number
    if (other === lead || sum + (gains[leading + other] as number) <= best) continue
    const row = block + other * STATE_COUNT
    for (let state = 0; state < STATE_COUNT; state++) {
      const whole = sum + (ways[row + state] as number)
      if (whole > (far[to + state] as number)) far[to + state] = whole
    }
  }
}

/** Where the ways into a state of a unit stand in a table by arrival. */
const rowOf = (steps: Uint8Array, at: number, state: number): number =>
  ((steps[at] as number) * STATE_COUNT + state) * STATE_COUNT

/** The state before that a best path comes from. */
function cameFrom(forward: Float64Array, before: number, arrivals: Float64Array, row: number): number {
  let from = 0
  let best = Number.NEGATIVE_INFINITY
  for (let previous = 0; previous < STATE_COUNT; previous++) {
    const sum = (forward[before + previous] as number) + (arrivals[row + previous] as number)
    if (sum > best) {
      best = sum
      from = previous
    }
  }
  return from
}

interface Steps {
  transitions: Float64Array
  /** The same by the state that they lead to. */
  arrivals: Float64Array
  /** Of both, by how much one state is better than another at most: see `raise`. */
  transitionGains: Float64Array
  arrivalGains: Float64Array
}

/** Tables already made. They hang on the transitions alone, which never change: a table kept is the table made again. */
const steps = new WeakMap<object, Steps>()

function stepsFor({ transitions }: ChainWeights): Steps {
  const known = transitions instanceof Int32Array ? steps.get(transitions) : undefined
  if (known) return known
  const own = Float64Array.from(transitions)
  const arrivals = byArrival(own)
  if (!(transitions instanceof Int32Array)) {
    // In training weights change from one path to the next: what could be left out costs more to find than it saves.
    const unknown = new Float64Array(own.length).fill(Number.POSITIVE_INFINITY)
    return { transitions: own, arrivals, transitionGains: unknown, arrivalGains: unknown }
  }
  const made = { transitions: own, arrivals, transitionGains: gainsOf(own), arrivalGains: gainsOf(arrivals) }
  steps.set(transitions, made)
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

function gainsOf(ways: Float64Array): Float64Array {
  const gains = new Float64Array(ways.length).fill(Number.NEGATIVE_INFINITY)
  for (let step = 0; step < STEPS; step++) {
    for (let lead = 0; lead < STATE_COUNT; lead++) {
      const leading = (step * STATE_COUNT + lead) * STATE_COUNT
      for (let other = 0; other < STATE_COUNT; other++) {
        const row = (step * STATE_COUNT + other) * STATE_COUNT
        let most = Number.NEGATIVE_INFINITY
        for (let state = 0; state < STATE_COUNT; state++)
          most = Math.max(most, (ways[row + state] as number) - (ways[leading + state] as number))
        gains[leading + other] = most
      }
    }
  }
  return gains
}

/** What a tag that is not possible costs: more than any path can gain. */
const BARRED = -1e9

const ALL_TAGS = (1 << TAG_COUNT) - 1

/** Takes from a unit's sums, which stand from `from`, what its impossible tags cost. */
function bar(sums: Float64Array, from: number, allowed: Int32Array | undefined, at: number): void {
  const mask = allowed?.[at] ?? 0
  if (mask === 0 || (mask & ALL_TAGS) === ALL_TAGS) return
  for (let state = 0; state < STATE_COUNT; state++)
    if ((mask & (1 << (TAG_OF_STATE[state] as number))) === 0)
      sums[from + state] = (sums[from + state] as number) + BARRED
}
