/**
 * The last of some ascending values that is not above another, by halves.
 * @param count how many there are
 * @param valueAt each of them by index
 * @returns its index; -1 where all are above
 */
export function lastNotAbove(count: number, valueAt: (index: number) => number, value: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (valueAt(middle) <= value) low = middle + 1
    else high = middle
  }
  return low - 1
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
