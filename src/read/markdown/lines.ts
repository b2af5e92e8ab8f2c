import type { Position } from '../../schema.ts'
import { lineEnd } from '../lines.ts'
import { isBlank } from '../text-marks.ts'

export { isBlank, skipBlanks } from '../text-marks.ts'

/** A text and where its lines start. */
export interface Lines {
  text: string
  starts: readonly number[]
}

/** Offset behind a line's last character, before its line end. */
export const endOfLine = ({ text, starts }: Lines, row: number): number => lineEnd(text, starts, row)

/** From a row and offset to a row and offset. */
export function place(starts: readonly number[], row: number, from: number, endRow: number, to: number): Position {
  return {
    start: { line: row + 1, column: from - (starts[row] as number) + 1, offset: from },
    end: { line: endRow + 1, column: to - (starts[endRow] as number) + 1, offset: to }
  }
}

/** Index behind the last character that is neither space nor tab. */
export function trimBlanks(text: string, from: number, to: number): number {
  let at = to
  while (at > from && isBlank(text.charCodeAt(at - 1))) at--
  return at
}

/** ASCII punctuation: what a backslash escapes. */
export function isPunctuation(code: number): boolean {
  return (
    (code >= 33 && code <= 47) ||
    (code >= 58 && code <= 64) ||
    (code >= 91 && code <= 96) ||
    (code >= 123 && code <= 126)
  )
}

export function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}
