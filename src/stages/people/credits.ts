import { foldWords } from '../../languages/fold.ts'
import { isGivenName } from '../../languages/given-names.ts'
import { type Lexicon, phraseMask, Word } from '../../languages/lexicon.ts'
import { firstKey } from '../../languages/phrase-tree.ts'
import { isCaptionWord } from '../label-words.ts'
import type { Candidate, Mention } from './candidates.ts'
import { isSpoken, Site } from './pieces.ts'

/** What may stand around the words of a credit and the name: `(Interview: Ida Moss)`, `– Notes by Ida Moss.` */
const BEFORE_CREDIT = /^[\s([{*_–—-]+/
const BEHIND_CREDIT = /[\s:：*_]{1,4}$/
const BEHIND_NAME = /^[\s.)\]}*_]*$/

/**
 * `Interview by Ida Moss`, `Das Gespräch führte Ida Moss.` on a line of its own below the talk says who asked. Above it the
 * same words may open a title: `In conversation with Ida Moss`.
 * @param begun index of the first unit that somebody says
 */
export function isCreditBelow({ piece, from, to }: Mention, begun: number, lexicon: Lexicon): boolean {
  if (piece.unit <= begun || isSpoken(piece.site) || !BEHIND_NAME.test(piece.text.slice(to))) return false
  const words = foldWords(piece.text.slice(0, from)).replace(BEFORE_CREDIT, '').replace(BEHIND_CREDIT, '')
  return words !== '' && (phraseMask(lexicon, words, firstKey(words, 0)) & Word.interviewerByline) !== 0
}

/** `Photo: Ida Moss`, `Zdroj: Ida Moss`: who took the picture, not who talks. */
export function isPictureCredit({ piece, from }: Mention, lexicon: Lexicon): boolean {
  const words = foldWords(piece.text.slice(0, from)).replace(BEFORE_CREDIT, '').replace(BEHIND_CREDIT, '')
  return !isSpoken(piece.site) && (isCaptionWord(lexicon, words) || isCaptionWord(lexicon, `${words}:`))
}

/** `Ida Moss: “The reed hums.”`: a title that quotes somebody names whom the talk is with. `The weir: “…”` may be a topic. */
export const isQuotedInTitle = ({ words }: Candidate, { piece, from, to }: Mention): boolean =>
  piece.site === Site.title && from === 0 && isGivenName(words[0] as string) && QUOTED.test(piece.text.slice(to))

const QUOTED = /^ ?[:：] ?["“„«»'‘‚「『]/
