import type { Unit } from '../types.ts'
import type { ExchangeDraft } from './7-turns.ts'
import { saidWords } from './said-words.ts'

/** Two words are a name as likely as a quotation, unless they are long; four have an echo. */
const SHORT = { fewest: 2, most: 3, letters: 12 }

/** A pair of words at more places than this is looked for at none of them. */
const PLACES = 40

interface Place {
  unit: number
  words: readonly string[]
  at: number
}

/**
 * Where a quotation of two or three words stands: the unit of the one answer that has them, word for word and once. Costs
 * one pass over the answers, at the first that is looked for.
 * @returns -1 for longer ones, and where they stand nowhere or more than once
 */
export function shortQuoteFinder(
  units: readonly Unit[],
  drafts: readonly ExchangeDraft[]
): (words: readonly string[]) => number {
  let places: Map<string, Place[]> | undefined
  return (words) => {
    const letters = words.reduce((sum, word) => sum + word.length, words.length - 1)
    if (words.length < SHORT.fewest || words.length > SHORT.most || letters < SHORT.letters) return -1
    places ??= pairsOf(units, drafts)
    const near = places.get(keyOf(words, 0)) ?? []
    if (near.length > PLACES) return -1
    const found = near.filter(({ words: said, at }) => words.every((word, index) => said[at + index] === word))
    return found.length === 1 ? (found[0] as Place).unit : -1
  }
}

const keyOf = (words: readonly string[], at: number): string => `${words[at]} ${words[at + 1]}`

function pairsOf(units: readonly Unit[], drafts: readonly ExchangeDraft[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>()
  for (const { answer } of drafts)
    for (const unit of answer.flatMap((turn) => turn.units)) {
      const words = saidWords((units[unit] as Unit).text)
      for (let at = 0; at + 1 < words.length; at++) {
        const key = keyOf(words, at)
        const known = places.get(key)
        if (!known) places.set(key, [{ unit, words, at }])
        else if (known.length <= PLACES) known.push({ unit, words, at })
      }
    }
  return places
}
