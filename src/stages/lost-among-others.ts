import type { Analysis } from './analyse.ts'
import { talkShare } from './talk-share.ts'

/** A talk has more questions, or more of the text. */
const MOST_QUESTIONS = 2
/** What part of the text is said at least, and what part stands below at least, as divisors. */
const LEAST_SAID = 5
const LEAST_BELOW = 30

/**
 * `Talks`, a teaser, `“Who rings it?” Odo Falk tells`, another teaser, `Next page`: one question or two in the middle of a
 * text that is about other things. A talk that is cut off ends the text, however long what stands above it is, and what both
 * sides have a label for is one even above a line that sells the rest.
 */
export function isLostAmongOthers(analysis: Analysis): boolean {
  if (analysis.labelled.includes(1) && analysis.labelled.includes(2)) return false
  const { questions, said, below, all } = talkShare(analysis)
  return questions <= MOST_QUESTIONS && said * LEAST_SAID < all && below * LEAST_BELOW >= all
}
