import { indicesWhere } from '../indices.ts'
import { ASKS } from '../model/verdict.ts'
import type { Opened } from './analyse.ts'

/** So many blocks open with a question, and of a hundred turns with a label so many stand below one, and so few ask. */
const FEWEST = 3
const INSIDE = 80
const MOST_ASKING = 25

/**
 * `How did you share the work?` without a label, and right below it `Ida: …`, `Bo: …`, `Ida: …`, then a blank line and the
 * next question: where every block of lines opens like that, whoever has a label answers, in whatever order they talk.
 * @returns indices of the cast's persons
 */
export function answersInBlocks(
  { cast: { opens }, units }: Pick<Opened, 'cast' | 'units'>,
  asks: Uint8Array
): ReadonlySet<number> {
  const isAsked = (index: number): boolean => opens[index] === -1 && (asks[index] as number) >= ASKS
  const turns = indicesWhere(opens.length, (index) => (opens[index] as number) >= 0)
  const persons = new Set(turns.map((index) => opens[index] as number))
  const heads = turns.filter((index) => isAsked(index - 1) && units[index - 1]?.gap !== 0 && units[index]?.gap === 0)
  const inside = turns.filter((index) => units[index]?.gap === 0 || isAsked(index - 1))
  const asking = turns.filter((index) => (asks[index] as number) >= ASKS)
  const areBlocks =
    persons.size > 1 &&
    heads.length >= FEWEST &&
    heads.length < turns.length &&
    inside.length * 100 >= turns.length * INSIDE &&
    asking.length * 100 <= turns.length * MOST_ASKING
  return areBlocks ? persons : new Set()
}
