import type { Column } from '../exports/table-headers.ts'
import { spokenColumns } from '../talk-tables.ts'
import { decode } from './entities.ts'
import { type Page, place } from './page.ts'
import { cellsOf, rowsOf } from './tables.ts'
import type { Element } from './tree.ts'
import { nameIn, type SpeakerMark, timeIn } from './voices.ts'

/** A row of a table that holds a transcript. */
interface TranscriptRow {
  /** The words. */
  cell?: Element
  mark?: SpeakerMark
  /** The row that names the columns. */
  header?: Element
}

/**
 * The rows of a table whose first row names a column of words and one of speakers or times, or one of questions and one of
 * answers, in the order of the source.
 * An empty speaker cell means that the same speaker goes on.
 */
export function transcriptTable(element: Element, page: Page): TranscriptRow[] | undefined {
  const [header, ...rows] = rowsOf(element)
  const columns = header ? spokenColumns(namesIn(header, page)) : undefined
  if (!header || !columns) return undefined
  if (columns.has('question') && columns.has('answer'))
    return [{ header }, ...rows.flatMap((row) => pairIn(cellsOf(row), columns))]
  if (rows.length < 2) return undefined
  const text = columns.get('text') as number
  let speaker: SpeakerMark['data'] = {}
  const body = rows.map((row): TranscriptRow => {
    const cells = cellsOf(row)
    const named = cellAt(cells, columns.get('speaker'))
    const name = named && nameIn(named, page.text)
    if (name) speaker = { speaker: name.value, speakerPosition: place(page, name.start, name.end) }
    const timed = cellAt(cells, columns.get('start'))
    const start = timed && timeIn(timed, page.text)
    const cell = cells[text]
    if (!cell || cell.text === 0) return {}
    return { cell, mark: { data: { ...speaker, ...(start !== undefined && { time: { start } }) }, from: row.start } }
  })
  return [{ header }, ...body]
}

/** A question and its answer, of which either may be left out. */
function pairIn(cells: readonly Element[], columns: ReadonlyMap<Column, number>): TranscriptRow[] {
  const sides = [
    { column: 'question', role: 'interviewer' },
    { column: 'answer', role: 'interviewee' }
  ] as const
  return sides.flatMap(({ column, role }) => {
    const cell = cellAt(cells, columns.get(column))
    return cell && cell.text > 0 ? [{ cell, mark: { data: { role, opensTurn: true }, from: cell.start } }] : []
  })
}

const cellAt = (cells: readonly Element[], index: number | undefined): Element | undefined =>
  index === undefined ? undefined : cells[index]

const namesIn = (row: Element, page: Page): string[] =>
  cellsOf(row).map((cell) => decode(nameIn(cell, page.text)?.value ?? ''))
