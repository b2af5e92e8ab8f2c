import { clockAt } from '../clock.ts'
import { trimRange } from './build.ts'
import { type Cell, type Row, scanTable } from './csv.ts'
import type { Column } from './table-headers.ts'

/** Rows of a sample, and how many of them must be of one width. */
const MOST_ROWS = 200
const REGULAR = 0.95

/**
 * The columns of a table without a header row, by what is in them: times rise, names recur, words are the longest.
 * `0.0⇥2.5⇥words` are Audacity's labels, `time⇥nick⇥words` is a chat log.
 * @param sample the head of the document
 * @returns undefined where the rows are not regular, or no column holds speech
 */
export function headlessColumns(
  sample: string,
  delimiter: string
): { columns: Map<Column, number>; width: number } | undefined {
  const rows = regularRows(sample, delimiter)
  const width = (rows[0] as Row).cells.length
  const regular = rows.filter((row) => row.cells.length === width)
  if (rows.length < 3 || width < 2 || width > 8 || regular.length < rows.length * REGULAR) return undefined
  const cells = Array.from({ length: width }, (_, index) => regular.map((row) => cellOf(sample, row, index)))
  const times = cells.flatMap((column, index) => (column.every(isTime) && rises(column) ? [index] : []))
  const words = longest(cells, times)
  const names = cells.findIndex((column, index) => index !== words && !times.includes(index) && areNames(column))
  if (words < 0 || (times.length < 2 && (names < 0 || rows.length < 4))) return undefined
  // Commas stand in prose too: there only quotes show that a line is a row.
  if (delimiter !== '\t' && times.length === 0 && !regular.every((row) => row.cells[words]?.quoted)) return undefined
  const columns = new Map<Column, number>([['text', words]])
  if (names >= 0) columns.set('speaker', names)
  const [start, end] = times
  if (start !== undefined) columns.set('start', start)
  if (end !== undefined) columns.set('end', end)
  return { columns, width }
}

/** The first rows. Most texts are no table: as soon as the rows cannot be regular any more no further one is read. */
function regularRows(sample: string, delimiter: string): Row[] {
  let width = 0
  let count = 0
  let odd = 0
  return scanTable(sample, delimiter, ({ cells }) => {
    if (count++ === 0) width = cells.length
    else if (cells.length !== width) odd++
    return width > 1 && count < MOST_ROWS && odd <= MOST_ROWS * (1 - REGULAR)
  }).rows
}

function cellOf(text: string, row: Row, index: number): string {
  const { from, to } = row.cells[index] as Cell
  return text.slice(...trimRange(text, from, to))
}

/** `12.5`, `00:01:02`, `2026-05-01 12:03:01` */
function isTime(cell: string): boolean {
  return secondsOf(cell) !== undefined
}

/** Seconds of a cell: a number as it stands, a clock, or the time of day after a date. */
function secondsOf(cell: string): number | undefined {
  if (/^\d{1,12}(?:[.,]\d{1,9})?$/.test(cell)) return Number(cell.replace(',', '.'))
  const date = /^\d{4}-\d\d-\d\d[T ]/.exec(cell)?.[0].length ?? 0
  const clock = clockAt(cell, date, cell.length)
  return clock && (clock.after === cell.length || date > 0) ? clock.seconds : undefined
}

/** Seconds of a cell, which may hold more behind a clock. @param unit of numbers without a colon, in seconds */
export function timeIn(cell: string, unit = 1): number | undefined {
  if (cell === '' || cell.length > 30) return undefined
  const seconds = secondsOf(cell)
  if (seconds === undefined) return clockAt(cell, 0, cell.length)?.seconds
  return cell.includes(':') ? seconds : Math.round(seconds * unit * 1000) / 1000
}

function rises(cells: readonly string[]): boolean {
  const times = cells.map((cell) => secondsOf(cell) as number)
  const falls = times.filter((time, at) => at > 0 && time < (times[at - 1] as number)).length
  return falls * 10 <= times.length && new Set(times).size > 1
}

/** The column with the most characters, which are words: most cells have a space or are in a script without. */
function longest(cells: readonly (readonly string[])[], times: readonly number[]): number {
  let best = -1
  let most = 0
  for (const [index, column] of cells.entries()) {
    const length = column.reduce((sum, cell) => sum + cell.length, 0)
    if (times.includes(index) || length <= most) continue
    most = length
    best = index
  }
  const column = cells[best] ?? []
  return column.filter((cell) => /\S\s\S|[\u3040-\u9fff]/.test(cell)).length * 2 > column.length ? best : -1
}

/** Few, short, and each again and again. */
function areNames(cells: readonly string[]): boolean {
  const names = new Set(cells)
  names.delete('')
  const short = [...names].every((name) => name.length <= 40 && /\p{L}/u.test(name) && !/[?!;:"]/.test(name))
  return short && names.size > 1 && names.size * 2 <= cells.length
}
