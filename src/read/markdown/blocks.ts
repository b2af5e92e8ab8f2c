import type { Blockquote, Code, Definition, Heading, Html, List, ListItem, Paragraph, RootContent } from 'mdast'
import { readDefinitions } from './definitions.ts'
import { decode } from './entities.ts'
import { type HtmlStart, htmlStart } from './html.ts'
import { endOfLine, isBlank, type Lines, place, skipBlanks } from './lines.ts'
import {
  closesFence,
  fenceSize,
  headingDepth,
  isThematicBreak,
  type ListMarker,
  listMarker,
  mayDelimitTable,
  setextDepth
} from './starts.ts'

/** A paragraph or heading whose inline content is still to be read. */
export interface InlineSource {
  node: Paragraph | Heading
  /** Three numbers a line: row, offset of its first character that is not of a container, offset behind its last. */
  lines: number[]
  /** Whether markers of containers stand between its lines. */
  nested: boolean
}

/** Rows that are left to the whole parser, and where their nodes belong among the root's children. */
export interface Chunk {
  child: number
  from: number
  /** Exclusive. */
  to: number
  tooDeep: boolean
}

export interface Blocks {
  children: RootContent[]
  inline: InlineSource[]
  definitions: Definition[]
  chunks: Chunk[]
}

/** People nest no deeper. */
export const MAX_NESTING = 24

interface Container {
  node: Blockquote | List
  /** The list's open item. */
  item: ListItem | undefined
  /** Of a list: `*`, `+`, `-`, `.`, `)`. */
  marker: number
  /** Of a list: how far the lines of its open item are indented. */
  size: number
  /** The item's first line holds nothing but the marker. */
  isEmpty: boolean
  /** ... and neither does the second. */
  isClosed: boolean
  /** Blank lines since the last line that was none. */
  blanks: number
  endRow: number
  end: number
}

interface OpenParagraph {
  type: 'paragraph'
  lines: number[]
}

interface OpenFence {
  type: 'code'
  node: Code
  marker: number
  size: number
  indent: number
  row: number
  from: number
  parts: string[]
}

interface OpenHtml extends HtmlStart {
  type: 'html'
  row: number
}

interface State extends Lines, Blocks {
  stack: Container[]
  leaf: OpenParagraph | OpenFence | OpenHtml | undefined
  /** Where the outermost open block starts, and how much there was before it. */
  segment: { row: number; child: number; inline: number; definitions: number }
}

/** The whole parser has to say what the outermost open block is. */
const UNSURE = Symbol('unsure')
const TOO_DEEP = Symbol('too deep')
type Outcome = typeof UNSURE | typeof TOO_DEEP | undefined

/**
 * Splits a text into blocks, line by line, as CommonMark does, with tables and without indented code.
 * @param firstRow what is above it is left out
 */
export function readBlocks(lines: Lines, firstRow: number): Blocks {
  const state: State = {
    ...lines,
    children: [],
    inline: [],
    definitions: [],
    chunks: [],
    stack: [],
    leaf: undefined,
    segment: { row: firstRow, child: 0, inline: 0, definitions: 0 }
  }
  let row = firstRow
  while (row <= lines.starts.length) {
    const outcome = row < lines.starts.length ? readLine(state, row) : finish(state)
    row = outcome === undefined ? row + 1 : delegate(state, outcome === TOO_DEEP)
  }
  return state
}

/** Gives the outermost open block to the whole parser. @returns the row to go on with */
function delegate(state: State, tooDeep: boolean): number {
  const { segment } = state
  state.children.length = segment.child
  state.inline.length = segment.inline
  state.definitions.length = segment.definitions
  state.stack.length = 0
  state.leaf = undefined
  const to = segmentEnd(state, segment.row)
  state.chunks.push({ child: segment.child, from: segment.row, to, tooDeep })
  state.children.push({ type: 'thematicBreak' })
  return to
}

/** A blank line ends every block if the next one is not indented and opens no container, and no fence or HTML is open. */
function segmentEnd(lines: Lines, from: number): number {
  const { text, starts } = lines
  let blank = false
  let open = false
  for (let row = from; row < starts.length; row++) {
    const start = starts[row] as number
    const end = endOfLine(lines, row)
    const at = skipBlanks(text, start, end)
    if (at === end) {
      blank = true
      continue
    }
    if (blank && !open && at === start && text.charCodeAt(at) !== 62 && !listMarker(text, at, end, false)) return row
    blank = false
    open ||= opensConcrete(text, at, end)
  }
  return starts.length
}

