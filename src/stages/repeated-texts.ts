import type { Unit } from '../types.ts'

/** Longer texts are not compared. */
const LONGEST = 120
/** More of the same tell nothing new. */
const MOST = 3

/**
 * For every unit in how many others its text stands, three at most. Most texts stand once, and a few of their characters
 * show it: only the others are compared.
 */
export function repeatedTexts(units: readonly Unit[]): Uint8Array {
  const repeats = new Uint8Array(units.length)
  let size = 64
  while (size < units.length * 8) size *= 2
  const seen = new Uint8Array(size)
  for (const { text } of units) {
    const place = placeOf(text, size)
    if (place >= 0 && (seen[place] as number) < 2) seen[place] = (seen[place] as number) + 1
  }
  const counts = new Map<string, number>()
  const isAlike = (text: string): boolean => {
    const place = placeOf(text, size)
    return place >= 0 && seen[place] === 2
  }
  for (const { text } of units) if (isAlike(text)) counts.set(text, (counts.get(text) ?? 0) + 1)
  if (counts.size === 0) return repeats
  for (let index = 0; index < units.length; index++) {
    const { text } = units[index] as Unit
    if (isAlike(text)) repeats[index] = Math.min(MOST, (counts.get(text) ?? 1) - 1)
  }
  return repeats
}

/** Where texts that may be the same are counted, -1 for those that are not compared. */
function placeOf(text: string, size: number): number {
  const { length } = text
  if (length === 0 || length >= LONGEST) return -1
  let hash = length
  hash = Math.imul(hash, 31) + text.charCodeAt(0)
  hash = Math.imul(hash, 31) + text.charCodeAt(length >> 2)
  hash = Math.imul(hash, 31) + text.charCodeAt(length >> 1)
  hash = Math.imul(hash, 31) + text.charCodeAt(length - 1 - (length >> 2))
  return (hash ^ (hash >>> 15)) & (size - 1)
}
