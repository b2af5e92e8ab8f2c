import { type LabelWords, type Lexicon, labelWords, MEANS_NOTHING, Word, wordsMask } from '../languages/lexicon.ts'
import { isDigit } from '../read/text-marks.ts'

/** What a label says by itself: `q12`, `question 3`, `speaker 2`, `the moderator` count as their word. */
export function knownWords(lexicon: Lexicon, key: string): LabelWords | undefined {
  const exact = labelWords(lexicon, key)
  if (exact) return exact
  const end = wordEnd(key)
  if (end < key.length && end > 0) {
    const stem = key.slice(0, end)
    const numbered = labelWords(lexicon, stem)
    if (numbered) return numbered
    if (isMachine(stem)) return MACHINE
  }
  const space = key.indexOf(' ')
  // `le maître`, but `c r` are initials
  if (space > 0 && space <= 4 && key.length > space + 2 && lexicon.frequent.has(key.slice(0, space)))
    return labelWords(lexicon, key.slice(space + 1))
  return undefined
}

const isMachine = (stem: string): boolean => stem === 'speaker' || stem === 'spk'

/** `SPEAKER_00`, `Speaker #1`, `spk_2`: what recognisers call people whom they cannot name. */
export function isRecogniserLabel(key: string): boolean {
  const end = wordEnd(key)
  return end < key.length && isMachine(key.slice(0, end))
}

/** What recognisers print in every language. */
const MACHINE: LabelWords = { ...MEANS_NOTHING, generic: true }

/** `q12`, `question 3` and `frage` are one label of their language: the word alone. */
export function stemOf(key: string, lexicon: Lexicon): string {
  const end = wordEnd(key)
  if (end === key.length || end === 0) return key
  const known = labelWords(lexicon, key.slice(0, end))
  return known && (known.question || known.answer) ? key.slice(0, end) : key
}

/** Where a number at the end of a label starts, and the mark before it: 8 in `question #3`. */
function wordEnd(key: string): number {
  let end = key.length
  while (end > 0 && (isDigit(key.charCodeAt(end - 1)) || ' #-_.№º°'.includes(key.charAt(end - 1)))) end--
  return end
}

/** `e`, `e2`, `p 14` */
export const isNumberedLetter = (key: string): boolean => wordEnd(key) === 1

/** A role word at either end of a longer label: `interviewer l prado`, `standards team moderator`. */
export function roleInside(lexicon: Lexicon, words: readonly string[]): LabelWords | undefined {
  if (words.length < 2) return undefined
  for (const word of [words[0], words.at(-1)]) {
    const known = word !== undefined && word.length > 2 ? labelWords(lexicon, word) : undefined
    if (known && (known.interviewer || known.interviewee || known.other || known.generic)) return known
  }
  return undefined
}

/** `photo`, `source`, `写真`: what stands before the credit of a picture. */
export const isCaptionWord = (lexicon: Lexicon, key: string): boolean => (wordsMask(lexicon, key) & Word.caption) !== 0
