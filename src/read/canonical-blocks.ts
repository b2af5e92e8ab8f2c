import { MAX_DEPTH } from '../print/blocks.ts'
import { readTime } from '../print/clock.ts'
import { isBlank } from '../print/escape.ts'
import { safeUrl } from '../print/url.ts'
import type { Block, ListItem, Position } from '../schema.ts'
import { readWords, unescapeText } from './canonical-inline.ts'

/** A line without its line end and without the prefixes of the containers it stands in. */
export interface Line {
  text: string
  /** Where `text` starts in the source. */
  offset: number
}

/** Makes a position of two offsets. */
export type Place = (start: number, end: number) => Position

/** Lines that are read as blocks, from `at` on. */
export interface Cursor {
  lines: readonly Line[]
  at: number
  place: Place
  depth: number
}

export function isEmpty(line: Line | undefined): boolean {
  return line === undefined || line.text.trim() === ''
}

function countOf(text: string, char: string, from = 0): number {
  let end = from
  while (text[end] === char) end++
  return end - from
}

/** The number of `#` of a heading's line, 0 if it is none. */
export function headingDepth(text: string): number {
  const depth = countOf(text, '#')
  return depth <= 6 && (depth === text.length || text[depth] === ' ') ? depth : 0
}

/** Where a heading's closing sequence begins, spaces before it included; undefined if it has none. */
export function closingSequence(text: string): number | undefined {
  let end = text.trimEnd().length
  const from = end
  while (text[end - 1] === '#') end--
  if (end === from || end === 0 || !isBlank(text[end - 1] as string)) return undefined
  return text.slice(0, end).trimEnd().length
}

interface Marker {
  ordered: boolean
  delimiter: string
  start: number
  /** Columns up to the content. */
  width: number
}

/** A bullet or number at the line's start. */
function markerOf(text: string): Marker | undefined {
  const first = text.charAt(0)
  let end = 0
  while (end < 9 && /^\d$/.test(text[end] ?? '')) end++
  const delimiter = end > 0 ? (text[end] ?? '') : first
  if (delimiter === '' || !(end > 0 ? '.)' : '-+*').includes(delimiter)) return undefined
  const after = text[end + 1]
  if (after !== undefined && after !== ' ') return undefined
  return { ordered: end > 0, delimiter, start: end > 0 ? Number(text.slice(0, end)) : 0, width: end + 2 }
}

/** `***`, `---`, `___` */
export function isRule(text: string): boolean {
  const line = text.trimEnd()
  return line === '***' || line === '---' || line === '___'
}

function isFence(text: string): boolean {
  const ticks = countOf(text, '`')
  return ticks >= 3 && !text.includes('`', ticks)
}

/** Whether a line would begin another block than a paragraph even right after one. */
function interrupts(line: Line): boolean {
  const { text } = line
  const marker = markerOf(text)
  if (marker && text.length > marker.width && (!marker.ordered || marker.start === 1)) return true
  return text.startsWith('>') || headingDepth(text) > 0 || isRule(text) || isFence(text)
}

const endOf = (line: Line): number => line.offset + line.text.length

/** From the first to the last line that has been read. */
function placeLines({ lines, at, place }: Cursor, from: number): Position {
  let last = Math.max(from, at - 1)
  while (last > from && isEmpty(lines[last])) last--
  const start = lines[from] as Line
  return place(start.offset, endOf(lines[last] as Line))
}

function endsInBackslash(text: string): boolean {
  let count = 0
  while (text[text.length - 1 - count] === '\\') count++
  return count % 2 === 1
}

