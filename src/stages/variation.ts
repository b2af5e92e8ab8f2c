/**
 * How readily heads are taken for labels: what is added to the sum of every label, and how an explanation calls it.
 * Fewer labels, or many more, were tried too: on sources left out of training they won nothing.
 */
export const LEANS = [
  { added: 0, name: '' },
  { added: 150, name: 'more labels' }
] as const

/** How the roles of those with labels are read, and how an explanation calls it. */
export const CASTINGS = ['', 'roles swapped', 'nobody with a label asks', 'one role changed'] as const

/** In what a reading differs from the one that every verdict by itself gives, and how unlikely that makes it. */
export interface Variation {
  /** Nobody speaks. */
  silent: boolean
  /** Index in `LEANS`. */
  lean: number
  /** Index in `CASTINGS`. */
  casting: number
  /** Rank of the layout that is taken to hold. */
  layout: number
  /** Logarithms of odds, 0 or below. */
  labelOdds: number
  roleOdds: number
  layoutOdds: number
}

/** A reading of a document as it was weighed: what `--explain` tells of it. */
export interface WeighedReading {
  variation: Variation
  /** Numbers of `readingFeatures`. */
  features: readonly number[]
  sum: number
}
