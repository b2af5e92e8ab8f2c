/**
 * Looks for a string again and again from places that only move forward, in linear time over the whole text.
 * @returns a function that gives the first place at or after `from`, or Infinity
 */
export function finder(text: string, needle: string): (from: number) => number {
  let found = -1
  return (from) => {
    if (found >= from) return found
    const at = text.indexOf(needle, from)
    found = at < 0 ? Number.POSITIVE_INFINITY : at
    return found
  }
}
