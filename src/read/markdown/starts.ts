import { isDigit } from '../text-marks.ts'
import { isBlank, skipBlanks } from './lines.ts'

/** What a line opens, told from its characters alone. `from` is its first character that is no blank, `to` its end. */

/** `---`, `* * *`, `_ _ _`. */
export function isThematicBreak(text: string, from: number, to: number): boolean {
  const marker = text.charCodeAt(from)
  if (marker !== 42 && marker !== 45 && marker !== 95) return false
  let count = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === marker) count++
    else if (!isBlank(code)) return false
  }
  return count >= 3
}

/** How many `#` open a heading; 0 if none. */
export function headingDepth(text: string, from: number, to: number): number {
  let at = from
  while (at < to && text.charCodeAt(at) === 35) at++
  const depth = at - from
  return depth <= 6 && (at === to || isBlank(text.charCodeAt(at))) ? depth : 0
}

/** 1 for a line of `=`, 2 for one of `-`, 0 for a line that only begins with one. */
export function setextDepth(text: string, from: number, to: number): 0 | 1 | 2 {
  const marker = text.charCodeAt(from)
  let at = from
  while (at < to && text.charCodeAt(at) === marker) at++
  if (skipBlanks(text, at, to) !== to) return 0
  return marker === 61 ? 1 : 2
}

/** How many backticks or tildes open a fence; 0 if it is none. */
export function fenceSize(text: string, from: number, to: number): number {
  const marker = text.charCodeAt(from)
  if (marker !== 96 && marker !== 126) return 0
  let at = from
  while (at < to && text.charCodeAt(at) === marker) at++
  const size = at - from
  if (size < 3) return 0
  if (marker === 96) for (; at < to; at++) if (text.charCodeAt(at) === 96) return 0
  return size
}

/** Whether a line closes a fence of `size` markers. */
export function closesFence(text: string, from: number, to: number, marker: number, size: number): boolean {
  let at = from
  while (at < to && text.charCodeAt(at) === marker) at++
  return at - from >= size && skipBlanks(text, at, to) === to
}

/** The second line of a table, if the line above it has as many cells: `| --- | :-: |`. */
export function mayDelimitTable(text: string, from: number, to: number): boolean {
  let dashes = false
  let seen = false
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 45) dashes = true
    else if (code === 58 || code === 124) seen = true
    else if (!isBlank(code)) return false
  }
  return dashes && seen
}

export interface ListMarker {
  /** `*`, `+`, `-`, `.` or `)`. */
  marker: number
  ordered: boolean
  value: number
  /** Offset behind the marker. */
  end: number
  /** Nothing follows it on the line. */
  empty: boolean
}

/**
 * The marker of a list item.
 * @param interrupts whether it stands below a line of a paragraph: then only `1.` and bullets with text count
 */
export function listMarker(text: string, from: number, to: number, interrupts: boolean): ListMarker | undefined {
  const first = text.charCodeAt(from)
  const ordered = isDigit(first)
  let end = from
  if (ordered) {
    if (interrupts && first !== 49) return undefined
    while (end < to && isDigit(text.charCodeAt(end))) end++
    const marker = text.charCodeAt(end)
    if (end === to || end - from > (interrupts ? 1 : 9) || (marker !== 41 && marker !== 46)) return undefined
  } else if ((first !== 42 && first !== 43 && first !== 45) || isThematicBreak(text, from, to)) return undefined
  end++
  const empty = skipBlanks(text, end, to) === to
  if (empty ? interrupts : !isBlank(text.charCodeAt(end))) return undefined
  const value = ordered ? Number.parseInt(text.slice(from, end - 1), 10) : 0
  return { marker: text.charCodeAt(end - 1), ordered, value, end, empty }
}
