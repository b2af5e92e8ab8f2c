import { foldWords } from '../../languages/fold.ts'
import { type Lexicon, Word, wordsMask } from '../../languages/lexicon.ts'
import type { Candidate, Mention } from './candidates.ts'
import { Site } from './pieces.ts'
import { mayBeSame } from './variants.ts'

/** Words between the start of the sentence and the name, as in `In this exclusive interview with`. */
const MOST_BEFORE = 7
/** All of them, in UTF-16 units. */
const REACH = 120
const TELLING: ReadonlySet<number> = new Set([Site.dek, Site.introduction, Site.textField])

/**
 * `Ida Moss keeps the weir. In this interview with BO EK, she speaks about eels.`: papers name their reporter so. What the
 * talk is about has a name before, in the same introduction, and a pronoun or that name behind the reporter's.
 */
export function isAskedThrough(
  own: Candidate,
  { piece, from, to }: Mention,
  candidates: readonly Candidate[],
  lexicon: Lexicon
): boolean {
  if (!TELLING.has(piece.site) || own.words.length < 2) return false
  const [, after = ''] = BEHIND.exec(piece.text.slice(to)) ?? []
  if (after === '' || !endsAsInterview(piece.text.slice(Math.max(0, from - REACH), from), lexicon)) return false
  const told = candidates.filter(
    (other) =>
      other.words.length > 1 &&
      !other.wordy &&
      !mayBeSame(other.words, own.words) &&
      other.mentions.some(
        (mention) =>
          TELLING.has(mention.piece.site) &&
          (mention.piece.unit < piece.unit || (mention.piece === piece && mention.to < from))
      )
  )
  const next = foldWords(after)
  const isPronoun = lexicon.languages.some(({ thirdPerson }) => thirdPerson.includes(next.split(' ', 1)[0] as string))
  return told.some(({ words }) => isPronoun || words.some((word) => next.split(/[\s.]+/).includes(word)))
}

/** The words behind the comma. */
const BEHIND = /^, (\S+(?: \S+){0,2})/

/** Whether the words before a name open a sentence and end in such as `interview with`. */
function endsAsInterview(before: string, lexicon: Lexicon): boolean {
  const sentence = before.split(/[.!?]\s/u).at(-1) as string
  const words = foldWords(sentence).trim().split(/\s+/u)
  if (words.length > MOST_BEFORE) return false
  return [2, 3].some((count) => (wordsMask(lexicon, words.slice(-count).join(' ')) & Word.interviewWord) !== 0)
}
