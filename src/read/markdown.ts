import type { Paragraph, Root, RootContent } from 'mdast'
import type { Position, Warning } from '../schema.ts'
import { type FieldValue, type FrontMatter, readFrontMatter } from './front-matter.ts'
import { lineStarts, startOf } from './lines.ts'
import type { Chunk, InlineSource } from './markdown/blocks/state.ts'
import { readBlocks } from './markdown/blocks.ts'
import { isAffordable } from './markdown/budget.ts'
import { withoutFencedDivs } from './markdown/fenced-divs.ts'
import { readInline } from './markdown/inline.ts'
import { endOfLine, type Lines, place, trimBlanks } from './markdown/lines.ts'
import { identifierOf } from './markdown/links.ts'
import { sniffMarkdown } from './markdown/sniff.ts'
import { withoutTurnTemplates } from './markdown/turn-templates.ts'
import { parseInline, parseRows } from './markdown/whole.ts'
import type { Reader, ReadResult, Source } from './reader.ts'
import { readText } from './text.ts'
import { visitNodes } from './visit.ts'
import { warn } from './warn.ts'

/**
 * Markdown as `remark-parse` reads it, with tables and without indented code: in pasted interviews an indented line
 * is an answer or a list, never a program. What is certain is read here, in one pass; only blocks that are not
 * (tables, HTML in lists, markup that goes on over lines ...) go through `remark-parse` itself, and the tree is the same.
 * Blocks whose nesting or delimiters would make that slow are read as plain text.
 * @param fieldValue reads the fields of front matter
 */
export const markdownReaderWith = (fieldValue?: FieldValue): Reader => ({
  id: 'markdown',
  name: 'Markdown',
  about:
    'Bold, headings, links, lists, quotes, tables and front matter in YAML, TOML or JSON, as CommonMark reads them; `:::` lines and templates around turns are markup.',
  extensions: ['md', 'markdown', 'mdown', 'mkd'],
  sniff: sniffMarkdown,
  read: (source) => readMarkdown(source, fieldValue),
  example:
    '# A talk with Bo Kern\n\n**Ann Lowe:** When did you *start*?\n\n**Bo Kern:** In [1990](https://example.org).\n'
})

export const markdownReader: Reader = markdownReaderWith()

function readMarkdown(source: Source, fieldValue?: FieldValue): ReadResult {
  // What the parsers show for NUL, of the same length.
  const shown = source.text.includes('\0') ? source.text.replaceAll('\0', '\ufffd') : source.text
  const text = withoutFencedDivs(withoutTurnTemplates(shown))
  const lines: Lines = { text, starts: lineStarts(text) }
  const front = readFrontMatter(text, lines.starts, fieldValue)
  const row = front ? Math.min(front.rows, lines.starts.length - 1) : 0
  const skip = front ? (lines.starts[front.rows] ?? text.length) : 0
  const { children, inline, definitions, chunks } = readBlocks(lines, front?.rows ?? 0)
  const warnings: Warning[] = []

  const defined = new Map<string, string>()
  for (const node of definitions) define(defined, text, node.identifier, startOf(node))
  const parts = chunks.map((chunk) => partOf(lines, chunk, defined, warnings, fieldValue))
  for (const source of inline) fill(lines, source, defined, warnings)

  const last = lines.starts.length - 1
  const root: Root = {
    type: 'root',
    children: [...frontNodes(lines, front, warnings, fieldValue), ...joined(children, chunks, parts)],
    position: place(lines.starts, skip < text.length ? row : last, skip, last, text.length)
  }
  return { root, warnings }
}

/** Fields, and the transcript that one of them holds. */
function frontNodes(
  lines: Lines,
  front: FrontMatter | undefined,
  warnings: Warning[],
  fieldValue: FieldValue | undefined
): RootContent[] {
  if (!front?.talk) return front?.nodes ?? []
  const { from, to, after } = front.talk
  const own = lines.text.slice(lines.starts[from], lines.starts[to])
  const isRead = isAffordable(own)
  if (!isRead) warnings.push(tooDeep(lines, from))
  const talk = isRead ? parseRows(lines, from, to, new Map(), true) : textOf(lines, { from, to }, fieldValue)
  return [...front.nodes.slice(0, after), ...talk, ...front.nodes.slice(after)]
}

