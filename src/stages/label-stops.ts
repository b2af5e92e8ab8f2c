/** What may end a label at the head of a unit, one function for each character that tells. */
import {
  isCjk,
  isDigit,
  isLetter,
  isLower,
  isOpeningQuote,
  isSpace,
  isUpper,
  skipSpace,
  trimEnd
} from '../read/text-marks.ts'
import type { Time } from '../schema.ts'
import type { Unit } from '../types.ts'
import { stampAt, stampNear } from './clock.ts'
import { WIKI_BOLD } from './label-around.ts'
import { endsInCapitals, isInCapitals, opensSentence, touchesDash } from './label-capitals.ts'
import { type Found, found, Separator } from './label-found.ts'
import {
  endsWord,
  initialsGoOn,
  isCapitalWord,
  isColon,
  isDash,
  isPeriodLabel,
  isQuotedWhole,
  nameGoesOn,
  titleGoesOn
} from './label-periods.ts'

/** The longest label that people write: a name, a title, an organisation. */
export const LONGEST = 72
export const MOST_WORDS = 9
/** Letters and words before a wide gap that is no tab. */
const LONGEST_BEFORE_GAP = 40
const MOST_BEFORE_GAP = 4
/** Blanks before a period and a dash: `M. Falk, mayor of the weir. – hi` */
const MOST_BEFORE_DASH = 5
/** Letters before `)`: `Q1)`, `RS)`. */
const LONGEST_BEFORE_BRACKET = 5

/** The head of a unit in which a label may end, from `start` up to `limit`. */
interface Head {
  unit: Unit
  text: string
  start: number
  limit: number
}

/** The label that ends here, the index of the last character that may be part of one, or nothing: no label has this in it. */
type Stop = Found | number | undefined

/** `Ann: hi`, `Ann (0:15): hi`, `Ann – hi`, `Q. hi`, `RS) hi`, `tX?> hi`, `Ann   0:15`, `Q⇥hi`. */
export function separated(unit: Unit, start: number, limit: number): Found | undefined {
  const head: Head = { unit, text: unit.text, start, limit }
  let words = 0
  for (let at = start; at < limit; at++) {
    const code = unit.text.charCodeAt(at)
    if ((code | 32) >= 97 && (code | 32) <= 122) continue
    if (isSpace(code) && ++words > MOST_WORDS) return undefined
    const stop = stopAt(head, at, code, words)
    if (typeof stop !== 'number') return stop
    at = stop
  }
  return undefined
}

/** @param words how many blanks stand up to here */
function stopAt(head: Head, at: number, code: number, words: number): Stop {
  if (isColon(code)) return atColon(head, at)
  if (isSpace(code)) return atSpace(head, at, code, words)
  if (isDash(code)) return atDash(head, at, code)
  switch (code) {
    case PERIOD:
    case WIDE_PERIOD:
      return atPeriod(head, at)
    case CLOSING:
    case WIDE_CLOSING:
      return atClosing(head, at)
    case TATWEEL:
      return at > head.start && isBeforeSpace(head.text, at) ? bodyBehind(head, at, Separator.dash) : at
    case SLASH:
      return atSlash(head, at)
    case BAR:
      return atBar(head, at)
    case CHEVRON:
      return at > head.start ? bodyBehind(head, at, Separator.chevron) : at
    case GUILLEMET:
      return atGuillemet(head, at)
    case CORNER:
      return atCorner(head, at)
    case EQUALS:
    case WIDE_EQUALS:
      return atEquals(head, at)
    case OPENING:
    case WIDE_OPENING:
    case SQUARE:
      return atOpening(head, at, code)
    default:
      return ASKS.includes(code) ? atAsking(head, at) : NEVER.includes(code) ? undefined : at
  }
}

