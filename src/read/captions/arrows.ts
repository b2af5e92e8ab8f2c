import { finder } from '../../search.ts'
import { clockAt } from '../clock.ts'
import { lineEnd } from '../lines.ts'
import { skipBlanks } from '../text-marks.ts'

/** Where the arrow of a timing line stands, its end exclusive. */
export interface Arrow {
  from: number
  to: number
}

/** The arrow as the formats write it. */
const ARROW = '-->'

/** As word processors, web pages and hurried hands leave it: `00:01.000 –> 00:03.000`. */
const ODD_ARROWS = ['->', '\u2013>', '\u2014>', '\u2192', '=>', '--&gt;']

/**
 * Looks for arrows line by line, from lines that only move forward.
 * @returns a function that gives the arrow of a line, or undefined
 */
export function arrowFinder(text: string, starts: readonly number[]): (index: number) => Arrow | undefined {
  const next = finder(text, ARROW)
  return (index) => {
    const start = starts[index]
    if (start === undefined) return undefined
    const from = next(start)
    if (from < (starts[index + 1] ?? text.length)) return { from, to: from + ARROW.length }
    return oddArrow(text, start, lineEnd(text, starts, index))
  }
}

/** An arrow written in another way counts only between two times that can be read. */
function oddArrow(text: string, start: number, end: number): Arrow | undefined {
  const first = clockAt(text, skipBlanks(text, start, end), end)
  if (first === undefined) return undefined
  const from = skipBlanks(text, first.after, end)
  const arrow = ODD_ARROWS.find((one) => text.startsWith(one, from))
  if (arrow === undefined) return undefined
  const to = from + arrow.length
  return clockAt(text, skipBlanks(text, to, end), end) && { from, to }
}

/** Whether an arrow is written as the formats want it. */
export const isPlainArrow = (text: string, arrow: Arrow): boolean => text.startsWith(ARROW, arrow.from)
