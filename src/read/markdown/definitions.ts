import type { Definition } from 'mdast'
import { decode } from './entities.ts'
import { type Lines, place, skipBlanks } from './lines.ts'
import { destinationEnd, identifierOf, labelEnd, opensTitle, titleEnd } from './links.ts'

interface Read {
  definitions: Definition[]
  /** What of the paragraph is left. */
  lines: number[]
}

/**
 * Definitions at the head of a paragraph: `[label]: destination "title"`, each on its line.
 * @param lines row, start, end of every line
 * @returns undefined if one may go on on the next line
 */
export function readDefinitions(source: Lines, lines: number[]): Read | undefined {
  const definitions: Definition[] = []
  let at = 0
  while (at < lines.length) {
    const from = skipBlanks(source.text, lines[at + 1] as number, lines[at + 2] as number)
    if (source.text.charCodeAt(from) !== 91) break
    const next =
      at + 3 < lines.length
        ? source.text.charCodeAt(skipBlanks(source.text, lines[at + 4] as number, lines[at + 5] as number))
        : 0
    const definition = readDefinition(
      source,
      lines[at] as number,
      from,
      lines[at + 2] as number,
      at + 3 < lines.length,
      next
    )
    if (definition === 'open') return undefined
    if (!definition) break
    definitions.push(definition)
    at += 3
  }
  if (at === 0) return { definitions, lines }
  const rest = lines.slice(at)
  if (rest.length > 0) rest[1] = skipBlanks(source.text, rest[1] as number, rest[2] as number)
  return { definitions, lines: rest }
}

function readDefinition(
  { text, starts }: Lines,
  row: number,
  from: number,
  to: number,
  hasMore: boolean,
  next: number
): Definition | 'open' | undefined {
  const label = labelEnd(text, from, to)
  if (label === 'open') return hasMore ? 'open' : undefined
  if (label === undefined || label + 1 >= to || text.charCodeAt(label + 1) !== 58) {
    // The label may be longer than it is looked at here.
    return label === undefined && to - from > 900 ? 'open' : undefined
  }
  const start = skipBlanks(text, label + 2, to)
  if (start === to) return hasMore ? 'open' : undefined
  const end = destinationEnd(text, start, to, Number.POSITIVE_INFINITY)
  if (end === undefined) return undefined
  const after = skipBlanks(text, end, to)
  let title: string | null = null
  if (after < to) {
    if (after === end || !opensTitle(text.charCodeAt(after))) return undefined
    const close = titleEnd(text, after, to)
    if (close === 'open') return hasMore ? 'open' : undefined
    if (skipBlanks(text, close + 1, to) < to) return undefined
    title = decode(text.slice(after + 1, close)) || null
  } else if (hasMore && opensTitle(next)) return 'open'
  const isEnclosed = text.charCodeAt(start) === 60
  const raw = text.slice(from + 1, label)
  return {
    type: 'definition',
    identifier: identifierOf(raw).toLowerCase(),
    label: decode(raw),
    title,
    url: decode(isEnclosed ? text.slice(start + 1, end - 1) : text.slice(start, end)),
    position: place(starts, row, from, row, to)
  }
}
