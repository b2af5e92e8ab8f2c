import { isCjk, isDigit, isLetter, isLower, isSpace, skipSpace, trimEnd } from '../read/text-marks.ts'
import type { Time } from '../schema.ts'
import { Kind, type Unit } from '../types.ts'
import { stampAt } from './clock.ts'
import { bare, skipOpening, WIKI_BOLD } from './label-around.ts'
import { endsInCapitals, isInCapitals, opensSentence } from './label-capitals.ts'
import { isLost, skipCodes } from './label-codes.ts'
import { afterNumber } from './label-numbered.ts'
import {
  endsWord,
  initialsGoOn,
  isCapitalWord,
  isColon,
  isPeriodLabel,
  isQuotedWhole,
  nameGoesOn
} from './label-periods.ts'

/** What parts a label from the words after it. */
export const Separator = {
  colon: 0,
  dash: 1,
  period: 2,
  bracket: 3,
  chevron: 4,
  gap: 5,
  time: 6,
  line: 7,
  style: 8,
  space: 9,
  quote: 10,
  markup: 11
} as const

/** Something at the head of a unit that has the form of a label. Whether it is one, the whole document decides. */
export interface LabelShape {
  /** As written, without separator and time. */
  name: string
  /** All of it, where the name leaves a role away: `Ann Lowe, reporter`. */
  written?: string
  /** What stands around the name says that whoever has it asks: `Ann asks:`, `Q4 Ann:`. */
  asks?: boolean
  /** What makes two of them the same label: lower case, no dots, no number after a question or answer word. */
  key: string
  separator: number
  /** Range of the name in the unit's text. */
  from: number
  to: number
  /** Where the words after it start. */
  body: number
  /** Bold or italics end with the label. */
  styled: boolean
  time: Time | undefined
}

/** Around MediaWiki's bold: `'''Ann:''' hi` */

/** The longest label that people write: a name, a title, an organisation. */
const LONGEST = 72
const MOST_WORDS = 9

/** The label-like head of a unit, if it has one. Costs a look at its first 100 characters. */
export function labelShape(unit: Unit): LabelShape | undefined {
  if (unit.kind > Kind.heading && unit.kind !== Kind.html) return undefined
  if (unit.head === null) unit.head = numberedShape(unit) ?? shapeAt(unit, 0)
  return unit.head
}

/** `Q4 Ann Lowe: Why was that?`: the question's number is no part of the label, and says that whoever has it asks. */
function numberedShape(unit: Unit): LabelShape | undefined {
  const from = afterNumber(unit.text)
  const shape = from > 0 ? shapeAt(unit, from) : undefined
  return shape?.separator === Separator.colon ? { ...shape, asks: true } : undefined
}

/** The same at an index inside the unit, for turns that share a line. */
export function shapeAt(unit: Unit, start: number): LabelShape | undefined {
  const { text } = unit
  const limit = Math.min(text.length, start + LONGEST + 30)
  let at = skipOpening(text, skipCodes(text, start, limit), limit)
  const before = opensClock(text.charCodeAt(at)) ? stampAt(text, at, limit) : undefined
  if (before) {
    at = skipSpace(text, before.end, limit)
    if ('-–—|:,'.includes(text[at] ?? 'x') && !isDigit(text.charCodeAt(at + 1))) at = skipSpace(text, at + 1, limit)
  }
  at = skipOpening(text, at, limit)
  const bracketed = bracketedName(unit, at, limit)
  const shape = bracketed ?? separated(unit, at, limit) ?? styledName(unit, at) ?? wholeLine(unit, at)
  if (!shape) return undefined
  const from = skipSpace(text, shape.from, shape.to)
  const to = trimEnd(text, from, shape.to)
  const name = bare(text, from, to)
  if (!isNameLike(name)) return undefined
  const { body, separator, styled } = shape
  const time = before?.time ?? shape.time
  const key = labelKey(name)
  if (isIdentifier(text, from, name))
    return { from: from - 2, to, body, separator, styled, time, name: `__${name}__`, key }
  return { from, to, body, separator, styled, time, name, key }
}

