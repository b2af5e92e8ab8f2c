import type { BlockContent, List, ListItem, RootContent } from 'mdast'
import type { Position } from '../../schema.ts'
import { endOf, startOf } from '../lines.ts'
import { boilerplate, embed } from './apart.ts'
import { atxEnd, withoutAtx } from './atx.ts'
import { type Context, enter, rootContext } from './context.ts'
import { BLOCK, HEADING, LIST } from './elements.ts'
import { furnitureRule } from './furniture.ts'
import type { Piece } from './inline.ts'
import { namesOf } from './names.ts'
import { headingKind, type Page, place } from './page.ts'
import { paragraphs } from './paragraphs.ts'
import { classedMark, speakerMark } from './podcast.ts'
import { dataTable, isDataTable } from './tables.ts'
import { transcriptTable } from './transcript-table.ts'
import { attribute, type Element } from './tree.ts'
import type { SpeakerMark } from './voices.ts'
import { type WordList, wordListAt } from './word-lists.ts'

/** Text and blocks of one container, in the order of the source. */
interface Flow {
  page: Page
  out: RootContent[]
  pieces: Piece[]
  /** How many of the first pieces are known to hold no words. */
  wordless: number
  /** A `<cite>` and `<time>` that wait for their paragraph. */
  mark: SpeakerMark | undefined
  /** Where the block before the text ends. */
  lower: number
}

/** The blocks of a page. The tree's depth is bounded, so walking it by recursion is safe. */
export function blocksOf(page: Page): RootContent[] {
  return contentOf(page.root, rootContext(page.root), page)
}

function contentOf(element: Element, context: Context, page: Page): RootContent[] {
  const flow: Flow = { page, out: [], pieces: [], wordless: 0, mark: undefined, lower: element.contentStart }
  walk(element, context, flow)
  flush(flow, context, element.end)
  return flow.out
}

function flush(flow: Flow, context: Context, until: number): void {
  if (flow.pieces.length === 0) return
  const blocks = paragraphs(flow.pieces, context, flow.page, flow.lower, until)
  flow.pieces = []
  flow.wordless = 0
  for (const block of blocks) emit(flow, flow.page.hasHeading1 ? block : withoutAtx(block))
}

function emit(flow: Flow, node: RootContent): void {
  const { mark } = flow
  if (mark && node.data?.interview && !node.data.interview.part) {
    Object.assign(node.data.interview, mark.data)
    ;(node.position as Position).start = place(flow.page, mark.from, mark.from).start
    flow.mark = undefined
  }
  flow.out.push(node)
}

function walk(element: Element, context: Context, flow: Flow): void {
  const { children } = element
  const turns = turnsAmong(children, flow.page)
  for (let index = 0; index < children.length; index++) {
    const child = children[index] as Element
    const listed = wordListAt(children, index, flow.page)
    if (listed) {
      flush(flow, context, child.start)
      index = listed.last
      flow.lower = (children[index] as Element).end
      flow.out.push(wordList(listed, context, flow.page))
    } else if (child.name === '#text') addText(child, context, flow)
    else if (turns.has(child)) takeBlock(child, context, flow)
    else visit(child, index, context, flow)
  }
}

/**
 * `<span class="question">Why?</span> <span class="answer">So.</span>`: inline elements that are a turn each, as their
 * names say of both sides, with no words between them.
 */
function turnsAmong(children: readonly Element[], { bothRoles, text }: Page): ReadonlySet<Element> {
  if (!bothRoles) return NO_TURNS
  const turns = children.filter((child) => !BLOCK.has(child.name) && namesOf(child, text).role !== undefined)
  if (new Set(turns.map((child) => namesOf(child, text).role)).size < 2) return NO_TURNS
  const isMixed = children.some(({ name, start, end }) => name === '#text' && text.slice(start, end).trim() !== '')
  return isMixed ? NO_TURNS : new Set(turns)
}

