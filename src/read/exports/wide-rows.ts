import { asksAtEnd, isTerminal } from '../text-marks.ts'
import { trimRange } from './build.ts'
import type { Cell, Row } from './csv.ts'
import type { Column } from './table-headers.ts'

/**
 * A row with more cells than the header had delimiters in its words: `Where?,In Kent, near Deal`. The cells of words
 * take them in, those behind stand where the header has them again.
 */
export function withinHeader(text: string, row: Row, columns: ReadonlyMap<Column, number>, width: number): Row {
  const words = columns.get('text')
  if (words !== undefined) return joined(row, words, surplusFor(text, row, words, width))
  const question = columns.get('question') as number
  const answer = columns.get('answer') as number
  if (answer !== question + 1) {
    const last = Math.max(question, answer)
    return joined(row, last, surplusFor(text, row, last, width))
  }
  const surplus = surplusFor(text, row, answer, width)
  const asked = askedIn(text, row, question, surplus)
  return joined(joined(row, question, asked), answer, surplus - asked)
}

/** How many cells too many a row has: empty ones at its end are none but of the words of a last column. */
function surplusFor(text: string, { cells }: Row, column: number, width: number): number {
  let length = cells.length
  while (column < width - 1 && length > width && isEmpty(text, cells[length - 1] as Cell)) length--
  return Math.max(0, length - width)
}

function isEmpty(text: string, { from, to }: Cell): boolean {
  const [start, end] = trimRange(text, from, to)
  return start === end
}

/** How many cells the question takes in: `Who, then, are you?,Me`. One that ends a sentence, or is quoted, is all of it. */
function askedIn(text: string, { cells }: Row, question: number, surplus: number): number {
  for (let more = 0; more <= surplus; more++) {
    const { from, to, quoted } = cells[question + more] as Cell
    const words = text.slice(from, to).trimEnd()
    if (asksAtEnd(words)) return more
    if (quoted || isTerminal(words.charCodeAt(words.length - 1))) return 0
  }
  return 0
}

function joined(row: Row, at: number, surplus: number): Row {
  if (surplus === 0) return row
  const first = row.cells[at] as Cell
  const last = row.cells[at + surplus] as Cell
  const cell = {
    from: first.quoted ? first.from - 1 : first.from,
    to: last.quoted ? last.to + 1 : last.to,
    quoted: false
  }
  return { ...row, cells: [...row.cells.slice(0, at), cell, ...row.cells.slice(at + surplus + 1)] }
}
