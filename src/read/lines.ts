import type { RootContent, Text } from 'mdast'
import type { Point, Position } from '../schema.ts'

/**
 * Where every line of a text starts. Lines end at LF, CRLF or CR, as editors count them;
 * U+2028, U+0085, VT and FF end none.
 * @param text any string
 * @returns offsets in UTF-16 units; the first is 0
 */
export function lineStarts(text: string): number[] {
  const starts = [0]
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    return starts
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return starts
}

/** Offset behind a line's last character, before its line end. */
export function lineEnd(text: string, starts: readonly number[], row: number): number {
  let end = starts[row + 1] ?? text.length
  while (end > (starts[row] as number) && isLineEnd(text.charCodeAt(end - 1))) end--
  return end
}

const isLineEnd = (code: number): boolean => code === 10 || code === 13

/** CRLF and CR as LF: the kind of line end changes no text. */
export function unixLines(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text
}

/**
 * The index of the line that holds an offset.
 * @returns from 0
 */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** How many lines on from the last one are looked at before a search. */
const NEAR = 3

/** The same for offsets most of which lie on the line of the one before or a few lines below: no search is needed for those. */
export function lineFinder(starts: readonly number[]): (offset: number) => number {
  let line = 0
  return (offset) => {
    if ((starts[line] as number) > offset) line = lineAt(starts, offset)
    for (let steps = 0; steps < NEAR; steps++) {
      if (line + 1 >= starts.length || offset < (starts[line + 1] as number)) return line
      line++
    }
    line = lineAt(starts, offset)
    return line
  }
}

/** `positionAt` for ranges that mostly come in order. */
export function positionFinder(starts: readonly number[]): (start: number, end: number) => Position {
  const lineOf = lineFinder(starts)
  return (start, end) => {
    const line = lineOf(start)
    return { start: pointOn(starts, line, start), end: pointOn(starts, end === start ? line : lineOf(end), end) }
  }
}

/** Line and column, both from 1, of an offset. */
export function pointAt(starts: readonly number[], offset: number): Point {
  return pointOn(starts, lineAt(starts, offset), offset)
}

function pointOn(starts: readonly number[], line: number, offset: number): Point {
  return { line: line + 1, column: offset - (starts[line] as number) + 1, offset }
}

/** @param end exclusive */
export function positionAt(starts: readonly number[], start: number, end: number): Position {
  const line = lineAt(starts, start)
  // Most ranges end on the line where they start: no second search.
  const endsHere = end >= start && end < (starts[line + 1] ?? Number.POSITIVE_INFINITY)
  return { start: pointOn(starts, line, start), end: endsHere ? pointOn(starts, line, end) : pointAt(starts, end) }
}

/** Where a node that has been placed begins and ends, in UTF-16 units. */
export const startOf = ({ position }: RootContent): number => (position as Position).start.offset
export const endOf = ({ position }: RootContent): number => (position as Position).end.offset

/** The space that two texts need where no line end parts them: on one source line it stands for all between them. */
export function spaceBetween(before: Text['position'], after: Position): Text[] {
  if (before?.end.line !== after.start.line) return []
  return [{ type: 'text', value: ' ', position: { start: { ...before.end }, end: { ...after.start } } }]
}
