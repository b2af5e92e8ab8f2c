import type { Unit } from '../types.ts'
import type { LabelEvidence, LabelGroup } from './label-groups.ts'

/** `text: 'Nine years.',`, each time: a property of an object in a program that holds the words, and nobody who says them. */
export const isProperty = ({ name, shapes, units: places }: LabelGroup, { units }: LabelEvidence): boolean =>
  IDENTIFIER.test(name) && shapes.every(({ body }, at) => isString((units[places[at] as number] as Unit).text, body))

const IDENTIFIER = /^[a-z]\w*$/

/** Whether one string stands from an offset to the end, or to the comma there. Words in `"…"` may be said: these need the comma. */
function isString(text: string, from: number): boolean {
  const quote = text[from]
  const hasComma = text.endsWith(',')
  const last = text.length - (hasComma ? 2 : 1)
  const isQuote = quote === "'" || quote === '`' || (quote === '"' && hasComma)
  return isQuote && last > from && text[last] === quote
}
