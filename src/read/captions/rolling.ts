import type { Cue, CueLine } from './cue.ts'

/** A cue that only holds what is shown already lasts about 10 ms. */
const HOLD = 0.05

/**
 * Automatic captions roll: each cue shows the line before again, above the new one. Takes the repeated lines away,
 * so that every line is said once; their cues stay, without words. Lines are compared, not words: people repeat words.
 * Whether captions roll is a property of the file, told by cues that repeat a line *and* add one.
 * Changes the cues.
 */
export function unroll(cues: readonly Cue[]): void {
  if (!rolls(cues)) return
  let shown: CueLine[] = []
  for (const cue of cues) {
    const lines = cue.lines
    const repeated = overlap(shown, lines)
    shown = lines
    if (repeated > 0) cue.lines = lines.slice(repeated)
  }
}

function rolls(cues: readonly Cue[]): boolean {
  let rolled = 0
  let shown: CueLine[] = []
  for (const { lines, start, end } of cues) {
    const repeated = overlap(shown, lines)
    const holds = start !== undefined && end !== undefined && end - start <= HOLD
    if (repeated > 0 && (lines.length > repeated || holds)) rolled++
    shown = lines
  }
  return rolled >= 2 && rolled * 4 >= cues.length
}

/** Screens hold a handful of lines: a longer cue does not roll, and comparing stays cheap. */
const SCREEN = 8

/** How many of the last lines of one cue are the first of the next. */
function overlap(before: readonly CueLine[], lines: readonly CueLine[]): number {
  const most = Math.min(before.length, lines.length, SCREEN)
  for (let count = most; count > 0; count--) {
    let same = true
    for (let at = 0; same && at < count; at++) same = before[before.length - count + at]?.text === lines[at]?.text
    if (same) return count
  }
  return 0
}
