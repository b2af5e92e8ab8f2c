import { isLower, isQuestionMark, skipSpace } from '../read/text-marks.ts'
import { Kind, type Unit } from '../types.ts'
import { type Headed, inPieces } from './headed.ts'
import { cutUnit } from './split.ts'

/** So many lines of one paragraph, one right below the other, are a round of short questions. */
const LINES = 3
/** Question and answer are no longer, in UTF-16 units. */
const LONGEST = 60

/** `Tea or coffee? Tea.`: where the answer begins; 0 for any other line. */
export function quickAnswer({ text, kind, spans, data }: Pick<Unit, 'text' | 'kind' | 'spans' | 'data'>): number {
  if (kind !== Kind.paragraph || data || spans.length > 0 || text.length > 2 * LONGEST) return 0
  let mark = 0
  while (mark < text.length && !isQuestionMark(text.charCodeAt(mark))) mark++
  const from = skipSpace(text, mark + 1, text.length)
  if (mark === 0 || mark > LONGEST || from <= mark + 1 || from >= text.length || text.length - from > LONGEST) return 0
  const isOne = !/[?？:：]/.test(text.slice(from)) && !/[:：]/.test(text.slice(0, mark))
  return isOne && !isLower(text.charCodeAt(0)) && !isLower(text.charCodeAt(from)) ? from : 0
}

/** For every unit where its answer begins, if it is a line of such a round; 0 for all others. */
export function quickFire(units: readonly Unit[]): Int32Array {
  const answers = Int32Array.from(units, quickAnswer)
  let from = 0
  for (let at = 1; at <= units.length; at++) {
    if (at < units.length && (answers[at - 1] as number) > 0 && (answers[at] as number) > 0 && isNext(units, at))
      continue
    if (at - from < LINES) answers.fill(0, from, at)
    from = at
  }
  return answers
}

const isNext = (units: readonly Unit[], at: number): boolean =>
  (units[at] as Unit).gap === 0 && (units[at] as Unit).row === (units[at - 1] as Unit).endRow + 1

/** What lines of such a round say of themselves. */
const QUICK_FIRE = 'talk/quick-fire'

/** Fewer labels may be none. */
const LABELS = 2

/** Among labelled turns the lines of a round are two turns each, which neither side has labelled. */
export function cutQuickFire({ units, heads }: Headed, source: string, starts: readonly number[]): Headed {
  const first = heads.findIndex((head) => head !== undefined)
  if (heads.filter((head) => head !== undefined).length < LABELS) return { units, heads }
  const answers = quickFire(units)
  const isCut = (index: number): boolean => (answers[index] as number) > 0 && index > first && !heads[index]
  if (!units.some((_, index) => isCut(index))) return { units, heads }
  const pieces = units.map((unit, index) =>
    isCut(index) ? cutUnit(unit, [answers[index] as number], source, starts).map(withRole) : [unit]
  )
  return inPieces(pieces, heads)
}

const withRole = (unit: Unit, at: number): Unit => ({
  ...unit,
  data: { role: at === 0 ? 'interviewer' : 'interviewee', rule: QUICK_FIRE }
})
