import { indicesWhere } from '../indices.ts'
import { ASKS, RATHER_ASKS } from '../model/verdict.ts'
import type { Opened } from './analyse.ts'

/**
 * `Dez: What did you see first?` and words without a label below, `Hollis: And then?` and words without a label below:
 * where whatever has a label asks and a line without one replies each time, all who have one ask.
 * @returns indices of the cast's persons
 */
export function onlyLabelsAsk({ cast: { opens, persons } }: Pick<Opened, 'cast'>, asks: Uint8Array): number[] {
  const turns = indicesWhere(opens.length, (index) => (opens[index] as number) >= 0)
  const isReplied = (index: number): boolean =>
    (asks[index] as number) >= ASKS && opens[index + 1] === -1 && (asks[index + 1] as number) < RATHER_ASKS
  return persons.length > 1 && turns.every(isReplied) ? [...persons.keys()] : []
}