const PERIOD = 46
/** `-` */
const HYPHEN = 45
/** `．` */
const WIDE_PERIOD = 0xff0e
/** `(` */
const OPENING = 40
/** `（` */
const WIDE_OPENING = 0xff08
/** `[` */
const SQUARE = 91
/** `)` */
const CLOSING = 41
/** `）` */
const WIDE_CLOSING = 0xff09
/** `ـ`, which makes Arabic words longer; with a blank behind it is a dash. */
const TATWEEL = 0x640
/** `/` */
const SLASH = 47
/** `|` */
const BAR = 124
/** `>` */
const CHEVRON = 62
/** `«` */
const GUILLEMET = 0xab
/** `「` */
const CORNER = 0x300c
/** `=` */
const EQUALS = 61
/** `＝` */
const WIDE_EQUALS = 0xff1d
/** `!`, `！`, `?`, `？` */
const ASKS: readonly number[] = [33, 0xff01, 63, 0xff1f]
/** `。`, `，`, `、`, `;` */
const NEVER: readonly number[] = [0x3002, 0xff0c, 0x3001, 59]

/** @param to where the label ends, if that is before the separator at `at` */
const bodyBehind = ({ unit, text, start }: Head, at: number, separator: number, to = at): Found =>
  found(unit, start, to, skipSpace(text, at + 1, text.length), separator)

/** `Ann: hi`, but not `https://`, `10:15`, `S3:E6`, `EU:n`, `The barge :)` */
function atColon({ unit, text, start }: Head, at: number): Stop {
  if (at === start) return undefined
  if (isCaseEnding(text, at) || isSmiley(text, at)) return at
  if (text.charCodeAt(at + 1) === 47 && text.charCodeAt(at + 2) === 47) return undefined
  if (isDigit(text.charCodeAt(at - 1)) && /^[A-Z]?\d/.test(text.slice(at + 1, at + 3))) return at
  return afterColon(unit, start, at)
}

/** `:)`, `:-)`, `:(` and a space: a face. `Ann:(laughs) Hi` is none. */
function isSmiley(text: string, colon: number): boolean {
  const mouth = text[colon + 1] === '-' ? colon + 2 : colon + 1
  return text[mouth] === ')' || (text[mouth] === '(' && isBeforeSpace(text, mouth))
}

/** `EU:n`, `SVT:s`, `AIK:are`: Finnish and Swedish set endings behind a colon where the word is in capitals. */
function isCaseEnding(text: string, colon: number): boolean {
  if (!isUpper(text.charCodeAt(colon - 1)) || !isUpper(text.charCodeAt(colon - 2))) return false
  return ENDING.test(text.slice(colon + 1, colon + 1 + LONGEST_ENDING))
}

/** `:ssaan` and what ends it */
const LONGEST_ENDING = 6
const ENDING = /^(?:[nst]|t?[aä]|[ln][aä]|s[st][aä]|l[lt][aä]|lle|ksi|h?[aeiouyäö]{1,2}n|et|are?n?)(?![\p{L}:])/u

/** `Ann   0:15`, `Q⇥hi`, `Ann    hi`, `Ann – hi` */
function atSpace(head: Head, at: number, code: number, words: number): Stop {
  const { unit, text, start } = head
  const next = skipSpace(text, at, text.length)
  const ahead = text.charCodeAt(next)
  const clock = opensClock(ahead) ? stampNear(text, next) : undefined
  if (clock) return afterClock(unit, start, at, clock.end, clock.time)
  const wide = (code === 9 || next - at >= 2) && !isColon(ahead) && next < text.length
  if (wide && at - start <= LONGEST_BEFORE_GAP && words <= MOST_BEFORE_GAP) {
    const isLabel = code === 9 || !(isJustified(text, next) || endsSentenceAt(text, at))
    return isLabel ? found(unit, start, at, next, Separator.gap) : undefined
  }
  if (ahead === TATWEEL && isBeforeSpace(text, next)) return bodyBehind(head, next, Separator.dash, at)
  if ((ahead === 45 || ahead > 127) && '-–—―─'.includes(text[next] as string)) {
    if (isSpace(text.charCodeAt(next + 1)) || touchesDash(text, start, at, next))
      return bodyBehind(head, next, Separator.dash, at)
  }
  return next - 1
}

