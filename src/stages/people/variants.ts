import { isCjk } from '../../read/text-marks.ts'
import type { Candidate } from './candidates.ts'

/**
 * The form of a name that a dictionary would have: languages with cases write `Интервью с Романом Орловым`.
 * Of all forms the one that opens a line, else the one that stands most often, else the shortest.
 */
export function baseForm(candidate: Candidate, candidates: readonly Candidate[]): Candidate {
  if (candidate.words.length < 2) return candidate
  let best = candidate
  for (const other of candidates) if (isFormOf(other, candidate) && compare(other, best) > 0) best = other
  return best
}

/** Every word alike but for its last two or three letters, and at least one not the same. */
function isFormOf({ words }: Candidate, of: Candidate): boolean {
  if (words.length !== of.words.length) return false
  return (
    words.some((word, at) => word !== of.words[at]) && words.every((word, at) => isAlike(word, of.words[at] as string))
  )
}

function isAlike(a: string, b: string): boolean {
  if (a === b) return true
  const least = Math.max(3, Math.min(a.length, b.length) - 1)
  return Math.abs(a.length - b.length) <= 3 && a.slice(0, least) === b.slice(0, least)
}

const opens = ({ mentions }: Candidate): number => (mentions.some(({ from }) => from === 0) ? 1 : 0)

function compare(a: Candidate, b: Candidate): number {
  return opens(a) - opens(b) || a.mentions.length - b.mentions.length || b.key.length - a.key.length
}

/**
 * Whether two names may be one person's: every word of the shorter is a form of one of the longer. Names in Han or kana
 * are one whether a space parts them or not: `山本 花`, `山本花`, and `山本` alone.
 */
export function mayBeSame(a: readonly string[], b: readonly string[]): boolean {
  if (isCjk((a[0] ?? '').charCodeAt(0)) && isCjk((b[0] ?? '').charCodeAt(0))) {
    const one = a.join('')
    const other = b.join('')
    return one.startsWith(other) || other.startsWith(one)
  }
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.every((word) => long.some((other) => isAlike(word, other)))
}