/** A paragraph: one line, or several that end in a backslash or, edited by hand, are wrapped. */
export function readParagraph(cursor: Cursor, stops: (line: Line) => boolean = () => false): Block {
  const from = cursor.at
  let source = ''
  for (; cursor.at < cursor.lines.length; cursor.at++) {
    const line = cursor.lines[cursor.at] as Line
    if (cursor.at > from) {
      if (isEmpty(line) || interrupts(line) || stops(line)) break
      source += endsInBackslash(source) ? '\n' : ' '
    }
    source += line.text.trim()
  }
  const close = source.startsWith('[') ? source.indexOf(']') : -1
  const spaced = close > 0 && (source[close + 1] ?? ' ') === ' '
  const time = spaced ? readTime(source.slice(1, close)) : undefined
  const words = readWords(time ? source.slice(close + 2) : source)
  return { type: 'paragraph', ...words, ...(time && { time }), position: placeLines(cursor, from) }
}

function readHeading(cursor: Cursor, depth: number): Block {
  const line = cursor.lines[cursor.at++] as Line
  return {
    type: 'heading',
    depth,
    ...headingWords(line.text, depth),
    position: cursor.place(line.offset, endOf(line))
  }
}

/** The words of a heading's line. */
export function headingWords(text: string, depth: number): { text: string; markdown?: string } {
  const body = text.slice(depth, Math.max(depth, closingSequence(text) ?? text.length))
  return readWords(body.trim())
}

function readCode(cursor: Cursor): Block {
  const from = cursor.at
  const first = cursor.lines[cursor.at++] as Line
  const ticks = countOf(first.text, '`')
  const lang = unescapeText(first.text.slice(ticks).trim())
  const text: string[] = []
  for (; cursor.at < cursor.lines.length; cursor.at++) {
    const line = (cursor.lines[cursor.at] as Line).text
    const closing = countOf(line, '`')
    if (closing >= ticks && line.trimEnd().length === closing) {
      cursor.at++
      break
    }
    text.push(line)
  }
  return { type: 'code', ...(lang !== '' && { lang }), text: text.join('\n'), position: placeLines(cursor, from) }
}

/** The cells of `| a | b |`; a bar after a backslash is part of a cell. */
function cellsOf(text: string): string[] {
  const line = text.trimEnd()
  const cells: string[] = []
  let start = 1
  for (let at = 1; at < line.length; at++) {
    if (line[at] === '\\') at++
    else if (line[at] === '|' || at === line.length - 1) {
      cells.push(line.slice(start, line[at] === '|' ? at : at + 1).trim())
      start = at + 1
    }
  }
  return cells
}

function isTable(first: Line, second: Line | undefined): boolean {
  if (!first.text.startsWith('|') || !second?.text.startsWith('|')) return false
  const delimiters = cellsOf(second.text)
  return (
    delimiters.length > 0 &&
    cellsOf(first.text).length > 0 &&
    delimiters.every((cell) => cell.includes('-') && /^:?-+:?$/.test(cell))
  )
}

function readTable(cursor: Cursor): Block {
  const from = cursor.at
  const rows: string[][] = []
  let own = 0
  for (; cursor.lines[cursor.at]?.text.startsWith('|'); cursor.at++) {
    const cells = cellsOf((cursor.lines[cursor.at] as Line).text)
    if (cursor.at === from + 1) own = cells.filter((cell) => cell !== '-').length
    else rows.push(cells.map(unescapeText))
  }
  const header = rows[0] as string[]
  // A column whose delimiter is a single hyphen is one that only longer rows have.
  const kept = header.filter((cell, at) => at < own || cell !== '')
  const isBare = kept.length === 0 && rows.every((row, at) => at === 0 || row.length === 0)
  return { type: 'table', rows: [isBare ? header : kept, ...rows.slice(1)], position: placeLines(cursor, from) }
}

/** `![words](<address>)` or `![words]()` alone on a line. */
function readMedia(line: Line): { text: string; url?: string } | undefined {
  const { text } = line
  if (!text.startsWith('![')) return undefined
  let close = 2
  while (close < text.length && text[close] !== ']') close += text[close] === '\\' ? 2 : 1
  const rest = text.slice(close).trimEnd()
  const words = unescapeText(text.slice(2, close))
  if (rest === ']()') return { text: words }
  if (!rest.startsWith('](<') || rest.indexOf('>') !== rest.length - 2 || !rest.endsWith('>)')) return undefined
  const url = unescapeText(rest.slice(3, -2))
  return url === '' || safeUrl(url) !== undefined ? { text: words, url } : { text: words }
}

