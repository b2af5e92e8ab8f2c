import { lineAt } from '../read/lines.ts'
import { skipSpace, trimEnd } from '../read/text-marks.ts'
import { lastNotAbove } from '../search.ts'
import type { InlineSpan, Unit } from '../types.ts'

/**
 * Each unit whole, or as two.
 * @param cuts for each unit the index of its text where it is cut; 0 for not at all
 */
export const cutEach = (
  units: readonly Unit[],
  cuts: ArrayLike<number>,
  source: string,
  starts: readonly number[]
): Unit[][] =>
  units.map((unit, index) => {
    const cut = cuts[index] as number
    return cut > 0 ? cutUnit(unit, [cut], source, starts) : [unit]
  })

/**
 * A unit as several, cut at indices of its text. All keep the container; only the first keeps the marker.
 * Costs one pass over text, map and markup, however many cuts there are.
 * @param cuts ascending indices of `unit.text`; where spaces surround a cut they belong to neither side
 * @param starts line table of the source, to tell on which line each piece stands
 */
export function cutUnit(unit: Unit, cuts: readonly number[], source: string, starts: readonly number[]): Unit[] {
  const edges = [0, ...cuts.filter((cut) => cut > 0 && cut < unit.text.length), unit.text.length]
  const spans = spansByPiece(unit.spans, edges)
  const offsetOf = ascendingOffsets(unit, source)
  const pieces: Unit[] = []
  for (let at = 0; at + 1 < edges.length; at++) {
    const from = skipSpace(unit.text, edges[at] as number, edges[at + 1] as number)
    const to = trimEnd(unit.text, from, edges[at + 1] as number)
    if (to <= from) continue
    const first = pieces.length === 0
    const lastPiece = at + 2 === edges.length
    const textStart = offsetOf(from)
    const start = first ? unit.start : numberBefore(source, (pieces.at(-1) as Unit).end, textStart)
    const end = lastPiece ? unit.end : endOfCharacter(offsetOf(to - 1), unit.text.charCodeAt(to - 1), source)
    const row = first ? unit.row : lineAt(starts, start)
    pieces.push({
      ...unit,
      text: unit.text.slice(from, to),
      start,
      end,
      row,
      endRow: lastPiece ? unit.endRow : lineAt(starts, end - 1),
      map: mapOf(unit, from, to, textStart),
      spans: clip(spans[at] as InlineSpan[], from, to),
      head: null,
      ...(first
        ? {}
        : { marker: '', number: -1, gap: 0, soft: 'line' as const, indent: start - (starts[row] as number) })
    })
  }
  return pieces.length > 0 ? pieces : [unit]
}

/** `15    Q.` in a court transcript: where the number of a line stands that is no part of the text behind it. */
function numberBefore(source: string, least: number, from: number): number {
  const between = /\n[ \t]*\d+[ \t]+$/.exec(source.slice(Math.max(least, from - MARGIN), from))
  return between ? from - between[0].trimStart().length : from
}

/** How far from its words the number of a line stands at most, in UTF-16 units. */
const MARGIN = 60

/** Cuts from several lists: ascending, each once. */
export const cutsOf = (...lists: readonly (readonly number[])[]): number[] =>
  [...new Set(lists.flat())].sort((a, b) => a - b)

/** Each span with every piece that it reaches into. */
function spansByPiece(spans: readonly InlineSpan[], edges: readonly number[]): InlineSpan[][] {
  const pieces: InlineSpan[][] = edges.slice(1).map(() => [])
  for (const span of spans) {
    const first = lastNotAbove(edges.length, (edge) => edges[edge] as number, span.from)
    for (let at = first; at + 1 < edges.length && (edges[at] as number) <= span.to; at++) pieces[at]?.push(span)
  }
  return pieces
}

/** Where the last pair of a map stands whose index is not above another. */
const pairAt = (map: readonly number[], index: number): number =>
  2 * lastNotAbove(map.length / 2, (pair) => map[pair * 2] as number, index)

/** The map of a part of a unit's text, counted from the part's start. */
export function mapOf({ map, text }: Unit, from: number, to: number, start: number): number[] {
  const cut = [0, start]
  // The last entry may say where the text ends.
  const last = to === text.length ? to : to - 1
  for (let at = pairAt(map, from) + 2; at < map.length && (map[at] as number) <= last; at += 2)
    cut.push((map[at] as number) - from, map[at + 1] as number)
  return cut
}

/** Markup ranges of a part of a text, counted from the part's start. */
export function clip(spans: readonly InlineSpan[], from: number, to: number): InlineSpan[] {
  const clipped: InlineSpan[] = []
  for (const span of spans) {
    const start = Math.max(span.from, from)
    const end = Math.min(span.to, to)
    if (end > start || (span.type === 'image' && end === start))
      clipped.push({ ...span, from: start - from, to: end - from })
  }
  return clipped
}

/**
 * The source offset of a character of a unit's text. Between two entries of the map both run alike but for
 * escapes and references, which are walked over.
 * @param index below `unit.text.length`, or equal to it for the end
 */
export function sourceOffset(unit: Unit, index: number, source: string): number {
  return ascendingOffsets(unit, source)(index)
}

/** Where a character of a unit's text ends in the source: `&#65;` is one character. */
export function sourceEnd(unit: Unit, index: number, source: string): number {
  return endOfCharacter(sourceOffset(unit, index, source), unit.text.charCodeAt(index), source)
}

const endOfCharacter = (offset: number, shown: number, source: string): number =>
  offset + Math.max(1, lengthOf(source, offset, shown))

const AHEAD = 6

/** How much of the source shows one character: itself, `\\*`, `&gt;`. */
export function lengthOf(source: string, offset: number, shown: number): number {
  const code = source.charCodeAt(offset)
  // The second half of a character that `&#x1F600;` has shown already.
  if (shown >= 0xdc00 && shown <= 0xdfff && code !== shown) return 0
  if (code === 92 && source.charCodeAt(offset + 1) === shown) return 2
  if (code !== 38) return 1
  const reference = /^&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{0,31});/.exec(
    source.slice(offset, offset + 34)
  )?.[0]
  if (reference === undefined || (shown === 38 && !/^&(?:amp|AMP|#0{0,5}38|#[xX]0{0,4}26);$/.test(reference))) return 1
  return reference.length
}

/** The same for indices that never descend: all of them together cost one walk over the text. */
function ascendingOffsets({ map, text, start, end }: Unit, source: string): (index: number) => number {
  let at = 0
  let offset = map[1] as number
  return (index) => {
    if (map.length === 0) return start
    const low = pairAt(map, index)
    if ((map[low] as number) >= at) {
      at = map[low] as number
      offset = map[low + 1] as number
    }
    const stop = (map[low + 3] ?? end) as number
    // A little further than the index: `&a` is also how `&amp;a` begins.
    if (source.startsWith(text.slice(at, Math.min(index + AHEAD, map[low + 2] ?? text.length)), offset)) {
      offset += index - at
      at = index
      return offset
    }
    while (at < index && offset < stop) {
      offset += lengthOf(source, offset, text.charCodeAt(at))
      at++
    }
    return Math.min(offset, end)
  }
}
