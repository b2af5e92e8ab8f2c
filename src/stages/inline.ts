import type { PhrasingContent } from 'mdast'
import { isSpace, skipSpace, trimEnd } from '../read/text-marks.ts'
import { snug } from '../snug.ts'
import type { InlineSpan } from '../types.ts'
import { endTagsIn, isAngleRemark } from './angle-remarks.ts'
import { PARTS } from './html-parts.ts'
import { lengthOf } from './split.ts'

/** How a line is parted from the one before it in its block. */
type LineEnd = 'first' | 'soft' | 'line' | 'hard'

/** One line of a paragraph or heading, its markup turned into ranges. */
export interface InlineLine {
  text: string
  map: number[]
  spans: InlineSpan[]
  row: number
  /** Below `row` where line ends of the source are none of the text. */
  endRow: number
  start: number
  end: number
  /** `soft`: a line end inside Markdown text; `line`: one that the reader kept; `hard`: one that the markup asks for. */
  by: LineEnd
}

interface Open {
  type: InlineSpan['type']
  url: string | undefined
  from: number
}

interface State {
  source: string
  starts: readonly number[]
  lines: InlineLine[]
  line: InlineLine | undefined
  open: Open[]
  next: LineEnd
  /** Names of the end tags in the block. */
  closed: () => ReadonlySet<string>
}

interface Frame {
  children: readonly PhrasingContent[]
  index: number
  opened: boolean
}

/**
 * Inline nodes as lines of plain text with markup ranges and a map back into the source.
 * @param children content of a paragraph or heading, at any depth of markup (walked without recursion)
 */
export function inlineLines(
  children: readonly PhrasingContent[],
  source: string,
  starts: readonly number[]
): InlineLine[] {
  const plain = plainLines(children)
  if (plain) return plain
  const closed = endTagsIn(source, children[0]?.position?.start.offset ?? 0, children.at(-1)?.position?.end.offset ?? 0)
  const state: State = { source, starts, lines: [], line: undefined, open: [], next: 'first', closed }
  const stack: Frame[] = [{ children, index: 0, opened: false }]
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = frame.children[frame.index++]
    if (!node) {
      stack.pop()
      if (frame.opened) closeSpan(state)
      continue
    }
    if ('children' in node) {
      const opened = openSpan(state, node)
      stack.push({ children: node.children as PhrasingContent[], index: 0, opened })
    } else leaf(state, node)
  }
  endLine(state, 'first')
  return state.lines.map((line) => trimLine(line, state.source)).map(packed)
}

/** Most lines have no markup, and nobody adds any to a unit. */
const NO_SPANS: InlineSpan[] = []

/** The line's lists live as long as its unit. */
function packed(line: InlineLine): InlineLine {
  line.map = snug(line.map)
  line.spans = line.spans.length === 0 ? NO_SPANS : snug(line.spans)
  return line
}

/** Lines of nothing but text, each a node of its own, as most readers give them; undefined where there is more to do. */
function plainLines(children: readonly PhrasingContent[]): InlineLine[] | undefined {
  const lines: InlineLine[] = []
  let before = -1
  for (let index = 0; index < children.length; index++) {
    const node = children[index] as PhrasingContent
    if (node.type !== 'text' || !node.position) return undefined
    const { value, position } = node
    const { offset = -1, line } = position.start
    const end = position.end.offset ?? -1
    if (line <= before || position.end.line !== line || offset < 0 || !isPlain(value)) return undefined
    before = line
    lines.push({
      text: value,
      map: [0, offset],
      spans: NO_SPANS,
      row: line - 1,
      endRow: line - 1,
      start: offset,
      end: Math.max(offset + value.length, end),
      by: index === 0 ? 'first' : 'line'
    })
  }
  return lines.length > 0 ? lines : undefined
}

/** One line, without spaces at its ends. */
function isPlain(text: string): boolean {
  return (
    text !== '' &&
    !isSpace(text.charCodeAt(0)) &&
    !isSpace(text.charCodeAt(text.length - 1)) &&
    !text.includes('\n') &&
    !text.includes('\r')
  )
}

function openSpan(state: State, node: PhrasingContent): boolean {
  const type = node.type
  if (type !== 'strong' && type !== 'emphasis' && type !== 'delete' && type !== 'link' && type !== 'linkReference')
    return false
  const from = lineFor(state, node).text.length
  const url = type === 'link' ? node.url : undefined
  state.open.push({ type: type === 'linkReference' ? 'link' : type, url, from })
  return true
}

function closeSpan(state: State): void {
  const span = state.open.pop() as Open
  if (state.line) addSpan(state.line, span)
}

function addSpan(line: InlineLine, { type, url, from }: Open): void {
  if (line.text.length > from || type === 'image')
    line.spans.push({ type, from, to: line.text.length, ...(url !== undefined && { url }) })
}

