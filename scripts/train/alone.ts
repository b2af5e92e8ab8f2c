/** Trains what is told of a unit by itself: whether it asks, whether a page added it, whether an author tells it. */
import { ALONE, type AloneName, type Models } from '../../src/model/models.ts'
import { aloneFeatures, aloneFeaturesOf, isWordy } from '../../src/stages/local-features.ts'
import { openingWords } from '../../src/stages/opening-words.ts'
import { isMixed, roleOf } from './align.ts'
import { trainLogistic } from './logistic.ts'
import type { Opened } from './models.ts'
import { wholeWeights } from './whole.ts'

/** A word has weights of its own where so many sources open a unit with it. */
const SOURCES = 15
const PULL = { l2: 0.01 }

/** A unit that somebody labelled. */
interface Labelled {
  features: number[]
  words: ReadonlySet<string>
  source: string
  /** What each verdict should say of it; nothing where it has nothing to learn from it. */
  is: Partial<Record<AloneName, boolean>>
  weight: number
}

/**
 * What a unit looks like and the words with which it opens, trained together. On sources left out the words make the verdict
 * on questions a tenth surer, by its logarithmic loss, and the one on what a page adds a fifteenth.
 */
export function trainAlone(opened: readonly Opened[]): Pick<Models, AloneName | 'words'> {
  const units = opened.flatMap(labelledUnits)
  const known = wordsOfMany(units)
  const numbers = new Map(known.map((word, at) => [word, aloneFeatures.size + at]))
  const given = units.map(({ features, words, ...unit }) => ({
    ...unit,
    features: [...features, ...[...words].flatMap((word) => numbers.get(word) ?? [])]
  }))
  const train = (verdict: AloneName): number[] => {
    const examples = given
      .filter((unit) => unit.is[verdict] !== undefined)
      .map((unit) => ({ ...unit, positive: unit.is[verdict] === true }))
    return wholeWeights(trainLogistic(examples, aloneFeatures.size + known.length, PULL))
  }
  const trained = ALONE.map((verdict) => [verdict, train(verdict)] as const)
  const ofLooks = trained.map(([verdict, weights]) => [verdict, weights.slice(0, aloneFeatures.size)] as const)
  const words = new Map([...numbers].map(([word, at]) => [word, trained.map(([, weights]) => weights[at] as number)]))
  return { ...(Object.fromEntries(ofLooks) as Record<AloneName, number[]>), words }
}

function wordsOfMany(units: readonly Labelled[]): string[] {
  const sources = new Map<string, Set<string>>()
  for (const { words, source } of units)
    for (const word of words) sources.set(word, (sources.get(word) ?? new Set()).add(source))
  return [...sources].filter(([, { size }]) => size >= SOURCES).map(([word]) => word)
}

function labelledUnits({ document: { gold, source }, opened: { units, marks } }: Opened): Labelled[] {
  return units.flatMap((unit, index): Labelled[] => {
    const own = marks[index]
    if (!own || !isWordy(unit, own)) return []
    const features = Array.from(aloneFeaturesOf(unit, own))
    const words = openingWords(unit.text)
    const share = 4 / Math.sqrt(units.length)
    if (gold.none) return [{ features, words, source, is: { told: true }, weight: 0.6 * share }]
    const role = roleOf(gold, unit)
    if (role === undefined || isMixed(gold, unit)) return []
    const isSpoken = role === 'Q' || role === 'A'
    return [
      {
        features,
        words,
        source,
        is: { asks: role === 'Q', page: role === 'N', told: !isSpoken },
        weight: (isSpoken ? 1 : 0.4) * share
      }
    ]
  })
}