/** `__proto__`: underscores around a word in lower case are part of it; around `Ann` they are bold that was left in the text. */
function isIdentifier(text: string, from: number, name: string): boolean {
  return isLower(name.charCodeAt(0)) && text.startsWith('__', from - 2) && text.startsWith(`${name}__`, from)
}

type Found = Pick<LabelShape, 'from' | 'to' | 'body' | 'separator' | 'styled' | 'time'>

/** What closes each bracket that opens a label. */
const CLOSES: Partial<Record<string, string>> = {
  '[': ']',
  '<': '>',
  '(': ')',
  '{': '}',
  '【': '】',
  '（': '）'
}

/** `[Ann]: hi`, `<ann> hi`, `{ann} hi`, `(Interviewer A. Lowe): hi`, `[SPEAKER_00] hi`, `(葉山)さあ`. */
function bracketedName(unit: Unit, at: number, limit: number): Found | undefined {
  const { text } = unit
  const open = text[at] ?? ''
  const close = CLOSES[open]
  if (close === undefined) return undefined
  const end = text.indexOf(close, at)
  if (end < 0 || end >= limit || end === at + 1) return undefined
  let body = skipSpace(text, end + 1, text.length)
  const colon = isColon(text.charCodeAt(body))
  if (!colon && (open === '(' || open === '（') && body < text.length && !isCjk(text.charCodeAt(at + 1)))
    return undefined
  if (colon) body = skipSpace(text, body + 1, text.length)
  return { from: at + 1, to: end, body, separator: Separator.bracket, styled: false, time: undefined }
}

/** A time starts with a digit or a bracket. */
const opensClock = (code: number): boolean => isDigit(code) || code === 91 || code === 40 || code === 60

