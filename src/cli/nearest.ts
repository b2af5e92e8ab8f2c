/**
 * The word of a list that somebody may have meant.
 * @returns undefined where none is near: more than a third of its letters differ
 */
export function nearest(word: string, words: readonly string[]): string | undefined {
  if (word.length > 40) return undefined
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of words) {
    const apart = candidate.startsWith(word) && word.length > 1 ? 0.5 : distance(word, candidate)
    if (apart < least && apart <= Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3))) {
      best = candidate
      least = apart
    }
  }
  return best
}

/** Letters to insert, drop or change, swapped neighbours counting once. */
function distance(a: string, b: string): number {
  let older: number[] = []
  let before = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (before[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const least = Math.min(change, (before[j] as number) + 1, (row[j - 1] as number) + 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row[j] = swapped ? Math.min(least, (older[j - 2] as number) + 1) : least
    }
    older = before
    before = row
  }
  return before[b.length] as number
}
