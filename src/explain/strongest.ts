import type { Weighed } from '../explain.ts'
import type { FeatureSpace } from '../model/features.ts'

/**
 * The features that weigh most, by name.
 * @param weightOf what a feature adds to the sum
 * @param most how many
 */
export function strongest(
  features: readonly number[],
  space: Pick<FeatureSpace<never>, 'nameOf'>,
  weightOf: (feature: number) => number,
  most: number
): Weighed[] {
  return features
    .map((feature) => ({ feature, weight: Math.round(weightOf(feature)) }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.feature - b.feature)
    .slice(0, most)
    .map(({ feature, weight }) => ({ name: space.nameOf(feature), weight }))
}
