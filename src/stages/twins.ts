import type { Unit } from '../types.ts'

/**
 * For every unit its index among the units of another reading of the document, -1 where that reading cuts its line
 * otherwise: what is known of the one need not be looked for again.
 * @param before units of the other reading, as `after` from the top of the document to its end
 */
export function twinsOf(before: readonly Unit[], after: readonly Unit[]): Int32Array {
  const twins = new Int32Array(after.length).fill(-1)
  for (let index = 0, other = 0; index < after.length; index++) {
    const unit = after[index] as Unit
    while (other < before.length && (before[other] as Unit).start < unit.start) other++
    if (before[other] === unit) twins[index] = other
  }
  return twins
}
