import type { Lexicon } from '../languages/lexicon.ts'
import { isLetter } from '../read/text-marks.ts'
import { type Entry, isGroup } from './cast-merging.ts'
import { MOST_LABELS } from './label-slips.ts'
import { knownWords } from './label-words.ts'

/** What a label lapses to has so many letters, dots left away. */
const LONGEST = 5

/**
 * `HarbourWire:` at first and `HW:` ever after, `Ida Moss-Kern:` and then `I.M.:`: a label is not written any more from
 * where a short one begins, whose letters it has in their order, the first of them first. Of several such it may be
 * anybody's.
 * @param merged keys of labels that are known to be others'
 * @returns keys of the short ones, and of those that they are
 */
export function lapsesOf(
  entries: readonly Entry[],
  merged: ReadonlyMap<string, string>,
  lexicon: Lexicon
): Map<string, string> {
  const lapses = new Map<string, string>()
  if (entries.length > MOST_LABELS) return lapses
  const lasts = new Map<string, number>()
  for (const { key, last } of entries) {
    const root = merged.get(key) ?? key
    lasts.set(root, Math.max(lasts.get(root) ?? 0, last))
  }
  for (const { key, first } of entries) {
    const short = lettersOf(key)
    if (merged.has(key) || short.length > LONGEST || knownWords(lexicon, key)) continue
    const roots = entries
      .filter((long) => isLapsed(short, lettersOf(long.key)) && !isGroup(long, entries, lexicon))
      .map((long) => merged.get(long.key) ?? long.key)
      .filter((root) => (lasts.get(root) as number) < first)
    const [root] = roots
    if (root !== undefined && roots.every((other) => other === root)) lapses.set(key, root)
  }
  return lapses
}

const lettersOf = (key: string): string => [...key].filter((char) => isLetter(char.charCodeAt(0))).join('')

/** `hw` of `harbourwire` */
function isLapsed(short: string, long: string): boolean {
  if (short.length >= long.length || short.charAt(0) !== long.charAt(0)) return false
  let found = 0
  for (const letter of long) if (letter === short.charAt(found)) found++
  return found === short.length
}
