import { asksAt, isClosing, isSpace, isTerminal, skipSpace } from '../read/text-marks.ts'
import { Kind, type Unit } from '../types.ts'
import { cutUnit } from './split.ts'

const DASHES = '-–—'

/** With fewer inside a line it is a sentence with a dash. */
const FEWEST = 2

/**
 * `- When do we start? - Before the cicadas. - And when do we stop?`: a line that opens with a dash and has more of them,
 * each behind the end of a sentence, is several turns if one of them asks.
 */
export function withDashedLines(units: readonly Unit[], source: string, starts: readonly number[]): readonly Unit[] {
  if (!units.some(mayHold)) return units
  return units.flatMap((unit) => {
    const dashes = mayHold(unit) ? dashesIn(unit) : []
    if (dashes.length < FEWEST) return [unit]
    return withMarkers(
      cutUnit(
        unit,
        dashes.flatMap((at) => [at, at + 1]),
        source,
        starts
      ),
      dashOf(unit)
    )
  })
}

const dashOf = ({ marker, text }: Unit): string => (marker || text).charAt(0)

const mayHold = (unit: Unit): boolean =>
  unit.kind === Kind.paragraph && !unit.data?.part && !unit.data?.speaker && DASHES.includes(dashOf(unit))

/** Each dash as the marker of the words behind it. */
function withMarkers(pieces: readonly Unit[], dash: string): Unit[] {
  return pieces.flatMap((piece, index) => {
    if (piece.text === dash) return []
    const before = pieces[index - 1]
    return before?.text === dash ? [{ ...piece, marker: dash, start: before.start }] : [piece]
  })
}

/** Where the dashes behind the end of a sentence stand; none if no sentence before one asks. */
function dashesIn(unit: Unit): number[] {
  const { text } = unit
  const dash = dashOf(unit)
  const cuts: number[] = []
  let asks = false
  for (let at = text.indexOf(dash, 1); at > 0; at = text.indexOf(dash, at + 1)) {
    if (!isSpace(text.charCodeAt(at - 1)) || skipSpace(text, at + 1, text.length) >= text.length) continue
    let end = at - 1
    while (end > 0 && (isSpace(text.charCodeAt(end)) || isClosing(text.charAt(end)))) end--
    if (!isTerminal(text.charCodeAt(end))) continue
    asks ||= asksAt(text, end)
    cuts.push(at)
  }
  return asks ? cuts : []
}
