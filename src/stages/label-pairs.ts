import { foldWords } from '../languages/fold.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { isDigit, isLetter, isUpper } from '../read/text-marks.ts'
import { Kind, type Unit } from '../types.ts'
import { endsTurn } from './label-candidates.ts'
import { isDash } from './label-periods.ts'
import { labelKey } from './label-shapes.ts'
import { knownWords, stemOf } from './label-words.ts'
import { cutsOf } from './split.ts'

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
 * `Q: When? A: In May. Q: Why?` in one line, `P – ¿…? R – …`, `[Q] … [A] …`, `Q. … A. …`: both words of such a pair.
 * @returns by unit those that do not open it, ascending; empty where the document has but one of the two, or too few
 */
export function pairHeads(units: readonly Unit[], lexicon: Lexicon): Map<number, PairHead[]> {
  const found = new Map<number, PairHead[]>()
  const nextMark = markFinder()
  let questions = 0
  let answers = 0
  for (const [index, { text, kind, data }] of units.entries()) {
    if (kind > Kind.heading || data?.part) continue
    for (let mark = nextMark(text, 1); mark > 0; mark = nextMark(text, mark + 1)) {
      const code = text.charCodeAt(mark)
      const begin = wordBefore(text, mark, code)
      if (begin < 0) continue
      const at = isBracket(code) ? begin - 1 : begin
      const key = stemOf(labelKey(foldWords(text.slice(begin, mark).trimEnd())), lexicon)
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

/** Cuts by unit, and at such words, too. */
export function cutsWith(
  cuts: ReadonlyMap<number, number[]>,
  pairs: ReadonlyMap<number, readonly PairHead[]>
): Map<number, number[]> {
  const all = new Map(cuts)
  for (const [index, heads] of pairs) {
    const own = heads.map(({ at }) => at)
    all.set(index, cutsOf(all.get(index) ?? [], own))
  }
  return all
}

const isBracket = (code: number): boolean => code === 93 || code === 41

/**
 * Finds the next colon, dash or closing bracket at or after an index; -1 if there is none. The engine searches for a class
 * of characters several times as fast as a loop looks at each.
 */
function markFinder(): (text: string, from: number) => number {
  const mark = /[:.\-\])\u2013\u2014\u2236\ufe55\uff1a]/g
  return (text, from) => {
    mark.lastIndex = from
    return mark.test(text) ? mark.lastIndex - 1 : -1
  }
}

/**
 * Where a word with a capital begins that a mark parts from the next words; -1 if none does. A bracket closes what one
 * opens, a colon may and a hyphen must have a space before it, and one follows every dash. A period follows one letter.
 */
function wordBefore(text: string, mark: number, code: number): number {
  const isPeriod = code === 46
  if ((isPeriod || isDash(code)) && text.charCodeAt(mark + 1) !== 32) return -1
  const spaced = !isBracket(code) && !isPeriod && text.charCodeAt(mark - 1) === 32
  if (code === 45 && !spaced) return -1
  const end = spaced ? mark - 1 : mark
  const least = Math.max(0, end - LONGEST)
  let begin = end
  while (begin > least && isDigit(text.charCodeAt(begin - 1))) begin--
  const letters = begin
  while (begin > least && isLetter(text.charCodeAt(begin - 1))) begin--
  if (begin === letters || !isUpper(text.charCodeAt(begin)) || (isPeriod && letters - begin > 1)) return -1
  const before = text.charCodeAt(begin - 1)
  if (isBracket(code)) return before === (code === 93 ? 91 : 40) ? begin : -1
  return begin > 0 && isLetter(before) ? -1 : begin
}
