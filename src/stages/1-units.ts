import type { List, ListItem, Nodes, Root } from 'mdast'
import type { NodeData } from '../read/reader.ts'
import { talkOf } from '../read/talk-tables.ts'
import { isDigit, isSpace, skipSpace, trimEnd, trimSpace } from '../read/text-marks.ts'
import { Kind, type Unit } from '../types.ts'
import { endTagsIn } from './angle-remarks.ts'
import { commentFields } from './comment-fields.ts'
import { partsOfLine } from './html-parts.ts'
import { inlineLines } from './inline.ts'
import { stripTags } from './strip-tags.ts'
import { withTaggedParagraphs } from './tagged-paragraphs.ts'

/** Containers deeper than this are read as if they were this deep: nobody writes them, and the result stays shallow. */
const MAX_DEPTH = 6

interface Context {
  node: Nodes
  quotes: number
  items: number[]
  ordered: boolean
  /** Source offset where the innermost list item starts, until its first unit has taken the marker. */
  itemStart: number
  data: NodeData | undefined
}

interface State {
  source: string
  starts: readonly number[]
  units: Unit[]
  blocks: number
  lists: number
  itemIds: number
}

const NO_ITEMS: number[] = []

/**
 * Flattens a tree into lines of text, in source order. Joins nothing and decides nothing.
 * @param root any mdast tree; what it cannot hold as text (HTML, definitions) comes as its source
 * @param source the text that positions point into; empty when the tree has none
 */
export function unitsOf(root: Root, source: string, starts: readonly number[]): Unit[] {
  const state: State = { source, starts, units: [], blocks: 0, lists: 0, itemIds: 0 }
  const stack: Context[] = [{ node: root, quotes: 0, items: NO_ITEMS, ordered: false, itemStart: -1, data: undefined }]
  for (let context = stack.pop(); context; context = stack.pop()) enter(state, context, stack)
  return withTaggedParagraphs(state.units, source)
}

function enter(state: State, context: Context, stack: Context[]): void {
  const { node } = context
  const data = node.data?.interview ?? context.data
  switch (node.type) {
    case 'root':
      return push(stack, node.children, { ...context, data })
    case 'blockquote':
      return push(stack, node.children, { ...context, quotes: Math.min(context.quotes + 1, MAX_DEPTH), data })
    case 'list':
      return list(state, node, { ...context, data }, stack)
    case 'listItem':
      return item(state, node, { ...context, data }, stack)
    case 'paragraph':
    case 'heading':
      return text(state, node, context, data)
    case 'table': {
      const talk = node.position && talkOf(node, state.source, state.starts)
      return talk ? push(stack, talk, { ...context, data }) : table(state, node, context, data)
    }
    case 'code':
      return leaf(state, context, data, Kind.code, node.value)
    case 'thematicBreak':
      return leaf(state, context, data, Kind.rule, '')
    case 'html':
      return html(state, context, data)
    case 'definition':
    case 'footnoteDefinition':
    case 'yaml':
      return definition(state, context, data)
    default:
      if ('children' in node) return push(stack, node.children as Nodes[], { ...context, data })
      if ('value' in node && typeof node.value === 'string')
        leaf(state, context, data, Kind.paragraph, trimSpace(node.value))
  }
}

function push(stack: Context[], children: readonly Nodes[], context: Context): void {
  for (let index = children.length - 1; index >= 0; index--) {
    stack.push({
      node: children[index] as Nodes,
      quotes: context.quotes,
      items: context.items,
      ordered: context.ordered,
      itemStart: index === 0 ? context.itemStart : -1,
      data: context.data
    })
  }
}

function list(state: State, node: List, context: Context, stack: Context[]): void {
  const id = ++state.lists
  const deep = context.items.length >= MAX_DEPTH * 2
  for (let index = node.children.length - 1; index >= 0; index--) {
    const child = node.children[index] as ListItem
    const items = deep ? context.items : [...context.items, id, ++state.itemIds]
    stack.push({
      ...context,
      node: child,
      items,
      ordered: node.ordered ?? false,
      itemStart: child.position?.start.offset ?? -1
    })
  }
}

