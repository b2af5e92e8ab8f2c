import type { Root } from 'mdast'
import { addLine, type Cue, type Item, newCue, remark } from '../captions/cue.ts'
import { cuesToMdast } from '../captions/cues-to-mdast.ts'
import { speakersBeforeWords } from '../captions/voices.ts'
import { fromFirst } from '../clock.ts'
import { headOf } from '../head.ts'
import { lineStarts, positionAt } from '../lines.ts'
import type { Reader, ReadResult, Sniff, Source } from '../reader.ts'
import { spokenColumns } from '../talk-tables.ts'
import { warn } from '../warn.ts'
import { type Entry, type Range, toTree, trimRange } from './build.ts'
import { type Cell, cellText, type Row, scanTable, type Table } from './csv.ts'
import { headlessColumns, timeIn } from './headless-table.ts'
import { headLines, linesOf } from './lines.ts'
import { opensMarkdownTable, readMarkdownTable } from './markdown-table.ts'
import type { Column } from './table-headers.ts'
import { withinHeader } from './wide-rows.ts'

const delimiters = [',', '\t', ';', '|']

/** How much of a table without a header is looked at. */
const SAMPLE = 16_384

/**
 * CSV and TSV with a header row that names a text column and a speaker or start column, or a question and an answer
 * column. An empty speaker cell means that the same speaker goes on.
 */
export const table: Reader = {
  id: 'table',
  name: 'CSV and TSV',
  about:
    'A header row with a text column and a speaker or time column, or a question and an answer column, in any order and many languages. An empty speaker cell repeats the one above; whole numbers in a column of Whisper’s TSV are milliseconds. Without a header row, columns are told by what is in them: Audacity’s labels (`.aud` of WhisperX), chat logs with tabs. Tables of Markdown keep the markup of their cells.',
  extensions: ['csv', 'tsv', 'aud'],
  sniff: sniffTable,
  read: readTable,
  example:
    'start,end,speaker,dialog\n00:00:01,00:00:03,Ann Lowe,Who built it?\n00:00:04,00:00:05,Bo Kern,"My aunt, I think."\n00:00:05,00:00:07,,In spring.\n'
}

interface Header {
  delimiter: string
  columns: Map<Column, number>
  width: number
  /** Index of the first row that is no header: 0 where there is none. */
  first: 0 | 1
}

function headerOf(text: string): Header | undefined {
  const line = linesOf(text.slice(0, 2000)).find((candidate) => candidate.text.trim() !== '')
  if (!line) return undefined
  for (const delimiter of delimiters) {
    const cells = (scanTable(line.text, delimiter).rows[0] as Row).cells
    if (cells.length < 2) continue
    const columns = spokenColumns(cells.map((cell) => cellText(line.text, cell)))
    if (columns) return { delimiter, columns, width: cells.length, first: 1 }
  }
  return headlessOf(text)
}

/** Only rows that are as regular as a program writes them do without a header. */
function headlessOf(text: string): Header | undefined {
  const sample = text.slice(0, SAMPLE)
  const whole = sample.slice(0, sample.length < SAMPLE ? undefined : sample.lastIndexOf('\n'))
  for (const delimiter of ['\t', ',', ';']) {
    const found = whole.includes(delimiter) ? headlessColumns(whole, delimiter) : undefined
    if (found) return { delimiter, ...found, first: 0 }
  }
  return undefined
}

function sniffTable({ text }: Source): Sniff | undefined {
  const header = headerOf(text)
  if (!header) return undefined
  if (header.delimiter === '|' && opensMarkdownTable(text)) return sniffMarkdownTable(text, header)
  const { rows } = scanTable(headOf(text), header.delimiter)
  const body = rows.slice(header.first)
  const regular = body.filter((row) => row.cells.length === header.width).length
  if (body.length === 0 || regular < body.length * 0.6) return undefined
  return claim(header, `${regular} rows of the same width`)
}

/** Cells of Markdown hold bars as `\|`, and bars at the edges may be left out: what has a bar is a row. */
function sniffMarkdownTable(text: string, header: Header): Sniff | undefined {
  const [, , ...lines] = headLines({ text })
  const rows = lines.filter((line) => line.includes('|')).length
  return rows > 0 && rows >= lines.length * 0.6 ? claim(header, `${rows} rows of Markdown`) : undefined
}