const NO_TURNS: ReadonlySet<Element> = new Set()

function addText(leaf: Element, context: Context, flow: Flow): void {
  const { start, end } = leaf
  if (!context.pre) {
    const { text, hasHeading1 } = flow.page
    const head = hasHeading1 ? start : atxEnd(text, start, end)
    if (head > start) {
      flow.pieces.push({ type: 'text', start, end: head, marks: context.marks })
      flow.pieces.push({ type: 'split', start: head, end: head, marks: context.marks })
    }
    flow.pieces.push({ type: 'text', start: head, end, marks: context.marks })
    return
  }
  for (const piece of splitAtBlankLines(flow.page.text, start, end))
    flow.pieces.push({ ...piece, marks: context.marks })
}

/** Inside `<pre>` a blank line separates paragraphs. */
function splitAtBlankLines(text: string, start: number, end: number): Omit<Piece, 'marks'>[] {
  const pieces: Omit<Piece, 'marks'>[] = []
  let from = start
  let blankFrom = -1
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) {
      if (blankFrom >= 0) {
        if (blankFrom > from) pieces.push({ type: 'text', start: from, end: blankFrom })
        pieces.push({ type: 'split', start: blankFrom, end: at })
        from = at
      }
      blankFrom = at
    } else if (code > 32 && code !== 0xa0) blankFrom = -1
  }
  pieces.push({ type: 'text', start: from, end })
  return pieces
}

function visit(child: Element, index: number, context: Context, flow: Flow): void {
  const { page } = flow
  const { name } = child
  const rule = furnitureRule(child, page)
  if (rule) {
    flush(flow, context, child.start)
    flow.lower = child.end
    if (child.text > 0) flow.out.push(boilerplate(child, rule, page))
  } else if (name === 'br')
    flow.pieces.push({ type: 'break', start: child.start, end: child.end, marks: context.marks })
  else if (name === 'img') addImage(child, context, flow)
  else if (EMBEDS.has(name)) {
    flush(flow, context, child.start)
    flow.lower = child.end
    flow.out.push(embed(child, page))
  } else if (SILENT.has(name)) return
  else if (takeClassed(child, context, flow)) return
  else if (BLOCK.has(name)) takeBlock(child, context, flow)
  else if (!takeSpeaker(child, index, context, flow)) {
    walk(child, { ...context, marks: [...context.marks, child] }, flow)
  }
}

const EMBEDS = new Set(['iframe', 'video', 'audio', 'object', 'embed'])

/** Elements that show no words of the page: raw ones are kept as they stand, ruby repeats its base in kana. */
const SILENT = new Set(
  (
    'script style noscript noembed noframes template svg math textarea title meta link base input param source track ' +
    'col colgroup area map canvas rt rp wbr keygen basefont bgsound'
  ).split(' ')
)

/** Whether words wait for their paragraph: a name after them is part of it. */
function hasWords(flow: Flow): boolean {
  const { pieces, page } = flow
  for (; flow.wordless < pieces.length; flow.wordless++) {
    const { type, start, end } = pieces[flow.wordless] as Piece
    if (type !== 'text' || page.text.slice(start, end).trim() !== '') return true
  }
  return false
}

function takeClassed(child: Element, context: Context, flow: Flow): boolean {
  if (flow.page.voices.names.size === 0) return false
  const wait = hasWords(flow)
  if (wait && !BLOCK.has(child.name)) return false
  // Words that wait take the mark before them with them.
  const mark = classedMark(child, wait ? undefined : flow.mark, flow.page)
  return mark !== undefined && take(child, mark, context, flow)
}

function take(child: Element, mark: SpeakerMark, context: Context, flow: Flow): true {
  flush(flow, context, child.start)
  flow.lower = child.end
  flow.mark = mark
  return true
}

