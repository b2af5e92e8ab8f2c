import { foldWords } from '../../languages/fold.ts'
import { type Lexicon, Word } from '../../languages/lexicon.ts'
import { isCjk, isDigit, isLetter, isSpace, isUpper } from '../../read/text-marks.ts'

/** A word of a text, as names need it. */
export interface NameWord {
  folded: string
  from: number
  to: number
  upper: boolean
  /** Nothing but one space, or the dot of an initial or a title, parts it from the word before. */
  joined: boolean
  /** 2: can be no part of a name, as a pronoun; 1: of a publication's at most, as `news`, `director`. */
  stop: 0 | 1 | 2
}

/** Words of these kinds are no part of a name. */
const NO_NAME =
  Word.interrogative |
  Word.auxiliary |
  Word.answerOpener |
  Word.greeting |
  Word.byline |
  Word.interviewerByline |
  Word.interviewWord |
  Word.first |
  Word.second |
  Word.third |
  Word.reporting
/** And these of no person's. */
const NO_PERSON = Word.boilerplateLine | Word.date | Word.occupation | Word.metadataKey | Word.conversationHeading

/**
 * The words of a text. A genitive `'s` is taken off: `Otis's` is `otis`.
 * @param text any text; scripts without spaces give runs of letters, see `unspaced.ts`
 */
export function nameWords(text: string, lexicon: Lexicon): NameWord[] {
  const words: NameWord[] = []
  let end = -2
  let genitive = false
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (!isLetter(code) || isCjk(code)) {
      at++
      continue
    }
    const from = at
    while (
      at < text.length &&
      !isCjk(text.charCodeAt(at)) &&
      (isLetter(text.charCodeAt(at)) ||
        isDigit(text.charCodeAt(at)) ||
        isMark(text.charCodeAt(at)) ||
        innerMark(text, at))
    )
      at++
    let to = at
    if (to - from > 3 && /['’ʼ]s$/.test(text.slice(to - 2, to))) to -= 2
    const folded = foldWords(text.slice(from, to))
    words.push({
      folded,
      from,
      to,
      upper: isUpper(code),
      joined: end >= 0 && !genitive && isJoint(text, end, from, words.at(-1), lexicon),
      stop: stopOf(folded, lexicon)
    })
    end = at
    genitive = to < at
  }
  return words
}

const isMark = (code: number): boolean => code >= 0x300 && code <= 0x36f

function innerMark(text: string, at: number): boolean {
  const char = text[at]
  return (char === '-' || char === '’' || char === "'" || char === '·') && isLetter(text.charCodeAt(at + 1))
}

function isJoint(text: string, end: number, from: number, before: NameWord | undefined, lexicon: Lexicon): boolean {
  if (!before) return false
  if (from - end === 1) return isSpace(text.charCodeAt(end)) && text[end] !== '\n' && text[end] !== '\t'
  if (text[end] !== '.' || from - end > 2) return false
  return (
    before.to - before.from === 1 ||
    (before.to - before.from <= 4 && (lexicon.labels.get(before.folded)?.honorific ?? false))
  )
}

function stopOf(word: string, lexicon: Lexicon): NameWord['stop'] {
  if (word.length < 2) return 0
  if (lexicon.frequent.has(word)) return 2
  const mask = lexicon.phrases.get(phraseKey(word))?.find(({ text }) => text === word)?.mask ?? 0
  if (mask & NO_NAME) return 2
  const label = lexicon.labels.get(word)
  return mask & NO_PERSON || (label && !label.honorific) ? 1 : 0
}

/** What phrases that start with a word are filed under: `i` for `i'm`. */
export function phraseKey(word: string): string {
  let at = 0
  while (at < word.length && isLetter(word.charCodeAt(at))) at++
  return at === 0 ? word : word.slice(0, at)
}

/** Honorifics before a name: how many of the words at its start. */
export function honorificsAt(words: readonly string[], lexicon: Lexicon): number {
  let count = 0
  while (count < words.length - 1 && lexicon.labels.get(words[count] as string)?.honorific) count++
  return count
}
