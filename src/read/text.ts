import type { BlockContent, Heading, List, ListItem, Paragraph, Root, RootContent } from 'mdast'
import type { Position } from '../schema.ts'
import { bulletAt, isRule } from './bullets.ts'
import { type FieldValue, readFrontMatter } from './front-matter.ts'
import { lineStarts } from './lines.ts'
import type { Reader, ReadResult, Source } from './reader.ts'
import { isSpace, skipSpace, trimEnd } from './text-marks.ts'
import { markUp } from './text-markup.ts'

/**
 * Pasted text: no Markdown is read into it. One scan over the lines gives paragraphs (their line ends kept),
 * lists, `>` quotes and rules, with exact positions. Whether a line end is a wrap or a turn is for the stages.
 * @param fieldValue reads the fields of front matter
 */
export const textReaderWith = (fieldValue?: FieldValue): Reader => ({
  id: 'text',
  name: 'Plain text',
  about:
    "Anything that no other format claims. Paragraphs, bullets of every kind, quotes after `>`, rules, headings that a rule underlines or `==` opens; a header of fields as site generators have it; `[b]…[/b]` and `'''…'''` are bold where several lines have them; nothing is read as Markdown.",
  extensions: ['txt', 'text'],
  sniff: () => ({ confidence: 0.1, evidence: ['any text can be read as text'] }),
  read: (source) => readText(source, fieldValue),
  example: 'Ann Lowe: When did you start?\n\nBo Kern: In 1990.\n\n• with a pencil\n• with a map\n'
})

export const textReader: Reader = textReaderWith()

interface Scan {
  text: string
  starts: readonly number[]
  root: RootContent[]
  paragraph: Paragraph | undefined
  list: OpenList | undefined
}

interface OpenList {
  node: List
  /** What makes the next item one of the same list: its bullet, or `1.` for any number. */
  style: string
  indent: number
  parent: OpenList | undefined
}

export function readText(source: Source, fieldValue?: FieldValue): ReadResult {
  const { text } = source
  const starts = lineStarts(text)
  const scan: Scan = { text, starts, root: [], paragraph: undefined, list: undefined }
  const front = readFrontMatter(text, starts, fieldValue)
  const { nodes = [], talk } = front ?? {}
  scan.root.push(...nodes.slice(0, talk?.after))
  if (talk) {
    for (let row = talk.from; row < talk.to; row++) readLine(scan, row)
    close(scan)
    scan.root.push(...nodes.slice(talk.after))
  }
  for (let row = front ? front.rows : 0; row < starts.length; row++) readLine(scan, row)
  const root: Root = {
    type: 'root',
    children: scan.root,
    position: position(starts, 0, text.length, 0, starts.length - 1)
  }
  markUp(root, text)
  return { root, warnings: [] }
}

function readLine(scan: Scan, row: number): void {
  const { text, starts } = scan
  const lineStart = starts[row] as number
  const lineEnd = starts[row + 1] ?? text.length
  const from = skipSpace(text, lineStart, lineEnd)
  if (from === lineEnd) {
    scan.paragraph = undefined
    return
  }
  const to = trimEnd(text, from, lineEnd)
  const char = text.charCodeAt(from)
  if (char === 62 /* > */ && isSpace(text.charCodeAt(from + 1))) return readQuote(scan, row, from, to)
  if (isRule(text, from, to)) {
    if (underlines(scan, row, from, to)) return
    close(scan)
    scan.root.push({ type: 'thematicBreak', position: position(starts, from, to, row, row) })
    return
  }
  if (char === 61 /* = */) {
    const signs = signsAt(text, from, to)
    if (signs > 0) return readHeading(scan, row, from, to, signs)
  }
  const bullet = bulletAt(text, from, to)
  if (bullet) return readItem(scan, row, from, to, bullet.marker, bullet.ordered, bullet.number, bullet.end)
  const indent = from - lineStart
  if (scan.paragraph && !scan.list) return extend(scan, scan.paragraph, row, from, to)
  if (scan.list) {
    // An indented line goes on with its item; one flush left leaves the list.
    if (scan.paragraph && indent > scan.list.indent) return extend(scan, scan.paragraph, row, from, to)
    close(scan)
  }
  scan.paragraph = paragraphOf(scan, row, from, to)
  scan.root.push(scan.paragraph)
}

/** Deeper headings are none. */
const DEEPEST = 6

/** How many `=` open a heading: `== The weir`, as AsciiDoc has it, and `== The weir ==`, as wikis have; 0 where none does. */
function signsAt(text: string, from: number, to: number): number {
  let at = from
  while (at < to && text[at] === '=') at++
  return at - from <= DEEPEST && text[at] === ' ' && skipSpace(text, at, to) < to ? at - from : 0
}