/** `Q. hi`, `THE MAYOR. hi`, but not `Let them pass. Most say: hi` */
function atPeriod({ unit, text, start, limit }: Head, at: number): Stop {
  if (at === start) return at
  const next = skipSpace(text, at + 1, text.length)
  const dashed = behindDash(text, next)
  if (dashed !== undefined && isDashedName(text, start, at)) return found(unit, start, at, dashed, Separator.period)
  if (next > at + 1 && endsWord(text, start, at)) return undefined
  if (
    (next > at + 1 || next >= text.length || '-–—―¿¡'.includes(text[next] as string) || isUnspacedLetter(text, at)) &&
    (isPeriodLabel(text, start, at) || (next === at + 1 && isCapitalWord(text, start, at))) &&
    !(at - start === 1 && (initialsGoOn(text, next, limit) || titleGoesOn(text, start, next, limit))) &&
    !(at - start > 1 && nameGoesOn(text, next, limit, text.lastIndexOf('.', at - 1) > start))
  ) {
    // `Q. – hi`, `P.: hi`
    const colon = isColon(text.charCodeAt(next))
    const dash = '-–—―'.includes(text[next] ?? 'x')
    // `A. B. : hi`, `A.B. hi`: the last period is that of an initial, as the one before it is
    const isInitial = text[at - 2] === '.' || colon
    const to = isInitial && text.lastIndexOf('.', at - 1) > start ? at + 1 : at
    return found(unit, start, to, colon || dash ? skipSpace(text, next + 1, text.length) : next, Separator.period)
  }
  return at
}

/** `Q.いつから`, `A.五月です`, `Q.2人目は`, `Q1.언제부터`, `Ｑ．いつから`: a letter, maybe its number, and a period, right before Han, kana or Hangul. */
const isUnspacedLetter = (text: string, period: number): boolean => {
  const at = behindDigits(text, period + 1)
  let before = period - 1
  while (before > 0 && isDigit(plainCode(text, before)) && before > period - MOST_DIGITS) before--
  const letter = plainCode(text, before)
  return isCjk(text.charCodeAt(at)) && isLetter(letter) && !isCjk(letter)
}

function behindDigits(text: string, from: number): number {
  let at = from
  while (isDigit(text.charCodeAt(at)) && at < from + MOST_DIGITS) at++
  return at
}

/** `Q` and `1` for `Ｑ` and `１`, which are as wide as Han characters. */
function plainCode(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code > 0xff00 && code < 0xff5f ? code - 0xfee0 : code
}

const MOST_DIGITS = 4

/** `– hi`, `—Hi`: where the words begin, if a dash opens them. */
function behindDash(text: string, dash: number): number | undefined {
  const code = text.charCodeAt(dash)
  const isOpening =
    isDash(code) && (isBeforeSpace(text, dash) || (code !== HYPHEN && opensSentence(text.charCodeAt(dash + 1))))
  return isOpening ? skipSpace(text, dash + 1, text.length) : undefined
}

/** `Mme Ida Falk. - hi`, `The chair.— Hi`: few words before a period and a dash; the first has a capital, the last is no initial. */
function isDashedName(text: string, start: number, at: number): boolean {
  if (!isUpper(text.charCodeAt(start)) || !isLetter(text.charCodeAt(at - 2))) return false
  let spaces = 0
  for (let index = start; index < at; index++) if (isSpace(text.charCodeAt(index))) spaces++
  return spaces <= MOST_BEFORE_DASH
}

/** `Y- hi`, `THE MAYOR- hi`, `THE MAYOR—Yes`: in small letters a word stops like this in speech. */
function atDash(head: Head, at: number, code: number): Stop {
  const { unit, text, start } = head
  // `I- I mean`: somebody who stammers.
  const isLetterAlone = at - start === 1 && isUpper(text.charCodeAt(start)) && text[start] !== 'I'
  if (isBeforeSpace(text, at) && (isLetterAlone || isInCapitals(text, start, at)))
    return bodyBehind(head, at, Separator.dash)
  if (code === 0x2014 && endsInCapitals(text, start, at) && opensSentence(text.charCodeAt(at + 1)))
    return found(unit, start, at, at + 1, Separator.dash)
  return at
}

