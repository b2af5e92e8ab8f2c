import type { Lexicon } from '../languages/lexicon.ts'
import { type WordMarks, wordMarks } from '../languages/word-marks.ts'
import {
  asksAt,
  isClosing,
  isDigit,
  isLetter,
  isLower,
  isOpeningQuote,
  isQuestionMark,
  isSpace,
  isTerminal,
  isUpper,
  isWideDigit,
  skipSpace
} from '../read/text-marks.ts'
import type { Unit } from '../types.ts'
import { countsOf } from './character-counts.ts'
import type { Echoes } from './echoes.ts'
import type { LabelShape } from './label-shapes.ts'
import { twinsOf } from './twins.ts'

/** How a text ends. */
export const End = {
  none: 0,
  period: 1,
  question: 2,
  exclamation: 3,
  colon: 4,
  ellipsis: 5,
  quote: 6,
  comma: 7,
  bracket: 8
} as const
/** How a text starts. */
const Start = { lower: 0, upper: 1, digit: 2, quote: 3, dash: 4, bracket: 5, mark: 6, other: 7 } as const
/** How much of a text some markup covers. */
export const Cover = { none: 0, part: 1, lead: 2, whole: 3 } as const

/** What can be seen of one unit by itself, and how often the document repeats it. Small integers only. */
export interface Marks {
  /** Index in the text where the words start: after a label, a dash, a number. */
  body: number
  /** Letters of the body, twice for Han and kana. */
  length: number
  end: number
  start: number
  /** Question marks in the body. */
  questions: number
  /** Its first sentence asks. */
  asksFirst: boolean
  sentences: number
  words: WordMarks
  bold: number
  italic: number
  link: number
  caps: boolean
  /** Stands wholly in quotation marks, or opens with one. */
  quoted: number
  bracketed: boolean
  /** Number in front, from list markup or by eye. */
  number: number
  /** `-`, `–`, `•`, `1.` …: 0 none, 1 dash, 2 bullet, 3 number, 4 letter, 5 other sign. */
  marker: number
  digits: number
  /** `http`, `www.`, an e-mail address, `@name`, `©`. */
  address: boolean
  /** Share of its word sequences, in fifths, that stand elsewhere in the document too. */
  echo: number
  /** The echo stands in a longer unit: this one repeats, the other one says. */
  echoLonger: boolean
}

/** Of six parts of an echo so many are most of it, and fewer letters are a phrase that may stand twice. */
const MOST_OF_IT = 5
const SENTENCE = 24

/** It stands nearly word for word in a longer unit. */
export const isRepeated = ({ echo, echoLonger, length }: Marks): boolean =>
  echo >= MOST_OF_IT && echoLonger && length >= SENTENCE

/** It stops without a mark, or at a comma. */
export const breaksOff = ({ end }: Marks): boolean => end === End.none || end === End.comma

/** Units that are marked, and where the words of each start. */
export interface Marked {
  units: readonly Unit[]
  heads: readonly (LabelShape | undefined)[]
  marks: readonly Marks[]
}

/**
 * @param heads the label at the head of each unit, whose words are not the speaker's
 * @param before another reading of the document: where a unit has the same words there, its marks are taken over
 */
export function marksOf(
  units: readonly Unit[],
  heads: readonly (LabelShape | undefined)[],
  lexicon: Lexicon,
  echoes: Echoes,
  before?: Marked
): Marks[] {
  const twins = before && twinsOf(before.units, units)
  return units.map((unit, index) => {
    const body = heads[index]?.body ?? 0
    const echo = echoes.share[index] as number
    const echoLonger = (echoes.longer[index] as number) > 0
    const twin = twins?.[index] ?? -1
    const known = before && twin >= 0 && (before.heads[twin]?.body ?? 0) === body ? before.marks[twin] : undefined
    if (known && known.echo === echo && known.echoLonger === echoLonger) return known
    const marks = known ? { ...known } : textMarks(unit, body, lexicon)
    marks.echo = echo
    marks.echoLonger = echoLonger
    return marks
  })
}

function textMarks(unit: Unit, from: number, lexicon: Lexicon): Marks {
  const { text } = unit
  const lead = leadOf(unit, from)
  const body = lead.body
  const { upper, lower, others, digits, questions, sentences, asksFirst } = countsOf(text, body)
  return {
    body,
    length: upper + lower + others + digits,
    end: endOf(text),
    start: startOf(text, body),
    questions,
    asksFirst,
    sentences,
    words: wordMarks(lexicon, text, body),
    bold: coverOf(unit, 'strong', body),
    italic: coverOf(unit, 'emphasis', body),
    link: coverOf(unit, 'link', body),
    caps: upper > 3 && lower * 4 < upper,
    quoted: quotedOf(text, body),
    bracketed: isBracketed(text, body),
    number: lead.number,
    marker: lead.marker,
    digits,
    address: hasAddress(text),
    echo: 0,
    echoLonger: false
  }
}

const isAnyDigit = (code: number): boolean => isDigit(code) || isWideDigit(code)

/** `①` */
const CIRCLED = 0x2460

/** `ーはじまりー`: a heading between two of them. */
const isFramed = (text: string, sign: string): boolean => sign === 'ー' && text.endsWith(sign)

interface Lead {
  body: number
  number: number
  marker: number
}

/** `ー` lengthens a vowel and `ـ` a word of Arabic: in front of all words both are dashes. */
const DASHES = '-–—―─－‒ーـ'
const BULLETS = '•·●○◦▪►▶‣★☆◆◇■□*>+→➤＊◎◉▷▣◈'