function opensConcrete(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at)
  return code === 60 ? htmlStart(text, at, end, false) !== undefined : fenceSize(text, at, end) > 0
}

function finish(state: State): Outcome {
  const row = state.starts.length - 1
  if (state.leaf?.type === 'html' && state.leaf.close !== undefined) return UNSURE
  if (state.leaf?.type === 'code') {
    if (state.stack.length > 0) return UNSURE
    if (state.leaf.parts.at(-1) === '') state.leaf.parts.splice(-2)
    closeFence(state, state.leaf, row, state.text.length)
    return undefined
  }
  return closeLeaf(state) ?? closeTo(state, 0)
}

function readLine(state: State, row: number): Outcome {
  const { text, stack } = state
  const end = endOfLine(state, row)
  let at = state.starts[row] as number
  let matched = 0
  let quote = -1
  let isSibling = false
  const count = stack.length
  while (matched < count) {
    const container = stack[matched] as Container
    let from = at
    while (from < end && text.charCodeAt(from) === 32) from++
    if (container.item === undefined) {
      if (from < end && text.charCodeAt(from) === 9 && skipBlanks(text, from, end) < end) return UNSURE
      if (from === end || text.charCodeAt(from) !== 62) break
      at = from + 1
      if (at < end && text.charCodeAt(at) === 9) return UNSURE
      if (at < end && text.charCodeAt(at) === 32) at++
      quote = matched++
      continue
    }
    if (from === end || skipBlanks(text, from, end) === end) {
      if (container.isEmpty) container.isClosed = true
      matched++
      continue
    }
    if (text.charCodeAt(from) === 9) return UNSURE
    const isClosed = container.isClosed
    container.isClosed = container.isEmpty = false
    if (!isClosed && from - at >= container.size) {
      at += container.size
      matched++
      continue
    }
    const marker = listMarker(text, from, end, false)
    if (!marker || marker.marker !== container.marker) break
    isSibling = true
    const fault = closeLeaf(state) ?? closeTo(state, matched + 1)
    if (fault) return fault
    const size = itemSize(text, at, from, end, marker)
    if (size < 0) return UNSURE
    if (container.blanks > 0) (container.node as List).spread = true
    nextItem(state, container, row, from, marker, size)
    at = marker.empty ? end : at + size
    matched++
    break
  }
  return readRest(state, row, at, end, matched, quote, isSibling)
}

function readRest(
  state: State,
  row: number,
  start: number,
  end: number,
  matched: number,
  quote: number,
  isSibling: boolean
): Outcome {
  const { text, stack, leaf } = state
  const isWhole = matched === stack.length
  if (isWhole && !isSibling && leaf && leaf.type !== 'paragraph') {
    const fault =
      leaf.type === 'code' ? readFence(state, leaf, row, start, end) : readHtml(state, leaf, row, start, end)
    if (state.stack.length > 0) moveEnds(state, row, end, stack.length)
    return fault
  }
  let at = skipBlanks(text, start, end)
  if (at === end && !isSibling) return readBlank(state, row, end, matched, quote)
  countBlanks(state, matched, isSibling)
  const interrupts = isWhole && !isSibling && leaf?.type === 'paragraph'
  let opened = isSibling
  let from = start
  for (;;) {
    const code = at < end ? text.charCodeAt(at) : 0
    const marker = code === 62 ? undefined : listMarker(text, at, end, interrupts)
    if (code !== 62 && !marker) break
    if (!opened) {
      const fault = closeUnmatched(state, matched)
      if (fault) return fault
      opened = true
    }
    if (stack.length >= MAX_NESTING) return TOO_DEEP
    if (marker) {
      const size = itemSize(text, from, at, end, marker)
      if (size < 0) return UNSURE
      if (!interrupts) mark(state, row)
      openList(state, row, at, marker, size)
      from = marker.empty ? end : from + size
    } else {
      if (hasTab(text, from, at + 2)) return UNSURE
      // Below a line of a paragraph fewer markers count, on the whole line: then both are one segment.
      if (!interrupts) mark(state, row)
      openQuote(state, row, at)
      from = text.charCodeAt(at + 1) === 32 && at + 1 < end ? at + 2 : at + 1
    }
    at = skipBlanks(text, from, end)
  }
  if (stack.length > 0 && hasTab(text, from, at)) return UNSURE
  if (at === end) {
    moveEnds(state, row, end, stack.length)
    return undefined
  }
  if (!opened && !isWhole) {
    if (leaf?.type === 'paragraph' && text.charCodeAt(at) === 60 && htmlStart(text, at, end, false)) return UNSURE
    if (leaf?.type === 'paragraph' && !interruptsParagraph(text, at, end)) {
      leaf.lines.push(row, from, end)
      moveEnds(state, row, end, stack.length)
      return undefined
    }
    const fault = closeUnmatched(state, matched)
    if (fault) return fault
  }
  const fault = readFlow(state, row, from, at, end)
  moveEnds(state, row, end, stack.length)
  return fault
}

