import { ATTACHED_ENDINGS } from '../languages/attached-endings.ts'
import { isCjk, isDigit, isLetter, isLower, isSpace, skipSpace, trimEnd } from '../read/text-marks.ts'
import type { Time } from '../schema.ts'
import { Kind, type Unit } from '../types.ts'
import { CLOSES, stampAt, stampNear } from './clock.ts'
import { isFullName } from './full-names.ts'
import { bare, skipOpening } from './label-around.ts'
import { isLost, skipCodes } from './label-codes.ts'
import { type Found, found, Separator } from './label-found.ts'
import { afterNumber, afterPage } from './label-numbered.ts'
import { isColon } from './label-periods.ts'
import { LONGEST, MOST_WORDS, opensClock, separated } from './label-stops.ts'

/** Something at the head of a unit that has the form of a label. Whether it is one, the whole document decides. */
export interface LabelShape extends Found {
  /** As written, without separator and time. */
  name: string
  /** All of it, where the name leaves a role away: `Ann Lowe, reporter`. */
  written?: string
  /** What stands around the name says that whoever has it asks: `Ann asks:`, `Q4 Ann:`. */
  asks?: boolean
  /** What makes two of them the same label: lower case, no dots, no number after a question or answer word. */
  key: string
}

/** The label-like head of a unit, if it has one. Costs a look at its first 100 characters. */
export function labelShape(unit: Unit): LabelShape | undefined {
  if (unit.kind > Kind.heading && unit.kind !== Kind.html) return undefined
  if (unit.head === null) unit.head = numberedShape(unit) ?? pagedShape(unit) ?? shapeAt(unit, 0)
  return unit.head
}

/** `Q4 Ann Lowe: Why was that?`: the question's number is no part of the label, and says that whoever has it asks. */
function numberedShape(unit: Unit): LabelShape | undefined {
  const from = afterNumber(unit.text)
  const shape = from > 0 ? shapeAt(unit, from) : undefined
  return shape?.separator === Separator.colon ? { ...shape, asks: true } : undefined
}

/** `2 ANN LOWE: This is the second of May.`: the number of a page above which the text goes on. */
function pagedShape(unit: Unit): LabelShape | undefined {
  const from = afterPage(unit.text)
  const shape = from > 0 ? shapeAt(unit, from) : undefined
  return shape?.separator === Separator.colon ? shape : undefined
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
  if (isMentioned(text, at)) return undefined
  const bracketed = bracketedName(unit, at, limit)
  const shape = bracketed ?? separated(unit, at, limit) ?? styledName(unit, at) ?? wholeLine(unit, at)
  if (!shape || (start === 0 && listsLinks(unit, shape.body))) return undefined
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

/** `- Ann Lowe: [Mastodon](…) | [Website](…)`: an item with nothing but links behind a name says whose they are. */
function listsLinks({ text, items, spans }: Unit, body: number): boolean {
  if (items.length === 0 || body >= text.length) return false
  let end = body
  for (const { type, from, to } of spans) {
    if (type !== 'link' || to <= end) continue
    if (holdsLetter(text, end, from)) return false
    end = to
  }
  return end > body && !holdsLetter(text, end, text.length)
}

function holdsLetter(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isLetter(text.charCodeAt(at))) return true
  return false
}

/** `__proto__`: underscores around a word in lower case are part of it; around `Ann` they are bold that was left in the text. */
function isIdentifier(text: string, from: number, name: string): boolean {
  return isLower(name.charCodeAt(0)) && text.startsWith('__', from - 2) && text.startsWith(`${name}__`, from)
}

/** What closes each bracket that opens a label. */
const CLOSES_LABEL: Partial<Record<string, string>> = { ...CLOSES, '【': '】', '（': '）' }

/** `annLowe`, `ann_2`: as people call themselves in a chat. */
const isNickname = (name: string): boolean => /^[\p{L}\d_-]+$/u.test(name) && /\p{Ll}\p{Lu}|\p{L}[\d_]/u.test(name)