function claim({ columns, first }: Header, rows: string): Sniff {
  const held = [...columns.keys()].join(', ')
  const evidence = first === 1 ? `a header row with ${held}` : `columns that hold ${held}`
  return { confidence: first === 1 ? 0.95 : 0.86, evidence: [evidence, rows] }
}

function readTable(source: Source): ReadResult {
  const { text } = source
  const starts = lineStarts(text)
  const header = headerOf(text)
  const markdown = header?.delimiter === '|' && opensMarkdownTable(text) ? readMarkdownTable(source) : undefined
  if (markdown) return markdown
  if (!header) return toTree(text, 'table', [])
  const scan = scanTable(text, header.delimiter)
  const rows = scan.rows.map((row) => withinHeader(text, row, header.columns, header.width))
  const root = header.columns.has('text') ? readSpeech(text, starts, header, rows) : readPairs(text, header, rows)
  const faults = [...unclosedCells(scan), ...oddRows(header, scan)].sort((a, b) => a.from - b.from)
  const warnings = faults.map(({ message, from, to }) =>
    warn('malformed-row', message, 'warning', positionAt(starts, from, to))
  )
  return { root, warnings }
}

interface Fault {
  message: string
  from: number
  to: number
}

const unclosedCells = ({ unclosed }: Table): Fault[] =>
  unclosed.map(([from, to]) => ({ message: 'A quotation mark opens a cell and nothing closes it', from, to }))

function oddRows({ first, width }: Header, { rows }: Table): Fault[] {
  const odd = rows.slice(first).filter(({ cells }) => cells.length !== width)
  return odd.map(({ cells: { length }, from, to }) => {
    const message = `The row has ${length} cells, the ${first === 1 ? 'header' : 'others'} ${width}`
    return { message, from, to }
  })
}

function readSpeech(text: string, starts: readonly number[], header: Header, rows: readonly Row[]): Root {
  const unit = timeUnit(text, header, rows)
  const items: Item[] = []
  let speaker: Range | undefined
  rows.forEach((row, index) => {
    const [from, to] = trimRange(text, row.from, row.to)
    if (from === to) return
    if (isAbove(text, row, index, header)) {
      items.push(remark(text, from, to, { part: 'boilerplate', rule: 'table/header' }))
      return
    }
    const named = cellRange(text, row, header.columns.get('speaker'))
    if (named) speaker = named
    items.push(rowCue(text, row, header, unit, speaker, named !== undefined))
  })
  const cues = items.filter((item): item is Cue => item.type === 'cue')
  for (const cue of cues) if (!header.columns.has('speaker')) speakerInBrackets(cue)
  speakersBeforeWords(cues)
  if (header.first === 0) countFromFirstDay(text, rows, header, cues)
  return cuesToMdast(text, starts, items, 'table')
}

/** `[[SPEAKER_00]]words`, as WhisperX writes into Audacity's labels. */
function speakerInBrackets(cue: Cue): void {
  const line = cue.lines[0]
  const close = line?.text.startsWith('[[') ? line.text.indexOf(']]') : -1
  if (!line || close < 3 || line.end - line.start !== line.text.length) return
  cue.speaker = line.text.slice(2, close)
  cue.speakerFrom = line.start + 2
  cue.speakerTo = line.start + close
  const text = line.text.slice(close + 2).trimStart()
  cue.lines[0] = { ...line, text, start: line.end - text.length, from: line.end - text.length }
}

/** Times after a date are those of the day: they count from the first. */
function countFromFirstDay(text: string, rows: readonly Row[], header: Header, cues: readonly Cue[]): void {
  const start = header.columns.get('start')
  const cell = start === undefined ? undefined : cellRange(text, rows[0] as Row, start)
  if (!cell || !/^\d{4}-\d\d-\d\d/.test(text.slice(...cell))) return
  const since = fromFirst()
  for (const cue of cues) if (cue.start !== undefined) cue.start = since(cue.start)
}

