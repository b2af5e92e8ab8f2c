/**
 * What each unit of a document is, decided for all of them together: a chain whose every link weighs what the unit
 * looks like and what came before it, and the likeliest path through it.
 */

/** Parts of a document, in the order of the weights. */
export const TAGS = ['title', 'metadata', 'introduction', 'section', 'question', 'answer', 'pull-quote', 'aside', 'conclusion', 'boilerplate'] as const
export type Tag = (typeof TAGS)[number]

export const TAG = { title: 0, metadata: 1, introduction: 2, section: 3, question: 4, answer: 5, pullQuote: 6, aside: 7, conclusion: 8, boilerplate: 9 } as const

export const TAG_COUNT = TAGS.length

/** Kinds of step from one unit to the next: transitions have weights of their own for each. */
export const STEPS = 3

export interface ChainWeights {
  /** Feature times tag. */
  emissions: ArrayLike<number>
  /** Step kind times tag before times tag. */
  transitions: ArrayLike<number>
  /** Tag at the start and at the end. */
  starts: ArrayLike<number>
  ends: ArrayLike<number>
}

/** Sums of weights of a unit's features for every tag, written into `into` at `offset`. */
export function emit(weights: ChainWeights, features: readonly number[], into: Float64Array | Int32Array, offset: number): void {
  const { emissions } = weights
  for (const feature of features) {
    const base = feature * TAG_COUNT
    for (let tag = 0; tag < TAG_COUNT; tag++) into[offset + tag] = (into[offset + tag] as number) + (emissions[base + tag] as number)
  }
}

/**
 * The path with the highest sum.
 * @param scores units times tags
 * @param steps kind of the step into each unit
 * @param allowed per unit a bit for every tag that is possible; 0 means all
 * @returns a tag for each unit
 */
export function bestPath(weights: ChainWeights, scores: Float64Array | Int32Array, steps: Uint8Array, allowed?: Int32Array): Uint8Array {
  const count = steps.length
  const path = new Uint8Array(count)
  if (count === 0) return path
  const back = new Uint8Array(count * TAG_COUNT)
  let before = new Float64Array(TAG_COUNT)
  let here = new Float64Array(TAG_COUNT)
  for (let tag = 0; tag < TAG_COUNT; tag++) before[tag] = (scores[tag] as number) + (weights.starts[tag] as number) + barred(allowed, 0, tag)
  for (let at = 1; at < count; at++) {
    const step = (steps[at] as number) * TAG_COUNT * TAG_COUNT
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      let best = Number.NEGATIVE_INFINITY
      let from = 0
      for (let previous = 0; previous < TAG_COUNT; previous++) {
        const sum = (before[previous] as number) + (weights.transitions[step + previous * TAG_COUNT + tag] as number)
        if (sum > best) {
          best = sum
          from = previous
        }
      }
      here[tag] = best + (scores[at * TAG_COUNT + tag] as number) + barred(allowed, at, tag)
      back[at * TAG_COUNT + tag] = from
    }
    const swap = before
    before = here
    here = swap
  }
  let last = 0
  for (let tag = 1; tag < TAG_COUNT; tag++) {
    if ((before[tag] as number) + (weights.ends[tag] as number) > (before[last] as number) + (weights.ends[last] as number)) last = tag
  }
  for (let at = count - 1; at >= 0; at--) {
    path[at] = last
    last = back[at * TAG_COUNT + last] as number
  }
  return path
}

/** What a tag that is not possible costs: more than any path can gain. */
const BARRED = -1e9

function barred(allowed: Int32Array | undefined, at: number, tag: number): number {
  const mask = allowed?.[at] ?? 0
  return mask === 0 || mask & (1 << tag) ? 0 : BARRED
}
