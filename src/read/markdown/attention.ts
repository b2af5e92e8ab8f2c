import type { Run } from './pieces.ts'

/**
 * Pairs the runs of `*` and `_` by CommonMark's rules, in linear time: what no opener below was found for once is
 * not looked for again below there.
 * @param runs in source order; those from `start` on are paired with each other
 */
export function pairRuns(runs: readonly Run[], start: number): void {
  const openers: Run[] = []
  /** By kind of closer: below this index no opener fits. */
  const bottoms = new Array<number>(12).fill(0)
  for (let index = start; index < runs.length; index++) {
    const closer = runs[index] as Run
    while (closer.canClose && closer.to > closer.from) {
      const kind = kindOf(closer)
      const at = findOpener(openers, closer, bottoms[kind] as number)
      if (at < 0) {
        bottoms[kind] = openers.length
        break
      }
      pair(openers[at] as Run, closer)
      openers.length = (openers[at] as Run).to > (openers[at] as Run).from ? at + 1 : at
      // An opener that has become shorter may fit what it did not fit before.
      for (let other = 0; other < bottoms.length; other++) if ((bottoms[other] as number) > at) bottoms[other] = at
    }
    if (closer.canOpen && closer.to > closer.from) openers.push(closer)
  }
}

function kindOf({ marker, canOpen, from, to }: Run): number {
  return ((to - from) % 3) + (canOpen ? 3 : 0) + (marker === 42 ? 6 : 0)
}

function findOpener(openers: readonly Run[], closer: Run, bottom: number): number {
  const size = closer.to - closer.from
  for (let at = openers.length - 1; at >= bottom; at--) {
    const opener = openers[at] as Run
    if (opener.marker !== closer.marker) continue
    // `*a**b*`: runs that could do both pair only if their sizes do not add up to a multiple of three.
    if ((opener.canClose || closer.canOpen) && size % 3 !== 0 && (opener.to - opener.from + size) % 3 === 0) continue
    return at
  }
  return -1
}

function pair(opener: Run, closer: Run): void {
  const size = opener.to - opener.from > 1 && closer.to - closer.from > 1 ? 2 : 1
  opener.to -= size
  opener.opens.push(size)
  closer.from += size
  closer.closes.push(size)
}

const WHITESPACE = /^\s/
const PUNCTUATION = /^[\p{P}\p{S}]/u

/** Neighbours of a run: 1 whitespace, 2 punctuation or symbol, 0 anything else; halves of surrogate pairs are 0. */
export function characterClass(code: number): 0 | 1 | 2 {
  if (code < 128) {
    if (code === 32 || (code >= 9 && code <= 13)) return 1
    return (code >= 33 && code <= 47) ||
      (code >= 58 && code <= 64) ||
      (code >= 91 && code <= 96) ||
      (code >= 123 && code <= 126)
      ? 2
      : 0
  }
  const char = String.fromCharCode(code)
  return WHITESPACE.test(char) ? 1 : PUNCTUATION.test(char) ? 2 : 0
}

/** @param before,after classes of the neighbours; the text's edges count as whitespace */
export function runOf(row: number, from: number, to: number, marker: number, before: number, after: number): Run {
  const opens = after === 0 || (after === 2 && before !== 0)
  const closes = before === 0 || (before === 2 && after !== 0)
  const canOpen = marker === 42 ? opens : opens && (before !== 0 || !closes)
  const canClose = marker === 42 ? closes : closes && (after !== 0 || !opens)
  return { type: 'run', row, marker, canOpen, canClose, from, to, opens: [], closes: [] }
}