function leaf(state: State, node: PhrasingContent): void {
  switch (node.type) {
    case 'text':
      return addText(state, node.value, node)
    case 'inlineCode': {
      const line = lineFor(state, node)
      const from = line.text.length
      addWhole(state, node.value, node, codeInset(state.source, node))
      return addSpan(line, { type: 'inlineCode', url: undefined, from })
    }
    case 'image':
    case 'imageReference': {
      const line = lineFor(state, node)
      const from = line.text.length
      addWhole(state, node.alt ?? '', node, 2)
      return addSpan(line, { type: 'image', url: node.type === 'image' ? node.url : '', from })
    }
    case 'break':
      return breakLine(state, node)
    case 'html':
      if (PARTS.test(node.value) && !isShortcode(state.source, node)) return breakLine(state, node)
      if (isAngleRemark(node.value, state.closed)) return addText(state, node.value, node)
      lineFor(state, node)
      return
    case 'footnoteReference':
      return addText(state, `[^${node.label ?? node.identifier}]`, node)
    default:
      return
  }
}

/** `{{<details>}}`: what a site's generator reads, and no tag. */
function isShortcode(source: string, { position }: PhrasingContent): boolean {
  const start = position?.start.offset ?? 0
  return source.startsWith('{{', start - 2)
}

/** Code and the words of a picture may have a line end, and what follows them is on the line that they began. */
function addWhole(state: State, value: string, node: PhrasingContent, inset: number): void {
  if (node.position && /[\r\n]/.test(value)) addAsLine(state, value, node, inset, true)
  else addText(state, value.replace(/[\r\n]/g, ' '), node, inset)
}

/** What stands before the words of a code span: its backticks, and the space or line end that pads it. */
function codeInset(
  source: string,
  { value, position }: { value: string; position?: PhrasingContent['position'] }
): number {
  const start = position?.start.offset ?? 0
  let at = start
  while (source.charCodeAt(at) === 96) at++
  const isPadded = !isSpace(value.charCodeAt(0)) && isSpace(source.charCodeAt(at))
  if (isPadded) at += source.startsWith('\r\n', at) ? 2 : 1
  return at - start
}

/** `**Why here?<br>And why now?**`: the markup goes on, the line ends at the break. */
function breakLine(state: State, { position }: PhrasingContent): void {
  const { line } = state
  if (line && position?.start.offset !== undefined) line.end = Math.min(line.end, position.start.offset)
  endLine(state, 'hard')
}

/** The line under way, or a new one that starts where a node does. */
function lineFor(state: State, node: { position?: PhrasingContent['position'] }): InlineLine {
  const row = (node.position?.start.line ?? 1) - 1
  if (state.line && state.line.endRow < row && state.line.text !== '') endLine(state, 'line')
  const start = node.position?.start.offset ?? 0
  state.line ??= { text: '', map: [], spans: [], row, endRow: row, start, end: 0, by: state.next }
  if (node.position?.end.line === node.position?.start.line)
    state.line.end = Math.max(state.line.end, node.position?.end.offset ?? 0)
  return state.line
}

function addText(state: State, value: string, node: PhrasingContent, inset = 0): void {
  if (hasOtherLines(value, node, state.source)) return addAsLine(state, value, node, inset)
  const returns = value.includes('\r')
  let from = 0
  let row = (node.position?.start.line ?? 1) - 1
  let offset = (node.position?.start.offset ?? 0) + inset
  lineFor(state, node)
  for (;;) {
    const newline = lineBreak(value, from, returns)
    const piece = value.slice(from, newline < 0 ? value.length : newline)
    const line = state.line as InlineLine
    if (piece !== '') {
      line.map.push(line.text.length, offset)
      line.text += piece
      line.end = Math.max(line.end, offset + piece.length)
    }
    if (newline < 0) {
      if (node.position?.end.offset !== undefined) line.end = Math.max(line.end, node.position.end.offset)
      return
    }
    from = newline + (value.charCodeAt(newline) === 13 && value.charCodeAt(newline + 1) === 10 ? 2 : 1)
    row++
    // Escapes and references take more room in the source than in the text.
    const rowEnd = state.starts[row]
    if (rowEnd !== undefined) line.end = Math.max(line.end, trimEnd(state.source, line.start, rowEnd))
    endLine(state, 'soft')
    offset = findPiece(state, row, value, from, offset)
    newLine(state, row, offset)
  }
}

const LINE_END_REFERENCE = /&#(?:0{0,5}1[03]|[xX]0{0,5}[aAdD]);/

/** Whether line ends of a text are not those of its place: some are written as `&#10;`, or a reader left some out. */
function hasOtherLines(text: string, { position }: PhrasingContent, source: string): boolean {
  const returns = text.includes('\r')
  if (!position || lineBreak(text, 0, returns) < 0) return false
  let count = 0
  for (let at = lineBreak(text, 0, returns); at >= 0; at = lineBreak(text, at, returns)) {
    at += text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1
    count++
  }
  return (
    count !== position.end.line - position.start.line ||
    LINE_END_REFERENCE.test(source.slice(position.start.offset, position.end.offset))
  )
}

