import { headOf } from '../head.ts'
import type { Source } from '../reader.ts'

/** One line of the source without its line end; offsets in UTF-16 units. */
export interface Line {
  text: string
  start: number
  end: number
}

/** All lines; they end at LF, CRLF or CR. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 10
    if (code !== 10 && code !== 13) continue
    lines.push({ text: text.slice(start, at), start, end: at })
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++
    start = at + 1
  }
  return lines
}

/** The lines of the first 64 KB that are not blank. */
export function firstLines(source: Source): readonly string[] {
  return source.headLines ?? headLines(source)
}

export function headLines(source: Pick<Source, 'text'>): string[] {
  const text = headOf(source.text)
  if (text.includes('\r'))
    return linesOf(text)
      .map((line) => line.text)
      .filter((line) => line.trim() !== '')
  const lines: string[] = []
  for (let start = 0; start <= text.length; ) {
    const next = text.indexOf('\n', start)
    const end = next < 0 ? text.length : next
    const line = text.slice(start, end)
    if (isInk(line.charCodeAt(0)) || line.trim() !== '') lines.push(line)
    start = end + 1
  }
  return lines
}

/** Most lines start with something that is plainly no space. */
const isInk = (code: number): boolean => code > 32 && code < 127

/** The share of lines for which a test holds, 0 to 1; 0 for no lines. */
export function share<Line>(lines: readonly Line[], test: (line: Line) => boolean): number {
  return lines.length === 0 ? 0 : lines.filter(test).length / lines.length
}
