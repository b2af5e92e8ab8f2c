import { isDigit, isLetter, isSpace, skipSpace } from './text-marks.ts'

/** What stands in front of a list item. */
export interface Bullet {
  /** As written: `•`, `-`, `12.`, `a)`. */
  marker: string
  ordered: boolean
  /** The number of a numbered item, else -1. */
  number: number
  /** Index where the item's text starts. */
  end: number
}

/** `ー` lengthens a vowel; before a space it is a dash that somebody typed with the key beside it. */
const BULLETS = '•·‧∙⋅●○◦▪▫■□◆◇►▶▸‣⁃*-–—ー+→➤➢✓✔★☆❖✦'

/**
 * Reads a bullet at an index: `• a`, `- a`, `– a`, `* a`, `1. a`, `12) a`, `a) a`. A bullet is followed by a space or a tab,
 * except the round ones, which pages glue to the text.
 */
export function bulletAt(text: string, from: number, to: number): Bullet | undefined {
  const char = text.charAt(from)
  if (char === '') return undefined
  const code = text.charCodeAt(from)
  if (isDigit(code)) return numberAt(text, from, to)
  if (BULLETS.includes(char)) {
    const next = from + 1
    if (next >= to) return undefined
    const spaced = isSpace(text.charCodeAt(next))
    if (!spaced && !'•●○◦▪■►▶‣'.includes(char)) return undefined
    return { marker: char, ordered: false, number: -1, end: skipSpace(text, next, to) }
  }
  if (
    code >= 97 &&
    code <= 122 &&
    text[from + 1] === ')' &&
    isSpace(text.charCodeAt(from + 2)) &&
    isLetterAfter(text, from + 2, to)
  ) {
    return { marker: text.slice(from, from + 2), ordered: true, number: code - 96, end: skipSpace(text, from + 2, to) }
  }
  return undefined
}

function numberAt(text: string, from: number, to: number): Bullet | undefined {
  let at = from
  // Four digits are a year: `2020. It was` is the wrapped end of a sentence.
  while (at < to && at - from < 3 && isDigit(text.charCodeAt(at))) at++
  const number = Number(text.slice(from, at))
  const mark = text.charAt(at)
  if (!'.)'.includes(mark) || mark === '') return undefined
  at++
  if (at >= to || !isSpace(text.charCodeAt(at))) return undefined
  const end = skipSpace(text, at, to)
  return mark === '.' && isMonth(text.slice(end, end + LONGEST_MONTH))
    ? undefined
    : { marker: text.slice(from, at), ordered: true, number, end }
}

/** `Oktober 2012` behind `14.` is a day, and no item. */
const isMonth = (words: string): boolean => /^\p{L}{3,12}\.? (?:19|20)\d\d\b/u.test(words)

/** With the year, and what shows that it is one. */
const LONGEST_MONTH = 20

function isLetterAfter(text: string, from: number, to: number): boolean {
  const at = skipSpace(text, from, to)
  return at < to && isLetter(text.charCodeAt(at))
}

/** `---`, `* * *`, `=====`, `~~~`, `……`, `——————`: a line of three or more marks and nothing else. */
export function isRule(text: string, from: number, to: number): boolean {
  let marks = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) continue
    if (!'-*_=~#+.…—–―─━•·⁂'.includes(text.charAt(at))) return false
    marks += text[at] === '…' || text[at] === '⁂' ? 3 : 1
  }
  return marks >= 3
}
