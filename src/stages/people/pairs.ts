import { foldWords } from '../../languages/fold.ts'
import { type Lexicon, Word, wordsMask } from '../../languages/lexicon.ts'
import { OWNING } from '../../languages/owning.ts'
import { TALKS_TO } from '../../languages/talks-to.ts'
import type { Candidate, Mention } from './candidates.ts'
import type { Wanted } from './features.ts'
import { Site } from './pieces.ts'

/** Between the names of two who talk stand so many UTF-16 units at most: `sat down with the keeper and poet`. */
const LONGEST_BETWEEN = 60

/** Where a text tells of its own talk; a page tells of others. */
const TELLING: ReadonlySet<number> = new Set([Site.title, Site.dek, Site.introduction, Site.conclusion, Site.textField])

interface Named {
  candidate: Candidate
  mention: Mention
}

/**
 * Who asks and who answers where a sentence outside the talk says so of two: `Ida Moss sat down with Tore Lind`,
 * `Tore Lind was interviewed by Ida Moss`, `Interview with Tore Lind by Ida Moss`. Only full names of persons count.
 */
export function pairOf(
  candidates: readonly Candidate[],
  lexicon: Lexicon,
  isPerson: (candidate: Candidate) => boolean
): Record<Wanted, Candidate> | undefined {
  const { languages } = lexicon
  const named: Named[] = candidates
    .filter((candidate) => candidate.words.length > 1 && !candidate.wordy && isPerson(candidate))
    .flatMap((candidate) => candidate.mentions.map((mention) => ({ candidate, mention })))
    .filter(({ mention }) => TELLING.has(mention.piece.site))
    .sort((a, b) => a.mention.piece.unit - b.mention.piece.unit || a.mention.from - b.mention.from)
  for (let at = 1; at < named.length; at++) {
    const first = named[at - 1] as Named
    const second = named[at] as Named
    const between = wordsBetween(first.mention, second.mention)
    if (between === undefined || first.candidate === second.candidate) continue
    const opens = (phrases: readonly string[]): boolean =>
      phrases.some((phrase) => between === phrase || between.startsWith(`${phrase} `))
    if (languages.some(({ meets }) => opens(meets)) || tellsOfSecond(between, lexicon))
      return { interviewer: first.candidate, interviewee: second.candidate }
    const isMet = languages.some(({ isMetBy, speaksBetween }) => opens(isMetBy) || speaksBetween.includes(between))
    if (isMet || (isByline(between, lexicon) && isInterviewed(first.mention)))
      return { interviewer: second.candidate, interviewee: first.candidate }
  }
  return undefined
}

/** `by` of `Interview with Ida Moss by Bo Ek`. */
const isByline = (between: string, lexicon: Lexicon): boolean => (wordsMask(lexicon, between) & Word.byline) !== 0

/** `Interview with` right in front of a name. */
const isInterviewed = ({ piece, from }: Mention): boolean =>
  piece.phrases().some(({ to, mask }) => (mask & Word.interviewWord) !== 0 && to <= from && from - to <= LONGEST_WITH)

/** ` with the poet ` */
const LONGEST_WITH = 16

/**
 * `Ida Moss speaks to the weaver Bo Ek`: of the two, who is asked is told of, unless it is that she asks, `speaks to our
 * reporter Bo Ek`, or for whom, `speaks to Weir News’s Bo Ek`.
 */
function tellsOfSecond(between: string, lexicon: Lexicon): boolean {
  const phrases = lexicon.languages.flatMap(({ id }) => TALKS_TO[id] ?? [])
  const phrase = phrases.find((talks) => between.startsWith(`${talks} `))
  if (phrase === undefined) return false
  const told = between.slice(phrase.length + 1).split(/[ -]|(?=['’]s$)/)
  return !told.some(
    (word) => lexicon.labels.get(word)?.interviewer || wordsMask(lexicon, word) & Word.first || OWNING.has(word)
  )
}

/** The folded words between two names of one sentence. */
function wordsBetween(first: Mention, second: Mention): string | undefined {
  if (first.piece !== second.piece || second.from - first.to > LONGEST_BETWEEN) return undefined
  const between = first.piece.text.slice(first.to, second.from)
  return SENTENCE_ENDS.test(between) ? undefined : foldWords(between).replace(/^,/, '').trim()
}

const SENTENCE_ENDS = /[.!?;:]\s/
