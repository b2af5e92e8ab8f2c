/** Trains what is told of a unit by itself: whether it asks, and whether a page added it. */
import type { Models } from '../../src/model/models.ts'
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
  asks: boolean
  isAdded: boolean
  weight: number
}

/**
 * What a unit looks like and the words with which it opens, trained together. On sources left out the words make the verdict
 * on questions a tenth surer, by its logarithmic loss, and the one on what a page adds a fifteenth.
 */
export function trainAlone(opened: readonly Opened[]): Pick<Models, 'asks' | 'page' | 'words'> {
  const units = opened.flatMap(labelledUnits)
  const known = wordsOfMany(units)
  const numbers = new Map(known.map((word, at) => [word, aloneFeatures.size + at]))
  const given = units.map(({ features, words, ...unit }) => ({
    ...unit,
    features: [...features, ...[...words].flatMap((word) => numbers.get(word) ?? [])]
  }))
  const train = (verdict: 'asks' | 'isAdded'): number[] => {
    const examples = given.map((unit) => ({ ...unit, positive: unit[verdict] }))
    return wholeWeights(trainLogistic(examples, aloneFeatures.size + known.length, PULL))
  }
  const asks = train('asks')
  const page = train('isAdded')
  return {
    asks: asks.slice(0, aloneFeatures.size),
    page: page.slice(0, aloneFeatures.size),
    words: new Map([...numbers].map(([word, at]) => [word, [asks[at] as number, page[at] as number]]))
  }
}

function wordsOfMany(units: readonly Labelled[]): string[] {
  const sources = new Map<string, Set<string>>()
  for (const { words, source } of units)
    for (const word of words) sources.set(word, (sources.get(word) ?? new Set()).add(source))
  return [...sources].filter(([, { size }]) => size >= SOURCES).map(([word]) => word)
}

function labelledUnits({ document: { gold, source }, opened: { units, marks } }: Opened): Labelled[] {
  if (gold.none) return []
  return units.flatMap((unit, index): Labelled[] => {
    const own = marks[index]
    const role = roleOf(gold, unit)
    if (!own || role === undefined || !isWordy(unit, own) || isMixed(gold, unit)) return []
    const isSpoken = role === 'Q' || role === 'A'
    return [
      {
        features: Array.from(aloneFeaturesOf(unit, own)),
        words: openingWords(unit.text),
        source,
        asks: role === 'Q',
        isAdded: role === 'N',
        weight: (isSpoken ? 1 : 0.4) * (4 / Math.sqrt(units.length))
      }
    ]
  })
}