/** `Ann: hi`, `Ann (0:15): hi`, `Ann – hi`, `Q. hi`, `RS) hi`, `tX?> hi`, `Ann   0:15`, `Q⇥hi`. */
function separated(unit: Unit, start: number, limit: number): Found | undefined {
  const { text } = unit
  let words = 0
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at)
    if ((code | 32) >= 97 && (code | 32) <= 122) continue
    if (isColon(code)) {
      if (at === start) return undefined
      if (text.charCodeAt(at + 1) === 47 && text.charCodeAt(at + 2) === 47) return undefined
      // `10:15`, `S3:E6`
      if (isDigit(text.charCodeAt(at - 1)) && /^[A-Z]?\d/.test(text.slice(at + 1, at + 3))) continue
      return afterColon(unit, start, at)
    }
    if (isSpace(code)) {
      words++
      if (words > MOST_WORDS) return undefined
      const next = skipSpace(text, at, text.length)
      const ahead = text.charCodeAt(next)
      const clock = opensClock(ahead) ? stampAt(text, next, Math.min(text.length, next + 24)) : undefined
      if (clock) return afterClock(unit, start, at, clock.end, clock.time)
      if (code === 9 || next - at >= 2) {
        if (!isColon(ahead) && next < text.length && at - start <= 40 && words <= 4) {
          const isLabel = code === 9 || !(isJustified(text, next) || endsSentenceAt(text, at))
          return isLabel ? found(unit, start, at, next, Separator.gap) : undefined
        }
      }
      if (
        (ahead === 45 || ahead > 127) &&
        '-–—―─'.includes(text[next] as string) &&
        isSpace(text.charCodeAt(next + 1))
      ) {
        return found(unit, start, at, skipSpace(text, next + 1, text.length), Separator.dash)
      }
      at = next - 1
      continue
    }
    if ((code === 46 || code === 0xff0e) && at > start) {
      const next = skipSpace(text, at + 1, text.length)
      // `Let them pass. Most say: hi`
      if (next > at + 1 && endsWord(text, start, at)) return undefined
      if (
        (next > at + 1 || next >= text.length || '-–—―'.includes(text[next] as string)) &&
        (isPeriodLabel(text, start, at) || (next === at + 1 && isCapitalWord(text, start, at))) &&
        !(at - start === 1 && initialsGoOn(text, next, limit)) &&
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
      continue
    }
    const ends = at + 1 >= text.length || isSpace(text.charCodeAt(at + 1))
    // `THE MAYOR- hi`: in small letters a word stops like this in speech.
    if ((code === 45 || code === 0x2013 || code === 0x2014) && ends && isInCapitals(text, start, at))
      return found(unit, start, at, skipSpace(text, at + 1, text.length), Separator.dash)
    if (code === 0x2014 && endsInCapitals(text, start, at) && opensSentence(text.charCodeAt(at + 1)))
      return found(unit, start, at, at + 1, Separator.dash)
    // `Q) hi`, `Ann) hi`, but `a.) hi` counts
    const counts = at - start === 2 && text[at - 1] === '.' && isLower(text.charCodeAt(start))
    if (
      code === 41 &&
      (at - start <= 5 || isCapitalWord(text, start, at)) &&
      ends &&
      !counts &&
      isLetter(text.charCodeAt(start))
    ) {
      return found(unit, start, at, skipSpace(text, at + 1, text.length), Separator.bracket)
    }
    if (code === 62 && at > start)
      return found(unit, start, at, skipSpace(text, at + 1, text.length), Separator.chevron)
    if (code === 0xab && at > start + 1 && isSpace(text.charCodeAt(at - 1))) {
      // `Ann Lowe, editor of «The Weir»: hi`
      const close = text.indexOf('»', at)
      if (close < 0 || close >= limit || !isColon(text.charCodeAt(close + 1)))
        return found(unit, start, at, at, Separator.quote)
      at = close
      continue
    }
    if (code === 0x300c && at > start)
      return isQuotedWhole(text, at) ? found(unit, start, at, at, Separator.quote) : undefined
    if (code === 40 || code === 0xff08 || code === 91) {
      const close = text.indexOf(code === 40 ? ')' : code === 91 ? ']' : '）', at)
      if (close < 0 || close > at + LONGEST) return undefined
      const clock = stampAt(text, at, close + 1)
      if (clock) return afterClock(unit, start, at, close + 1, clock.time)
      at = close
      continue
    }
    if (code === 33 || code === 0xff01 || code === 63 || code === 0xff1f) {
      if (isColon(text.charCodeAt(at + 1)) || text.charCodeAt(at + 1) === 62) continue
      return undefined
    }
    if (code === 0x3002 || code === 0xff0c || code === 0x3001 || code === 59) return undefined
  }
  return undefined
}

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

function found(unit: Unit, from: number, to: number, body: number, separator: number, time?: Time): Found {
  return { from, to, body, separator, styled: styledOver(unit, from, to), time }
}