/** The signs in front of the words: list markers, numbers by eye (`12 –`, `3.-`, `#4`), dashes and signs glued to a word. */
function leadOf(unit: Unit, from: number): Lead {
  const { text } = unit
  let marker = markerOf(unit.marker)
  let number = unit.number
  let at = skipSpace(text, from, text.length)
  const sign = text[at] ?? ''
  if (marker === 0 && from === 0) {
    if (DASHES.includes(sign) && sign !== '' && !isFramed(text, sign)) marker = 1
    else if (BULLETS.includes(sign) && sign !== '') marker = 2
    else if ('#♦♣♥'.includes(sign) && sign !== '') marker = 5
    if (marker > 0) while (at < text.length && text[at] === sign) at++
    at = skipSpace(text, at, text.length)
  }
  if (number < 0 && isAnyDigit(text.charCodeAt(at))) {
    let end = at
    while (end < text.length && end - at < 4 && isAnyDigit(text.charCodeAt(end))) end++
    if (end - at <= 3 && (isNumberEnd(text, end) || (sign === '#' && isSpace(text.charCodeAt(end))))) {
      number = Number(text.slice(at, end).normalize('NFKC'))
      if (marker === 0 || marker === 5) marker = 3
      while (end < text.length && '.):-–—/ \t°º．、）'.includes(text[end] as string)) end++
      at = end
    }
  } else if (number < 0 && marker === 0 && text.charCodeAt(at) >= CIRCLED && text.charCodeAt(at) < CIRCLED + 20) {
    number = text.charCodeAt(at) - CIRCLED + 1
    marker = 3
    at = skipSpace(text, at + 1, text.length)
  }
  return { body: at, number, marker }
}

/** After the digits of a number in front: `1.` `1)` `1°` `1-` `1:` `1/`, or a space before a dash. */
function isNumberEnd(text: string, end: number): boolean {
  const char = text[end] ?? ''
  if ('.)°º'.includes(char) && char !== '') return !isDigit(text.charCodeAt(end + 1))
  // `1．竹はどこで`, `1、竹子从哪里来`
  if ('．、）'.includes(char) && char !== '') return isLetter(text.charCodeAt(skipSpace(text, end + 1, text.length)))
  if (char === '/') return isSpace(text.charCodeAt(end + 1))
  if (char === ':' || char === '-') return !isDigit(text.charCodeAt(end + 1))
  if (char !== ' ') return false
  const next = text.charAt(skipSpace(text, end, text.length))
  return '-–—'.includes(next) && next !== ''
}

function markerOf(marker: string): number {
  if (marker === '') return 0
  const code = marker.charCodeAt(0)
  if ('-–—―ー'.includes(marker.charAt(0))) return 1
  return isDigit(code) ? 3 : isLetter(code) ? 4 : 2
}

function endOf(text: string): number {
  let at = text.length - 1
  let closed = false
  let bracket = false
  while (
    at > 0 &&
    (isClosing(text.charAt(at)) || isSpace(text.charCodeAt(at)) || text[at] === '*' || text[at] === '_')
  ) {
    closed = true
    bracket ||= ')]）】'.includes(text.charAt(at))
    at--
  }
  const code = text.charCodeAt(at)
  if (asksAt(text, at)) return End.question
  if (code === 0x2026 || (code === 46 && (text.charCodeAt(at - 1) === 46 || text.endsWith('. ', at))))
    return End.ellipsis
  if (code === 33 || code === 0xff01) {
    // `Why?!`
    return isQuestionMark(text.charCodeAt(at - 1)) ? End.question : End.exclamation
  }
  if (isTerminal(code)) return End.period
  if (code === 58 || code === 0xff1a) return End.colon
  if (code === 44 || code === 59 || code === 0xff0c) return End.comma
  return bracket ? End.bracket : closed ? End.quote : End.none
}

function startOf(text: string, body: number): number {
  const char = text[body] ?? ''
  const code = text.charCodeAt(body)
  if (char === '') return Start.other
  if (isDigit(code)) return Start.digit
  if (isLower(code)) return Start.lower
  if (isUpper(code)) return Start.upper
  if (isOpeningQuote(char)) return Start.quote
  if ('([{（【<'.includes(char)) return Start.bracket
  if ('-–—―'.includes(char)) return Start.dash
  return isLetter(code) ? Start.other : Start.mark
}

function coverOf(unit: Unit, type: 'strong' | 'emphasis' | 'link', body: number): number {
  if (unit.spans.length === 0) return Cover.none
  let covered = 0
  let lead = false
  for (const span of unit.spans) {
    if (span.type !== type) continue
    covered += Math.max(0, span.to - Math.max(span.from, body))
    if (span.from <= body && span.to > body) lead = true
  }
  if (covered === 0) return Cover.none
  if (covered >= (unit.text.length - body) * 0.85) return Cover.whole
  return lead ? Cover.lead : Cover.part
}

/** 0 no quotation mark in front, 1 one in front, 2 one in front and one at the end. */
function quotedOf(text: string, body: number): number {
  const open = text[body] ?? ''
  if (!isOpeningQuote(open) || open === '’') return text.startsWith(',,', body) ? 1 : 0
  const last = text.slice(-3)
  return /["”“»«’'」』]/.test(last) ? 2 : 1
}

function isBracketed(text: string, body: number): boolean {
  const open = text[body] ?? ''
  const last = text[text.length - 1] ?? ''
  return (
    (open === '(' && (last === ')' || text.endsWith(').'))) ||
    (open === '[' && last === ']') ||
    (open === '（' && last === '）') ||
    (open === '{' && last === '}') ||
    (open === '<' && last === '>')
  )
}

function hasAddress(text: string): boolean {
  return (
    text.includes('http') || text.includes('www.') || text.includes('©') || (text.includes('@') && text.length < 300)
  )
}
