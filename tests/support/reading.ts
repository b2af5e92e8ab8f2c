import { TAG } from '../../src/model/chain.ts'
import { End } from '../../src/stages/5-marks.ts'
import type { Analysis } from '../../src/stages/analyse.ts'
import { readingFeatures, readingFeaturesOf } from '../../src/stages/reading-features.ts'
import type { Variation } from '../../src/stages/variation.ts'
import { type MarksChanges, marksWith, namesOf, type UnitChanges, unitWith } from './features.ts'

/** A unit, what it was told to be, whose label opens it, and by how much that was likelier than anything else. */
export interface ReadRow {
  tag: keyof typeof TAG
  opens?: number
  asks?: number
  margin?: number
  told?: number
  unit?: UnitChanges
  marks?: MarksChanges
}

export type Role = 1 | 2 | 3

const ask = (changes: Partial<ReadRow> = {}): ReadRow => ({
  tag: 'question',
  asks: 80,
  margin: 500,
  ...changes,
  marks: { length: 20, end: End.question, ...changes.marks }
})
const tell = (changes: Partial<ReadRow> = {}): ReadRow => ({
  tag: 'answer',
  asks: 10,
  margin: 500,
  ...changes,
  marks: { length: 80, ...changes.marks }
})
export const row = { ask, tell }

/** An analysis of which only what a reading is weighed by is filled in. */
export function readAs(rows: readonly ReadRow[], roles: readonly Role[] = []): Analysis {
  const opens = rows.map((own) => own.opens ?? -1)
  return {
    units: rows.map(({ unit }) => unitWith(unit)),
    marks: rows.map(({ marks }) => marksWith(marks)),
    tags: Uint8Array.from(rows, ({ tag }) => TAG[tag]),
    asks: Uint8Array.from(rows, ({ asks = 0 }) => asks),
    labelled: Uint8Array.from(opens, (person) => (person < 0 ? 0 : (roles[person] as number))),
    cast: {
      persons: roles.map((_, index) => ({ index, turns: opens.filter((person) => person === index).length })),
      opens: Int32Array.from(opens)
    },
    roles: roles.map((role) => ({ role, sum: 0, features: [] })),
    hypotheses: [],
    view: { told: Uint8Array.from(rows, ({ told = 0 }) => told) },
    path: {
      tags: Uint8Array.from(rows, ({ tag }) => TAG[tag]),
      margins: Float64Array.from(rows, ({ margin = 0 }) => margin)
    }
  } as unknown as Analysis
}

const USUAL: Variation = { silent: false, lean: 0, casting: 0, layout: 0, labelOdds: 0, roleOdds: 0, layoutOdds: 0 }

export const weighed = (analysis: Analysis, variation: Partial<Variation> = {}, first?: Analysis): string[] =>
  namesOf(readingFeatures, readingFeaturesOf(analysis, { ...USUAL, ...variation }, first))
