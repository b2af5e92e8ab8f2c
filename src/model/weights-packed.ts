/**
 * The weights as one string: what the build ships in the place of the table. A sign is a number and no name is written,
 * for the features have an order. Both directions stand here, so that they cannot drift apart.
 */
import { layoutFeatures } from '../stages/6-layout.ts'
import { labelFeatures } from '../stages/label-features.ts'
import { aloneFeatures } from '../stages/local-features.ts'
import { peopleFeatures } from '../stages/people/features.ts'
import { roleFeatures } from '../stages/person-roles.ts'
import { readingFeatures } from '../stages/reading-features.ts'
import { unitFeatures } from '../stages/unit-templates.ts'
import { STATE_COUNT, STEPS } from './chain.ts'
import { confidenceFeatures } from './confidence.ts'
import { ALONE, type Models } from './models.ts'

/** Every printable ASCII character that needs no escape in any kind of quotes. */
const SIGNS = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).filter(
  (sign) => !'"$\'\\`'.includes(sign)
)

/** The first two signs take this from the number that follows, or add it; each other sign is a number by itself. */
const STEP = SIGNS.length - 2
const LOWEST = -STEP / 2
const HIGHEST = LOWEST + STEP - 1

/** Between words, and twice behind the last; no word holds it. */
const BAR = '|'

/**
 * The words, and behind them all numbers. Each part is written in the largest unit that all its numbers have, the unit first:
 * rounded weights are shorter.
 */
export function packModels(models: Models): string {
  const numbers = partsOf(models).map((part) => {
    const weights = Array.from(part)
    const unit = weights.reduce(commonUnit, 0) || 1
    return [unit, ...weights.map((weight) => weight / unit)].map(signsOf).join('')
  })
  return `${[...models.words.keys()].join(BAR)}${BAR}${BAR}${numbers.join('')}`
}

function commonUnit(a: number, b: number): number {
  let [unit, rest] = [Math.abs(a), Math.abs(b)]
  while (rest !== 0) [unit, rest] = [rest, unit % rest]
  return unit
}

function signsOf(weight: number): string {
  if (!Number.isInteger(weight)) throw new Error(`a weight is no whole number: ${weight}`)
  const steps = weight < LOWEST ? Math.ceil((LOWEST - weight) / STEP) : -Math.ceil((weight - HIGHEST) / STEP)
  const rest = weight + steps * STEP - LOWEST
  return (SIGNS[steps > 0 ? 0 : 1] as string).repeat(Math.abs(steps)) + SIGNS[rest + 2]
}

/** @param packed what `packModels` gave, with the same features */
export function unpackModels(packed: string): Models {
  const places = new Uint8Array(128)
  for (const [place, sign] of SIGNS.entries()) places[sign.charCodeAt(0)] = place
  const wordsEnd = packed.indexOf(BAR + BAR)
  const words = packed.slice(0, wordsEnd).split(BAR).filter(Boolean)
  let at = wordsEnd + 2 * BAR.length
  const next = (): number => {
    let weight = LOWEST - 2
    let place = places[packed.charCodeAt(at++)] as number
    for (; place < 2; place = places[packed.charCodeAt(at++)] as number) weight += place === 0 ? -STEP : STEP
    return weight + place
  }
  return modelsIn(words, (size) => {
    const unit = next()
    return Int32Array.from({ length: size }, () => unit * next())
  })
}

/** The parts of some models one after the other, as `modelsIn` takes them. */
export function partsOf({
  labels,
  asks,
  page,
  told,
  words,
  roles,
  layouts,
  people,
  confidence,
  readings,
  chain
}: Models): ArrayLike<number>[] {
  const { emissions, transitions, starts, ends } = chain
  const ofWords = [...words.values()]
  return [
    labels,
    asks,
    page,
    told,
    ...ALONE.map((_, verdict) => ofWords.map((weights) => weights[verdict] as number)),
    roles,
    layouts,
    people,
    confidence,
    readings,
    emissions,
    transitions,
    starts,
    ends
  ]
}

/**
 * @param words those that have weights, in their order
 * @param take gives the next numbers, as many as it is told
 */
export function modelsIn(words: readonly string[], take: (size: number) => ArrayLike<number>): Models {
  return {
    labels: take(labelFeatures.size),
    asks: take(aloneFeatures.size),
    page: take(aloneFeatures.size),
    told: take(aloneFeatures.size),
    words: wordsIn(
      words,
      ALONE.map(() => take(words.length))
    ),
    roles: take(roleFeatures.size),
    layouts: take(layoutFeatures.size),
    people: take(peopleFeatures.size),
    confidence: take(confidenceFeatures.size),
    readings: take(readingFeatures.size),
    chain: {
      emissions: take(unitFeatures.size * STATE_COUNT),
      transitions: take(STEPS * STATE_COUNT * STATE_COUNT),
      starts: take(STATE_COUNT),
      ends: take(STATE_COUNT)
    }
  }
}

function wordsIn(words: readonly string[], verdicts: readonly ArrayLike<number>[]): Models['words'] {
  return new Map(words.map((word, at) => [word, verdicts.map((weights) => weights[at] as number)]))
}
