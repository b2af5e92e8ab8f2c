import { indicesWhere } from '../indices.ts'
import { ASKS } from '../model/verdict.ts'
import type { Unit } from '../types.ts'
import { End, type Marks } from './5-marks.ts'
import type { Opened } from './analyse.ts'
import { leadOf } from './line-forms.ts'

/** So many lines that are counted are a list of questions, and labels below so great a part of them answer it. */
const FEWEST = 4
const ANSWERED = 0.6

/** `1. What was the first boat?` without a label, and `Ida:` and `Bo:` below: whoever counts the questions has no label. */
export function asksByNumber({ cast: { opens }, marks }: Pick<Opened, 'cast' | 'marks'>): boolean {
  const counted = indicesWhere(
    opens.length,
    (index) => opens[index] === -1 && (marks[index] as Marks).number > 0 && (marks[index] as Marks).end === End.question
  )
  const answered = counted.filter((index) => isAboveLabel(opens, index))
  return counted.length >= FEWEST && answered.length >= counted.length * ANSWERED
}

const isAboveLabel = (opens: Int32Array, index: number): boolean => (opens[index + 1] as number) >= 0

/** Of lines that open with one sign so great a part has a label right below; of those with a label hardly any asks. */
const LABELLED = 0.8
const ASKING = 0.2

/** `◇Will they win?`, `■The oars are new.` without a label, `Ida:` or `Bo:` below each: who speaks behind the sign asks. */
export function asksBySign({ cast: { opens }, units, marks }: Opened, asks: Uint8Array): boolean {
  const signed = indicesWhere(opens.length, (index) => opens[index] === -1 && (marks[index] as Marks).marker === BULLET)
  const signs = new Set(signed.map((index) => leadOf(units[index] as Unit)))
  const answered = signed.filter((index) => isAboveLabel(opens, index))
  const labelled = indicesWhere(opens.length, (index) => (opens[index] as number) >= 0)
  const asking = labelled.filter((index) => (asks[index] as number) >= ASKS)
  return (
    signed.length >= FEWEST &&
    signs.size === 1 &&
    answered.length >= signed.length * LABELLED &&
    asking.length <= labelled.length * ASKING
  )
}

const BULLET = 2
