import { foldWords } from '../../languages/fold.ts'
import { type Lexicon, phraseMask, Word } from '../../languages/lexicon.ts'
import { firstKey } from '../../languages/phrase-tree.ts'
import type { Mention } from './candidates.ts'
import { isSpoken } from './pieces.ts'

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
