import type { Blockquote, Code, Definition, Heading, List, ListItem, Paragraph, RootContent } from 'mdast'
import type { HtmlStart } from '../html.ts'
import type { Lines } from '../lines.ts'

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

export interface Container {
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

export interface OpenParagraph {
  type: 'paragraph'
  lines: number[]
}

export interface OpenFence {
  type: 'code'
  node: Code
  marker: number
  size: number
  indent: number
  row: number
  from: number
  parts: string[]
}

export interface OpenHtml extends HtmlStart {
  type: 'html'
  row: number
}

export interface State extends Lines, Blocks {
  stack: Container[]
  leaf: OpenParagraph | OpenFence | OpenHtml | undefined
  /** Where the outermost open block starts, and how much there was before it. */
  segment: { row: number; child: number; inline: number; definitions: number }
}

/** The whole parser has to say what the outermost open block is. */
export const UNSURE = Symbol('unsure')
/** More containers in each other than are read. */
export const TOO_DEEP = Symbol('too deep')
export type Outcome = typeof UNSURE | typeof TOO_DEEP | undefined

/** Where the next block goes. */
export function siblings(state: State): RootContent[] {
  const top = state.stack.at(-1)
  return top ? ((top.item ?? top.node).children as RootContent[]) : state.children
}

/** A block outside of any container: what is above it is certain. */
export function mark(state: State, row: number): void {
  if (state.stack.length > 0) return
  const { segment } = state
  segment.row = row
  segment.child = state.children.length
  segment.inline = state.inline.length
  segment.definitions = state.definitions.length
}
