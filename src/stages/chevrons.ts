import { isSpace, skipSpace } from '../read/text-marks.ts'
import { Kind, type Unit } from '../types.ts'
import { stampAt } from './clock.ts'
import { endsTurn } from './label-candidates.ts'

/** A document where `>>` marks a change of speaker has at least so many. */
const FEWEST = 4

/**
 * Where `>>` stands inside units: `… is open. >> It is? >> So they say.` One that opens a unit needs no cut.
 * @returns indices of the text by unit, ascending; empty where the document does not use the mark so
 */
export function chevronCuts(units: readonly Unit[]): Map<number, number[]> {
  const cuts = new Map<number, number[]>()
  let all = 0
  let turns = 0
  for (const [index, unit] of units.entries()) {
    if (unit.kind > Kind.heading || unit.data?.part) continue
    for (let at = unit.text.indexOf('>>'); at >= 0; at = unit.text.indexOf('>>', at + 2)) {
      if (!isSpace(unit.text.charCodeAt(at + 2))) continue
      all++
      const opens = at === opening(unit.text)
      if (opens || endsTurn(unit.text, at)) turns++
      if (opens) continue
      const own = cuts.get(index)
      if (own) own.push(at)
      else cuts.set(index, [at])
    }
  }
  return turns >= FEWEST && turns * 2 > all ? cuts : new Map()
}

/** Index of the first words, after a time: 11 in `[00:01:00] >> Hello`. */
function opening(text: string): number {
  const clock = stampAt(text, 0, 24)
  return clock ? skipSpace(text, clock.end, text.length) : 0
}

export const opensWithChevron = (unit: Unit): boolean =>
  unit.kind <= Kind.heading && !unit.data?.part && unit.text.startsWith('>>', opening(unit.text))