/** Closes the open leaf and the containers that a line does not go on with. */
function closeUnmatched(state: State, matched: number): Outcome {
  return closeLeaf(state) ?? closeTo(state, matched)
}

function hasTab(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 9) return true
  return false
}

/** How far the lines of an item are indented from where its line starts; negative if a tab makes it uncertain. */
function itemSize(text: string, start: number, from: number, end: number, marker: ListMarker): number {
  if (hasTab(text, start, from)) return -1
  if (marker.empty) return marker.end - start + 1
  const content = skipBlanks(text, marker.end, end)
  return hasTab(text, marker.end, content) ? -1 : content - start
}

function readBlank(state: State, row: number, end: number, matched: number, quote: number): Outcome {
  const { stack } = state
  if (state.leaf) {
    const isFence = state.leaf.type === 'code'
    if (isFence) return UNSURE
    const fault = closeLeaf(state)
    if (fault) return fault
  }
  const fault = closeTo(state, matched)
  if (fault) return fault
  moveEnds(state, row, end, quote + 1)
  for (let index = quote + 1; index < matched; index++) (stack[index] as Container).blanks++
  return undefined
}

/** Blank lines that turn out to stand inside an item make it spread. */
function countBlanks(state: State, matched: number, isSibling: boolean): void {
  const { stack } = state
  for (let index = 0; index < matched; index++) {
    const container = stack[index] as Container
    if (container.blanks > 0 && index === matched - 1 && !isSibling && container.item) container.item.spread = true
    container.blanks = 0
  }
}

/** Containers whose line this is end behind it. */
function moveEnds({ stack }: State, row: number, end: number, count: number): void {
  for (let index = 0; index < count; index++) {
    const container = stack[index] as Container
    container.endRow = row
    container.end = end
  }
}

function siblings(state: State): RootContent[] {
  const top = state.stack.at(-1)
  return top ? ((top.item ?? top.node).children as RootContent[]) : state.children
}

/** A block outside of any container: what is above it is certain. */
function mark(state: State, row: number): void {
  if (state.stack.length > 0) return
  const { segment } = state
  segment.row = row
  segment.child = state.children.length
  segment.inline = state.inline.length
  segment.definitions = state.definitions.length
}

function openQuote(state: State, row: number, from: number): void {
  const node: Blockquote = { type: 'blockquote', children: [], position: place(state.starts, row, from, row, from) }
  siblings(state).push(node)
  state.stack.push(containerOf(node, row, from))
}

function containerOf(node: Blockquote | List, row: number, from: number): Container {
  return {
    node,
    item: undefined,
    marker: 0,
    size: 0,
    isEmpty: false,
    isClosed: false,
    blanks: 0,
    endRow: row,
    end: from
  }
}

function openList(state: State, row: number, from: number, marker: ListMarker, size: number): void {
  const { ordered, value } = marker
  const node: List = {
    type: 'list',
    ordered,
    start: ordered ? value : null,
    spread: false,
    children: [],
    position: place(state.starts, row, from, row, from)
  }
  siblings(state).push(node)
  const container = containerOf(node, row, from)
  container.marker = marker.marker
  state.stack.push(container)
  pushItem(state, container, row, from, marker, size)
}

function pushItem(
  state: State,
  container: Container,
  row: number,
  from: number,
  marker: ListMarker,
  size: number
): void {
  const item: ListItem = {
    type: 'listItem',
    spread: false,
    checked: null,
    children: [],
    position: place(state.starts, row, from, row, from)
  }
  ;(container.node as List).children.push(item)
  container.item = item
  container.size = size
  container.isEmpty = marker.empty
  container.isClosed = false
  container.blanks = 0
}

function nextItem(
  state: State,
  container: Container,
  row: number,
  from: number,
  marker: ListMarker,
  size: number
): void {
  setEnd(state, container.item, container)
  pushItem(state, container, row, from, marker, size)
}

