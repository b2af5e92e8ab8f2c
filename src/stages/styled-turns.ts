import { asksAt, isClosing, skipSpace, trimEnd } from '../read/text-marks.ts'
import { Kind, type Unit } from '../types.ts'
import { cutUnit } from './split.ts'

/** A paragraph with fewer holds a question that somebody stresses. */
const FEWEST = 2

/**
 * `… **When did you start?** In 1990. **And who rings now?** I do.`: a paragraph in which several questions, or all that
 * answers them, are bold or in italics is several turns. One question that opens its paragraph is left to the layouts.
 */
export function withStyledTurns(units: readonly Unit[], source: string, starts: readonly number[]): readonly Unit[] {
  if (!units.some(mayHold)) return units
  return units.flatMap((unit) => {
    if (!mayHold(unit)) return [unit]
    const turns = [turnsIn(unit, 'strong'), turnsIn(unit, 'emphasis')].find(({ length }) => length >= FEWEST)
    return turns ? cutUnit(unit, turns.flat(), source, starts) : [unit]
  })
}

const mayHold = ({ kind, data, spans }: Unit): boolean =>
  kind === Kind.paragraph && !data?.part && spans.length >= FEWEST

/** Ranges of one type that end with a question mark, runs of them as one, or that all stand behind one; ascending. */
function turnsIn({ text, spans }: Unit, own: 'strong' | 'emphasis'): [from: number, to: number][] {
  const found: [from: number, to: number][] = []
  for (const { type, from, to } of spans) {
    if (type !== own) continue
    const last = found.at(-1)
    if (last && skipSpace(text, last[1], text.length) >= from) last[1] = Math.max(last[1], to)
    else found.push([from, to])
  }
  const asking = found.filter(([from, to]) => asksBefore(text, from, to))
  if (asking.length > 0) return asking
  return found.every(([from]) => asksBefore(text, 0, from)) ? found : []
}

/** Whether the words before an index ask, but for closing quotation marks, and a colon: `**Why?:** It floats`. */
function asksBefore(text: string, from: number, to: number): boolean {
  let end = trimEnd(text, from, to)
  while (end > from && (isClosing(text.charAt(end - 1)) || text[end - 1] === ':')) end--
  return end > from && asksAt(text, end - 1)
}
