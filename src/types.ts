import type { Nodes } from 'mdast'
import type { NodeData } from './read/reader.ts'
import type { LabelShape } from './stages/label-shapes.ts'

/** What a unit is by its form, before anybody asks what it says. The weights know these numbers; none is 7. */
export const Kind = {
  paragraph: 0,
  heading: 1,
  code: 2,
  table: 3,
  media: 4,
  rule: 5,
  html: 6,
  definition: 8
} as const

/** Inline markup over a range of a unit's text. */
export interface InlineSpan {
  type: 'strong' | 'emphasis' | 'delete' | 'inlineCode' | 'link' | 'image' | 'html'
  /** Indices into `Unit.text`. */
  from: number
  to: number
  url?: string
}

/**
 * The atom of every stage after reading: one line of the source, or the lines that a wrap joins,
 * with its markers taken off and remembered.
 */
export interface Unit {
  /** The words, without markers, markup and wraps. */
  text: string
  /** Source offsets of everything that belongs to it, markers and markup included. */
  start: number
  end: number
  /** Source lines, from 0, inclusive. */
  row: number
  endRow: number
  /**
   * Pairs: an index into `text`, the source offset that it stands for. Ascending; between them both run alike. Where more
   * belongs to a unit below its text, the last pair is the end of the text.
   */
  map: number[]
  spans: InlineSpan[]
  kind: number
  /** Depth of a heading, else 0. */
  heading: number
  /** The bullet or number in front: `•`, `-`, `12.`; empty if none. */
  marker: string
  /** The number in front of the text, by list markup or by eye; -1 if none. */
  number: number
  quotes: number
  /** Lists around it, outermost first: pairs of list id and item id. Empty outside lists. */
  items: number[]
  ordered: boolean
  /** Leaf block (paragraph, heading) it came from: units of one block are lines of it. */
  block: number
  /** How it is parted from the unit before in its block: by a line end in Markdown text, one the reader kept, or one the markup asks for. */
  soft: 'first' | 'soft' | 'line' | 'hard'
  /** Blank lines between it and the unit before. */
  gap: number
  indent: number
  data: NodeData | undefined
  /** The block node of a unit that is all of it: code, table, rule, html, definition. */
  node: Nodes | undefined
  /** The label-like head of its text, once `labelShape` has looked: several stages ask for the same. Null before. */
  head: LabelShape | undefined | null
}
