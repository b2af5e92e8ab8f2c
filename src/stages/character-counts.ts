import {
  asksAt,
  isCjk,
  isClosing,
  isDigit,
  isLetter,
  isLower,
  isSpace,
  isTerminal,
  isUpper
} from '../read/text-marks.ts'

/** How many characters of each sort a text has. */
export interface CharacterCounts {
  upper: number
  lower: number
  /** Letters of scripts without case, and what those of Han and kana count more. */
  others: number
  digits: number
  questions: number
  sentences: number
  /** Its first sentence asks. */
  asksFirst: boolean
}

/** Capitals are counted in the same number as small letters, above these: so long a stretch at a time fits. */
const STRETCH = 0x7fff
const CAPITAL = 0x10000

/** Asks in Greek. */
const SEMICOLON = 59

/** What an ASCII character adds to that number: 0 for what is no letter, -1 for what is looked at more closely. */
const ADDS = Int32Array.from({ length: 128 }, (_, code) =>
  isLower(code) ? 1 : isUpper(code) ? CAPITAL : isDigit(code) || isTerminal(code) || code === SEMICOLON ? -1 : 0
)

/** @param from index where the words start */
export function countsOf(text: string, from: number): CharacterCounts {
  const counts: CharacterCounts = {
    upper: 0,
    lower: 0,
    others: 0,
    digits: 0,
    questions: 0,
    sentences: 0,
    asksFirst: false
  }
  for (let at = from; at < text.length; ) {
    const end = Math.min(text.length, at + STRETCH)
    let letters = 0
    for (; at < end; at++) {
      const code = text.charCodeAt(at)
      const adds = code < 128 ? (ADDS[code] as number) : -1
      if (adds >= 0) letters += adds
      else countOther(text, at, code, counts)
    }
    counts.lower += letters & (CAPITAL - 1)
    counts.upper += letters >>> 16
  }
  return counts
}

/** Digits, the ends of sentences, and all beyond ASCII. */
function countOther(text: string, at: number, code: number, counts: CharacterCounts): void {
  if (isDigit(code)) {
    counts.digits++
    return
  }
  if (code > 127 && isLetter(code)) {
    if (isUpper(code)) counts.upper++
    else if (isLower(code)) counts.lower++
    else counts.others++
    if (isCjk(code)) counts.others++
    return
  }
  const asks = asksAt(text, at)
  if (!asks && !isTerminal(code)) return
  if (asks) {
    counts.questions++
    if (counts.sentences === 0) counts.asksFirst = true
  }
  const next = text.charCodeAt(at + 1)
  if (at + 1 >= text.length || isSpace(next) || isClosing(text.charAt(at + 1)) || isCjk(code)) counts.sentences++
}
