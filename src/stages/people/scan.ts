import { foldWords } from '../../languages/fold.ts'
import { isGivenName } from '../../languages/given-names.ts'
import { type Lexicon, phraseMask, Word } from '../../languages/lexicon.ts'
import { ONE_LETTER_WORDS } from '../../languages/one-letter-words.ts'
import { mayBegin } from '../../languages/phrase-tree.ts'
import { holdsCjk, isCjk, isLetter, isSpace, isTerminal } from '../../read/text-marks.ts'
import { isPersonField, type Piece } from './pieces.ts'
import { unspacedWords } from './unspaced.ts'
import { type NameWords, nameWords, phraseKey, type stopFinder } from './words.ts'

/** A known phrase (`Word`) in a text. */
interface KnownPhrase {
  from: number
  to: number
  mask: number
}

/** A piece, its words, and the known phrases in it. */
export interface ScannedPiece extends Piece {
  words: NameWords
  /** In order of their starts. Looked for when first asked for: few pieces hold a name that matters. */
  phrases(): readonly KnownPhrase[]
}

/** A run of words that may be somebody's name, where it stands. */
export interface Run {
  /** Range of its words. */
  first: number
  end: number
}

export function scanPiece(piece: Piece, lexicon: Lexicon): ScannedPiece {
  const { text, site, unit, order } = piece
  const spaced = nameWords(text, lexicon)
  const dense = holdsCjk(text)
  const unspaced = dense ? unspacedWords(text, lexicon, isPersonField(site)) : []
  const words = unspaced.length === 0 ? spaced : spaced.with(unspaced)
  let found: KnownPhrase[] | undefined
  return {
    text,
    site,
    unit,
    order,
    words,
    phrases: () => {
      found ??= knownPhrases(text, spaced, dense, lexicon)
      return found
    }
  }
}

function knownPhrases(text: string, spaced: NameWords, dense: boolean, lexicon: Lexicon): KnownPhrase[] {
  const found: KnownPhrase[] = []
  const folded = foldWords(text)
  if (folded.length !== text.length) return found
  const look = (from: number, key: string, unspaced: boolean): void => {
    for (const { text: phrase, mask } of lexicon.phrases.get(key) ?? []) {
      const to = from + phrase.length
      // Most phrases under a word go on otherwise than the text, and their last letter tells.
      if (folded.charCodeAt(to - 1) !== phrase.charCodeAt(phrase.length - 1)) continue
      if (folded.startsWith(phrase, from) && (unspaced || !isLetter(folded.charCodeAt(to))))
        found.push({ from, to, mask })
    }
  }
  for (let at = 0; at < spaced.count; at++)
    if (mayBegin(lexicon.tree, folded, spaced.from(at), spaced.to(at)))
      look(spaced.from(at), phraseKey(spaced.folded(at)), false)
  if (!dense) return found
  for (let at = 0; at < text.length; at++) if (isCjk(text.charCodeAt(at))) look(at, text.charAt(at), true)
  return found.sort((a, b) => a.from - b.from)
}

/** The longest name that people have, in words. */
const MOST_WORDS = 5

/**
 * Runs of capitalised words and particles, cut at words that are no part of a name.
 * @param least the least kind of word that cuts: 1 for names of persons, 2 for those of publications, too
 * @param lower words that the document also writes in lower case: at the start of a sentence they are no names
 */
export function runsIn(
  { words, text }: ScannedPiece,
  lexicon: Lexicon,
  stopOf: ReturnType<typeof stopFinder>,
  least: 1 | 2,
  lower: ReadonlySet<string>
): Run[] {
  const runs: Run[] = []
  let first = -1
  /** End of the run before particles that no name followed. */
  let kept = -1
  const close = (): void => {
    if (first >= 0 && kept - first > 2) first = behindTrades(words, first, kept, lexicon, lower)
    if (first >= 0 && kept - first <= MOST_WORDS && !(kept - first === 1 && words.folded(first).length < 2))
      runs.push({ first, end: kept })
    first = -1
  }
  const { count } = words
  for (let at = 0; at < count; at++) {
    if (first >= 0 && (!words.isJoined(at) || isSecondPerson(words, first, at) || beginsAgain(words, first, at)))
      close()
    const upper = words.isUpper(at)
    if (upper && stopOf(words, at) < least) {
      if (first < 0 && opensSentence(words, at, text, lexicon, lower)) continue
      // `Z Idą Moss rozmawia …`: one letter is an initial only with a period.
      if (first < 0 && isSmallWord(words, at, text, lexicon)) continue
      if (first < 0) first = at
      kept = at + 1
    } else if (first >= 0 && (upper || !lexicon.particles.has(words.folded(at)))) close()
  }
  close()
  return runs
}

/** `Since Ada came, …`: a capital because a sentence starts. */
function opensSentence(
  words: NameWords,
  at: number,
  text: string,
  { openers }: Lexicon,
  lower: ReadonlySet<string>
): boolean {
  if (!startsSentence(text, words.from(at))) return false
  const word = words.folded(at)
  return lower.has(word) || (openers.has(word) && words.isJoined(at + 1) && !isGivenName(word))
}

/** `Z`, `A` at the start of a sentence: a word of a letter. */
function isSmallWord(words: NameWords, at: number, text: string, { frequent, languages }: Lexicon): boolean {
  const word = words.folded(at)
  if (word.length !== 1 || text[words.to(at)] === '.') return false
  const isWord = languages.some(({ id }) => ONE_LETTER_WORDS[id]?.includes(word))
  return frequent.has(word) || (isWord && startsSentence(text, words.from(at)))
}

/** A shorter word with such an end may be a name. */
const LEAST_TRADE = 6

/**
 * `Fährmann Jörn Petersilie`, `BELL RINGER ADA FALK`: what somebody does before a given name and one more is no part of
 * the name.
 * @returns where the name starts
 */
function behindTrades(
  words: NameWords,
  first: number,
  end: number,
  lexicon: Lexicon,
  lower: ReadonlySet<string>
): number {
  let given = first
  while (given < end && !isGivenName(words.folded(given))) {
    if (!isTrade(words.folded(given), lexicon) && !lower.has(words.folded(given))) return first
    given++
  }
  return end - given > 1 ? given : first
}

function isTrade(word: string, lexicon: Lexicon): boolean {
  if ((phraseMask(lexicon, word) & Word.occupation) !== 0) return true
  return (
    word.length >= LEAST_TRADE &&
    lexicon.languages.some(({ tradeEndings }) => tradeEndings.some((ending) => word.endsWith(ending)))
  )
}

/** `About Ada Falk Ada Falk is a potter.`: a heading that lost its line break. */
const beginsAgain = (words: NameWords, first: number, at: number): boolean =>
  at - first >= 2 && words.isUpper(at) && words.folded(at) === words.folded(first)

/** `Ada und Lena`: a given name, one small word, a given name are two people. */
function isSecondPerson(words: NameWords, first: number, at: number): boolean {
  return at === first + 2 && !words.isUpper(at - 1) && isGivenName(words.folded(first)) && isGivenName(words.folded(at))
}

/** Whether an index is the start of a text or of a sentence in it. */
export function startsSentence(text: string, from: number): boolean {
  let at = from - 1
  while (at >= 0 && (isSpace(text.charCodeAt(at)) || '"“”„«»\'’‘*_-–—'.includes(text[at] as string))) at--
  return at < 0 || isTerminal(text.charCodeAt(at)) || text[at] === ':'
}
