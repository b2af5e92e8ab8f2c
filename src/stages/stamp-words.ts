import { groupBy } from '../group.ts'
import { Kind, type Unit } from '../types.ts'
import { cutUnit } from './split.ts'

/** The same words before a time open so many lines, and of the lines from the first of them to the last so many of a hundred. */
const FEWEST = 4
const LEAST_SHARE = 50

/** `Starting point is ` of `Starting point is 00:00:18 So you left` */
const WORDS_AND_TIME = /^(\p{Lu}\p{Ll}+(?: \p{Ll}+){1,3}:? )\d{1,2}:\d\d/u
/** The longest of them, and a time, in UTF-16 units. */
const REACH = 64

/**
 * `Starting point is 00:00:18 So you left`, in line after line, as some players print what they play: each line opens with
 * its time, and the words before it are the page's.
 */
export function withoutStampWords(units: readonly Unit[], source: string, starts: readonly number[]): readonly Unit[] {
  const wordsOf = ({ kind, text }: Unit): string =>
    (kind === Kind.paragraph && WORDS_AND_TIME.exec(text.slice(0, REACH))?.[1]) || ''
  const found = groupBy([...units.keys()], (index) => wordsOf(units[index] as Unit))
  found.delete('')
  const result = units.slice()
  for (const [words, places] of found) {
    const between = (places.at(-1) as number) - (places[0] as number) + 1
    if (places.length < FEWEST || places.length * 100 < between * LEAST_SHARE) continue
    for (const index of places) {
      const unit = units[index] as Unit
      const [, said] = cutUnit(unit, [words.length], source, starts) as [Unit, Unit]
      result[index] = { ...said, start: unit.start, row: unit.row, gap: unit.gap, soft: unit.soft, indent: unit.indent }
    }
  }
  return result
}
