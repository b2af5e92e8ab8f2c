import { foldWords } from '../languages/fold.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { isDigit, isLetter, isSpace, isUpper } from '../read/text-marks.ts'

/** A run of capitalised words that may be somebody's name. */
export interface NameRun {
  text: string
  /** Folded words. */
  words: string[]
  /** Index in the text. */
  at: number
}

/** The longest name that people have, in words. */
const MOST_WORDS = 5

/**
 * Runs of capitalised words in a text: `Sayak Paul`, `Ludwig van der Berg`, `J. R. Orr`, `Anne-Marie O’Neill`.
 * A run breaks at any mark but a hyphen, an apostrophe or the dot of an initial.
 * @param text any text; scripts without capitals give none
 */
export function nameRuns(text: string, lexicon: Lexicon): NameRun[] {
  const runs: NameRun[] = []
  let words: string[] = []
  let start = -1
  let end = -1
  /** End of the run before particles that no name followed. */
  let kept = 0
  const close = (): void => {
    words.length = Math.min(words.length, kept)
    if (words.length > 0 && words.length <= MOST_WORDS) runs.push({ text: text.slice(start, end), words, at: start })
    words = []
    start = -1
    kept = 0
  }
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (!isLetter(code)) {
      // The dot of an initial or a title, and one space, stay inside a name.
      if (!isSpace(code) && !(code === 46 && at - end <= 0 && initialBefore(text, at, lexicon))) close()
      else if (isSpace(code) && isSpace(text.charCodeAt(at + 1))) close()
      at++
      continue
    }
    const begin = at
    while (at < text.length && (isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at)) || innerMark(text, at))) at++
    const word = text.slice(begin, at)
    const folded = foldWords(word)
    if (isUpper(code)) {
      if (start < 0) start = begin
      words.push(folded)
      kept = words.length
      end = at
    } else if (start >= 0 && lexicon.particles.has(folded)) words.push(folded)
    else close()
  }
  close()
  return runs
}

function innerMark(text: string, at: number): boolean {
  const char = text[at]
  return (char === '-' || char === '’' || char === "'" || char === '·') && isLetter(text.charCodeAt(at + 1))
}

function initialBefore(text: string, dot: number, lexicon: Lexicon): boolean {
  let begin = dot
  while (begin > 0 && isLetter(text.charCodeAt(begin - 1))) begin--
  return dot - begin === 1 || (dot - begin <= 4 && (lexicon.labels.get(foldWords(text.slice(begin, dot)))?.honorific ?? false))
}