function item(state: State, node: ListItem, context: Context, stack: Context[]): void {
  if (node.children.length > 0) return push(stack, node.children, context)
  leaf(state, context, context.data, Kind.paragraph, '')
}

function blank(
  context: Context,
  data: NodeData | undefined,
  kind: number,
  block: number,
  { map, spans }: Pick<Unit, 'map' | 'spans'> = { map: [], spans: [] }
): Unit {
  const { node } = context
  return {
    text: '',
    start: node.position?.start.offset ?? 0,
    end: node.position?.end.offset ?? 0,
    row: (node.position?.start.line ?? 1) - 1,
    endRow: (node.position?.end.line ?? 1) - 1,
    map,
    spans,
    kind,
    heading: 0,
    marker: '',
    number: -1,
    quotes: context.quotes,
    items: context.items,
    ordered: context.ordered,
    block,
    soft: 'first',
    gap: 0,
    indent: 0,
    data,
    node: undefined,
    head: null
  }
}

function add(state: State, unit: Unit, context: Context): void {
  const before = state.units.at(-1)
  if (context.itemStart >= 0) takeMarker(state, unit, context.itemStart)
  unit.gap = before ? Math.max(0, unit.row - before.endRow - 1) : unit.row
  unit.indent = unit.start - (state.starts[unit.row] ?? unit.start)
  state.units.push(unit)
}

/** `- `, `12. ` between the start of the list item and its first text. */
function takeMarker(state: State, unit: Unit, itemStart: number): void {
  if (itemStart > unit.start) return
  const to = unit.map[1] ?? unit.start
  let end = itemStart
  while (end < to && !isSpace(state.source.charCodeAt(end))) end++
  unit.marker = state.source.slice(itemStart, end)
  unit.number = isDigit(unit.marker.charCodeAt(0)) ? Number.parseInt(unit.marker, 10) : -1
  unit.start = itemStart
}

function leaf(state: State, context: Context, data: NodeData | undefined, kind: number, value: string): void {
  const unit = blank(context, data, kind, state.blocks++)
  unit.text = value.replace(/\r\n?/g, '\n')
  if (value !== '') unit.map = [0, unit.start]
  unit.node = context.node
  add(state, unit, context)
}

function text(
  state: State,
  node: Extract<Nodes, { type: 'paragraph' | 'heading' }>,
  context: Context,
  data: NodeData | undefined
): void {
  const block = state.blocks++
  // What a page calls a heading is one, over however many lines of its source.
  const heading = node.type === 'heading' && (data || isHeading(state, node)) ? node.depth : 0
  const lines = inlineLines(node.children, state.source, state.starts)
  const from = state.units.length
  for (const [index, line] of lines.entries()) {
    if (line.text === '' && line.spans.length === 0 && lines.length > 1) continue
    const unit = blank(context, data, heading ? Kind.heading : Kind.paragraph, block, line)
    unit.text = line.text
    unit.heading = heading
    unit.row = line.row
    unit.endRow = line.endRow
    unit.start = line.start
    unit.end = line.end
    unit.soft = line.by
    if (line.spans.some((span) => span.type === 'image') && onlyMedia(line.text, line.spans)) unit.kind = Kind.media
    // `<a href="…"><img src="…"></a>` as a paragraph.
    if (!data && line.text === '') embed(unit, state.source.slice(line.start, line.end))
    add(state, unit, index === 0 ? context : { ...context, itemStart: -1 })
  }
  if (state.units.length === from) return leaf(state, context, data, Kind.html, '')
  // The first and the last line take the block's own edges: `## `, closing markers, cue timings.
  const first = state.units[from] as Unit
  const last = state.units.at(-1) as Unit
  if (node.position) {
    const { offset: end = last.end } = node.position.end
    // Where the words of a row or a cue end is known no longer once its unit holds all of it.
    if (data?.field && end > last.end) last.map = [...last.map, last.text.length, last.end]
    first.start = Math.min(first.start, node.position.start.offset ?? first.start)
    first.row = Math.min(first.row, node.position.start.line - 1)
    last.end = Math.max(last.end, end)
    last.endRow = Math.max(last.endRow, node.position.end.line - 1)
  }
}

