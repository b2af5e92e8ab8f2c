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

/**
 * Reads delimited text by RFC 4180, with places. A quote closes only before a delimiter, a line end or the end; one
 * that nothing closes is a letter. Linear: the place of the last quote that can close is found once.
 */
export function scanTable(text: string, delimiter: string): Table {
  const rows: Row[] = []
  const unclosed: Range[] = []
  const lastClosing = lastClosingQuote(text, delimiter)
  let row: Row | undefined
  let at = 0
  while (at < text.length || row) {
    row ??= { from: at, to: at, cells: [] }
    const cell = scanCell(text, at, delimiter, lastClosing)
    if (cell.fault) unclosed.push([at, cell.next])
    row.cells.push(cell)
    at = cell.next
    row.to = at
    if (text[at] === delimiter) {
      at++
      continue
    }
    if (row.cells.length > 1 || row.to > row.from) rows.push(row)
    row = undefined
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1
  }
  return { rows, unclosed }
}

function scanCell(text: string, start: number, delimiter: string, lastClosing: number): Cell & { next: number; fault: boolean } {
  const opens = text[start] === '"'
  if (opens && lastClosing > start) {
    for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
      if (text[at + 1] === '"' && !(endsCell(text, at + 2, delimiter) && at === start + 1)) at++
      else if (endsCell(text, at + 1, delimiter)) return { from: start + 1, to: at, quoted: true, next: at + 1, fault: false }
    }
  }
  let end = start
  while (!endsCell(text, end, delimiter)) end++
  return { from: start, to: end, quoted: false, next: end, fault: opens }
}

function endsCell(text: string, at: number, delimiter: string): boolean {
  return at >= text.length || text[at] === delimiter || text[at] === '\n' || text[at] === '\r'
}

function lastClosingQuote(text: string, delimiter: string): number {
  for (let at = text.lastIndexOf('"'); at > 0; at = text.lastIndexOf('"', at - 1)) if (endsCell(text, at + 1, delimiter)) return at
  return -1
}

/** The value of a part of a cell: doubled quotes are one. */
export function cellText(text: string, cell: Cell, from = cell.from, to = cell.to): string {
  const raw = text.slice(from, to)
  return cell.quoted ? raw.replaceAll('""', '"') : raw
}
