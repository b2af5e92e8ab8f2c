import { groupBy } from '../group.ts'
import { Kind, type Unit } from '../types.ts'
import { spacedLabel } from './label-candidates.ts'
import { Separator } from './label-found.ts'
import type { LabelShape } from './label-shapes.ts'
import { leadsWithDash } from './line-forms.ts'

/** `A. Lowe`, `Ann Lowe`: a name and nothing else; `Fixed` may be one word of a list of changes. */
const NAME = /^\p{Lu}(?:\. ?|[\p{L}’'-]+ )(?:\p{Lu}\. ?)?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?$/u

/** So many turns of so many persons, one of whom comes back; and so great a part of the lines that open with a dash. */
const FEWEST = { turns: 4, persons: 2 }
const MOST_DASHES = 0.7

/**
 * `A. Lowe` on a line of its own above `— We left in May.`, `B. Orr` above `— And then?`: where names stand above most lines
 * that open with a dash, each says whose words these are. Changes the shapes.
 */
export function headsAboveDashes(units: readonly Unit[], shapes: (LabelShape | undefined)[]): void {
  const dashed = [...units.keys()].filter((index) => index > 0 && opensWithDash(units[index] as Unit))
  const places = dashed.map((index) => index - 1).filter((index) => isName(units[index] as Unit))
  const persons = groupBy(places, (index) => (units[index] as Unit).text)
  const isTalk = places.length >= FEWEST.turns && persons.size >= FEWEST.persons && persons.size < places.length
  if (!isTalk || places.length < dashed.length * MOST_DASHES) return
  for (const index of places) {
    const { text } = units[index] as Unit
    shapes[index] = { ...spacedLabel(text, text.length), separator: Separator.line, written: text }
  }
}

const opensWithDash = (unit: Unit): boolean => !unit.data?.part && leadsWithDash(unit)

const isName = ({ text, kind, data }: Unit): boolean =>
  kind <= Kind.heading && !data?.part && !data?.speaker && text.length <= LONGEST && NAME.test(text)
const LONGEST = 40
