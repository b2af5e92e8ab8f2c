import { lineFinder } from '../read/lines.ts'
import { isSpace, skipSpace, trimEnd } from '../read/text-marks.ts'
import type { Boilerplate } from '../schema.ts'
import type { Unit } from '../types.ts'
import type { Place } from './blocks.ts'

/**
 * Units in quotations, each from its quote marks on, and from the lines above it that hold nothing but quote marks.
 * Costs one pass: no line is looked at for two units.
 */
export function withQuoteMarks(units: readonly Unit[], source: string, starts: readonly number[]): Unit[] {
  let row = -1
  return units.map((unit) => {
    const from = row + 1
    row = Math.max(row, unit.endRow)
    if (unit.quotes === 0 || !isQuoteMarks(source, starts[unit.row] as number, unit.start)) return unit
    let first = unit.row
    while (first > from && isQuoteMarks(source, starts[first - 1] as number, starts[first] as number)) first--
    let start = starts[Math.max(first, from)] as number
    while (start < unit.start && isSpace(source.charCodeAt(start))) start++
    return start < unit.start ? { ...unit, start } : unit
  })
}

function isQuoteMarks(source: string, from: number, to: number): boolean {
  let at = from
  while (at < to && (source.charCodeAt(at) === 62 || isSpace(source.charCodeAt(at)))) at++
  return at === to
}

/** What some take for a character although nothing shows it: a line of zero-width spaces. */
function padding(source: string, start: number, end: number, place: Place): Boilerplate[] {
  const line = source.slice(start, end)
  const text = line.trim()
  if (text === '') return []
  const from = start + line.indexOf(text)
  return [{ text: '', rule: 'markup/empty', position: place(from, from + text.length) }]
}

/** Lines that no unit holds although they are not blank: lone quote marks, what a reader knows no node for. */
export function restOf(units: readonly Unit[], source: string, starts: readonly number[], place: Place): Boilerplate[] {
  const held = new Uint8Array(starts.length)
  const lineOf = lineFinder(starts)
  for (const { start, end } of units) held.fill(1, lineOf(start), lineOf(Math.max(start, end - 1)) + 1)
  const rest: Boilerplate[] = []
  for (let row = 0; row < starts.length; row++) {
    if (held[row]) continue
    const lineEnd = starts[row + 1] ?? source.length
    const from = skipSpace(source, starts[row] as number, lineEnd)
    const to = trimEnd(source, from, lineEnd)
    if (to <= from) rest.push(...padding(source, starts[row] as number, lineEnd, place))
    else rest.push({ text: source.slice(from, to), rule: 'markup/rest', position: place(from, to) })
  }
  return rest
}