/** `Q) hi`, `Ann) hi`, `MN)はい`, `葉山）はい`, but `a.) hi` counts */
function atClosing(head: Head, at: number): Stop {
  const { text, start } = head
  const counts = at - start === 2 && text[at - 1] === '.' && isLower(text.charCodeAt(start))
  const isShort = at - start <= LONGEST_BEFORE_BRACKET || isCapitalWord(text, start, at)
  const ends = isBeforeSpace(text, at) || opensUnspaced(text, at + 1)
  return isShort && ends && !counts && isLetter(text.charCodeAt(start)) ? bodyBehind(head, at, Separator.bracket) : at
}

/** A letter of Han, kana or Hangul, or a mark that opens a quotation of theirs. */
const opensUnspaced = (text: string, at: number): boolean =>
  isCjk(text.charCodeAt(at)) && (isLetter(text.charCodeAt(at)) || isOpeningQuote(text.charAt(at)))

/** `Q/ hi`, `س1/ hi`: one letter that is not small, maybe its number, and no other slash behind it. */
function atSlash(head: Head, at: number): Stop {
  const { text, start } = head
  const isLetterAlone = !isLower(text.charCodeAt(start)) && behindDigits(text, start + 1) === at
  return isLetterAlone && isLetter(text.charCodeAt(start)) && isBeforeSpace(text, at)
    ? bodyBehind(head, at, Separator.bracket)
    : at
}

/** `C | hi`: initials, and no other bar behind them; `A | B | C` is a menu. */
function atBar(head: Head, at: number): Stop {
  const { text, start } = head
  const isInitials = INITIALS.test(text.slice(start, trimEnd(text, start, at)))
  return isInitials && isBeforeSpace(text, at) && text.indexOf('|', at + 1) < 0
    ? bodyBehind(head, at, Separator.dash)
    : at
}

const INITIALS = /^\p{Lu}{1,3}$/u

const isBeforeSpace = (text: string, at: number): boolean => at + 1 >= text.length || isSpace(text.charCodeAt(at + 1))

/** `Ann «Hi»`, but `Ann Lowe, editor of «The Weir»: hi` and `Ann «Fern» Lowe (oars): hi` go on */
function atGuillemet({ unit, text, start, limit }: Head, at: number): Stop {
  if (at <= start + 1 || !isSpace(text.charCodeAt(at - 1))) return at
  const close = text.indexOf('»', at)
  const isInName = close > 0 && close < limit && SURNAME.test(text.slice(close + 1, limit))
  return close < 0 || close >= limit || !(isInName || isColon(text.charCodeAt(close + 1)))
    ? found(unit, start, at, at, Separator.quote)
    : close
}

/** ` Lowe:`, ` Lowe (oars):` behind a nickname */
const SURNAME = /^ \p{Lu}[\p{L}-]+(?: \([^()]+\))? ?:/u

/** `葉山「その通りです。」` */
function atCorner({ unit, text, start }: Head, at: number): Stop {
  if (at === start) return at
  return isQuotedWhole(text, at) ? found(unit, start, at, at, Separator.quote) : undefined
}

/** `민가람=간다.`: Korean papers write it for a colon. */
function atEquals(head: Head, at: number): Stop {
  const { text, start } = head
  const to = trimEnd(text, start, at)
  const isBetween = isCjk(text.charCodeAt(to - 1)) && opensUnspaced(text, skipSpace(text, at + 1, text.length))
  return isBetween && to > start ? bodyBehind(head, at, Separator.colon, to) : at
}

