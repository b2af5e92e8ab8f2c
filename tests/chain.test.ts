import { describe, expect, it } from 'vitest'
import { allowedStates } from '../scripts/train/align.ts'
import { flatten, trainChain } from '../scripts/train/chain.ts'
import {
  bestPath,
  type ChainWeights,
  emit,
  STATE_COUNT,
  STATES,
  STEPS,
  TAG,
  TAG_COUNT,
  TAG_OF_STATE
} from '../src/model/chain.ts'
import { emitterOf } from '../src/model/emissions.ts'

const empty = (
  features: number
): ChainWeights & { emissions: Float64Array; transitions: Float64Array; starts: Float64Array; ends: Float64Array } => ({
  emissions: new Float64Array(features * STATE_COUNT),
  transitions: new Float64Array(STEPS * STATE_COUNT * STATE_COUNT),
  starts: new Float64Array(STATE_COUNT),
  ends: new Float64Array(STATE_COUNT)
})

const stateOf = (tag: number, where: string): number =>
  STATES.findIndex(([own, place]) => own === tag && place === where)

/** Every path through a short chain, by brute force: the best sum, and the best with another tag at each unit. */
function enumerate(
  weights: ChainWeights,
  scores: Float64Array,
  steps: Uint8Array
): { best: number; states: number[]; margins: number[]; seconds: number[] } {
  const count = steps.length
  let best = Number.NEGATIVE_INFINITY
  let states: number[] = []
  const all: [number, number[]][] = []
  for (let code = 0; code < STATE_COUNT ** count; code++) {
    const path: number[] = []
    for (let at = 0, rest = code; at < count; at++, rest = Math.floor(rest / STATE_COUNT)) path.push(rest % STATE_COUNT)
    let sum = (weights.starts[path[0] as number] as number) + (weights.ends[path.at(-1) as number] as number)
    for (const [at, state] of path.entries()) {
      sum += scores[at * STATE_COUNT + state] as number
      if (at > 0)
        sum += weights.transitions[
          (steps[at] as number) * STATE_COUNT ** 2 + (path[at - 1] as number) * STATE_COUNT + state
        ] as number
    }
    all.push([sum, path])
    if (sum > best) {
      best = sum
      states = path
    }
  }
  const others = states.map((state, at) =>
    all
      .filter(([, path]) => TAG_OF_STATE[path[at] as number] !== TAG_OF_STATE[state])
      .reduce((most, other) => (other[0] > most[0] ? other : most))
  )
  const margins = others.map(([sum]) => best - sum)
  const seconds = others.map(([, path], at) => TAG_OF_STATE[path[at] as number] as number)
  return { best, states, margins, seconds }
}

describe('the chain', () => {
  it('finds the best path and its margins', () => {
    let seed = 11
    const random = (): number => {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
      return (seed % 2001) - 1000
    }
    const weights = empty(1)
    for (const part of [weights.transitions, weights.starts, weights.ends])
      for (let at = 0; at < part.length; at++) part[at] = random()
    const steps = Uint8Array.of(0, 2, 1)
    const scores = Float64Array.from({ length: 3 * STATE_COUNT }, random)
    const wanted = enumerate(weights, scores, steps)
    // Of whole weights, which are final, states that cannot win are left out.
    for (const transitions of [weights.transitions, Int32Array.from(weights.transitions)]) {
      const path = bestPath({ ...weights, transitions }, scores, steps)
      expect([...path.states]).toEqual(wanted.states)
      expect([...path.margins]).toEqual(wanted.margins)
      expect([...path.seconds]).toEqual(wanted.seconds)
      expect([...path.tags]).toEqual(wanted.states.map((state) => TAG_OF_STATE[state]))
    }
  })

  it('keeps to the tags that are allowed', () => {
    const weights = empty(1)
    const scores = new Float64Array(2 * STATE_COUNT)
    scores[stateOf(TAG.question, 'first')] = 500
    const path = bestPath(weights, scores, Uint8Array.of(0, 0), Int32Array.of(1 << TAG.boilerplate, 0))
    expect(path.tags[0]).toBe(TAG.boilerplate)
  })

  it('has nothing to say of nothing', () => {
    expect(bestPath(empty(1), new Float64Array(0), new Uint8Array(0)).tags).toHaveLength(0)
  })

  it('adds up the weights of a unit’s features', () => {
    const weights = empty(2)
    weights.emissions[3] = 4
    weights.emissions[STATE_COUNT + 3] = 5
    const into = new Float64Array(2 * STATE_COUNT)
    emit(weights, [0, 1], into, STATE_COUNT)
    expect(into[STATE_COUNT + 3]).toBe(9)
    expect(into.slice(0, STATE_COUNT).every((value) => value === 0)).toBe(true)
  })
})

