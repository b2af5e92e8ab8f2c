import { runsWhere } from '../indices.ts'
import { asksAt, asksAtEnd, endingEnds, isLower, isSpace, isTerminal, skipSpace } from '../read/text-marks.ts'
import { Kind, type Unit } from '../types.ts'

/** So many paragraphs, one below the other, that each end with a question: no two who talk both ask back every time. */
const FEWEST = 3

/**
 * `It was a funeral. Was there a day when you gave up?` above `Most days. And what do you like best?`: the line breaks
 * before the questions are lost, and each stands at the end of the answer before it.
 * @returns of every unit where the question at its end begins; 0 for all others
 */
export function shiftedQuestions(units: readonly Unit[]): Int32Array {
  const begins = Int32Array.from(units, questionAtEnd)
  for (const run of runsWhere(units.length, (index) => (begins[index] as number) > 0))
    if (run.length < FEWEST) for (const index of run) begins[index] = 0
  return begins
}

/** Where the questions begin that end a paragraph; 0 where none does, where all of it asks, or where the first sentence does. */
function questionAtEnd({ kind, data, text, heading }: Unit): number {
  if (kind !== Kind.paragraph || data?.part || heading > 0 || !asksAtEnd(text)) return 0
  let begins = 0
  let isFirst = true
  for (let at = 0; at < text.length; at++) {
    const asks = asksAt(text, at)
    if (!asks && !isTerminal(text.charCodeAt(at))) continue
    const end = endingEnds(text, at)
    if (end < text.length && !isSpace(text.charCodeAt(end))) continue
    const next = skipSpace(text, end, text.length)
    if (isFirst && asks) return 0
    isFirst = false
    if (!asks && !isLower(text.charCodeAt(next))) begins = next
    at = end - 1
  }
  return begins < text.length ? begins : 0
}
