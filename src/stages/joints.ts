import { ASKING, type Lexicon } from '../languages/lexicon.ts'
import { wordMarks } from '../languages/word-marks.ts'
import {
  asksAt,
  endingEnds,
  isCjk,
  isDigit,
  isLetter,
  isLower,
  isOpeningQuote,
  isSpace,
  isTerminal,
  isUpper,
  skipSpace,
  trimEnd
} from '../read/text-marks.ts'
import { type InlineSpan, Kind, type Unit } from '../types.ts'

/** Between `@` and Greek no character ends a sentence or is a colon: most of a text is passed over. */
const BLANK = 32
const LETTERS = 64
const GREEK = 0x370
/** A question is no longer, in UTF-16 units. */
const LONGEST = 400

/** Signs between a question and its answer, longest first. A colon also follows what asks without a question mark. */
const JOINTS = ['-->', '==>', '->', '=>', '>>', '→', '⇒', '➔', '➜', '>', '/', '|', ':', '：', '—', '–', '-']
/** What stands for either colon. */
export const COLON = ':'
const COLONS = ':：'

/** Where a question ends and its answer begins, and what is between them. */
export interface Joint {
  end: number
  answer: number
  sign: string
}

/** A colon behind words that ask without a question mark: `What do you play: The saw`. */
export const PROMPT = '?:'
/** A colon behind a few words that name a topic: `Your worst gig: A wedding`. It parts turns among prompts only. */
export const TOPIC = '~:'
/** Dots behind a sentence that the answer ends: `On Sundays I… row`. */
export const BREAK = '…'
/** With fewer words `Where: the town hall` is a fact. */
const PROMPT_WORDS = 3
/** Type instead of a sign: the question is bold, and the answer is not. */
export const BOLD_ASKS = 'strong asks'
/** Nothing between them but space, or nothing at all. */
export const SPACE = ' '
const GLUED = ''

/**
 * The first joint in a unit: a sign, or the space behind all that asks in front.
 * @param from index of the first word, behind a label
 */
export function jointOf(unit: Unit, from: number, lexicon: Lexicon): Joint | undefined {
  const { text, kind, data } = unit
  if (kind !== Kind.paragraph || data?.part || data?.speaker || data?.opensTurn || data?.role) return undefined
  const limit = Math.min(text.length, from + LONGEST)
  let spaced: Joint | undefined
  let isFirst = true
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (code === BLANK || (code >= LETTERS && code < GREEK)) continue
    if (isFirst && COLONS.includes(text.charAt(at))) {
      const answer = skipSpace(text, at + 1, text.length)
      if (opensAnswer(text, answer, PROMPT))
        return { end: at, answer, sign: isPrompt(text.slice(from, at), lexicon) ? PROMPT : TOPIC }
      isFirst = false
    }
    const asks = asksAt(text, at)
    if (!asks && !isTerminal(code)) continue
    const end = endingEnds(text, at)
    if (isFirst && !asks && breaksOffAt(text, at, end))
      return { end, answer: skipSpace(text, end, text.length), sign: BREAK }
    isFirst = false
    if (asks && end === text.length) return undefined
    const joint = signAt(text, end, asks)
    if (joint && joint.sign !== SPACE) return joint
    if (spaced && !asks) break
    spaced = joint ?? spaced
    at = end - 1
  }
  return spaced && { ...spaced, sign: typeBetween(unit, from, spaced) }
}

/** Type that one side has and the other has not parts them as a sign does. */
function typeBetween({ text, spans }: Unit, from: number, { end, answer }: Joint): string {
  const covers = (type: InlineSpan['type'], start: number, stop: number): boolean =>
    spans.some((span) => span.type === type && span.from <= start && span.to >= stop)
  for (const type of ['strong', 'emphasis'] as const) {
    const asks = covers(type, skipSpace(text, from, end), end)
    const answers = covers(type, answer, trimEnd(text, answer, text.length))
    if (asks !== answers) return asks ? (type === 'strong' ? BOLD_ASKS : `${type} asks`) : `${type} answers`
  }
  return SPACE
}

/** `On Sundays I… row`: three dots, a space, and more. */
const breaksOffAt = (text: string, at: number, end: number): boolean =>
  (text.charAt(at) === '…' || text.startsWith('...', at)) && isSpace(text.charCodeAt(end)) && end < text.length - 1

/** `Where do you sleep`, behind any number. */
const isPrompt = (text: string, lexicon: Lexicon): boolean =>
  (wordMarks(lexicon, text.replace(/^\P{L}+/u, '')).opening & ASKING) > 0 &&
  text.trim().split(/\s+/).length >= PROMPT_WORDS

/** What joins an answer to the words that end at an index. */
function signAt(text: string, end: number, asks: boolean): Joint | undefined {
  const from = skipSpace(text, end, text.length)
  const found = JOINTS.find((own) => text.startsWith(own, from))
  const isColon = found !== undefined && COLONS.includes(found)
  if (!asks && !isColon) return undefined
  // `Why? – Because` has its own layout; a dash without spaces is a sign like others.
  const isTurned = from > end && '-–—'.includes(text.charAt(from)) && !(found && found.length > 1)
  const isSpaced = from > end || isCjk(text.charCodeAt(end))
  const sign = isColon ? COLON : isTurned ? SPACE : (found ?? (isSpaced ? SPACE : GLUED))
  const answer = skipSpace(text, from + (isTurned ? 1 : (found?.length ?? 0)), text.length)
  return opensAnswer(text, answer, sign) ? { end, answer, sign } : undefined
}

/** Also `”so”` and `»so«`, as Finns, Swedes and Germans print what is said. */
export const opensQuotation = (char: string): boolean => isOpeningQuote(char) || char === '”' || char === '»'

/** `:D` and `?a=1` open none. */
function opensAnswer(text: string, at: number, sign: string): boolean {
  const code = text.charCodeAt(at)
  const next = text.charCodeAt(at + 1)
  if (sign === GLUED) return isUpper(code) && (isLower(next) || isSpace(next))
  if (opensQuotation(text.charAt(at)) || isDigit(code)) return true
  if (sign === SPACE) return (isLetter(code) && !isLower(code)) || '(…'.includes(text.charAt(at))
  return isLetter(code) && at + 1 < text.length
}