describe('the states of labelled units', () => {
  const masks = (...tags: number[]): Int32Array => Int32Array.from(tags, (tag) => (tag < 0 ? 0 : 1 << tag))
  const bits = (...states: number[]): number => states.reduce((all, state) => all | (1 << state), 0)

  it('tells first from further units, and before from after the talk', () => {
    const { title, boilerplate, question, answer } = TAG
    const states = allowedStates(
      masks(boilerplate, title, question, question, answer, -1, answer, boilerplate),
      new Uint8Array(8)
    )
    expect([...states]).toEqual([
      bits(stateOf(boilerplate, 'before')),
      bits(stateOf(title, 'any')),
      bits(stateOf(question, 'first')),
      bits(stateOf(question, 'more')),
      bits(stateOf(answer, 'first')),
      0,
      bits(stateOf(answer, 'more')),
      bits(stateOf(boilerplate, 'after'))
    ])
  })

  it('opens a turn at a label', () => {
    const { answer } = TAG
    expect([...allowedStates(masks(answer, answer), Uint8Array.of(2, 2))]).toEqual([
      bits(stateOf(answer, 'first')),
      bits(stateOf(answer, 'first'))
    ])
  })

  it('allows both for a line that holds two turns', () => {
    const both = (1 << TAG.question) | (1 << TAG.answer)
    const mask = allowedStates(Int32Array.of(both), new Uint8Array(1))[0] as number
    expect(mask & (1 << stateOf(TAG.question, 'first'))).not.toBe(0)
    expect(mask & (1 << stateOf(TAG.answer, 'first'))).not.toBe(0)
  })
})

describe('training', () => {
  it('learns what features and order tell', () => {
    // Feature 0: looks like a question. Feature 1: looks like nothing; only its place after a question makes it an answer.
    const lists = [[1], [0], [1], [0], [1]]
    const { introduction, question, answer } = TAG
    const tags = [introduction, question, answer, question, answer]
    const example = {
      ...flatten(lists),
      steps: new Uint8Array(5),
      allowed: allowedStates(
        Int32Array.from(tags, (tag) => 1 << tag),
        new Uint8Array(5)
      ),
      weight: 1
    }
    const chain = trainChain([example], 2, { rounds: 60, margin: 0 })
    const scores = new Float64Array(5 * STATE_COUNT)
    for (const [at, features] of lists.entries()) emit(chain, features, scores, at * STATE_COUNT)
    expect([...bestPath(chain, scores, new Uint8Array(5)).tags]).toEqual(tags)
    expect(TAG_COUNT).toBe(10)
  })
})

describe('sums of features added a part at a time', () => {
  const emissions = Array.from({ length: 3 * STATE_COUNT }, (_, at) => (at % 7) - 3)
  /** What two units with these features score, the second being copied from the first. */
  const scoresWith = (own: ArrayLike<number>): number[] => {
    const emitter = emitterOf({ ...empty(3), emissions: own })
    const sums = emitter.sums(2)
    emitter.add(Int32Array.of(0, 2), 2, sums, 0)
    emitter.copy(sums, 0, sums, 1)
    emitter.add(Int32Array.of(1), 1, sums, 1)
    return Array.from(emitter.scores(sums))
  }
  const sumOf = (state: number, features: readonly number[], own: ArrayLike<number>): number =>
    features.reduce((sum, feature) => sum + (own[feature * STATE_COUNT + state] as number), 0)

  it.each([
    ['whole weights, two in a number', Int32Array.from(emissions)],
    ['weights in training', Float64Array.from(emissions, (weight) => weight / 4)],
    ['weights too large to pack', Int32Array.from(emissions, (weight) => weight * 100_000)]
  ])('are the sums: %s', (_, own) => {
    const states = Array.from({ length: STATE_COUNT }, (_, state) => state)
    expect(scoresWith(own)).toEqual([
      ...states.map((state) => sumOf(state, [0, 2], own)),
      ...states.map((state) => sumOf(state, [0, 2, 1], own))
    ])
  })
})
