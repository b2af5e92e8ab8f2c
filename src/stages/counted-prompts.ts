import { indicesWhere } from '../indices.ts'
import { End, type Marks } from './5-marks.ts'
import type { Opened } from './analyse.ts'

/** So many lines that are counted are a list of questions, and labels below so great a part of them answer it. */
const FEWEST = 4
const ANSWERED = 0.6

/** `1. What was the first boat?` without a label, and `Ida:` and `Bo:` below: whoever counts the questions has no label. */
export function asksByNumber({ cast: { opens }, marks }: Pick<Opened, 'cast' | 'marks'>): boolean {
  const counted = indicesWhere(
    opens.length,
    (index) => opens[index] === -1 && (marks[index] as Marks).number > 0 && (marks[index] as Marks).end === End.question
  )
  const answered = counted.filter((index) => (opens[index + 1] as number) >= 0)
  return counted.length >= FEWEST && answered.length >= counted.length * ANSWERED
}
