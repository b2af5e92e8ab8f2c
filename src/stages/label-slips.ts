/** More labels are no cast of people: comparing them all with one another would cost the square of their number. */
export const MOST_LABELS = 200

/** Shorter names differ by a letter and are two people's: `Ana` and `Anna`, `Maria` and `Mario`. */
const SHORTEST = 7
/** But for one letter inside a name that stands so often: `Rolo` among many a `Rollo`. */
const INSIDE = { shortest: 4, times: 5 }

/**
 * Whether a label is another with a slip of the key: two letters changed places, one is missing or too many, or, in a name
 * of several words, one is another. Numbers tell people apart: `Speaker 1` and `Speaker 2`.
 * @param times how often the other stands
 */
export function isSlipOf(key: string, usual: string, times: number): boolean {
  if (key === usual || /\d/.test(key + usual)) return false
  const shorter = Math.min(key.length, usual.length)
  let at = 0
  while (at < key.length && key[at] === usual[at]) at++
  const isInside = at > 0 && at < shorter && key.length !== usual.length
  if (shorter < (isInside && times >= INSIDE.times ? INSIDE.shortest : SHORTEST)) return false
  const rest = (text: string, skipped: number): string => text.slice(at + skipped)
  if (key.length === usual.length) {
    const isSwapped = key[at] === usual[at + 1] && key[at + 1] === usual[at] && rest(key, 2) === rest(usual, 2)
    return isSwapped || (usual.includes(' ') && rest(key, 1) === rest(usual, 1))
  }
  return key.length < usual.length ? rest(key, 0) === rest(usual, 1) : rest(key, 1) === rest(usual, 0)
}
