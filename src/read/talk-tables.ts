import type { Paragraph, RootContent, Table, TableCell, TableRow } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { type Column, columnOf } from './exports/table-headers.ts'
import type { NodeData } from './reader.ts'

/**
 * The cells of a table that holds a talk, as paragraphs that say whose they are: its header names a column of questions and
 * one of answers, or one of speakers and one of words. An empty speaker cell means that the same speaker goes on.
 * @returns undefined for any other table
 */
export function talkOf({ children: [header, ...rows] }: Table): RootContent[] | undefined {
  const columns = header && rows.length > 0 ? columnsOf(header) : new Map<Column, number>()
  const isPairs = columns.has('question') && columns.has('answer')
  if (!header || !(isPairs || (columns.has('speaker') && columns.has('text')))) return undefined
  const kinds = new Map([...columns].map(([column, index]) => [index, column] as const))
  let speaker: NodeData = {}
  const body = rows.flatMap(({ children }) => {
    const named = children[columns.get('speaker') ?? -1]
    if (!isPairs && named && named.children.length > 0) speaker = speakerIn(named)
    return children.flatMap((cell, index) => {
      const kind = kinds.get(index)
      if (isPairs && kind === 'question')
        return [paragraphOf(cell, { role: 'interviewer', opensTurn: true, field: true })]
      if (isPairs && kind === 'answer')
        return [paragraphOf(cell, { role: 'interviewee', opensTurn: true, field: true })]
      if (!isPairs && kind === 'text') return [paragraphOf(cell, { ...speaker, wrapped: true })]
      const isBeside = cell.children.length > 0 && !(kind === 'speaker' && !isPairs)
      return isBeside ? [paragraphOf(cell, { part: 'boilerplate', rule: 'table/cell' })] : []
    })
  })
  const names = header.children.flatMap((cell) =>
    cell.children.length > 0 ? [paragraphOf(cell, { part: 'boilerplate', rule: 'table/header' })] : []
  )
  return [...names, ...body]
}

function columnsOf({ children }: TableRow): Map<Column, number> {
  const columns = new Map<Column, number>()
  for (const [index, cell] of children.entries()) {
    const column = columnOf(textOf(cell))
    if (column && !columns.has(column)) columns.set(column, index)
  }
  return columns
}

function speakerIn(cell: TableCell): NodeData {
  const position = innerOf(cell)
  return {
    speaker: textOf(cell),
    ...(position && { speakerPosition: position as NodeData['speakerPosition'] & object })
  }
}

/** Without the bars around it, which belong to the table; an empty cell stands where its bars are. */
const innerOf = ({ children, position }: TableCell): TableCell['position'] => {
  const [first, last] = [children[0]?.position, children.at(-1)?.position]
  return first && last ? { start: first.start, end: last.end } : position
}

function paragraphOf(cell: TableCell, interview: NodeData): Paragraph {
  const position = innerOf(cell)
  return { type: 'paragraph', data: { interview }, children: cell.children, ...(position && { position }) }
}