function takeSpeaker(child: Element, index: number, context: Context, flow: Flow): boolean {
  if (child.name !== 'cite' && child.name !== 'time') return false
  if (hasWords(flow)) return false
  const mark = speakerMark(child, index, flow.mark, flow.page)
  return mark !== undefined && take(child, mark, context, flow)
}

function addImage(child: Element, context: Context, flow: Flow): void {
  flow.pieces.push({ type: 'image', start: child.start, end: child.end, marks: context.marks, element: child })
}

function takeBlock(child: Element, context: Context, flow: Flow): void {
  const { name } = child
  const { page } = flow
  flush(flow, context, child.start)
  flow.lower = child.end
  const inner = enter(context, child, page, name === 'dt' || name === 'dd' || name === 'summary' ? [name] : [])
  if (name === 'hr') flow.out.push({ type: 'thematicBreak', position: place(page, child.start, child.end) })
  else if (HEADING.has(name) && page.prose.has(headingKind(child, page.text))) {
    append(child, enter(context, child, page, [name]), flow)
  } else if (HEADING.has(name)) {
    append(child, { ...inner, heading: Number(name[1]) as 1 | 2 | 3 | 4 | 5 | 6 }, flow)
  } else if (LIST.has(name) && isList(child, page)) flow.out.push(list(child, inner, page))
  else if (name === 'blockquote') quote(child, inner, flow)
  else if (name === 'pre' || name === 'listing') preformatted(child, inner, flow)
  else if (name === 'figcaption' || name === 'caption')
    append(child, { ...inner, part: 'aside', rule: 'html/caption' }, flow)
  else if (name === 'aside' && !isPullQuote(child, page))
    append(child, { ...inner, part: 'aside', rule: 'html/aside' }, flow)
  else if (name === 'table') table(child, inner, flow)
  else append(child, inner, flow)
}

const isPullQuote = (element: Element, page: Page): boolean =>
  element.attributes.some(({ start, end }) => page.text.slice(start, end).toLowerCase().includes('quote'))

/** Blocks of a container that mdast has no node for. */
function append(element: Element, context: Context, flow: Flow): void {
  const outerMark = flow.mark
  const inner: Flow = {
    page: flow.page,
    out: flow.out,
    pieces: [],
    wordless: 0,
    mark: outerMark,
    lower: element.contentStart
  }
  walk(element, context, inner)
  flush(inner, context, element.end)
  flow.mark = inner.mark
}

/**
 * Is it a list, or indentation and layout? It is none without items, with items that say who speaks, or when it
 * holds most of the page in items of several blocks.
 */
function isList(element: Element, page: Page): boolean {
  const items = element.children.filter(({ name }) => name === 'li')
  if (items.length === 0) return false
  if (items.some((item) => namesOf(item, page.text).role !== undefined)) return false
  if (element.text <= page.root.text * 0.4) return true
  return !items.some((item) => item.children.filter(({ name }) => BLOCK.has(name)).length > 1)
}

function list(element: Element, context: Context, page: Page): List {
  const ordered = element.name === 'ol'
  const items: ListItem[] = []
  for (const child of element.children) {
    if (child.name === '#text' && child.text === 0 && page.text.slice(child.start, child.end).trim() === '') continue
    const children =
      child.name === 'li' ? contentOf(child, enter(context, child, page), page) : strayContent(child, context, page)
    if (children.length === 0) continue
    const start = child.name === 'li' ? child.start : startOf(children[0] as RootContent)
    const end = endOf(children.at(-1) as RootContent)
    items.push({
      type: 'listItem',
      spread: children.length > 1,
      children: children as BlockContent[],
      position: place(page, start, Math.max(end, child.name === 'li' ? trimmedEnd(child, page.text) : end))
    })
  }
  const start = Number.parseInt(attribute(element, 'start', page.text) ?? '1', 10)
  return {
    type: 'list',
    ordered,
    start: ordered ? (Number.isSafeInteger(start) ? start : 1) : null,
    spread: items.some(({ spread }) => spread),
    children: items,
    position: place(page, element.start, trimmedEnd(element, page.text))
  }
}

