/** Where line `index` ends, its line break left out. */
export function lineEnd(text: string, starts: readonly number[], index: number): number {
  const next = starts[index + 1]
  if (next === undefined) return text.length
  const last = next - 1
  return text.charCodeAt(last) === 10 &&
    last > 0 &&
    text.charCodeAt(last - 1) === 13 &&
    last - 1 >= (starts[index] as number)
    ? last - 1
    : last
}

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
