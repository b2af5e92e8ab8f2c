import { type LabelWords, type Lexicon, labelWords } from '../languages/lexicon.ts'
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
    if (stem === 'speaker' || stem === 'spk') return MACHINE
  }
  const space = key.indexOf(' ')
  if (space > 0 && space <= 4 && lexicon.frequent.has(key.slice(0, space)))
    return labelWords(lexicon, key.slice(space + 1))
  return undefined
}

/** What recognisers print in every language: `SPEAKER_00`, `Speaker #1`, `spk_2`. */
const MACHINE: LabelWords = {
  question: false,
  answer: false,
  interviewer: false,
  interviewee: false,
  other: false,
  generic: true,
  honorific: false,
  lookAlike: false,
  metadata: false
}

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

/** A role word at either end of a longer label: `interviewer l prado`, `standards team moderator`. */
export function roleInside(lexicon: Lexicon, words: readonly string[]): LabelWords | undefined {
  if (words.length < 2) return undefined
  for (const word of [words[0], words.at(-1)]) {
    const known = word !== undefined && word.length > 2 ? labelWords(lexicon, word) : undefined
    if (known && (known.interviewer || known.interviewee || known.other || known.generic)) return known
  }
  return undefined
}
