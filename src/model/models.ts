import type { ChainWeights } from './chain.ts'

/** What a word that opens a unit adds to whether it asks, and to whether a page added it. */
type WordWeights = readonly [asks: number, page: number]

/** The weights of every verdict: data, made by `npm run tune`. Whole numbers, hundredths of a logarithm of odds. */
export interface Models {
  labels: ArrayLike<number>
  asks: ArrayLike<number>
  page: ArrayLike<number>
  /** By the names that `openingWords` gives. */
  words: ReadonlyMap<string, WordWeights>
  roles: ArrayLike<number>
  layouts: ArrayLike<number>
  people: ArrayLike<number>
  confidence: ArrayLike<number>
  readings: ArrayLike<number>
  chain: ChainWeights
}