/** A text with other lines than its place is one line, with spaces for line ends. */
function addAsLine(state: State, value: string, node: PhrasingContent, inset: number, walks = false): void {
  const line = lineFor(state, node)
  const { start, end } = node.position as NonNullable<PhrasingContent['position']>
  const isWalked = walks || LINE_END_REFERENCE.test(state.source.slice(start.offset, end.offset))
  let offset = (start.offset ?? 0) + inset
  line.map.push(line.text.length, offset)
  for (const [index, piece] of value.split(/[\r\n]\s*/).entries()) {
    if (index > 0) line.text += ' '
    if (index > 0 && isWalked) {
      offset = behindLineEnds(state.source, offset, piece.charCodeAt(0))
      line.map.push(line.text.length, offset)
    }
    line.text += piece
    for (let at = 0; at < piece.length; at++) offset += lengthOf(state.source, offset, piece.charCodeAt(at))
  }
  line.endRow = end.line - 1
  line.end = Math.max(line.end, end.offset ?? 0)
}

/** Behind line ends, however they are written, and the quote marks of the next line, unless the text goes on with one. */
function behindLineEnds(source: string, offset: number, next: number): number {
  let at = walked(source, offset, ' ')
  while (next !== 62 && source.charCodeAt(at) === 62) at = walked(source, at, ' ')
  return at
}

function newLine(state: State, row: number, offset: number): InlineLine {
  state.line = { text: '', map: [], spans: [], row, endRow: row, start: offset, end: offset, by: state.next }
  for (const span of state.open) span.from = 0
  return state.line
}

function lineBreak(value: string, from: number, returns: boolean): number {
  if (!returns) return value.indexOf('\n', from)
  for (let at = from; at < value.length; at++) {
    const code = value.charCodeAt(at)
    if (code === 10 || code === 13) return at
  }
  return -1
}

/** Where the next line of a text node starts in the source: after the row's indent and quote marks. */
function findPiece(state: State, row: number, value: string, from: number, fallback: number): number {
  const start = state.starts[row]
  if (start === undefined) return fallback
  const end = state.starts[row + 1] ?? state.source.length
  const first = skipSpace(value, from, value.length)
  const wanted = value.charCodeAt(first)
  for (let at = start; at < end; at++) {
    const code = state.source.charCodeAt(at)
    if (code === wanted || code === 92 || code === 38) return at - (first - from)
    if (!isSpace(code) && code !== 62) break
  }
  return skipSpace(state.source, start, end)
}

function endLine(state: State, by: LineEnd): void {
  const line = state.line
  state.next = by === 'hard' || !line || line.text !== '' || line.spans.length > 0 ? by : state.next
  if (!line) return
  for (let index = state.open.length - 1; index >= 0; index--) addSpan(line, state.open[index] as Open)
  for (const span of state.open) span.from = 0
  state.lines.push(line)
  state.line = undefined
}

/** Without the spaces at both ends; ranges and map moved along. */
function trimLine(line: InlineLine, source: string): InlineLine {
  const from = skipSpace(line.text, 0, line.text.length)
  const to = trimEnd(line.text, from, line.text.length)
  if (from === 0 && to === line.text.length) return line
  const spans: InlineSpan[] = []
  for (const span of line.spans) {
    const clipped = { ...span, from: Math.max(0, span.from - from), to: Math.min(to, span.to) - from }
    if (clipped.to > clipped.from || (span.type === 'image' && clipped.to >= clipped.from)) spans.push(clipped)
  }
  return { ...line, text: line.text.slice(from, to), map: cutMap(line, from, source), spans }
}

/** A line end or a reference to one, several of which are one space in the text. */
const LINE_END = /^(?:\s|&#(?:0{0,5}1[03]|[xX]0{0,5}[aAdD]);)/

/** A map for the text from an index on. */
function cutMap({ map, text }: InlineLine, from: number, source: string): number[] {
  const cut: number[] = []
  for (let at = 0; at < map.length; at += 2) {
    const index = map[at] as number
    const offset = map[at + 1] as number
    const next = map[at + 2] ?? Number.POSITIVE_INFINITY
    if (next <= from && at + 2 < map.length) continue
    if (index >= from) cut.push(index - from, offset)
    else cut.push(0, walked(source, offset, text.slice(index, from)))
  }
  return cut
}

/** The offset behind blanks, which may be written as references. */
function walked(source: string, offset: number, blanks: string): number {
  let at = offset
  for (let index = 0; index < blanks.length; index++) at += lengthOf(source, at, blanks.charCodeAt(index))
  for (let more = LINE_END.exec(source.slice(at, at + 12)); more; more = LINE_END.exec(source.slice(at, at + 12)))
    at += more[0].length
  return at
}