function readHeading(scan: Scan, row: number, from: number, to: number, signs: number): void {
  const { text, starts } = scan
  const textFrom = skipSpace(text, from + signs, to)
  let closing = to
  while (closing > textFrom && text[closing - 1] === '=') closing--
  // Nothing but signs are the words themselves.
  const textTo = closing > textFrom ? trimEnd(text, textFrom, closing) : to
  close(scan)
  scan.root.push({
    type: 'heading',
    depth: signs as Heading['depth'],
    children: [
      { type: 'text', value: text.slice(textFrom, textTo), position: position(starts, textFrom, textTo, row, row) }
    ],
    position: position(starts, from, to, row, row)
  })
}

/** A rule may be so much longer or shorter than the words that it underlines. */
const LOOSE = 2

/** `The weir` above `--------`: a line that a rule as long as itself underlines is a heading. */
function underlines(scan: Scan, row: number, from: number, to: number): boolean {
  const { paragraph, list, text, starts, root } = scan
  const place = paragraph?.position
  if (!place || list || paragraph !== root.at(-1) || place.start.line !== row || place.end.line !== row) return false
  const length = place.end.column - place.start.column
  if (Math.abs(length - (to - from)) > LOOSE || !isOneSign(text, from, to)) return false
  root[root.length - 1] = {
    type: 'heading',
    depth: text[from] === '=' ? 1 : 2,
    children: paragraph.children,
    position: { start: place.start, end: point(starts, to, row) }
  }
  scan.paragraph = undefined
  return true
}

function isOneSign(text: string, from: number, to: number): boolean {
  let at = from
  while (at < to && text[at] === text[from]) at++
  return at === to
}

function close(scan: Scan): void {
  scan.paragraph = undefined
  scan.list = undefined
}

function readQuote(scan: Scan, row: number, from: number, to: number): void {
  const { text, starts } = scan
  const textFrom = skipSpace(text, from + 1, to)
  close(scan)
  const last = scan.root.at(-1)
  if (last?.type === 'blockquote' && last.position?.end.line === row) {
    extend(scan, last.children[0] as Paragraph, row, textFrom, to)
    last.position.end = point(starts, to, row)
    return
  }
  const children = [paragraphOf(scan, row, textFrom, to)]
  scan.root.push({ type: 'blockquote', children, position: position(starts, from, to, row, row) })
}

function readItem(
  scan: Scan,
  row: number,
  from: number,
  to: number,
  marker: string,
  ordered: boolean,
  number: number,
  textFrom: number
): void {
  const { text, starts } = scan
  const indent = from - (starts[row] as number)
  const style = ordered ? (text.charCodeAt(from) > 57 ? 'a' : '1') : marker
  let list = scan.list
  while (list && (indent < list.indent - 1 || (indent <= list.indent + 1 && list.style !== style))) list = list.parent
  if (!list || indent > list.indent + 1) {
    const node: List = {
      type: 'list',
      ordered,
      spread: false,
      children: [],
      position: position(starts, from, to, row, row)
    }
    if (ordered) node.start = number
    const depth = depthOf(list)
    if (list && depth < 4) {
      const item = list.node.children.at(-1) as ListItem
      item.children.push(node)
      list = { node, style, indent, parent: list }
    } else {
      scan.root.push(node)
      list = { node, style, indent, parent: undefined }
    }
  }
  const paragraph = paragraphOf(scan, row, skipSpace(text, textFrom, to), to)
  const children: BlockContent[] = [paragraph]
  list.node.children.push({ type: 'listItem', spread: false, children, position: position(starts, from, to, row, row) })
  scan.list = list
  scan.paragraph = paragraph
  grow(scan, row, to)
}

function depthOf(list: OpenList | undefined): number {
  let depth = 0
  for (let open = list; open; open = open.parent) depth++
  return depth
}

/** Moves the end of every open list and its last item. */
function grow(scan: Scan, row: number, to: number): void {
  for (let open = scan.list; open; open = open.parent) {
    const end = point(scan.starts, to, row)
    ;(open.node.position as Position).end = end
    ;((open.node.children.at(-1) as ListItem).position as Position).end = end
  }
}

function extend(scan: Scan, paragraph: Paragraph, row: number, from: number, to: number): void {
  paragraph.children.push({
    type: 'text',
    value: scan.text.slice(from, to),
    position: position(scan.starts, from, to, row, row)
  })
  ;(paragraph.position as Position).end = point(scan.starts, to, row)
  if (scan.list) grow(scan, row, to)
}

function paragraphOf(scan: Scan, row: number, from: number, to: number): Paragraph {
  const at = position(scan.starts, from, to, row, row)
  return {
    type: 'paragraph',
    children: [{ type: 'text', value: scan.text.slice(from, to), position: at }],
    position: { start: at.start, end: at.end }
  }
}

const point = (starts: readonly number[], offset: number, row: number) => ({
  line: row + 1,
  column: offset - (starts[row] as number) + 1,
  offset
})

function position(starts: readonly number[], from: number, to: number, row: number, endRow: number): Position {
  return { start: point(starts, from, row), end: point(starts, to, endRow) }
}
