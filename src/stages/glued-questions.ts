import { asksAtEnd, isClosing, isLetter, isLower, isSpace, isTerminal, isUpper } from '../read/text-marks.ts'
import { Kind, type Unit } from '../types.ts'
import { cutEach } from './split.ts'

/** A question is no longer, and what stands above it no shorter, in UTF-16 units. */
const LENGTH = { question: 240, above: 8 }
/** What part of the document's sentences may be glued to the next one: where more are, somebody types like that. */
const MOST = 0.5

/**
 * `… nobody can hear you there.Do you see yourself as patient?`: a lost line break glues the next question to the end of
 * an answer, or the first one to the end of the introduction. What stands behind the last sentence that is glued and asks
 * to the end is a turn of its own.
 */
export function withGluedQuestions(units: readonly Unit[], source: string, starts: readonly number[]): readonly Unit[] {
  const cuts = units.map(gluedQuestion)
  if (!cuts.some((cut) => cut > 0) || areTypedGlued(units)) return units
  return cutEach(units, cuts, source, starts).flat()
}

/** Where the last glued sentence begins, if all behind it asks; 0 where none does. */
function gluedQuestion({ kind, data, text }: Unit): number {
  if (kind !== Kind.paragraph || data || !asksAtEnd(text)) return 0
  for (let at = text.length - 2; at >= Math.max(LENGTH.above, text.length - LENGTH.question); at--) {
    if (!isGlue(text, at)) continue
    return text.indexOf(' ', at) > 0 ? at + 1 : 0
  }
  return 0
}

/** With fewer letters a word in capitals is a title: `Dr.Moss`. */
const TITLE = 5

/** `there.Do`: the end of a sentence with a capital, or a letter that has none, right behind it; not `U.S.`, `Dr.Moss`, `so...Who`. */
function isGlue(text: string, at: number): boolean {
  if (!isTerminal(text.charCodeAt(at)) || text.charAt(at) === '…') return false
  const after = text.charCodeAt(at + 1)
  if (!(isLetter(after) && !isLower(after)) && !'¿“«'.includes(text.charAt(at + 1))) return false
  let end = at
  while (end > 0 && isClosing(text.charAt(end - 1))) end--
  let from = end
  while (from > 0 && isLetter(text.charCodeAt(from - 1))) from--
  return end - from > 1 && (!isUpper(text.charCodeAt(from)) || end - from >= TITLE)
}

function areTypedGlued(units: readonly Unit[]): boolean {
  let glued = 0
  let all = 0
  for (const { text } of units)
    for (let at = 1; at < text.length - 1; at++) {
      if (!isTerminal(text.charCodeAt(at))) continue
      if (isGlue(text, at)) glued++
      else if (!isSpace(text.charCodeAt(at + 1))) continue
      all++
    }
  return glued > MOST * all
}
