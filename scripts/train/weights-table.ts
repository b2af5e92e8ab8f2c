import { STATE_COUNT } from '../../src/model/chain.ts'
import { confidenceFeatures } from '../../src/model/confidence.ts'
import type { FeatureSpace } from '../../src/model/features.ts'
import type { Models } from '../../src/model/models.ts'
import type { WeightTable } from '../../src/model/weights-table.ts'
import { layoutFeatures } from '../../src/stages/6-layout.ts'
import { labelFeatures } from '../../src/stages/label-features.ts'
import { aloneFeatures } from '../../src/stages/local-features.ts'
import { peopleFeatures } from '../../src/stages/people/features.ts'
import { roleFeatures } from '../../src/stages/person-roles.ts'
import { readingFeatures } from '../../src/stages/reading-features.ts'
import { unitFeatures } from '../../src/stages/unit-templates.ts'

/** The tables of some models: what `modelsOf` reads back. */
export function tableOf(models: Models): WeightTable {
  const rows = (values: ArrayLike<number>): number[][] =>
    Array.from({ length: values.length / STATE_COUNT }, (_, row) =>
      Array.from({ length: STATE_COUNT }, (_, tag) => values[row * STATE_COUNT + tag] as number)
    )
  const chain: Record<string, number[]> = {}
  for (const [feature, values] of rows(models.chain.emissions).entries())
    if (values.some((value) => value !== 0)) chain[unitFeatures.nameOf(feature)] = values
  return {
    labels: named(labelFeatures, models.labels),
    asks: named(aloneFeatures, models.asks),
    page: named(aloneFeatures, models.page),
    told: named(aloneFeatures, models.told),
    words: Object.fromEntries([...models.words].sort(([one], [other]) => (one < other ? -1 : 1))),
    roles: named(roleFeatures, models.roles),
    layouts: named(layoutFeatures, models.layouts),
    people: named(peopleFeatures, models.people),
    confidence: named(confidenceFeatures, models.confidence),
    readings: named(readingFeatures, models.readings),
    chain,
    transitions: rows(models.chain.transitions),
    starts: Array.from(models.chain.starts),
    ends: Array.from(models.chain.ends)
  }
}

function named(space: FeatureSpace<never>, weights: ArrayLike<number>): Record<string, number> {
  const table: Record<string, number> = {}
  for (let feature = 0; feature < space.size; feature++)
    if (weights[feature]) table[space.nameOf(feature)] = weights[feature] as number
  return table
}
