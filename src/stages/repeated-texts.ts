import type { Unit } from '../types.ts'

/** Longer texts are not compared: to look one up costs a pass over all of it. */
const LONGEST = 120
/** More of the same tell nothing new. */
const MOST = 3

/** For every unit in how many others its text stands, three at most. */
export function repeatedTexts(units: readonly Unit[]): Uint8Array {
  const counts = new Map<string, number>()
  for (const { text } of units) if (text.length < LONGEST && text !== '') counts.set(text, (counts.get(text) ?? 0) + 1)
  const repeats = new Uint8Array(units.length)
  for (let index = 0; index < units.length; index++) {
    const { text } = units[index] as Unit
    if (text.length < LONGEST) repeats[index] = Math.min(MOST, (counts.get(text) ?? 1) - 1)
  }
  return repeats
}

/** A title that stands twice is one. */
export const withoutDoubles = (units: readonly Unit[]): Unit[] =>
  units.filter(({ text }, at) => text !== units[at - 1]?.text)
