import type { Lexicon } from '../languages/lexicon.ts'
import { wordOf } from './label-meaning.ts'

/** Letters with numbers tell interviewers apart, and stand for no name. */
const NAME = /^\D{3,}$/

/**
 * `ATTY. ORR: Where were you?` and `WITNESS: At the gate.`, then `Q:` and `A:`, and the name again where the court broke in:
 * whoever has a name, speaks before the first `Q` and is answered by `A` every time is the one who asks.
 * @param keys of the labels, by unit
 * @param merged keys of labels that are known to be others'
 * @returns the key of that name and that of the letter; nothing where there is no such name, or more than one
 */
export function examinedBy(
  keys: readonly (string | undefined)[],
  merged: ReadonlyMap<string, string>,
  lexicon: Lexicon
): readonly [string, string][] {
  const turns = keys.flatMap((key) => (key === undefined ? [] : [merged.get(key) ?? key]))
  const words = new Map([...new Set(turns)].map((key) => [key, wordOf(key, lexicon)]))
  const asked = turns.findIndex((key) => words.get(key) === 'question')
  const isName = (key: string): boolean => words.get(key) === undefined && NAME.test(key)
  const named = new Set(turns.slice(0, Math.max(0, asked)).filter(isName))
  for (const [at, key] of turns.entries()) if (words.get(turns[at + 1] as string) !== 'answer') named.delete(key)
  return named.size === 1 ? [...named].map((key) => [key, turns[asked] as string]) : []
}
