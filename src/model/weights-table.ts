import { layoutFeatures } from '../stages/6-layout.ts'
import { labelFeatures } from '../stages/label-features.ts'
import { aloneFeatures } from '../stages/local-features.ts'
import { peopleFeatures } from '../stages/people/features.ts'
import { roleFeatures } from '../stages/person-roles.ts'
import { readingFeatures } from '../stages/reading-features.ts'
import { unitFeatures } from '../stages/unit-templates.ts'
import { STATE_COUNT, STEPS } from './chain.ts'
import { confidenceFeatures } from './confidence.ts'
import type { FeatureSpace } from './features.ts'
import type { Models } from './models.ts'

/** Weights by the names of their features, as `npm run tune -- --write` leaves them. */
export interface WeightTable {
  labels: Record<string, number>
  asks: Record<string, number>
  page: Record<string, number>
  told: Record<string, number>
  /** For each word a weight for every verdict of `ALONE`. */
  words: Record<string, readonly number[]>
  roles: Record<string, number>
  layouts: Record<string, number>
  people: Record<string, number>
  confidence: Record<string, number>
  readings: Record<string, number>
  /** For each feature a weight for every state, in the order of `STATES`. */
  chain: Record<string, number[]>
  transitions: number[][]
  starts: number[]
  ends: number[]
}

/** The table as arrays by feature number. Names that no feature has any more weigh nothing. */
export function modelsOf(weights: WeightTable): Models {
  const emissions = new Int32Array(unitFeatures.size * STATE_COUNT)
  for (const [name, values] of Object.entries(weights.chain)) {
    const feature = unitFeatures.numberOf(name)
    if (feature >= 0) emissions.set(values, feature * STATE_COUNT)
  }
  const transitions = new Int32Array(STEPS * STATE_COUNT * STATE_COUNT)
  for (const [row, values] of weights.transitions.entries()) transitions.set(values, row * STATE_COUNT)
  return {
    labels: column(labelFeatures, weights.labels),
    asks: column(aloneFeatures, weights.asks),
    page: column(aloneFeatures, weights.page),
    told: column(aloneFeatures, weights.told),
    words: new Map(Object.entries(weights.words)),
    roles: column(roleFeatures, weights.roles),
    layouts: column(layoutFeatures, weights.layouts),
    people: column(peopleFeatures, weights.people),
    confidence: column(confidenceFeatures, weights.confidence),
    readings: column(readingFeatures, weights.readings),
    chain: { emissions, transitions, starts: weights.starts, ends: weights.ends }
  }
}

function column(space: FeatureSpace<never>, weights: Record<string, number>): Int32Array {
  const values = new Int32Array(space.size)
  for (const [name, value] of Object.entries(weights)) {
    const feature = space.numberOf(name)
    if (feature >= 0) values[feature] = value
  }
  return values
}
