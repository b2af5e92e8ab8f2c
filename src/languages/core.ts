import { basics } from './basics.ts'
import { en } from './en.ts'
import type { Language } from './language.ts'

/** What the core knows: English, and the basic words of the others. */
export const coreLanguages: readonly Language[] = /* @__PURE__ */ [en].concat(basics)

/**
 * Languages with the words of some of them in the place of what was known of them.
 * @param known on a tie the earlier one wins
 * @param added languages of another id come last
 */
export function withWords(known: readonly Language[], added: readonly Language[]): readonly Language[] {
  if (added.length === 0) return known
  const words = new Map([...known, ...added].map((language) => [language.id, language]))
  return [...words.values()]
}
