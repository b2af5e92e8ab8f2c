import { foldWords } from '../../languages/fold.ts'
import type { Lexicon } from '../../languages/lexicon.ts'
import { isCjk, isLetter, isSpace, isTerminal } from '../../read/text-marks.ts'
import type { Piece } from './pieces.ts'
import { unspacedWords } from './unspaced.ts'
import { type NameWord, nameWords, phraseKey } from './words.ts'

/** A known phrase (`Word`) in a text. */
interface KnownPhrase {
  from: number
  to: number
  mask: number
}

/** A piece, its words, and the known phrases in it. */
export interface ScannedPiece extends Piece {
  words: NameWord[]
  /** In order of their starts. */
  phrases: KnownPhrase[]
}

/** A run of words that may be somebody's name, where it stands. */
export interface Run {
  /** Range of its words. */
  first: number
  end: number
}

export function scanPiece(piece: Piece, lexicon: Lexicon): ScannedPiece {
  const spaced = nameWords(piece.text, lexicon)
  const unspaced = unspacedWords(piece.text, lexicon)
  const words = unspaced.length === 0 ? spaced : [...spaced, ...unspaced].sort((a, b) => a.from - b.from || b.to - a.to)
  return { ...piece, words, phrases: knownPhrases(piece.text, spaced, lexicon) }
}

function knownPhrases(text: string, spaced: readonly NameWord[], lexicon: Lexicon): KnownPhrase[] {
  const found: KnownPhrase[] = []
  const folded = foldWords(text)
  if (folded.length !== text.length) return found
  const look = (from: number, key: string, dense: boolean): void => {
    for (const { text: phrase, mask } of lexicon.phrases.get(key) ?? []) {
      const to = from + phrase.length
      if (folded.startsWith(phrase, from) && (dense || !isLetter(folded.charCodeAt(to)))) found.push({ from, to, mask })
    }
  }
  for (const { from, folded: word } of spaced) look(from, phraseKey(word), false)
  for (let at = 0; at < text.length; at++) if (isCjk(text.charCodeAt(at))) look(at, text.charAt(at), true)
  return found.sort((a, b) => a.from - b.from)
}

/** The longest name that people have, in words. */
const MOST_WORDS = 5

/**
 * Runs of capitalised words and particles, cut at words that are no part of a name.
 * @param stop the least kind of word (`NameWord.stop`) that cuts: 1 for names of persons, 2 for those of publications, too
 * @param lower words that the document also writes in lower case: at the start of a sentence they are no names
 */
export function runsIn(
  { words, text }: ScannedPiece,
  lexicon: Lexicon,
  stop: 1 | 2,
  lower: ReadonlySet<string>
): Run[] {
  const runs: Run[] = []
  let first = -1
  /** End of the run before particles that no name followed. */
  let kept = -1
  const close = (): void => {
    if (first >= 0 && kept - first <= MOST_WORDS && !(kept - first === 1 && (words[first]?.folded.length ?? 0) < 2))
      runs.push({ first, end: kept })
    first = -1
  }
  for (const [index, word] of words.entries()) {
    if (first >= 0 && !word.joined) close()
    if (word.upper && word.stop < stop) {
      if (first < 0 && lower.has(word.folded) && startsSentence(text, word.from)) continue
      if (first < 0) first = index
      kept = index + 1
    } else if (first < 0 || word.upper || !lexicon.particles.has(word.folded)) close()
  }
  close()
  return runs
}

function startsSentence(text: string, from: number): boolean {
  let at = from - 1
  while (at >= 0 && (isSpace(text.charCodeAt(at)) || '"“”„«»\'’‘*_-–—'.includes(text[at] ?? ''))) at--
  return at < 0 || isTerminal(text.charCodeAt(at)) || text[at] === ':'
}
