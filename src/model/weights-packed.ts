/**
 * The weights as one string: what the build ships in the place of the table. A sign is a number and no name is written,
 * for the features have an order. Both directions stand here, so that they cannot drift apart.
 */
import { layoutFeatures } from '../stages/6-layout.ts'
import { labelFeatures } from '../stages/label-features.ts'
import { askFeatures } from '../stages/local-features.ts'
import { peopleFeatures } from '../stages/people/features.ts'
import { roleFeatures } from '../stages/person-roles.ts'
import { unitFeatures } from '../stages/unit-templates.ts'
import { STATE_COUNT, STEPS } from './chain.ts'
import { confidenceFeatures } from './confidence.ts'
import type { Models } from './models.ts'

/** Every printable ASCII character that needs no escape in any kind of quotes. */
const SIGNS = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).filter(
  (sign) => !'"$\'\\`'.includes(sign)
)

/** The first two signs take this from the number that follows, or add it; each other sign is a number by itself. */
const STEP = SIGNS.length - 2
const LOWEST = -STEP / 2
const HIGHEST = LOWEST + STEP - 1

/** @returns what `unpackModels` reads back */
export function packModels({ labels, asks, roles, layouts, people, confidence, chain }: Models): string {
  const { emissions, transitions, starts, ends } = chain
  const parts = [labels, asks, roles, layouts, people, confidence, emissions, transitions, starts, ends]
  return parts.flatMap((part) => Array.from(part, signsOf)).join('')
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
  let at = 0
  const part = (size: number): Int32Array => {
    const weights = new Int32Array(size)
    for (let index = 0; index < size; index++) {
      let weight = LOWEST - 2
      let place = places[packed.charCodeAt(at++)] as number
      for (; place < 2; place = places[packed.charCodeAt(at++)] as number) weight += place === 0 ? -STEP : STEP
      weights[index] = weight + place
    }
    return weights
  }
  return {
    labels: part(labelFeatures.size),
    asks: part(askFeatures.size),
    roles: part(roleFeatures.size),
    layouts: part(layoutFeatures.size),
    people: part(peopleFeatures.size),
    confidence: part(confidenceFeatures.size),
    chain: {
      emissions: part(unitFeatures.size * STATE_COUNT),
      transitions: part(STEPS * STATE_COUNT * STATE_COUNT),
      starts: part(STATE_COUNT),
      ends: part(STATE_COUNT)
    }
  }
}
