import {
  isCjk,
  isDigit,
  isLetter,
  isLower,
  isSpace,
  isUpper,
  isWideDigit,
  skipSpace,
  trimEnd
} from '../read/text-marks.ts'
import { stampNear } from './clock.ts'
import { isInCapitals, opensSentence } from './label-capitals.ts'

export const isColon = (code: number): boolean => code === 58 || code === 0xff1a || code === 0xfe55 || code === 0x2236

/** `-`, `–`, `—` */
export const isDash = (code: number): boolean => code === 45 || code === 0x2013 || code === 0x2014

/** A longer word in small letters is no abbreviation, as `prof.` is: a period after it ends a sentence. */
const ABBREVIATED = 5

export function endsWord(text: string, start: number, end: number): boolean {
  let from = end
  while (from > start && isLower(text.charCodeAt(from - 1))) from--
  return end - from > ABBREVIATED && from > start && isSpace(text.charCodeAt(from - 1))
}

/** `Pregunta` before `.—` */
export function isCapitalWord(text: string, start: number, end: number): boolean {
  if (end - start > 20 || !isUpper(text.charCodeAt(start))) return false
  for (let at = start; at < end; at++) if (!isLetter(text.charCodeAt(at))) return false
  return true
}

/** `[0:15]`, `0:15` */
const isTimeAt = (text: string, at: number, code: number): boolean =>
  (code === 91 || isDigit(code)) && stampNear(text, at) !== undefined

/**
 * `MS. LOWE-ORR: hi`, `Ann S. Orr: hi`, `Mr. HART (Author): hi`, `Bo S. Orr 0:15`: the period belongs to a name that a
 * colon or a time ends;
 * `O SR. LOPES - hi`: or a dash, where the name is in capitals.
 * @param short the period is the last of an abbreviation such as `N.Y.`, where words in lower case may follow: `N.Y. team:`
 */
export function nameGoesOn(text: string, from: number, limit: number, short: boolean): boolean {
  let words = 0
  let at = from
  const most = short && isLower(text.charCodeAt(from)) ? 2 : 4
  while (at < limit && words < most) {
    const code = text.charCodeAt(at)
    if (isColon(code) || code === 40 || isTimeAt(text, at, code)) return words > 0
    if (isDash(code) && isSpace(text.charCodeAt(at + 1))) return words > 0 && isInCapitals(text, from, at)
    if (!short && !isUpper(code) && !isCjk(code)) return false
    words++
    at = wordEnd(text, at, limit)
    // `O SR. LOPES.— Hi`, `MR. HART. Hi`
    if (text[at - 1] === '.' && isInCapitals(text, from, at) && isTitleAbove(text, from)) return true
    at = skipSpace(text, at, limit)
  }
  return isColon(text.charCodeAt(at))
}

/** No abbreviation of a title in capitals is longer: `PROF`. */
const LONGEST_TITLE = 4

/** `SRA. ` before an index: two to four capitals and a period. */
function isTitleAbove(text: string, from: number): boolean {
  const end = trimEnd(text, 0, from) - 1
  let start = end
  while (start > 0 && isUpper(text.charCodeAt(start - 1))) start--
  return end - start > 1 && end - start <= LONGEST_TITLE
}

/** `A. B.: hi`, `A. B. C. : hi`, `A. B. – hi`: initials with blanks between them, of which each has its period, and a colon or a dash. */
export function initialsGoOn(text: string, from: number, limit: number): boolean {
  let at = from
  while (at + 1 < limit && isUpper(text.charCodeAt(at)) && text[at + 1] === '.') {
    at = skipSpace(text, at + 2, limit)
    if (isColon(text.charCodeAt(at)) || (isDash(text.charCodeAt(at)) && isSpace(text.charCodeAt(at + 1)))) return true
  }
  return false
}

/** `M. Falk`, `D. Ida Falk`: letters that are titles, too, in French and Spanish. */
const TITLES = 'MD'
/** So many words may stand between such a title and what ends the label: a name, or a name and an office. */
const MOST_TITLED = 6

/**
 * `M. Falk : hi`, `M. Jost Falk (Lens) : hi`, `M. Falk, ministre. – Hi`, `M. Falk - Hi`: the letter before the period is
 * a title, and the label goes on.
 */
export function titleGoesOn(text: string, start: number, from: number, limit: number): boolean {
  if (!TITLES.includes(text.charAt(start))) return false
  let at = from
  let isOffice = false
  for (let words = 0; at < limit && words < MOST_TITLED; words++) {
    const code = text.charCodeAt(at)
    if (words > 0 && (isColon(code) || code === 40)) return true
    if (isDash(code)) return words > 0 && opensTurn(text, skipSpace(text, at + 1, limit))
    if (!isOffice && !isUpper(code)) return false
    const to = wordEnd(text, at, limit)
    if (isColon(text.charCodeAt(to))) return true
    const last = text[to - 1]
    if (last === '.' && to - at > 2) return isDash(text.charCodeAt(skipSpace(text, to, limit)))
    if (last === ',') isOffice = true
    at = skipSpace(text, to, limit)
  }
  return false
}

/** `– Yes`, but not `– I see`, as a sentence may go on. */
const opensTurn = (text: string, at: number): boolean =>
  opensSentence(text.charCodeAt(at)) && !text.startsWith('I ', at)

/** Where a word ends: before a blank or a colon, or behind a period that a dash follows. */
function wordEnd(text: string, from: number, limit: number): number {
  let to = from
  while (to < limit && !isSpace(text.charCodeAt(to)) && !isColon(text.charCodeAt(to))) {
    if (text[to] === '.' && isDash(text.charCodeAt(to + 1))) return to + 1
    to++
  }
  return to
}

/** `Mr. `, `The `: the only word so far, of two letters at least, with a capital. */
const isTitleWord = (text: string, start: number, end: number): boolean =>
  isUpper(text.charCodeAt(start)) && isLower(text.charCodeAt(start + 1)) && text.lastIndexOf(' ', end - 1) < start

/** Letters of Han, kana and Hangul in a label before a full stop. */
const LONGEST_UNSPACED = 4

/** `Q. `, `PREGUNTA. `, `Mr. WARREN. `, `The CHAIR. `: the last word short or in capitals, or initials such as `P.C. `. */
export function isPeriodLabel(text: string, start: number, end: number): boolean {
  if (end - start > 24) return false
  let letters = 0
  let upper = 0
  let unspaced = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (isLetter(code)) {
      letters++
      if (isUpper(code) || isCjk(code)) upper++
      // Hangul has no capitals that would tell a name from a sentence: `기자. ` may be a label, `이모는 갔어요. ` is none.
      if (isCjk(code) && ++unspaced > LONGEST_UNSPACED) return false
    } else if (isSpace(code) && (letters > 3 || isTitleWord(text, start, at))) {
      letters = 0
      upper = 0
    } else if (!isDigit(code) && !isWideDigit(code) && code !== 46 && !isSpace(code)) return false
  }
  return letters > 0 && letters === upper
}

/** `葉山「その通りです。」`: what is quoted goes to the end of the line, or on below it. */
export function isQuotedWhole(text: string, open: number): boolean {
  const close = text.indexOf('」', open)
  return close < 0 || close === text.length - 1
}
