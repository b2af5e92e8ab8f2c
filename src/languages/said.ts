import { isCjk, isLetter } from '../read/text-marks.ts'
import { foldWords } from './fold.ts'
import type { Lexicon } from './lexicon.ts'

/** `I`, `my`, but not `we`: a shop says `we` as well. */
export function saysI(text: string, { languages }: Lexicon): boolean {
  const folded = foldWords(text)
  return languages.some(({ firstPerson, firstPlural, unspaced }) => {
    const rest = unspaced ? firstPlural.reduce((left, word) => left.replaceAll(word, ' '), folded) : folded
    return firstPerson.some((word) => !firstPlural.includes(word) && holds(rest, word, unspaced))
  })
}

/** `I`, `my`, `we`, `our`. */
export function saysWe(text: string, { languages }: Lexicon): boolean {
  const folded = foldWords(text)
  return languages.some(({ firstPerson, unspaced }) => firstPerson.some((word) => holds(folded, word, unspaced)))
}

/** Whether whole words stand in a folded text. */
export function holds(folded: string, words: string, unspaced: boolean | undefined): boolean {
  for (let at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + 1))
    if (unspaced || (isEdge(folded, at - 1) && isEdge(folded, at + words.length))) return true
  return false
}

/** Whether no word goes on at an index. */
function isEdge(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return Number.isNaN(code) || !(isLetter(code) || isCjk(code))
}
