import { indicesWhere } from '../indices.ts'
import { TAG } from '../model/chain.ts'
import type { Unit } from '../types.ts'
import { End, type Marks } from './5-marks.ts'
import type { TurnDraft } from './7-turns.ts'
import type { Analysis } from './analyse.ts'
import { styleOf } from './unit-style.ts'

/** Fewest questions of one unit each, for a document to ask in single units. */
const FEWEST = 3

/**
 * Questions without a label below others that nobody answered.
 *
 *     What are you proudest of?
 *     When do you fib?
 *     On Sundays.
 *
 * They may be two paragraphs of one question, too. They are two if they carry numbers that follow one another, or if
 * both ask and look alike where most questions of the document are one unit.
 * @returns whether the unit of an index opens a question, though one without a label is open above it
 */
export function askedAnew({
  units,
  marks,
  tags,
  cast
}: Pick<Analysis, 'units' | 'marks' | 'tags' | 'cast'>): (index: number, open: TurnDraft) => boolean {
  const asks = (index: number): boolean => tags[index] === TAG.question && (cast.opens[index] as number) < 0
  const single = indicesWhere(
    units.length,
    (index) => asks(index) && !asks(index - 1) && !asks(index + 1) && endsAsking(marks[index] as Marks)
  )
  const numberAt = (index: number): number => Math.max((units[index] as Unit).number, (marks[index] as Marks).number)
  const parts = indicesWhere(units.length, (index) => asks(index) && asks(index - 1) && numberAt(index) < 0)
  const isUsual = single.length >= FEWEST && single.length > parts.length
  return (index, open) => {
    const first = open.units[0] as number
    if (open.side !== 1 || open.stated || isSameItem(units, first, index)) return false
    // `4. And before that?` below `3. Where did you learn it?`
    const isNext = numberAt(first) >= 0 && numberAt(index) === numberAt(first) + 1
    return isNext || (isUsual && open.units.at(-1) === index - 1 && areAlike(units, marks, index))
  }
}

const endsAsking = ({ end }: Marks): boolean => end === End.question

/** Whether a line and the one right above both ask, in other words and one look. */
function areAlike(units: readonly Unit[], marks: readonly Marks[], index: number): boolean {
  const [above, own] = [marks[index - 1], marks[index]] as [Marks, Marks]
  if (!endsAsking(above) || !endsAsking(own)) return false
  const [unitAbove, unit] = [units[index - 1], units[index]] as [Unit, Unit]
  if (unitAbove.text.slice(above.body) === unit.text.slice(own.body)) return false
  return styleOf(unitAbove, above) === styleOf(unit, own)
}

function isSameItem(units: readonly Unit[], index: number, other: number): boolean {
  const item = units[index]?.items[1]
  return item !== undefined && item === units[other]?.items[1]
}
