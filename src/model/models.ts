import type { ChainWeights } from './chain.ts'

/** The weights of every verdict: data, made by `npm run tune`. Whole numbers, hundredths of a logarithm of odds. */
export interface Models {
  labels: ArrayLike<number>
  asks: ArrayLike<number>
  roles: ArrayLike<number>
  layouts: ArrayLike<number>
  people: ArrayLike<number>
  confidence: ArrayLike<number>
  readings: ArrayLike<number>
  chain: ChainWeights
}