function wordList({ items, ordered, start }: WordList, context: Context, page: Page): List {
  const children = items.map((item): ListItem => {
    const blocks = contentOf(item, enter(context, item, page), page) as BlockContent[]
    return {
      type: 'listItem',
      spread: false,
      children: blocks,
      position: place(page, item.start, trimmedEnd(item, page.text))
    }
  })
  const [first, last] = [items[0] as Element, items.at(-1) as Element]
  return {
    type: 'list',
    ordered,
    start: ordered ? start : null,
    spread: false,
    children,
    position: place(page, first.start, trimmedEnd(last, page.text))
  }
}

/** What stands in a list outside its items. */
function strayContent(child: Element, context: Context, page: Page): RootContent[] {
  const holder: Element = { ...child, name: '#stray', children: [child] }
  return contentOf(holder, context, page)
}

/** An unclosed element ends after its last visible character. */
function trimmedEnd({ start, end }: Element, text: string): number {
  let at = end
  while (at > start && text.charCodeAt(at - 1) <= 32) at--
  return at
}

function quote(element: Element, context: Context, flow: Flow): void {
  // Old pages indent their whole text with it.
  if (element.text > flow.page.root.text * 0.4) {
    append(element, context, flow)
    return
  }
  const children = contentOf(element, context, flow.page)
  if (children.length === 0) return
  emit(flow, {
    type: 'blockquote',
    children: children as BlockContent[],
    position: place(flow.page, element.start, trimmedEnd(element, flow.page.text)),
    data: { interview: {} }
  })
}

function preformatted(element: Element, context: Context, flow: Flow): void {
  const { page } = flow
  const code = element.children.find(({ name }) => name === 'code')
  if (!code || code.text < element.text * 0.9 || code.text > page.root.text * 0.4) {
    append(element, { ...context, pre: true }, flow)
    return
  }
  const value = boilerplate(element, '', page)
    .children.map((node) => ('value' in node ? node.value : '\n'))
    .join('')
  emit(flow, { type: 'code', value, position: place(page, element.start, trimmedEnd(element, page.text)) })
}

function table(element: Element, context: Context, flow: Flow): void {
  const rows = transcriptTable(element, flow.page)
  if (rows) {
    for (const { cell, mark, header } of rows) {
      if (header) flow.out.push(boilerplate(header, 'html/table-header', flow.page))
      if (!cell) continue
      flow.mark = mark
      append(cell, enter(context, cell, flow.page), flow)
    }
    flow.mark = undefined
    return
  }
  if (isDataTable(element, flow.page)) {
    flow.out.push(dataTable(element, flow.page))
    return
  }
  layout(element, context, flow)
}

/** A table used to place things: its cells are paragraphs, which keep the number of their column. */
function layout(element: Element, context: Context, flow: Flow): void {
  for (const child of element.children) {
    if (child.name === 'tr') {
      const cells = child.children.filter(({ name }) => name === 'td' || name === 'th')
      const columns = cells.filter(({ text }) => text > 0).length
      const inRow = enter(context, child, flow.page)
      for (const [column, cell] of cells.entries()) {
        const rule = furnitureRule(cell, flow.page)
        if (rule && cell.text > 0) flow.out.push(boilerplate(cell, rule, flow.page))
        else append(cell, enter(inRow, cell, flow.page, columns > 1 ? [`${cell.name}-${column + 1}`] : []), flow)
      }
      const stray = child.children.filter(({ name }) => name !== 'td' && name !== 'th')
      if (stray.some(({ name, start, end }) => name !== '#text' || flow.page.text.slice(start, end).trim())) {
        append({ ...child, children: stray }, inRow, flow)
      }
    } else if (child.name === 'tbody' || child.name === 'thead' || child.name === 'tfoot') layout(child, context, flow)
    else append({ ...child, children: [child] }, context, flow)
  }
}
