import type { ChainWeights } from './chain.ts'

/** What is told of a unit by itself: whether it asks, whether a page added it, whether an author tells it. */
export const ALONE = ['asks', 'page', 'told'] as const
export type AloneName = (typeof ALONE)[number]

/** The weights of every verdict: data, made by `npm run tune`. Whole numbers, hundredths of a logarithm of odds. */
export interface Models {
  labels: ArrayLike<number>
  asks: ArrayLike<number>
  page: ArrayLike<number>
  told: ArrayLike<number>
  /** What a word that opens a unit adds to each of `ALONE`, by the names that `openingWords` gives. */
  words: ReadonlyMap<string, readonly number[]>
  roles: ArrayLike<number>
  layouts: ArrayLike<number>
  people: ArrayLike<number>
  confidence: ArrayLike<number>
  readings: ArrayLike<number>
  chain: ChainWeights
}
