import { asksAt, endingEnds, isCjk, isLower, isSpace, isTerminal, isUpper, skipSpace } from '../read/text-marks.ts'

/** Sentences in a row that ask. */
export interface AskedRun {
  from: number
  /** Index of the first words behind it. */
  to: number
}

/**
 * Runs of sentences that ask, in a text that may have lost its line breaks: `Do you sleep?Yes.` ends a sentence, too, and so
 * does a mark between characters that are written without spaces.
 */
export function askedRuns(text: string): AskedRun[] {
  const found: AskedRun[] = []
  let begins = 0
  for (let at = 0; at < text.length; at++) {
    const asks = asksAt(text, at)
    if (!asks && !isTerminal(text.charCodeAt(at))) continue
    const end = endingEnds(text, at)
    at = end - 1
    const next = skipSpace(text, end, text.length)
    const isGlued = asks ? isUpper(text.charCodeAt(end)) || isCjk(text.charCodeAt(end)) : isCjk(text.charCodeAt(at))
    const isEnd = next >= text.length || isGlued || isSpace(text.charCodeAt(end))
    if (!isEnd || isLower(text.charCodeAt(next))) continue
    const last = found.at(-1)
    if (asks && last?.to === begins) last.to = next
    else if (asks) found.push({ from: questionIn(text, begins, end), to: next })
    begins = next
  }
  return found
}

/** `By Ida Moss ¿Why signs?`: a sign in front says where the question begins. */
function questionIn(text: string, from: number, to: number): number {
  const sign = text.indexOf('¿', from)
  return sign > from && sign < to ? sign : from
}
