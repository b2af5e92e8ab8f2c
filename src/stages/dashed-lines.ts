import { asksAt, isClosing, isLower, isSpace, isTerminal, skipSpace } from '../read/text-marks.ts'
import { Kind, type Unit } from '../types.ts'
import { leadOf, leadsWithDash } from './line-forms.ts'
import { cutUnit } from './split.ts'

/** What makes of the dash before it an arrow or a line. */
const ARROW = '>-–—'

/** With fewer inside a line it may be a sentence with a dash, and with fewer such lines in a document chance. */
const FEWEST = 2

/**
 * `- When do we start? - Before the cicadas. - And when do we stop?`: a line that opens with a dash and has more of them,
 * each behind the end of a sentence, is several turns if one of them asks. One alone is enough right behind what the line
 * asks, `- Why here? - I like it.`; and behind any sentence where other lines are so, or where lost line breaks glue the
 * dash to it, `— You were a townsman.— I was.`
 */
export function withDashedLines(units: readonly Unit[], source: string, starts: readonly number[]): readonly Unit[] {
  if (!units.some(mayHold)) return units
  const found = units.map((unit) => (mayHold(unit) ? dashesIn(unit) : NONE))
  const joined = found.filter(({ answers, glued }) => answers || glued)
  const areJoined = joined.length >= FEWEST && joined.some(({ asks }) => asks)
  return units.flatMap((unit, index) => {
    const { dashes, asks, answers, opens } = found[index] as Dashes
    const isCut = answers || (asks && dashes.length >= FEWEST) || (opens && areJoined)
    if (!isCut) return [unit]
    return withMarkers(
      cutUnit(
        unit,
        dashes.flatMap((at) => [at, at + 1]),
        source,
        starts
      ),
      leadOf(unit)
    )
  })
}

const mayHold = (unit: Unit): boolean =>
  unit.kind === Kind.paragraph && !unit.data?.part && !unit.data?.speaker && leadsWithDash(unit)

/** Each dash as the marker of the words behind it. */
function withMarkers(pieces: readonly Unit[], dash: string): Unit[] {
  return pieces.flatMap((piece, index) => {
    if (piece.text === dash) return []
    const before = pieces[index - 1]
    return before?.text === dash ? [{ ...piece, marker: dash, start: before.start }] : [piece]
  })
}

interface Dashes {
  /** Where the dashes behind the end of a sentence stand. */
  dashes: number[]
  /** A sentence before one of them asks. */
  asks: boolean
  /** The first of them opens a sentence. */
  opens: boolean
  /** It does, right behind what asks. */
  answers: boolean
  /** One of them is glued to the sentence before. */
  glued: boolean
}

const NONE: Dashes = { dashes: [], asks: false, opens: false, answers: false, glued: false }

function dashesIn(unit: Unit): Dashes {
  const { text } = unit
  const dash = leadOf(unit)
  const found: Dashes = { ...NONE, dashes: [] }
  for (let at = text.indexOf(dash, 1); at > 0; at = text.indexOf(dash, at + 1)) {
    if (ARROW.includes(text.charAt(at + 1))) continue
    const next = skipSpace(text, at + 1, text.length)
    const isGlued = !isSpace(text.charCodeAt(at - 1))
    if (next >= text.length || (isGlued && (next === at + 1 || isLower(text.charCodeAt(next))))) continue
    let end = at - 1
    while (end > 0 && (isSpace(text.charCodeAt(end)) || isClosing(text.charAt(end)))) end--
    if (!isTerminal(text.charCodeAt(end)) && !asksAt(text, end)) continue
    found.asks ||= asksAt(text, end)
    found.glued ||= isGlued
    if (found.dashes.length === 0) {
      found.opens = !isLower(text.charCodeAt(next))
      found.answers = found.opens && asksAt(text, end)
    }
    found.dashes.push(at)
  }
  return found
}