function setEnd(
  { starts }: State,
  node: Blockquote | List | ListItem | undefined,
  { endRow, end }: { endRow: number; end: number }
): void {
  if (node?.position)
    node.position.end = { line: endRow + 1, column: end - (starts[endRow] as number) + 1, offset: end }
}

function closeTo(state: State, count: number): Outcome {
  const { stack } = state
  while (stack.length > count) {
    const container = stack.pop() as Container
    // Where a container ends inside a quote that goes on depends on more than is known here.
    const isOpen = ({ item }: Container, index: number) => item === undefined && (index < count || container.blanks > 0)
    if (stack.some(isOpen)) return UNSURE
    setEnd(state, container.item, container)
    setEnd(state, container.node, container)
  }
  return undefined
}

/** Whether a line ends a paragraph above it, containers apart. */
function interruptsParagraph(text: string, at: number, end: number): boolean {
  switch (text.charCodeAt(at)) {
    case 35:
      return headingDepth(text, at, end) > 0
    case 42:
    case 45:
    case 95:
      return isThematicBreak(text, at, end)
    case 96:
    case 126:
      return fenceSize(text, at, end) > 0
    case 60:
      return htmlStart(text, at, end, true) !== undefined
    default:
      return false
  }
}

/** @param start where the line goes on behind the markers of containers, `at` its first character that is no blank */
function readFlow(state: State, row: number, start: number, at: number, end: number): Outcome {
  const { text, leaf } = state
  if (leaf?.type === 'paragraph') {
    const code = text.charCodeAt(at)
    if ((code === 45 || code === 58 || code === 124) && mayDelimitTable(text, at, end)) return UNSURE
    const depth = code === 61 || code === 45 ? setextDepth(text, at, end) : 0
    if (depth > 0) return closeSetext(state, leaf, row, end, depth as 1 | 2)
    if (!interruptsParagraph(text, at, end)) {
      leaf.lines.push(row, start, end)
      return undefined
    }
    const fault = closeLeaf(state)
    if (fault) return fault
  }
  mark(state, row)
  switch (text.charCodeAt(at)) {
    case 35: {
      const depth = headingDepth(text, at, end)
      if (depth > 0) return addHeading(state, row, at, end, depth)
      break
    }
    case 42:
    case 45:
    case 95:
      if (isThematicBreak(text, at, end)) {
        siblings(state).push({ type: 'thematicBreak', position: place(state.starts, row, at, row, end) })
        return undefined
      }
      break
    case 96:
    case 126: {
      const size = fenceSize(text, at, end)
      if (size > 0) return openFence(state, row, at, end, size, at - start)
      break
    }
    case 60: {
      const html = htmlStart(text, at, end, false)
      if (html === 'unsure' || (html && state.stack.length > 0)) return UNSURE
      if (html) return openHtml(state, row, end, html)
    }
  }
  state.leaf = { type: 'paragraph', lines: [row, at, end] }
  return undefined
}

function addHeading(state: State, row: number, at: number, end: number, depth: number): Outcome {
  const { text } = state
  const from = skipBlanks(text, at + depth, end)
  let to = end
  while (to > from && isBlankAt(text, to - 1)) to--
  let hashes = to
  while (hashes > from && text.charCodeAt(hashes - 1) === 35) hashes--
  if (hashes === from) to = from
  else if (hashes < to && isBlankAt(text, hashes - 1)) {
    to = hashes
    while (to > from && isBlankAt(text, to - 1)) to--
  }
  const node: Heading = {
    type: 'heading',
    depth: depth as Heading['depth'],
    children: [],
    position: place(state.starts, row, at, row, end)
  }
  siblings(state).push(node)
  if (to > from) state.inline.push({ node, lines: [row, from, to], nested: false })
  return undefined
}

const isBlankAt = (text: string, at: number): boolean => isBlank(text.charCodeAt(at))

function openFence(state: State, row: number, at: number, end: number, size: number, indent: number): Outcome {
  const { text } = state
  if (indent > 0 && text.charCodeAt(at - 1) === 9) return UNSURE
  const from = skipBlanks(text, at + size, end)
  let to = from
  while (to < end && !isBlankAt(text, to)) to++
  const meta = skipBlanks(text, to, end)
  const node: Code = {
    type: 'code',
    lang: to > from ? decode(text.slice(from, to)) : null,
    meta: meta < end ? decode(text.slice(meta, end)) : null,
    value: '',
    position: place(state.starts, row, at, row, end)
  }
  siblings(state).push(node)
  state.leaf = { type: 'code', node, marker: text.charCodeAt(at), size, indent, row, from: at, parts: [] }
  return undefined
}

