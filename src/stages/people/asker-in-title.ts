import { Word } from '../../languages/lexicon.ts'
import type { Candidate, Mention } from './candidates.ts'
import { isSpoken, Site } from './pieces.ts'
import { mayBeSame } from './variants.ts'

/**
 * `Interview with Kell Roth` above a talk in which `MINISTER VANCE` answers: ministers name so who asked. An answer has to
 * call him: `The fence stands, Kell.`
 * @param candidates all names
 */
export function isCalledInAnswer({ words }: Candidate, candidates: readonly Candidate[]): boolean {
  const own = candidates.filter(({ key }) => key === words[0])
  return own.some(({ mentions }) => mentions.some(isVocative))
}

const isVocative = ({ piece: { site, text }, from, to }: Mention): boolean =>
  site === Site.answer && text.slice(0, from).endsWith(', ') && ENDS.test(text.slice(to, to + 1))

const ENDS = /^[.!?…]/

/** Less than this, in hundredths of a logarithm of odds, is nobody who surely answers. */
const SURELY = 100

/**
 * `An Interview With Fenna Roth`, and `Written by Fenna Roth` elsewhere: magazines name so who asked, where the text tells of
 * somebody else who surely answers.
 * @param likeness of a candidate, by its index
 */
export function isWriterInTitle(
  own: Candidate,
  candidates: readonly Candidate[],
  likeness: (index: number) => number
): boolean {
  if (own.words.length < 2 || !own.mentions.some(isWritten)) return false
  return candidates.some(
    (other, index) =>
      other.words.length > 1 && !other.wordy && !mayBeSame(other.words, own.words) && likeness(index) > SURELY
  )
}

/** `By Fenna Roth`, `Written by Fenna Roth` from the start of a line. */
const isWritten = ({ piece, from }: Mention): boolean =>
  !isSpoken(piece.site) &&
  piece.phrases().some(({ from: start, to, mask }) => start === 0 && to + 1 === from && (mask & Word.byline) !== 0)
