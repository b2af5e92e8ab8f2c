/** Weights halfway between two trainings. */
import type { Models } from '../../src/model/models.ts'

/**
 * The mean of two sets of weights: every verdict is a sum, so that the mean says what both say together. What a later
 * training learns moves the weights, and what fixtures and rules have been held against for long stays near. Which labels
 * are labels, which layout wins and how sure a reading is stays as it was: the mean of these is no better.
 */
export function meanOf(one: Models, before: Models): Models {
  return {
    labels: before.labels,
    asks: mean(one.asks, before.asks),
    roles: mean(one.roles, before.roles),
    layouts: before.layouts,
    people: mean(one.people, before.people),
    confidence: before.confidence,
    readings: mean(one.readings, before.readings),
    chain: {
      emissions: mean(one.chain.emissions, before.chain.emissions),
      transitions: mean(one.chain.transitions, before.chain.transitions),
      starts: mean(one.chain.starts, before.chain.starts),
      ends: mean(one.chain.ends, before.chain.ends)
    }
  }
}

const mean = (one: ArrayLike<number>, other: ArrayLike<number>): Int32Array =>
  Int32Array.from(one, (value, at) => Math.round((value + (other[at] as number)) / 2))