function rowCue(text: string, row: Row, header: Header, unit: number, speaker: Range | undefined, own: boolean): Cue {
  const [from, to] = trimRange(text, row.from, row.to)
  const time = (column: Column): number | undefined => timeOf(text, cellAt(row, header, column), unit)
  const cue = newCue(from, to, time('start'), time('end'))
  const cell = cellAt(row, header, 'text')
  for (const [start, end] of cell ? cellLines(text, cell) : []) {
    addLine(cue, { text: cellText(text, cell as Cell, start, end), start, end, from: start, to: end })
  }
  if (speaker) cue.speaker = text.slice(...speaker)
  // In a row that ends before its words nobody says nothing.
  if (speaker && own && cell) [cue.speakerFrom, cue.speakerTo] = speaker
  return cue
}

/** The header, and `| --- | :-: |` below it, as a table in Markdown has it. */
function isAbove(text: string, { cells }: Row, index: number, { first }: Header): boolean {
  if (index !== first) return index < first
  const marks = cells.map((cell) => text.slice(...trimRange(text, cell.from, cell.to))).filter((mark) => mark !== '')
  return marks.length > 0 && marks.every((mark) => /^:?-+:?$/.test(mark))
}

function cellAt(row: Row, header: Header, column: Column): Cell | undefined {
  const index = header.columns.get(column)
  return index === undefined ? undefined : row.cells[index]
}

function cellRange(text: string, row: Row, index: number | undefined): Range | undefined {
  const cell = index === undefined ? undefined : row.cells[index]
  const [from, to] = cell ? trimRange(text, cell.from, cell.to) : [0, 0]
  return from < to ? [from, to] : undefined
}

function cellLines(text: string, cell: Cell): Range[] {
  return linesOf(text.slice(cell.from, cell.to))
    .map((line) => trimRange(text, cell.from + line.start, cell.from + line.end))
    .filter(([from, to]) => from < to)
}

function timeOf(text: string, cell: Cell | undefined, unit: number): number | undefined {
  return cell && timeIn(text.slice(...trimRange(text, cell.from, cell.to)), unit)
}

/** 0.001 where times are whole numbers so large that less than half a character would be said in one: milliseconds. */
function timeUnit(text: string, header: Header, rows: readonly Row[]): number {
  let characters = 0
  let last = 0
  for (const row of rows.slice(header.first)) {
    const cell = cellAt(row, header, 'end') ?? cellAt(row, header, 'start')
    const value = cell ? text.slice(...trimRange(text, cell.from, cell.to)) : ''
    if (!/^\d{1,12}$/.test(value)) {
      if (value !== '') return 1
      continue
    }
    last = Math.max(last, Number(value))
    const words = cellAt(row, header, 'text')
    if (words) characters += words.to - words.from
  }
  return last > 0 && characters < last / 2 ? 0.001 : 1
}

function readPairs(text: string, header: Header, rows: readonly Row[]): Root {
  const entries = rows.flatMap((row, index): Entry[] => {
    const [from, to] = trimRange(text, row.from, row.to)
    if (isAbove(text, row, index, header))
      return [{ from, to, body: [[from, to]], part: 'boilerplate', rule: 'table/header' }]
    return pair(text, row, header)
  })
  return toTree(text, 'table', entries).root
}

/** The row is shared out between its question and its answer; one that is empty gets the delimiter before it, if any. */
function pair(text: string, row: Row, header: Header): Entry[] {
  const entries: Entry[] = []
  const [start, end] = trimRange(text, row.from, row.to)
  for (const [column, role] of [
    ['question', 'interviewer'],
    ['answer', 'interviewee']
  ] as const) {
    const cell = cellAt(row, header, column)
    const body = cell ? cellLines(text, cell) : []
    entries.push({
      from: !cell ? end : body.length > 0 ? cell.from : Math.max(start, cell.from - 1),
      to: end,
      body,
      values: body.map((range) => cellText(text, cell as Cell, ...range)),
      role
    })
  }
  if (entries.every(({ body }) => body.length === 0)) return []
  entries.sort((a, b) => a.from - b.from)
  const first = entries[0] as (typeof entries)[number]
  first.from = start
  entries.forEach((entry, index) => {
    entry.to = entries[index + 1]?.from ?? end
  })
  return entries
}