function afterColon(unit: Unit, start: number, colon: number): Found {
  const { text } = unit
  const isBold = text.startsWith(WIKI_BOLD, start) && text.startsWith(WIKI_BOLD, colon + 1)
  let body = skipSpace(text, colon + 1 + (isBold ? WIKI_BOLD.length : 0), text.length)
  // `Ann: [00:01] hi`, `**Ann**: (0:15)`
  const clock = stampAt(text, body, Math.min(text.length, body + 24))
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

function afterClock(unit: Unit, start: number, to: number, clockEnd: number, time: Time): Found | undefined {
  const { text } = unit
  let body = skipSpace(text, clockEnd, text.length)
  const colon = isColon(text.charCodeAt(body))
  if (colon || text[body] === '-' || text[body] === '–') body = skipSpace(text, body + 1, text.length)
  // `Name 0:15` stands alone or before a colon; `at 10:15 we left` is speech.
  const bracketed = text[skipSpace(text, to, text.length)] === '(' || text[skipSpace(text, to, text.length)] === '['
  if (!colon && !bracketed && body < text.length) return undefined
  return found(unit, start, to, body, Separator.time, time)
}

/** `**Ann Lowe** hi`: the markup ends where the label does. */
function styledName(unit: Unit, at: number): Found | undefined {
  if (unit.spans.length === 0) return undefined
  const span = unit.spans.find(
    (entry) => entry.from <= at && entry.to > at && (entry.type === 'strong' || entry.type === 'emphasis')
  )
  if (!span || span.to >= unit.text.length || span.to - at > 40) return undefined
  return {
    from: at,
    to: span.to,
    body: skipSpace(unit.text, span.to, unit.text.length),
    separator: Separator.style,
    styled: true,
    time: undefined
  }
}

/** The whole line: `Ann Lowe`. */
function wholeLine(unit: Unit, at: number): Found | undefined {
  const { text } = unit
  // `: Ann` defines the word on the line above.
  if (at >= text.length || text.length - at > 40 || text.startsWith(': ', at)) return undefined
  return {
    from: at,
    to: text.length,
    body: text.length,
    separator: Separator.line,
    styled: styledOver(unit, at, text.length),
    time: undefined
  }
}

function styledOver(unit: Unit, from: number, to: number): boolean {
  if (unit.spans.length === 0) return false
  return unit.spans.some(
    (span) =>
      (span.type === 'strong' || span.type === 'emphasis') && span.from <= from && span.to >= to && span.to <= to + 3
  )
}

/** `harbour.jpg`, `what one learns from it、`: a file, half a sentence. */
const NO_NAME = /(?:\.(?:jpe?g|png|gif|webp|svg)['’]?|[、，])$/i
/** `7. One thing that I read about the two of you`: more words behind a number are a question. */
const MOST_NUMBERED = 5

/** Letters with few digits between them, in no more words than people have. */
export function isNameLike(name: string): boolean {
  if (name.length === 0 || name.length > LONGEST || NO_NAME.test(name)) return false
  let letters = 0
  let digits = 0
  let words = 1
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at)
    if (code === 0x2f && name.charCodeAt(at + 1) === 0x2f) return false
    if ('–—―…·•'.includes(name.charAt(at))) continue
    if (isDigit(code)) digits++
    else if (isSpace(code)) words++
    else if (isLetter(code) || isCjk(code) || isLost(code)) letters++
  }
  // `S00`, `P12`: a letter and a number, as machines and studies name people
  const code = isLetter(name.charCodeAt(0)) && digits <= 3 && words === 1
  const most = isDigit(name.charCodeAt(0)) ? MOST_NUMBERED : MOST_WORDS
  return letters > 0 && (letters >= digits || code) && words <= most
}

/** ASCII letters, digits and hyphens with single spaces between them: only capitals can be folded. */
function isPlainName(name: string): boolean {
  let space = true
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at)
    if (code === 32) {
      if (space) return false
      space = true
    } else if (((code | 32) >= 97 && (code | 32) <= 122) || isDigit(code) || code === 45) space = false
    else return false
  }
  return !space
}

/**
 * Two spellings of a label with one key are one label: case, dots, accents' encoding, inner spaces and
 * parentheses are folded away.
 */
export function labelKey(name: string): string {
  if (isPlainName(name)) return name.toLowerCase()
  const paren = name.search(/[([（]/)
  const head = paren > 1 ? name.slice(0, paren) : name
  let key = ''
  let space = false
  const folded = head.normalize('NFKC').toLowerCase()
  let at = 0
  for (const char of folded) {
    at += char.length
    const code = char.charCodeAt(0)
    // `L.Prado` is `L. Prado`, but `P.C.` is one word.
    if (isSpace(code) || (code === 46 && isLetter(folded.charCodeAt(at)) && isLetter(folded.charCodeAt(at + 1))))
      space = key !== ''
    else if (!'.*_#"“”[]<>,:'.includes(char) && !isLost(code)) {
      if (space) key += ' '
      space = false
      key += char
    }
  }
  return SPREAD.test(key) ? key.replace(' ', '') : key
}

/** `大 臣`: two characters that are set as wide as three. */
const SPREAD = /^\p{Script=Han} \p{Script=Han}$/u