/** The lines of a block quote, their prefix removed. */
export function quoteLines(cursor: Cursor): Line[] {
  const inner: Line[] = []
  for (; cursor.lines[cursor.at]?.text.startsWith('>'); cursor.at++) {
    const { text, offset } = cursor.lines[cursor.at] as Line
    const width = text[1] === ' ' ? 2 : 1
    inner.push({ text: text.slice(width), offset: offset + width })
  }
  return inner
}

function readQuote(cursor: Cursor): Block {
  const from = cursor.at
  const inner = quoteLines(cursor)
  return {
    type: 'quote',
    blocks: readBlocks(inner, cursor.place, cursor.depth + 1),
    position: placeLines(cursor, from)
  }
}

function isIndented(line: Line, width: number): boolean {
  for (let at = 0; at < width; at++) if (line.text[at] !== ' ') return false
  return true
}

function readItem(cursor: Cursor, width: number): ListItem {
  const from = cursor.at
  const first = cursor.lines[cursor.at++] as Line
  const cut = Math.min(width, first.text.length)
  const inner: Line[] = [{ text: first.text.slice(cut), offset: first.offset + cut }]
  for (; cursor.at < cursor.lines.length; cursor.at++) {
    const line = cursor.lines[cursor.at] as Line
    const empty = isEmpty(line)
    if (!empty && !isIndented(line, width)) break
    const indent = Math.min(width, line.text.length)
    inner.push({ text: line.text.slice(indent), offset: line.offset + indent })
  }
  return { blocks: readBlocks(inner, cursor.place, cursor.depth + 1), position: placeLines(cursor, from) }
}

function readList(cursor: Cursor, marker: Marker): Block {
  const from = cursor.at
  const items: ListItem[] = []
  for (;;) {
    const line = cursor.lines[cursor.at]
    const next = line && !isRule(line.text) ? markerOf(line.text) : undefined
    if (!next || next.ordered !== marker.ordered || next.delimiter !== marker.delimiter) break
    items.push(readItem(cursor, next.width))
  }
  const start = marker.ordered && marker.start !== 1 ? { start: marker.start } : {}
  return { type: 'list', ordered: marker.ordered, ...start, items, position: placeLines(cursor, from) }
}

/** Reads the block at the cursor, whose line is not empty. */
export function readBlock(cursor: Cursor, stops?: (line: Line) => boolean): Block {
  const line = cursor.lines[cursor.at] as Line
  const { text } = line
  const position = cursor.place(line.offset, endOf(line))
  if (isRule(text)) {
    cursor.at++
    return { type: 'break', position }
  }
  const depth = headingDepth(text)
  if (depth > 0) return readHeading(cursor, depth)
  if (isFence(text)) return readCode(cursor)
  if (isTable(line, cursor.lines[cursor.at + 1])) return readTable(cursor)
  const media = readMedia(line)
  if (media) {
    cursor.at++
    return { type: 'media', ...media, position }
  }
  if (cursor.depth < MAX_DEPTH) {
    const marker = markerOf(text)
    if (marker) return readList(cursor, marker)
    if (text.startsWith('>')) return readQuote(cursor)
  }
  return readParagraph(cursor, stops)
}

/** Reads all lines as blocks. Containers nested deeper than printing nests them are paragraphs. */
export function readBlocks(lines: readonly Line[], place: Place, depth = 0): Block[] {
  const blocks: Block[] = []
  const cursor: Cursor = { lines, at: 0, place, depth }
  while (cursor.at < lines.length) {
    if (isEmpty(lines[cursor.at])) cursor.at++
    else blocks.push(readBlock(cursor))
  }
  return blocks
}
