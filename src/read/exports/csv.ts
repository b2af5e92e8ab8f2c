import type { Range } from './build.ts'

/** One cell: the range of its content, without the quotes around it. */
export interface Cell {
  from: number
  to: number
  quoted: boolean
}

export interface Row {
  from: number
  to: number
  cells: Cell[]
}

export interface Table {
  rows: Row[]
  /** Quotes that nothing closes; the cell is read as plain to the end of its line. */
  unclosed: Range[]
}

interface Scan {
  text: string
  delimiter: string
  /** Some quote was looked for to the end in vain: none that can close a cell is left. */
  hopeless: boolean
}

/**
 * Reads delimited text by RFC 4180, with places. A quote closes only before a delimiter, a line end or the end. One that
 * nothing closes, or that another opening quote follows first, is a letter, and its cell ends with its line. Linear.
 * @param goesOn is told every row; false ends the scan
 */
export function scanTable(text: string, delimiter: string, goesOn: (row: Row) => boolean = () => true): Table {
  const scan: Scan = { text, delimiter, hopeless: false }
  const rows: Row[] = []
  const unclosed: Range[] = []
  let row: Row | undefined
  let at = 0
  while (at < text.length || row) {
    row ??= { from: at, to: at, cells: [] }
    const { next, fault, ...cell } = scanCell(scan, at)
    if (fault) unclosed.push([at, next])
    row.cells.push(cell)
    at = next
    row.to = at
    if (text[at] === delimiter) {
      at++
      continue
    }
    if (row.cells.length > 1 || row.to > row.from) {
      rows.push(row)
      if (!goesOn(row)) break
    }
    row = undefined
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1
  }
  return { rows, unclosed }
}

function scanCell(scan: Scan, start: number): Cell & { next: number; fault: boolean } {
  const opens = scan.text[start] === '"'
  const close = opens ? closingQuote(scan, start) : -1
  if (close > start) return { from: start + 1, to: close, quoted: true, next: close + 1, fault: false }
  let end = start
  while (!endsCell(scan, end)) end++
  return { from: start, to: end, quoted: false, next: end, fault: opens }
}

/** The quote that closes the cell whose quote stands at `start`, or -1. */
function closingQuote(scan: Scan, start: number): number {
  const { text } = scan
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') at++
    else if (endsCell(scan, at + 1)) return at
    else if (startsCell(scan, at)) return -1
    // Only the quotes right after the first can be paired otherwise than they were when it was looked for in vain.
    if (scan.hopeless && text[at + 1] !== '"') return -1
  }
  scan.hopeless = true
  return -1
}

function startsCell({ text, delimiter }: Scan, at: number): boolean {
  const before = text[at - 1]
  return before === delimiter || before === '\n' || before === '\r'
}

function endsCell({ text, delimiter }: Scan, at: number): boolean {
  return at >= text.length || text[at] === delimiter || text[at] === '\n' || text[at] === '\r'
}

/** The value of a part of a cell: doubled quotes are one. */
export function cellText(text: string, cell: Cell, from = cell.from, to = cell.to): string {
  const raw = text.slice(from, to)
  return cell.quoted ? raw.replaceAll('""', '"') : raw
}
