import { foldWords } from '../languages/fold.ts'
import { type Lexicon, Word, wordsMask } from '../languages/lexicon.ts'
import { firstKey } from '../languages/phrase-tree.ts'
import { isUpper } from '../read/text-marks.ts'

/** Words that open a line and say who asked: `asked by`, `das Gespräch führte`. */
export interface CreditWords {
  /** How many characters of the text they are. */
  length: number
  /** They may as well open a title that names who answers: `in conversation with`. */
  isOpen: boolean
}

/** @returns undefined where no such words open the text */
export function creditWords(text: string, lexicon: Lexicon): CreditWords | undefined {
  const folded = foldWords(text)
  const phrase = lexicon.phrases
    .get(firstKey(folded, 0))
    ?.find(({ text: words, mask }) => mask & Word.interviewerByline && folded.startsWith(`${words} `))
  return phrase && { length: phrase.text.length, isOpen: saysWhoAnswers(phrase.mask) }
}

/** Whether words that name who asked may name who is asked, too. */
export const saysWhoAnswers = (mask: number): boolean => (mask & (Word.interviewWord | Word.introductionPhrase)) !== 0

/** Whether folded words before a colon credit whoever asked: `Interview:`, `Questions by:`, `Interview/Photos:`. */
export function isCreditKey(key: string, lexicon: Lexicon): boolean {
  const mask = wordsMask(lexicon, key)
  const saysWhoAsked = (mask & Word.interviewerByline) !== 0 && !saysWhoAnswers(mask)
  if (saysWhoAsked || lexicon.languages.some(({ credits }) => credits.includes(key))) return true
  const parts = key.split(KEY_JOINT)
  return (
    parts.length === 2 && parts.every((part) => ONE_WORD.test(part)) && parts.some((part) => isCreditKey(part, lexicon))
  )
}

/** `Interview & photos`, `Text/Interview` */
const KEY_JOINT = / ?[&+/／・] ?/
const ONE_WORD = /^[\p{L}\p{M}]+$/u

const MOST_NAMES = 5

/** `The questions were asked by Ida Moss.`: a line that says this and nothing else. */
export function isWholeCredit(text: string, lexicon: Lexicon): boolean {
  const words = creditWords(text, lexicon)
  if (!words || words.isOpen) return false
  const names = text.slice(words.length).trim()
  return isUpper(names.charCodeAt(0)) && areNames(names, lexicon)
}

/** A few words, the first with a capital or of a script that has none, the others so or such as names hold. */
function areNames(text: string, { particles }: Lexicon): boolean {
  const names = text.replace(/\.$/, '').trim().split(' ')
  const isName = (word: string, at: number): boolean => NAME.test(word) || (at > 0 && particles.has(foldWords(word)))
  return names.length <= MOST_NAMES && names.every(isName)
}

/** `Ida`, `Falk-Orr`, `B.`, `نوال`, but no mark that ends a sentence. */
const NAME = /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*,?$/u
