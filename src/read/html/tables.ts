import type { PhrasingContent, Table, TableCell, TableRow } from 'mdast'
import { append } from '../../append.ts'
import { type Piece, phrasing } from './inline.ts'
import { type Page, place } from './page.ts'
import { trim } from './paragraphs.ts'
import { attribute, type Element } from './tree.ts'

/** A cell with more text is prose, and its table there to place it. */
const LONGEST_CELL = 160

/**
 * Facts in rows and columns, or a table that only places things on the page? Facts have two columns or more of
 * short cells without blocks in them, and are not most of the page.
 */
export function isDataTable(element: Element, page: Page): boolean {
  if (attribute(element, 'role', page.text) === 'presentation') return false
  if (element.text > page.root.text * 0.4) return false
  const rows = rowsOf(element)
  if (rows.length < 2) return false
  const wide = rows.filter((row) => cellsOf(row).length > 1)
  if (wide.length * 2 < rows.length) return false
  return rows.every((row) => row.children.every((cell) => cell.name === '#text' || isFact(cell)))
}

const isFact = (cell: Element): boolean =>
  (cell.name === 'td' || cell.name === 'th') && cell.text <= LONGEST_CELL && !cell.children.some(isLayout)

const isLayout = ({ name, hasBlock, children }: Element): boolean =>
  name === 'table' || name === 'ul' || name === 'ol' || name === 'img' || (hasBlock && children.some(isLayout))

export const cellsOf = (row: Element): Element[] => row.children.filter(({ name }) => name === 'td' || name === 'th')

export function rowsOf(table: Element): Element[] {
  const rows: Element[] = []
  for (const child of table.children) {
    if (child.name === 'tr') rows.push(child)
    else if (child.name === 'tbody' || child.name === 'thead' || child.name === 'tfoot') append(rows, rowsOf(child))
  }
  return rows
}

export function dataTable(element: Element, page: Page): Table {
  const children: TableRow[] = rowsOf(element).map((row) => ({
    type: 'tableRow',
    children: cellsOf(row).map(
      (cell): TableCell => ({
        type: 'tableCell',
        children: cellContent(cell, page),
        position: place(page, cell.start, cell.end)
      })
    ),
    position: place(page, row.start, row.end)
  }))
  return { type: 'table', children, position: place(page, element.start, element.end) }
}

function cellContent(cell: Element, page: Page): PhrasingContent[] {
  const pieces: Piece[] = []
  const visit = (node: Element, marks: readonly Element[]): void => {
    for (const child of node.children) {
      const { start, end } = child
      if (child.name === 'br') pieces.push({ type: 'break', start, end, marks })
      else if (child.name !== '#text') visit(child, [...marks, child])
      else pieces.push({ type: 'text', start, end, marks })
    }
  }
  visit(cell, [])
  return phrasing(trim(pieces, page.text), page, cell.contentStart, cell.end)
}