/** Remembers how a label is written, so that it can be defined again where only a part of the text is parsed. */
function define(defined: Map<string, string>, text: string, identifier: string, from: number): void {
  const colon = text.indexOf(']:', from)
  const key = identifier.toUpperCase()
  if (!defined.has(key)) defined.set(key, text.slice(from + 1, colon).replaceAll(/[\r\n\t >]/g, ' '))
}

/** The nodes of a chunk. Definitions in it count in the whole text, so all chunks are parsed before any reference counts. */
function partOf(
  lines: Lines,
  chunk: Chunk,
  defined: Map<string, string>,
  warnings: Warning[],
  fieldValue: FieldValue | undefined
): () => RootContent[] {
  const { text, starts } = lines
  const from = starts[chunk.from] as number
  const own = text.slice(from, starts[chunk.to] ?? text.length)
  if (chunk.tooDeep || !isAffordable(own)) {
    warnings.push(tooDeep(lines, chunk.from))
    return () => textOf(lines, chunk, fieldValue)
  }
  const nodes = parseRows(lines, chunk.from, chunk.to, new Map())
  if (!own.includes('[')) return () => nodes
  visitNodes({ type: 'root', children: nodes }, (node) => {
    if (node.type === 'definition') define(defined, text, identifierOf(node.identifier), startOf(node))
  })
  return () => (defined.size > 0 ? parseRows(lines, chunk.from, chunk.to, defined) : nodes)
}

function textOf(
  { text, starts }: Lines,
  chunk: Pick<Chunk, 'from' | 'to'>,
  fieldValue: FieldValue | undefined
): RootContent[] {
  const start = starts[chunk.from] as number
  const { root } = readText({ text: text.slice(start, starts[chunk.to]), shift: 0 }, fieldValue)
  const seen = new Set<object>()
  visitNodes(root, ({ position }) => {
    const { start: first, end: last } = position as Position
    for (const point of [first, last]) {
      if (seen.has(point)) continue
      seen.add(point)
      point.line += chunk.from
      point.offset += start
    }
  })
  return root.children
}

function tooDeep(lines: Lines, row: number): Warning {
  const position = place(lines.starts, row, lines.starts[row] as number, row, endOfLine(lines, row))
  const message = 'What starts here nests or marks more than Markdown of people does; it was read as plain text.'
  return warn('markdown-too-deep', message, 'warning', position)
}

/** Reads what a paragraph or heading holds. */
function fill(lines: Lines, source: InlineSource, defined: ReadonlyMap<string, string>, warnings: Warning[]): void {
  const read = readInline(lines, source, defined)
  if (typeof read !== 'string') {
    source.node.children = read
    return
  }
  const from = source.lines[1] as number
  if (read === 'unsure' && isAffordable(lines.text.slice(from, source.lines.at(-1)))) {
    source.node.children = parseInline(lines, source, defined)
    return
  }
  warnings.push(tooDeep(lines, source.lines[0] as number))
  source.node.children = plainLines(lines, source)
}

/** Every line as it is written. */
function plainLines({ text, starts }: Lines, { lines }: InlineSource): Paragraph['children'] {
  const children: Paragraph['children'] = []
  for (let index = 0; index < lines.length; index += 3) {
    const row = lines[index] as number
    const from = lines[index + 1] as number
    const to = trimBlanks(text, from, lines[index + 2] as number)
    const isLast = index + 3 === lines.length
    children.push({
      type: 'text',
      value: isLast ? text.slice(from, to) : `${text.slice(from, to)}\n`,
      position: place(starts, row, from, row, to)
    })
  }
  return children
}

/** Puts the nodes of the chunks where their place was kept. */
function joined(
  children: readonly RootContent[],
  chunks: readonly Chunk[],
  parts: readonly (() => RootContent[])[]
): RootContent[] {
  if (chunks.length === 0) return [...children]
  const result: RootContent[] = []
  let done = 0
  for (const [index, chunk] of chunks.entries()) {
    for (; done < chunk.child; done++) result.push(children[done] as RootContent)
    for (const node of (parts[index] as () => RootContent[])()) result.push(node)
    done++
  }
  for (; done < children.length; done++) result.push(children[done] as RootContent)
  return result
}
