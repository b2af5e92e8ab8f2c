import type { Unit } from '../types.ts'
import type { Cast } from './4-speakers.ts'
import { labelKey } from './label-shapes.ts'

/** `— Ada`, `-- Ada` */
const SIGNATURE = /^(?:--|[-–—―]) ?(?=\p{L})/u

/**
 * Who signs a block quotation with a line, by a name that labels turns too.
 * @returns a function that gives the index of that person, -1 for nobody
 */
export function signerFinder({ persons }: Cast): (unit: Unit) => number {
  // Most documents sign nothing.
  let byKey: Map<string, number> | undefined
  return ({ text, quotes }) => {
    const sign = quotes > 0 && SIGNATURE.exec(text)
    if (!sign) return -1
    byKey ??= personsByKey(persons)
    return byKey.get(labelKey(text.slice(sign[0].length))) ?? -1
  }
}

function personsByKey(persons: Cast['persons']): Map<string, number> {
  const byKey = new Map<string, number>()
  // Of two with one key the first counts.
  for (const [index, { keys, word }] of [...persons.entries()].reverse())
    if (word === undefined) for (const key of keys) byKey.set(key, index)
  return byKey
}
