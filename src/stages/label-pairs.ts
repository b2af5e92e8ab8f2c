import { foldWords } from '../languages/fold.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { isDigit, isLetter, isUpper, skipSpace } from '../read/text-marks.ts'
import { Kind, type Unit } from '../types.ts'
import { endsTurn } from './label-candidates.ts'
import { isColon } from './label-periods.ts'
import { labelKey } from './label-shapes.ts'
import { knownWords, stemOf } from './label-words.ts'

/** A word for questions or for answers inside a text, written as a label is. */
export interface PairHead {
  /** Index in the unit's text. */
  at: number
  key: string
}

/** The longest such word, in UTF-16 units. */
const LONGEST = 14
/** Fewer of them in a document are words of its sentences. */
const FEWEST = 3

/**
 * `Q: When? A: In May. Q: Why?` in one line, `P – ¿…? R – …`, `[Q] … [A] …`: both words of such a pair.
 * @returns by unit those that do not open it, ascending; empty where the document has but one of the two, or too few
 */
export function pairHeads(units: readonly Unit[], lexicon: Lexicon): Map<number, PairHead[]> {
  const found = new Map<number, PairHead[]>()
  let questions = 0
  let answers = 0
  for (const [index, { text, kind, data }] of units.entries()) {
    if (kind > Kind.heading || data?.part) continue
    for (let at = 0; at < text.length; at++) {
      const end = wordEnd(text, at)
      if (end < 0) continue
      const key = stemOf(labelKey(foldWords(text.slice(isLetter(text.charCodeAt(at)) ? at : at + 1, end))), lexicon)
      const known = knownWords(lexicon, key)
      if (!known || known.question === known.answer || (at > 0 && !endsTurn(text, at))) continue
      if (known.question) questions++
      else answers++
      if (at === 0) continue
      const own = found.get(index)
      if (own) own.push({ at, key })
      else found.set(index, [{ at, key }])
    }
  }
  return Math.min(questions, answers) > 0 && questions + answers >= FEWEST ? found : new Map()
}

/** The end of a word with a capital, or in brackets, that a colon, a dash or the bracket parts from the next; else -1. */
function wordEnd(text: string, from: number): number {
  const opening = text.charCodeAt(from)
  const bracket = opening === 91 ? 93 : opening === 40 ? 41 : 0
  const begin = bracket > 0 ? from + 1 : from
  if (!isUpper(text.charCodeAt(begin)) || (begin > 0 && isLetter(text.charCodeAt(begin - 1)))) return -1
  let end = begin
  while (end - begin <= LONGEST && isLetter(text.charCodeAt(end))) end++
  while (end - begin <= LONGEST && isDigit(text.charCodeAt(end))) end++
  if (end - begin > LONGEST) return -1
  if (bracket > 0) return text.charCodeAt(end) === bracket ? end : -1
  const mark = skipSpace(text, end, Math.min(text.length, end + 1))
  const code = text.charCodeAt(mark)
  if (isColon(code)) return end
  const isDash = code === 0x2013 || code === 0x2014 || (code === 45 && mark > end)
  return isDash && text.charCodeAt(mark + 1) === 32 ? end : -1
}
