import type { Unit } from '../types.ts'
import type { Cast } from './4-speakers.ts'
import { labelKey } from './label-shapes.ts'

/** `— Ada`, `-- Ada` */
const SIGNATURE = /^(?:--|[-–—―]) ?(?=\p{L})/u

/** @returns the index of the person who signs a block quotation with this line, by a name that labels turns too; -1 for none */
export function signerOf({ text, quotes }: Unit, { persons }: Cast): number {
  const sign = quotes > 0 && SIGNATURE.exec(text)
  if (!sign) return -1
  const key = labelKey(text.slice(sign[0].length))
  return persons.findIndex(({ keys, word }) => word === undefined && keys.includes(key))
}