/** `Ann (0:15): hi`, `Ann (The Weir): hi` */
function atOpening({ unit, text, start }: Head, at: number, code: number): Stop {
  const close = text.indexOf(code === OPENING ? ')' : code === SQUARE ? ']' : '）', at)
  if (close < 0 || close > at + LONGEST) return undefined
  const clock = stampAt(text, at, close + 1)
  return clock ? afterClock(unit, start, at, close + 1, clock.time) : close
}

/** `Who?: hi`, `tX?> hi` */
function atAsking({ text }: Head, at: number): Stop {
  return isColon(text.charCodeAt(at + 1)) || text.charCodeAt(at + 1) === CHEVRON ? at : undefined
}

/** A time starts with a digit or a bracket. */
export const opensClock = (code: number): boolean =>
  isDigit(code) || code === 91 || code === 40 || code === 60 || code === 123

/** `Thank you.` ends a sentence, and the gap behind it is that between two. */
const endsSentenceAt = (text: string, to: number): boolean =>
  '.?!'.includes(text.charAt(to - 1)) && isLower(text.charCodeAt(to - 2))

/** Justified text has gaps everywhere; others leave one behind a sentence. */
function isJustified(text: string, from: number): boolean {
  let gap = text.indexOf('  ', from)
  while (gap >= 0 && '.?!:”"’)'.includes(text.charAt(gap - 1)))
    gap = text.indexOf('  ', skipSpace(text, gap, text.length))
  return gap >= 0
}

function afterColon(unit: Unit, start: number, colon: number): Found {
  const { text } = unit
  const isBold = text.startsWith(WIKI_BOLD, start) && text.startsWith(WIKI_BOLD, colon + 1)
  let body = skipSpace(text, isBold ? colon + 1 + WIKI_BOLD.length : behindColon(text, colon), text.length)
  // `Ann: [00:01] hi`, `**Ann**: (0:15)`
  const clock = stampNear(text, body)
  const time = clock?.time
  if (clock) {
    body = skipSpace(text, clock.end, text.length)
    if (isColon(text.charCodeAt(body))) body = skipSpace(text, body + 1, text.length)
  }
  // `**Ann:**Hi`, which Markdown takes for asterisks
  if (text[colon + 1] === '*') while (text[body] === '*') body++
  // `Paul :Oui`: a space belongs to the separator.
  return found(unit, start, trimEnd(text, start, colon), body, Separator.colon, time)
}

/** `Ann: hi`, `Ann:: hi`, `P:- hi`: a second colon, or a dash that touches the first, belongs to it. */
function behindColon(text: string, colon: number): number {
  const next = text.charCodeAt(colon + 1)
  return (isColon(next) || isDash(next)) && isBeforeSpace(text, colon + 1) ? colon + 2 : colon + 1
}

function afterClock(unit: Unit, start: number, to: number, clockEnd: number, time: Time): Found | undefined {
  const { text } = unit
  let body = skipSpace(text, clockEnd, text.length)
  const colon = isColon(text.charCodeAt(body))
  if (colon || text[body] === '-' || text[body] === '–') body = skipSpace(text, body + 1, text.length)
  // `Name 0:15` stands alone or before a colon; `at 10:15 we left` is speech.
  const bracketed = text[skipSpace(text, to, text.length)] === '(' || text[skipSpace(text, to, text.length)] === '['
  if (!colon && !bracketed && body < text.length && !isNameAndTime(text, start, to)) return undefined
  return found(unit, start, to, body, Separator.time, time)
}

/** `Voice 4 00:48 she is here`: capitals and numbers alone before a time are somebody; so are `SPEAKER_00` and `葉山`. */
const NAME =
  /^(?:\p{Lu}[\p{L}\d_'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|\p{Ll}{1,3}(?= \p{Lu})|\d{1,4})){0,3}|[\p{sc=Han}\p{sc=Katakana}\p{sc=Hangul}]{2,4})$/u

const isNameAndTime = (text: string, start: number, to: number): boolean =>
  to - start <= LONGEST_BEFORE_GAP && NAME.test(text.slice(start, to))
