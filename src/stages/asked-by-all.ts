import { ASKS } from '../model/verdict.ts'
import type { Opened } from './analyse.ts'

/** So many questions of those without a name; and so small a part of somebody's turns may ask. */
const FEWEST = 4
const ASKING = 0.35

/**
 * `Q  Is it paid for?` again and again, and `MR. LOWE:` and `THE MAYOR:` below: where all who ask have one letter, and nobody
 * answers as `A`, those with names were asked, though one of them says whose turn it is.
 * @returns indices of the cast's persons
 */
export function askedByAll({ cast: { opens, persons } }: Pick<Opened, 'cast'>, asks: Uint8Array): number[] {
  const isPress = persons.some(({ word, turns }) => word === 'question' && turns >= FEWEST)
  if (!isPress || persons.some(({ word }) => word === 'answer')) return []
  const asked = persons.map(() => 0)
  for (const [index, person] of opens.entries())
    if (person >= 0 && (asks[index] as number) >= ASKS) asked[person] = (asked[person] as number) + 1
  return persons.flatMap(({ word, said, turns }, at) =>
    word === undefined && said === undefined && (asked[at] as number) <= turns * ASKING ? [at] : []
  )
}
