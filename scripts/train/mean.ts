/** Weights between two trainings. */
import type { Models } from '../../src/model/models.ts'

/**
 * Two parts of what was trained and one of the weights before: every verdict is a sum, so that the mean says what both say
 * together. What a later training learns moves the weights, and what rules have been held against for long stays near.
 * Which labels are labels, which layout wins and how sure a reading is stays as it was: the mean of these is no better.
 */
export function meanOf(trained: Models, before: Models): Models {
  return {
    labels: before.labels,
    asks: mean(trained.asks, before.asks),
    roles: mean(trained.roles, before.roles),
    layouts: before.layouts,
    people: mean(trained.people, before.people),
    confidence: before.confidence,
    readings: mean(trained.readings, before.readings),
    chain: {
      emissions: mean(trained.chain.emissions, before.chain.emissions, TENS),
      transitions: mean(trained.chain.transitions, before.chain.transitions, TENS),
      starts: mean(trained.chain.starts, before.chain.starts, TENS),
      ends: mean(trained.chain.ends, before.chain.ends, TENS)
    }
  }
}

/** The chain's weights are tens, as training leaves them: the finest steps would cost a page 7 KB and tell nothing more. */
const TENS = 10

const mean = (trained: ArrayLike<number>, before: ArrayLike<number>, step = 1): Int32Array =>
  Int32Array.from(trained, (value, at) => step * Math.round((2 * value + (before[at] as number)) / (3 * step)))
