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
