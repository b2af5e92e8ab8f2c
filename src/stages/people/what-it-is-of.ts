import { DEFINITE } from '../../languages/articles.ts'
import { CASE_ENDINGS } from '../../languages/case-endings.ts'
import { foldWords } from '../../languages/fold.ts'
import { type Lexicon, Word } from '../../languages/lexicon.ts'
import { OF } from '../../languages/of-words.ts'
import type { Candidate, Mention } from './candidates.ts'
import { beginsAsName } from './dictionary-form.ts'
import { isTitleSite } from './pieces.ts'

/**
 * `Interview with the director of the City Museum`, `Rozmowa z wójtem gminy Nowa Wieś`: what somebody is of, of whom the
 * title says no name.
 */
export function isWhatItIsOf(
  { text: name, mentions }: Pick<Candidate, 'text' | 'mentions'>,
  lexicon: Lexicon
): boolean {
  return mentions.some((mention) => {
    const words = wordsBetween(mention)
    return words.length > 0 && (endsInOf(words, lexicon) || isBehindWord(words, name, lexicon))
  })
}

/** The words of a title between those for an interview and a name, where no mark stands among them. */
function wordsBetween({ piece, from }: Mention): string[] {
  if (!isTitleSite(piece.site)) return []
  const before = piece.phrases().filter(({ to }) => to <= from)
  const start = before.reduce((last, { to, mask }) => (mask & Word.interviewWord ? Math.max(last, to) : last), -1)
  const between = piece.text.slice(start, from)
  const isNamed = before.some((phrase) => phrase.from >= start && phrase.mask & NAMING)
  return start < 0 || isNamed || !BARE.test(between)
    ? []
    : foldWords(between)
        .split(/[ '’-]+/)
        .filter(Boolean)
}

/** Words behind which whoever asks is named: `Interview conducted by`. */
const NAMING = Word.byline | Word.interviewerByline
const BARE = /^[\p{L}\p{M} '’-]*$/u

/** `with the director of the`, but not `with the` or `de la`. */
function endsInOf(words: readonly string[], { languages, frequent }: Lexicon): boolean {
  const articles = new Set(languages.flatMap(({ id }) => DEFINITE[id] ?? []))
  const of = new Set(languages.flatMap(({ id }) => OF[id] ?? []))
  const last = words.findLastIndex((word) => !articles.has(word) || of.has(word))
  const isWord = (word: string): boolean => !of.has(word) && !articles.has(word) && !frequent.has(word)
  return of.has(words[last] as string) && words.slice(0, last).some(isWord)
}

/** Where cases say `of`, what has no given name and stands behind a word for somebody is what that one is of. */
function isBehindWord(words: readonly string[], name: string, lexicon: Lexicon): boolean {
  const hasCases = lexicon.languages.slice(0, 1).some(({ id }) => CASE_ENDINGS[id] !== undefined)
  return hasCases && !lexicon.frequent.has(words.at(-1) as string) && !beginsAsName(name, lexicon)
}
