import { markupAt } from './markup.ts'
import { escapeAt, type JsonString } from './scan.ts'

/** One line of a string value, without the blanks at its ends; offsets in the source. */
export interface StringLine {
  value: string
  start: number
  end: number
  /** Its parts between markup, where there is any: each stands in the source as it is, but for escapes. */
  parts?: StringLine[]
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
  let placed: StringLine[] = []
  const flush = (): void => {
    if (start >= 0) {
      const line: StringLine = { value: parts.join('').trimEnd(), start, end }
      if (markup) line.parts = withoutBlankEnd(placed)
      lines.push(line)
    }
    parts = []
    placed = []
    start = -1
  }
  const take = (value: string, from: number, to: number): void => {
    if (value.trim() === '' && start < 0) return
    placed.push({ value, start: from, end: to })
    if (value.trim() === '') {
      parts.push(value)
      return
    }
    const lead = value.length - value.trimStart().length
    if (start < 0) {
      start = from + (to - from === value.length ? lead : 0)
      placed[0] = { value: value.slice(lead), start, end: to }
    }
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

function withoutBlankEnd(parts: readonly StringLine[]): StringLine[] {
  const last = parts.findLastIndex(({ value }) => value.trim() !== '')
  return parts.slice(0, last + 1).map((part, at) => {
    const value = at === last ? part.value.trimEnd() : part.value
    return { value, start: part.start, end: part.end - (part.value.length - value.length) }
  })
}
