import type { Paragraph, PhrasingContent, Table, TableCell, TableRow } from 'mdast'
import type { Warning } from '../schema.ts'
import { type Range, trimRange } from './exports/build.ts'
import type { Cell } from './exports/csv.ts'
import { timeIn } from './exports/headless-table.ts'
import { type Column, columnOf } from './exports/table-headers.ts'
import { withinHeader } from './exports/wide-rows.ts'
import { endOf, positionAt, startOf } from './lines.ts'
import { plainText } from './markdown/pieces.ts'
import type { NodeData } from './reader.ts'
import { warn } from './warn.ts'

/** What the head of a table says of the rows below. */
interface Head {
  text: string
  starts: readonly number[]
  columns: ReadonlyMap<Column, number>
  width: number
  warnings: Warning[]
}

/** What a row holds, by column. */
interface Content {
  range: Range
  children: PhrasingContent[]
}

/** The columns that a table's first row names, if they hold a conversation. */
export function spokenColumns(names: readonly string[]): Map<Column, number> | undefined {
  const columns = new Map<Column, number>()
  for (const [index, name] of names.entries()) {
    const column = columnOf(name)
    if (column && !columns.has(column)) columns.set(column, index)
  }
  const spoken = columns.has('text') && (columns.has('speaker') || columns.has('start'))
  return spoken || (columns.has('question') && columns.has('answer')) ? columns : undefined
}

/**
 * The rows of a table whose head names columns of a conversation as its turns, with the markup that their cells have.
 * @param text what the positions of the table point into
 * @param warnings where rows are named that do not fit the head
 * @returns undefined for any other table
 */
export function talkOf(
  table: Table,
  text: string,
  starts: readonly number[],
  warnings: Warning[] = []
): Paragraph[] | undefined {
  const columns = spokenColumns(namesIn(table))
  const width = table.children[0]?.children.length ?? 0
  return columns && rowsOf(table, { text, starts, columns, width, warnings })
}

const namesIn = ({ children: [head] }: Table): string[] =>
  (head?.children ?? []).map(({ children }) => plainText(children))

function rowsOf(table: Table, head: Head): Paragraph[] {
  const [first, ...rows] = table.children
  const top = startOf(first as TableRow)
  const below = rows[0] ? startOf(rows[0]) : endOf(table)
  let speaker: Pick<NodeData, 'speaker' | 'speakerPosition'> = {}
  const body = rows.flatMap((row): Paragraph[] => {
    const contents = contentsOf(row, head)
    if (!head.columns.has('text')) return pair(row, contents, head)
    const named = contents('speaker')
    if (named)
      speaker = { speaker: plainText(named.children).trim(), speakerPosition: positionAt(head.starts, ...named.range) }
    return spoken(row, contents, speaker, named !== undefined, head)
  })
  return [boilerplate(head, trimRange(head.text, top, below), 'table/header'), ...body]
}

/** What stands in a column of a row; nothing where the cell is empty. */
function contentsOf(row: TableRow, head: Head): (column: Column) => Content | undefined {
  const { text, starts, columns, width, warnings } = head
  const from = startOf(row)
  const to = endOf(row)
  if (row.children.length !== width) {
    const message = `The row has ${row.children.length} cells, the header ${width}`
    warnings.push(warn('malformed-row', message, 'warning', positionAt(starts, from, to)))
  }
  const cells = row.children.map(wordsOf)
  const joined = withinHeader(text, { from, to, cells }, columns, width).cells
  return (column) => {
    const cell = joined[columns.get(column) ?? width]
    const parts = cell ? row.children.filter((_, index) => isWithin(cells[index] as Cell, cell)) : []
    const children = parts.flatMap((part, index) => [
      ...(index > 0 ? [gap(parts[index - 1] as TableCell, part, head)] : []),
      ...part.children
    ])
    const [first, last] = [children[0], children.at(-1)]
    return first && last && { range: [startOf(first), endOf(last)], children }
  }
}

const isWithin = (cell: Cell, outer: Cell): boolean => cell.from >= outer.from && cell.to <= outer.to

/** Where the words of a cell stand: an empty one has none, at its edge. */
function wordsOf(cell: TableCell): Cell {
  const [first, last] = [cell.children[0], cell.children.at(-1)]
  const edge = startOf(cell)
  return { from: first ? startOf(first) : edge, to: last ? endOf(last) : edge, quoted: false }
}

/** The bar between two cells that are one. */
function gap(before: TableCell, after: TableCell, { text, starts }: Head): PhrasingContent {
  const [from, to] = [wordsOf(before).to, wordsOf(after).from]
  return { type: 'text', value: text.slice(from, to), position: positionAt(starts, from, to) }
}

function spoken(
  row: TableRow,
  contents: (column: Column) => Content | undefined,
  speaker: NodeData,
  isOwn: boolean,
  head: Head
): Paragraph[] {
  const words = contents('text')
  const range: Range = [startOf(row), endOf(row)]
  if (!words && !isOwn) return [boilerplate(head, range, 'table/other')]
  const [start, end] = (['start', 'end'] as const).map((column) => {
    const written = contents(column)
    return written && timeIn(plainText(written.children).trim())
  })
  const time = start === undefined ? {} : { time: end === undefined ? { start } : { start, end } }
  // Only where it stands does the name have a place.
  const { speakerPosition, ...inherited } = speaker
  return [paragraph(head, range, words?.children ?? [], { ...(isOwn ? speaker : inherited), ...time })]
}

/** The row is shared out between its question and its answer. */
function pair(row: TableRow, contents: (column: Column) => Content | undefined, head: Head): Paragraph[] {
  const range: Range = [startOf(row), endOf(row)]
  const sides = [
    { role: 'interviewer', words: contents('question'), at: head.columns.get('question') as number },
    { role: 'interviewee', words: contents('answer'), at: head.columns.get('answer') as number }
  ] as const
  if (sides.every(({ words }) => !words)) return [boilerplate(head, range, 'table/other')]
  const [one, other] = [...sides].sort((a, b) => a.at - b.at) as [(typeof sides)[number], (typeof sides)[number]]
  const cell = row.children[other.at]
  const middle = other.words?.range[0] ?? (cell ? startOf(cell) : range[1])
  return [
    paragraph(head, trimRange(head.text, range[0], middle), one.words?.children ?? [], {
      role: one.role,
      opensTurn: true
    }),
    paragraph(head, [middle, range[1]], other.words?.children ?? [], { role: other.role, opensTurn: true })
  ]
}

const paragraph = ({ starts }: Head, range: Range, children: PhrasingContent[], data: NodeData): Paragraph => ({
  type: 'paragraph',
  children,
  position: positionAt(starts, ...range),
  data: { interview: { wrapped: true, field: true, ...data } }
})

function boilerplate({ text, starts }: Head, range: Range, rule: string): Paragraph {
  const position = positionAt(starts, ...range)
  return {
    type: 'paragraph',
    children: [{ type: 'text', value: text.slice(...range), position }],
    position,
    data: { interview: { wrapped: true, part: 'boilerplate', rule } }
  }
}
