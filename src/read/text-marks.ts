/**
 * Character tests that readers and stages share. Each looks at one UTF-16 unit: no regular expression runs per character.
 */

/** Space-like: also NBSP, zero-width space, Hangul filler, braille blank and the like, which pages use to pad lines. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code > 0x7e &&
      (code === 0x85 ||
        code === 0xad ||
        code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200f) ||
        (code >= 0x2028 && code <= 0x202f) ||
        (code >= 0x205f && code <= 0x2064) ||
        code === 0x3000 ||
        code === 0x3164 ||
        code === 0x2800 ||
        code === 0xfeff ||
        code === 0xffa0))
  )
}

/** First index at or after `from`, below `to`, that is no space. */
export function skipSpace(text: string, from: number, to: number): number {
  let at = from
  while (at < to && isSpace(text.charCodeAt(at))) at++
  return at
}

/** Exclusive end of `text[from, to)` without trailing spaces. */
export function trimEnd(text: string, from: number, to: number): number {
  let at = to
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--
  return at
}

export function trimSpace(text: string): string {
  const from = skipSpace(text, 0, text.length)
  const to = trimEnd(text, from, text.length)
  return from === 0 && to === text.length ? text : text.slice(from, to)
}

/** Space or tab: Markdown and the formats of captions know no other blanks within a line. */
export const isBlank = (code: number): boolean => code === 32 || code === 9

/** First index at or after `from`, below `to`, that is neither space nor tab. */
export function skipBlanks(text: string, from: number, to: number): number {
  let at = from
  while (at < to && isBlank(text.charCodeAt(at))) at++
  return at
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** `１`, which is as wide as Han characters. */
export const isWideDigit = (code: number): boolean => code >= 0xff10 && code <= 0xff19

/** Han, kana, Hangul and full-width forms: written without spaces between words, or close to it. */
export function isCjk(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7af) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xffef)
  )
}

const CJK = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/

/** Whether a text has any such character: most have none, and one test is quicker than one a character. */
export const holdsCjk = (text: string): boolean => CJK.test(text)

/** Han and kana only: no space belongs between two lines of them. */
export function isUnspaced(code: number): boolean {
  return isCjk(code) && !(code >= 0xac00 && code <= 0xd7af)
}

const LETTER = /^\p{L}/u
const UPPER = /^\p{Lu}/u
const LOWER = /^\p{Ll}/u
const MARK = /^\p{M}/u

/** Bits of `CLASSES`. */
const Class = { known: 1, letter: 2, upper: 4, lower: 8, mark: 16 } as const
/** What is known of the units beyond ASCII: each is put to the regular expressions once. */
const CLASSES = new Uint8Array(0x10000)

function classOf(code: number): number {
  const known = CLASSES[code] ?? Class.known
  if (known !== 0) return known
  const char = String.fromCharCode(code)
  const made =
    Class.known |
    (LETTER.test(char) ? Class.letter : 0) |
    (UPPER.test(char) ? Class.upper : 0) |
    (LOWER.test(char) ? Class.lower : 0) |
    (MARK.test(char) ? Class.mark : 0)
  CLASSES[code] = made
  return made
}

export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  return (classOf(code) & Class.letter) !== 0
}
/** A letter, or a mark that is put on one. */
export function isLetterOrMark(code: number): boolean {
  return (classOf(code) & (Class.letter | Class.mark)) !== 0
}
export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90
  return (classOf(code) & Class.upper) !== 0
}
export function isLower(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122
  return (classOf(code) & Class.lower) !== 0
}

const OPENING = '"\'“„«‘‚‹「『»《〈'
const CLOSING = '"\'”“»’›」』«)]）】》〉'

export const isOpeningQuote = (char: string): boolean => char !== '' && OPENING.includes(char)
/** Quotes and brackets that may follow the mark that ends a sentence. */
export const isClosing = (char: string): boolean => char !== '' && CLOSING.includes(char)

/** The mark that asks: also full-width, Arabic, Greek. Of Greek semicolons U+037E only; `asksAt` knows the other. */
export function isQuestionMark(code: number): boolean {
  return (
    code === 63 ||
    code === 0xff1f ||
    code === 0x61f ||
    code === 0x37e ||
    code === 0x2047 ||
    code === 0x2048 ||
    code === 0x2049
  )
}
/** Whether a mark that asks stands at an index: what Greek keyboards write for it is a semicolon, behind a Greek letter. */
export function asksAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code !== 59) return isQuestionMark(code)
  const before = text.charCodeAt(isClosing(text.charAt(at - 1)) ? at - 2 : at - 1)
  return (before >= 0x370 && before < 0x400) || (before >= 0x1f00 && before < 0x2000)
}

/** Whether the last mark of a text, quotation marks and brackets after it aside, is one that asks. */
export function asksAtEnd(text: string): boolean {
  let end = trimEnd(text, 0, text.length)
  while (end > 0 && isClosing(text.charAt(end - 1))) end--
  return end > 0 && asksAt(text, end - 1)
}

/** Ends a sentence: also full-width and Arabic marks and the ellipsis. */
export function isTerminal(code: number): boolean {
  return (
    code === 46 ||
    code === 33 ||
    code === 0x3002 ||
    code === 0xff01 ||
    code === 0x2026 ||
    code === 0xff0e ||
    code === 0x6d4 ||
    code === 0x964 ||
    isQuestionMark(code)
  )
}

/** Index behind all marks and closing signs of a sentence's end: 6 for `Why?!” So.` from 3 or 4. */
export function endingEnds(text: string, from: number): number {
  let end = from + 1
  while (end < text.length && (isTerminal(text.charCodeAt(end)) || isClosing(text.charAt(end)))) end++
  return end
}

/** Spaces as they look: one that does not break, or several, are one. Full-width ones, which part characters, stay. */
export const evenSpaces = (text: string): string => text.replace(/[^\S\u3000]+/g, ' ')

/**
 * Index of the last of some characters in a text.
 * @param to the last index that counts
 * @returns -1 if none is there
 */
export const lastOf = (text: string, characters: string, to = text.length): number =>
  Math.max(...[...characters].map((character) => text.lastIndexOf(character, to)))
