import { markupAt } from './markup.ts'
import { escapeAt, type JsonString } from './scan.ts'

/** One line of a string value, without the blanks at its ends; offsets in the source. */
export interface StringLine {
  value: string
  start: number
  end: number
}

/**
 * Splits a string value at its line ends, escaped (`\n`) or real, and leaves blank lines out.
 * `source.slice(start, end)` is `value` but for escapes and markup.
 * @param markup the string is HTML, as an editor in a web page keeps it
 */
export function linesOfString(text: string, node: JsonString, markup = false): StringLine[] {
  const lines: StringLine[] = []
  const limit = node.closed ? node.end - 1 : node.end
  let parts: string[] = []
  let start = -1
  let end = -1
  const flush = (): void => {
    if (start >= 0) lines.push({ value: parts.join('').trimEnd(), start, end })
    parts = []
    start = -1
  }
  const take = (value: string, from: number, to: number): void => {
    if (value.trim() === '') {
      if (start >= 0) parts.push(value)
      return
    }
    const lead = value.length - value.trimStart().length
    if (start < 0) start = from + (to - from === value.length ? lead : 0)
    parts.push(parts.length === 0 ? value.slice(lead) : value)
    end = to - (to - from === value.length ? value.length - value.trimEnd().length : 0)
  }
  let from = node.start + 1
  for (let at = from; at < limit; ) {
    const code = text.charCodeAt(at)
    const markupHere = markup && (code === 60 || code === 38) ? markupAt(text, at, limit) : undefined
    if (code !== 92 && code !== 10 && code !== 13 && !markupHere) {
      at++
      continue
    }
    if (at > from) take(text.slice(from, at), from, at)
    const [value, length] = markupHere ?? (code === 92 ? escapeAt(text, at) : ['\n', 1])
    if (value === '\n' || value === '\r') flush()
    else if (value !== '') take(value, at, Math.min(at + length, limit))
    at += length
    from = at
  }
  if (limit > from) take(text.slice(from, limit), from, limit)
  flush()
  return lines
}