/** How far the length of an underline may be from that of the line above. */
const SLACK = 2

/** A setext underline below running text is a rule that somebody drew under a paragraph, unless it is as long as its line. */
function isHeading(state: State, node: Extract<Nodes, { type: 'heading' }>): boolean {
  const { position } = node
  if (!position || state.source === '') return true
  if (state.source.charCodeAt(position.start.offset ?? 0) === 35) return true
  if (position.start.line === position.end.line) return true
  const written = state.source.slice(position.start.offset, position.end.offset)
  if (position.end.line - position.start.line !== 1 || written.length >= LONGEST_HEADING) return false
  const [line = '', underline = ''] = written.split(/\r\n|[\n\r]/).map((own) => own.trim())
  return !/[.:]["”’»*_]*$/.test(line.slice(-10)) || Math.abs(line.length - underline.length) <= SLACK
}

/** Of a line and what underlines it, in UTF-16 units. */
const LONGEST_HEADING = 240

/** `{: .w-50 .right}`, `{width=50%}` behind a picture say how it is shown. */
const ATTRIBUTES = /\{[^{}]{1,200}\}$/

function onlyMedia(text: string, spans: Unit['spans']): boolean {
  let covered = 0
  for (const span of spans) if (span.type === 'image') covered += span.to - span.from
  return trimSpace(text).replace(ATTRIBUTES, '').length <= covered + 2
}

function table(
  state: State,
  node: Extract<Nodes, { type: 'table' }>,
  context: Context,
  data: NodeData | undefined
): void {
  const block = state.blocks++
  const from = state.units.length
  for (const row of node.children) {
    const unit = blank({ ...context, node: row }, data, Kind.table, block)
    for (const [index, cell] of row.children.entries()) {
      const lines = inlineLines(cell.children, state.source, state.starts)
      if (index > 0) unit.text += ' | '
      for (const line of lines) {
        for (let at = 0; at < line.map.length; at += 2)
          unit.map.push((line.map[at] as number) + unit.text.length, line.map[at + 1] as number)
        unit.text += line.text
      }
    }
    unit.node = row
    add(state, unit, context)
  }
  const header = state.units[from]
  if (!header) return
  const last = state.units.at(-1) as Unit
  if (node.position) {
    last.end = Math.max(last.end, node.position.end.offset ?? 0)
    last.endRow = Math.max(last.endRow, node.position.end.line - 1)
  }
  if (header !== last) takeDelimiters(state, header)
}

/** `| --- | --- |` belongs to the row above it. */
function takeDelimiters(state: State, header: Unit): void {
  const row = header.endRow + 1
  const start = state.starts[row]
  if (start === undefined) return
  const end = trimEnd(state.source, start, state.starts[row + 1] ?? state.source.length)
  if (!/^[>\s:|-]+$/.test(state.source.slice(start, end))) return
  header.end = end
  header.endRow = row
}

/** HTML inside Markdown: a unit a line, or what a page shows as one, its tags taken off. Comments and lines of nothing but tags keep an empty text. */
function html(state: State, context: Context, data: NodeData | undefined): void {
  const { position } = context.node
  if (!position) return leaf(state, context, data, Kind.html, '')
  const block = state.blocks++
  const itemsOf = htmlLists(state, context)
  const closed = endTagsIn(state.source, position.start.offset ?? 0, position.end.offset ?? 0)
  const fieldOf = data ? undefined : commentFields(state.source.slice(position.start.offset, position.end.offset))
  const first = state.units.length
  let comment = false
  for (let row = position.start.line - 1; row < position.end.line; row++) {
    const start = Math.max(state.starts[row] ?? 0, position.start.offset ?? 0)
    const lineEnd = Math.min(state.starts[row + 1] ?? state.source.length, position.end.offset ?? 0)
    for (const [from, to] of comment || data ? [[start, lineEnd] as const] : partsOfLine(state.source, start, lineEnd))
      part(row, from, to)
  }
  function part(row: number, start: number, end: number): void {
    const from = skipSpace(state.source, start, end)
    const to = trimEnd(state.source, from, end)
    if (to <= from) return
    const unit = blank(context, data, Kind.html, block)
    const isFirst = state.units.length === first
    unit.row = unit.endRow = row
    unit.start = from
    unit.end = to
    unit.soft = isFirst ? 'first' : 'line'
    const inComment = comment
    comment = stripTags({ source: state.source, from, to, closed }, comment, unit)
    const markup = state.source.slice(from, to)
    if (!inComment && !data && unit.text === '') embed(unit, markup)
    const field = inComment ? fieldOf?.(markup) : undefined
    if (field) {
      unit.data = field.data
      unit.text = field.value
      unit.map = [0, to - field.value.length]
    }
    // A line of nothing but tags is no item, but may open or close a list.
    const listed = inComment ? {} : itemsOf(markup)
    if (unit.text !== '') Object.assign(unit, listed)
    add(state, unit, isFirst ? context : { ...context, itemStart: -1 })
  }
}

const OPENS_LIST = /^<([uo])l\b/i
const OPENS_ITEM = /^(?:<[uo]l\b[^<>]*>\s*)?<li\b/i
const CLOSES_LIST = /<\/[uo]l>/i

/**
 * `<ul>`, `<li>tea`, `</ul>`, one line after the other: the list that each line stands in, as Markdown's own lists have it.
 * Lists in such lists are one with them.
 */
function htmlLists(
  state: State,
  { items: outer }: Context
): (markup: string) => Pick<Unit, 'items' | 'ordered' | 'marker'> {
  const none = { items: outer, ordered: false, marker: '' }
  let inside = none
  let list = 0
  let ordered = false
  return (markup) => {
    const opened = OPENS_LIST.exec(markup)?.[1]
    if (opened !== undefined && list === 0) {
      list = ++state.lists
      ordered = opened.toLowerCase() === 'o'
    }
    const opensItem = OPENS_ITEM.test(markup) && outer.length < MAX_DEPTH * 2
    if (opensItem) {
      list ||= ++state.lists
      inside = { items: [...outer, list, ++state.itemIds], ordered, marker: '' }
    }
    const own = opensItem ? { ...inside, marker: '<li>' } : inside
    if (CLOSES_LIST.test(markup)) {
      inside = none
      list = 0
    }
    return own
  }
}

/** A picture, a player, or another page in a frame, and where it is. */
const MEDIA = /<(?:img|iframe|video|audio|embed|object|picture)\b/i
const MEDIA_URL = /\b(?:src|data)=(?:"([^"]*)"|'([^']*)')/i
const EMBEDDED: NodeData = { part: 'aside', rule: 'markup/media' }

function embed(unit: Unit, markup: string): void {
  if (!MEDIA.test(markup)) return
  const [, quoted, single] = MEDIA_URL.exec(markup) ?? []
  const url = quoted ?? single
  unit.kind = Kind.media
  unit.data = EMBEDDED
  if (url) unit.spans = [{ type: 'image', from: 0, to: 0, url }]
}

/** `[1]: https://…` is a definition; `[Nela]: hi` is speech that Markdown would swallow. */
function definition(state: State, context: Context, data: NodeData | undefined): void {
  const { node } = context
  const slice = state.source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
  const speech = node.type === 'definition' && !/[/#@]|^www\./.test(node.url)
  leaf(state, context, data, speech ? Kind.paragraph : Kind.definition, slice)
}
