import type { Paragraph, PhrasingContent, Root } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import type { Data } from 'unified'
import { unified } from 'unified'
import type { Position } from '../../schema.ts'
import { visitNodes } from '../visit.ts'
import type { InlineSource } from './blocks/state.ts'
import type { Lines } from './lines.ts'
import { identifierOf, labelEnd } from './links.ts'

type Extensions = Data & { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] }

function blocks(this: { data(): Data }): void {
  const data = this.data() as Extensions
  data.micromarkExtensions = [gfmTable(), { disable: { null: ['codeIndented'] } }]
  data.fromMarkdownExtensions = [gfmTableFromMarkdown()]
}

const BLOCKS = [
  'list',
  'blockQuote',
  'headingAtx',
  'setextUnderline',
  'thematicBreak',
  'htmlFlow',
  'codeFenced',
  'codeIndented'
]

function inlineOnly(this: { data(): Data }): void {
  ;(this.data() as Extensions).micromarkExtensions = [{ disable: { null: BLOCKS } }]
}

const blockParser = unified().use(blocks).use(remarkParse).freeze()
const inlineParser = unified().use(inlineOnly).use(remarkParse).freeze()

/** The parser that this reader agrees with: CommonMark with tables and without indented code. */
export const parseWhole = (text: string): Root => blockParser.parse(text)

/**
 * Parses some rows of a text as if the rest stood around them.
 * @param defined labels of the whole document's definitions, by their identifier
 * @param to exclusive
 * @param apart the rows are a text of their own: what follows does not go on with it
 */
export function parseRows(
  { text, starts }: Lines,
  from: number,
  to: number,
  defined: ReadonlyMap<string, string>,
  apart = false
): Root['children'] {
  const start = starts[from] as number
  const own = text.slice(start, starts[to] ?? text.length)
  const head = definitionsFor(own, defined)
  // What is open at the end would otherwise reach to the end of the text; a line of prose closes it, as what follows does.
  const isEnd = apart || to >= starts.length
  const root = blockParser.parse(head.text + own + (isEnd ? '' : 'x'))
  if (!isEnd) root.children.pop()
  root.children.splice(0, head.count)
  visitNodes(root, ({ position }) => {
    const { start: first, end: last } = position as Position
    for (const point of [first, last]) {
      point.line += from - head.rows
      point.offset = (point.offset as number) + start - head.text.length
    }
  })
  return root.children
}

/** Parses the lines of one paragraph or heading. */
export function parseInline(
  { text, starts }: Lines,
  { lines }: InlineSource,
  defined: ReadonlyMap<string, string>
): PhrasingContent[] {
  let own = ''
  for (let index = 0; index < lines.length; index += 3) {
    const to = lines[index + 2] as number
    const isLast = index + 3 === lines.length
    own += text.slice(lines[index + 1] as number, isLast ? to : (starts[(lines[index] as number) + 1] as number))
  }
  const head = definitionsFor(own, defined)
  const root = inlineParser.parse(head.text + own)
  const paragraph = root.children[head.count] as Paragraph
  visitNodes(paragraph, ({ position }) => {
    const { start: first, end: last } = position as Position
    for (const point of [first, last]) {
      const index = (point.line - 1 - head.rows) * 3
      const row = lines[index] as number
      point.offset = (lines[index + 1] as number) + point.column - 1
      // What ends behind a line end ends before what belongs to containers, with which the next line starts.
      if (point === last && point.column === 1 && index > 0) point.offset = starts[row] as number
      point.line = row + 1
      point.column = point.offset - (starts[row] as number) + 1
    }
  })
  return paragraph.children
}

interface Head {
  text: string
  rows: number
  count: number
}

/** Definitions of the labels that a part of a document may refer to, to stand in front of it. */
function definitionsFor(own: string, defined: ReadonlyMap<string, string>): Head {
  const labels = new Map<string, string>()
  if (defined.size > 0) {
    for (let at = own.indexOf('['); at >= 0; at = own.indexOf('[', at + 1)) {
      const end = labelEnd(own, at, own.length)
      if (typeof end !== 'number') continue
      const identifier = identifierOf(own.slice(at + 1, end).replaceAll('>', ' '))
      const label = defined.get(identifier) ?? defined.get(identifierOf(own.slice(at + 1, end)))
      if (label !== undefined) labels.set(identifier, label)
    }
  }
  let text = ''
  for (const label of labels.values()) text += `[${label}]: x\n`
  // A byte order mark at its very start the parser would drop.
  if (text !== '' || own.charCodeAt(0) === 0xfeff) text += '\n'
  return { text, rows: text === '' ? 0 : labels.size + 1, count: labels.size }
}