/** `[Ann]: hi`, `<ann> hi`, `(annLowe) hi`, `(Ann Lowe) hi`, `{ann} hi`, `(Interviewer A. Lowe): hi`, `[SPEAKER_00] hi`, `(葉山)さあ`. */
function bracketedName(unit: Unit, at: number, limit: number): Found | undefined {
  const { text } = unit
  const open = text[at] ?? ''
  const close = CLOSES_LABEL[open]
  if (close === undefined) return undefined
  const end = text.indexOf(close, at)
  if (end < 0 || end >= limit || end === at + 1) return undefined
  let body = skipSpace(text, end + 1, text.length)
  const colon = isColon(text.charCodeAt(body))
  const isRound = open === '(' || open === '（'
  // `(laughs) hi` is a stage direction
  if (
    !colon &&
    isRound &&
    body < text.length &&
    !isCjk(text.charCodeAt(at + 1)) &&
    !isNickname(text.slice(at + 1, end)) &&
    !isFullName(text.slice(at + 1, end))
  )
    return undefined
  if (colon) body = skipSpace(text, body + 1, text.length)
  // `[Ann 0:15] hi`, `[Ann] [0:15] hi`
  const within = timeBehind(text, at + 1, end)
  const behind = within ? undefined : stampNear(text, body)
  if (behind) body = skipSpace(text, behind.end, text.length)
  const time = within?.time ?? behind?.time
  return { from: at + 1, to: within?.from ?? end, body, separator: Separator.bracket, styled: false, time }
}

/** `<등대>는 …` speaks of what has that title: Korean writes small words as one with the word before them. */
function isMentioned(text: string, at: number): boolean {
  const close = CLOSES_LABEL[text[at] ?? '']
  const end = close === undefined ? -1 : text.indexOf(close, at)
  if (end < 0) return false
  const [word] = /^\p{sc=Hangul}*/u.exec(text.slice(end + 1, end + 1 + LONGEST_ATTACHED)) as RegExpExecArray
  return ATTACHED.has(word)
}

const ATTACHED: ReadonlySet<string> = new Set(ATTACHED_ENDINGS)
/** One character more than the longest: a longer word is none of them. */
const LONGEST_ATTACHED = 1 + Math.max(...ATTACHED_ENDINGS.map(({ length }) => length))

/** The time that is the last word of a range, and where the words before it end. */
function timeBehind(text: string, from: number, to: number): { from: number; time: Time } | undefined {
  if (!isDigit(text.charCodeAt(to - 1))) return undefined
  const space = text.lastIndexOf(' ', to - 1)
  const stamp = space > from ? stampAt(text, space + 1, to) : undefined
  return stamp?.end === to ? { from: space, time: stamp.time } : undefined
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
  return found(unit, at, text.length, text.length, Separator.line)
}

/** `© Ann Lowe`, `harbour.jpg`, `what one learns from it、`, `SCROLL →`, `it walks，and comes。`: a credit, a file, sentences, the way to something else. */
const NO_NAME = /^©|(?:\.(?:jpe?g|png|gif|webp|svg)['’]?|[、，→➔➡⇒]|[、，][^、，。]*。)$/i
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
  // `S00`, `P12`, `Voice 1578`: a letter or a word and a number, as machines and studies name people
  const code = isLetter(name.charCodeAt(0)) && digits <= (words === 1 ? 3 : 4) && words <= 2
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
 * Two spellings of a label with one key are one label: case, dots, accents' encoding, forms of hyphens and apostrophes,
 * inner spaces and parentheses are folded away.
 */
export function labelKey(name: string): string {
  if (isPlainName(name)) return name.toLowerCase()
  const paren = name.search(/[([（]/)
  const head = paren > 1 ? name.slice(0, paren) : name
  let key = ''
  let space = false
  const folded = plainMarks(head).normalize('NFKC').toLowerCase().replaceAll(DOTTED, 'i')
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

/** `İ` in lower case. */
const DOTTED = 'i\u0307'

/** The hyphen that breaks no line and the one that is no minus; what is typed for an apostrophe. */
const HYPHENS = /[\u2010\u2011]/g
const APOSTROPHES = /(?<=\p{L})[’‘´`ʼ′](?=\p{L})/gu

/** `Anne‑Marie` as `Anne-Marie`, `D´Arcy` as `D'Arcy`. Before compatible characters are folded: `´` becomes a blank then. */
const plainMarks = (name: string): string => name.replace(HYPHENS, '-').replace(APOSTROPHES, "'")

/** `大 臣`: two characters that are set as wide as three. */
const SPREAD = /^\p{Script=Han} \p{Script=Han}$/u
