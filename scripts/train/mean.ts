/** Weights between two trainings. */
import type { Models } from '../../src/model/models.ts'

/**
 * Half of what was trained last and half of the weights before: every verdict is a sum, so that the mean says what both say
 * together. What a later training learns moves the weights, and what rules have been held against for long stays near. On
 * sources left out halves were right more often than the weights before, than 2:3 and than 3:2. Who of those with labels
 * asks, which layout wins and how sure a reading is stays as it was: the mean of these is no better.
 */
export function meanOf(trained: Models, before: Models): Models {
  return {
    labels: mean(trained.labels, before.labels),
    asks: mean(trained.asks, before.asks),
    roles: before.roles,
    layouts: before.layouts,
    people: mean(trained.people, before.people),
    confidence: before.confidence,
    readings: mean(trained.readings, before.readings),
    chain: {
      emissions: mean(trained.chain.emissions, before.chain.emissions, FIVES),
      transitions: mean(trained.chain.transitions, before.chain.transitions, FIVES),
      starts: mean(trained.chain.starts, before.chain.starts, FIVES),
      ends: mean(trained.chain.ends, before.chain.ends, FIVES)
    }
  }
}

/**
 * The chain's weights are tens, as training leaves them, and what lies between two of them: finer steps would cost a page
 * 7 KB and tell nothing more, and rounded to tens all halves would lean one way.
 */
const FIVES = 5

const mean = (trained: ArrayLike<number>, before: ArrayLike<number>, step = 1): Int32Array =>
  Int32Array.from(trained, (value, at) => step * Math.round((value + (before[at] as number)) / (2 * step)))
