import { asksAtEnd } from '../read/text-marks.ts'
import type { Unit } from '../types.ts'

/**
 * How many headings ask. Where they are more than the lines that hold question and answer, these are a round within the
 * talk, such as `**Tea or coffee?** Tea.`, and not what the document's turns look like.
 */
export function askingHeadings(units: readonly Unit[]): number {
  let asking = 0
  for (const { heading, text } of units) if (heading > 0 && asksAtEnd(text)) asking++
  return asking
}
