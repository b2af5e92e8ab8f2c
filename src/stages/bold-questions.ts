import { isClosing, isQuestionMark, skipSpace, trimEnd } from '../read/text-marks.ts'
import { Kind, type Unit } from '../types.ts'
import { cutUnit } from './split.ts'

/** A paragraph with fewer holds a question that somebody stresses. */
const FEWEST = 2

/**
 * `… **When did you start?** In 1990. **And who rings now?** I do.`: a paragraph in which several questions are bold is
 * several turns. One question that opens its paragraph is left to the layouts.
 */
export function withBoldQuestions(units: readonly Unit[], source: string, starts: readonly number[]): readonly Unit[] {
  if (!units.some(mayHold)) return units
  return units.flatMap((unit) => {
    if (!mayHold(unit)) return [unit]
    const questions = boldQuestions(unit)
    return questions.length < FEWEST ? [unit] : cutUnit(unit, questions.flat(), source, starts)
  })
}

const mayHold = ({ kind, data, spans }: Unit): boolean =>
  kind === Kind.paragraph && !data?.part && spans.length >= FEWEST

/** Ranges of bold type that end with a question mark, runs of them as one, ascending. */
function boldQuestions({ text, spans }: Unit): [from: number, to: number][] {
  const found: [from: number, to: number][] = []
  for (const { type, from, to } of spans) {
    if (type !== 'strong') continue
    const last = found.at(-1)
    if (last && skipSpace(text, last[1], text.length) >= from) last[1] = Math.max(last[1], to)
    else found.push([from, to])
  }
  return found.filter(([from, to]) => {
    let end = trimEnd(text, from, to)
    while (end > from && isClosing(text.charAt(end - 1))) end--
    return isQuestionMark(text.charCodeAt(end - 1))
  })
}