function readFence(state: State, leaf: OpenFence, row: number, start: number, end: number): Outcome {
  const { text } = state
  let from = start
  while (from < end && from - start < leaf.indent && text.charCodeAt(from) === 32) from++
  if (from < end && text.charCodeAt(from) === 9 && (leaf.indent > 0 || state.stack.length > 0)) return UNSURE
  if (closesFence(text, skipBlanks(text, from, end), end, leaf.marker, leaf.size)) {
    closeFence(state, leaf, row, end)
    return undefined
  }
  if (leaf.parts.length > 0) leaf.parts.push(text.slice(endOfLine(state, row - 1), state.starts[row]))
  leaf.parts.push(text.slice(from, end))
  return undefined
}

function closeFence(state: State, { node, row: first, from, parts }: OpenFence, row: number, end: number): void {
  node.value = parts.join('')
  node.position = place(state.starts, first, from, row, end)
  state.leaf = undefined
}

function openHtml(state: State, row: number, end: number, html: HtmlStart): Outcome {
  state.leaf = { type: 'html', row, ...html }
  if (html.close !== undefined) {
    const found = state.text.indexOf(html.close, html.from)
    if (found >= 0 && found < end) closeHtml(state, row, row, end)
  }
  return undefined
}

function readHtml(state: State, leaf: OpenHtml, row: number, start: number, end: number): Outcome {
  if (leaf.close === undefined) {
    if (skipBlanks(state.text, start, end) === end) return closeLeaf(state)
    return undefined
  }
  for (let at = start; at + leaf.close.length <= end; at++) {
    if (state.text.charCodeAt(at) === 45 && state.text.startsWith(leaf.close, at)) {
      closeHtml(state, leaf.row, row, end)
      return undefined
    }
  }
  return undefined
}

function closeHtml(state: State, first: number, row: number, end: number): void {
  const from = state.starts[first] as number
  const node: Html = {
    type: 'html',
    value: state.text.slice(from, end),
    position: place(state.starts, first, from, row, end)
  }
  state.leaf = undefined
  siblings(state).push(node)
}

function closeSetext(state: State, leaf: OpenParagraph, row: number, end: number, depth: 1 | 2): Outcome {
  const { lines } = leaf
  if (state.text.charCodeAt(lines[1] as number) === 91) return UNSURE
  const node: Heading = {
    type: 'heading',
    depth,
    children: [],
    position: place(state.starts, lines[0] as number, lines[1] as number, row, end)
  }
  siblings(state).push(node)
  state.leaf = undefined
  state.inline.push({ node, lines, nested: state.stack.length > 0 })
  return undefined
}

function closeLeaf(state: State): Outcome {
  const { leaf } = state
  if (!leaf) return undefined
  if (leaf.type === 'code') return UNSURE
  state.leaf = undefined
  if (leaf.type === 'html') {
    const last = lastHtmlRow(state, leaf.row)
    closeHtml(state, leaf.row, last, endOfLine(state, last))
    return undefined
  }
  return closeParagraph(state, leaf.lines)
}

/** HTML without an end of its own ends above the next blank line. */
function lastHtmlRow(state: State, first: number): number {
  let row = first
  while (row + 1 < state.starts.length) {
    const start = state.starts[row + 1] as number
    const end = endOfLine(state, row + 1)
    if (skipBlanks(state.text, start, end) === end) break
    row++
  }
  return row
}

function closeParagraph(state: State, all: number[]): Outcome {
  let lines = all
  if (state.text.charCodeAt(all[1] as number) === 91) {
    const read = readDefinitions(state, all)
    if (read === undefined) return UNSURE
    lines = read.lines
    siblings(state).push(...read.definitions)
    state.definitions.push(...read.definitions)
    if (lines.length === 0) return undefined
  }
  const last = lines.length - 3
  const node: Paragraph = {
    type: 'paragraph',
    children: [],
    position: place(
      state.starts,
      lines[0] as number,
      lines[1] as number,
      lines[last] as number,
      lines[last + 2] as number
    )
  }
  siblings(state).push(node)
  state.inline.push({ node, lines, nested: state.stack.length > 0 })
  return undefined
}
