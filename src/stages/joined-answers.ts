import { indicesWhere } from '../indices.ts'
import { ASKING, type Lexicon } from '../languages/lexicon.ts'
import { wordMarks } from '../languages/word-marks.ts'
import {
  asksAt,
  isCjk,
  isClosing,
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
import { boldLead } from '../rules/layout/bold-lead.ts'
import type { Layout } from '../rules/layout/layout.ts'
import { runIn } from '../rules/layout/run-in.ts'
import { type InlineSpan, Kind, type Unit } from '../types.ts'
import type { Hypothesis } from './6-layout.ts'
import { wordOf } from './label-meaning.ts'
import type { LabelShape } from './label-shapes.ts'
import { cutUnit } from './split.ts'

/** So many lines that are joined alike are a habit of the document. */
const FEWEST = 3
/** What part of the lines that ask and go on have to be joined alike. */
const MOST = 0.6
/** A question is no longer, in UTF-16 units. */
const LONGEST = 400

/** Signs between a question and its answer, longest first. A colon also follows what asks without a question mark. */
const JOINTS = ['-->', '==>', '->', '=>', '>>', '→', '⇒', '➔', '➜', '>', '/', '|', ':', '：', '—', '–']
const COLONS = ':：'

/** Where a question ends and its answer begins, and what is between them. */
interface Joint {
  end: number
  answer: number
  sign: string
}

/** A colon behind words that ask without a question mark: `What do you play: The saw`. */
const PROMPT = '?:'
/** A colon behind a few words that name a topic: `Your worst gig: A wedding`. It parts turns among prompts only. */
const TOPIC = '~:'
/** Dots behind a sentence that the answer ends: `On Sundays I… row`. So many lines one below the other have it. */
const BREAK = '…'
const BREAKS = 4
/** With fewer words `Where: the town hall` is a fact. */
const PROMPT_WORDS = 3
/** Nothing between them but space, or nothing at all. */
const SPACE = ' '
const GLUED = ''

interface Headed {
  units: Unit[]
  heads: (LabelShape | undefined)[]
}

/** What no line was weighed for: the document shows it. */
const shownAs = (layout: Layout): Hypothesis => ({
  layout,
  proposal: new Uint8Array(0),
  features: [],
  sum: 0,
  share: 1
})

/**
 * Question and answer on one line, with a sign between them that the document always puts there: `Where?: In a barn`,
 * `Where? → In a barn`, `Where?In a barn`. Behind a label that asks, where nobody's label answers, a space is sign enough.
 */
export function cutJoinedAnswers(
  { units, heads }: Headed,
  lexicon: Lexicon,
  source: string,
  starts: readonly number[]
): Headed & { cutBy?: Hypothesis } {
  const joints = units.map((unit, index) => jointOf(unit, heads[index], lexicon))
  const asked = askedAlone({ units, heads }, joints, lexicon)
  if (asked.size === 0 && heads.some((head) => head !== undefined)) return { units, heads }
  const isCut = habitOf(units, joints, asked)
  if (!isCut) return { units, heads }
  const pieces = units.map((unit, index) => {
    const joint = joints[index]
    return joint && isCut(index) ? cutAt(unit, joint, source, starts) : [unit]
  })
  return {
    units: pieces.flat(),
    heads: pieces.flatMap((parts, index) => parts.map((_, at) => (at === 0 ? heads[index] : undefined))),
    cutBy: shownAs(joints.some((joint, index) => joint?.sign === 'strong asks' && isCut(index)) ? boldLead : runIn)
  }
}

/** Which joints are cut: those behind labels that ask, or those with the sign that most have; undefined for none. */
function habitOf(
  units: readonly Unit[],
  joints: readonly (Joint | undefined)[],
  asked: ReadonlySet<number>
): ((index: number) => boolean) | undefined {
  if (asked.size > 0) return (index) => asked.has(index)
  const bySign = new Map<string, number>()
  let all = 0
  for (const joint of joints) {
    if (!joint || joint.sign === TOPIC || joint.sign === BREAK) continue
    all++
    bySign.set(joint.sign, (bySign.get(joint.sign) ?? 0) + 1)
  }
  bySign.delete(SPACE)
  const [sign, found] = [...bySign].reduce((most, own) => (own[1] > most[1] ? own : most), ['', 0])
  if (found < FEWEST || found < MOST * all) {
    const broken = runsOf(units, (index) => joints[index]?.sign === BREAK).filter(({ length }) => length >= BREAKS)
    const cut = new Set(broken.flat())
    return cut.size > 0 ? (index) => cut.has(index) : undefined
  }
  const has = (index: number): boolean => joints[index]?.sign === sign
  if (sign !== PROMPT && sign !== ':') return has
  const topics = topicsAmong(units, joints, has)
  return (index) => has(index) || topics.has(index)
}

/** Lines with a colon behind a topic that stand between such with one behind a question, or go on with the same sign in front. */
function topicsAmong(
  units: readonly Unit[],
  joints: readonly (Joint | undefined)[],
  asks: (index: number) => boolean
): ReadonlySet<number> {
  const found = new Set<number>()
  for (const run of runsOf(units, (index) => asks(index) || joints[index]?.sign === TOPIC)) {
    const first = run.find(asks)
    const last = run.findLast(asks)
    if (first === undefined || last === undefined) continue
    const sign = signInFront(units[first] as Unit)
    for (const index of run)
      if ((index > first && index < last) || (sign !== '' && signInFront(units[index] as Unit) === sign))
        found.add(index)
  }
  return found
}

/** Indices of units one after the other that have something. */
function runsOf(units: readonly Unit[], has: (index: number) => boolean): number[][] {
  const runs: number[][] = [[]]
  for (const index of units.keys()) {
    if (has(index)) runs.at(-1)?.push(index)
    else runs.push([])
  }
  return runs.filter(({ length }) => length > 0)
}

/** `•` of `• Soup`, by markup or by eye; `0` for any number, nothing for words and for what opens a sentence. */
function signInFront({ marker, text }: Unit): string {
  const sign = (marker || text).charAt(0)
  const code = sign.charCodeAt(0)
  return isDigit(code) ? '0' : isLetter(code) || isOpeningQuote(sign) || '¡([{「『'.includes(sign) ? '' : sign
}

/**
 * Units behind a label that asks, or where there are no labels behind a number or another sign, if all of them but a few go
 * on with an answer and one follows the other.
 */
function askedAlone(
  { units, heads }: Headed,
  joints: readonly (Joint | undefined)[],
  lexicon: Lexicon
): ReadonlySet<number> {
  const labelled = indicesWhere(heads.length, (index) => heads[index] !== undefined)
  if (labelled.some((index) => wordOf((heads[index] as LabelShape).key, lexicon) !== 'question')) return new Set()
  const asking = labelled.length > 0 ? labelled : markedAlike(units, joints)
  const joined = asking.filter((index) => joints[index])
  const between = (asking.at(-1) ?? 0) - (asking[0] ?? 0) + 1
  return joined.length >= FEWEST && joined.length >= MOST * asking.length && asking.length >= MOST * between
    ? new Set(joined)
    : new Set()
}

/** Units with the same sign in front as the first that asks and goes on. */
function markedAlike(units: readonly Unit[], joints: readonly (Joint | undefined)[]): number[] {
  const signs = units.map(signInFront)
  const first = signs.find((sign, index) => sign !== '' && joints[index]?.sign === SPACE)
  return first === undefined ? [] : indicesWhere(units.length, (index) => signs[index] === first)
}

/** The first joint in a unit: a sign, or the space behind all that asks in front. */
function jointOf(unit: Unit, head: LabelShape | undefined, lexicon: Lexicon): Joint | undefined {
  const { text, kind, data } = unit
  if (kind !== Kind.paragraph || data?.part || data?.speaker || data?.opensTurn || data?.role) return undefined
  const from = head?.body ?? 0
  const limit = Math.min(text.length, from + LONGEST)
  let spaced: Joint | undefined
  let isFirst = true
  for (let at = from; at < limit; at++) {
    if (isFirst && COLONS.includes(text.charAt(at))) {
      const answer = skipSpace(text, at + 1, text.length)
      if (opensAnswer(text, answer, PROMPT))
        return { end: at, answer, sign: isPrompt(text.slice(from, at), lexicon) ? PROMPT : TOPIC }
      isFirst = false
    }
    const asks = asksAt(text, at)
    if (!asks && !isTerminal(text.charCodeAt(at))) continue
    let end = at + 1
    while (end < text.length && (isClosing(text.charAt(end)) || isTerminal(text.charCodeAt(end)))) end++
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
    if (asks !== answers) return asks ? `${type} asks` : `${type} answers`
  }
  return SPACE
}

/** `On Sundays I… row`: three dots, a space, and more. */
const breaksOffAt = (text: string, at: number, end: number): boolean =>
  (text.charAt(at) === '…' || text.startsWith('...', at)) && isSpace(text.charCodeAt(end)) && end < text.length - 1

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
  const sign = isColon ? ':' : isTurned ? SPACE : (found ?? (isSpaced ? SPACE : GLUED))
  const answer = skipSpace(text, from + (isTurned ? 1 : (found?.length ?? 0)), text.length)
  return opensAnswer(text, answer, sign) ? { end, answer, sign } : undefined
}

/** `:D` and `?a=1` open none. */
function opensAnswer(text: string, at: number, sign: string): boolean {
  const code = text.charCodeAt(at)
  const next = text.charCodeAt(at + 1)
  if (sign === GLUED) return isUpper(code) && (isLower(next) || isSpace(next))
  if (isOpeningQuote(text.charAt(at)) || isDigit(code)) return true
  if (sign === SPACE) return (isLetter(code) && !isLower(code)) || '(…'.includes(text.charAt(at))
  return isLetter(code) && at + 1 < text.length
}

/** The question and the answer; the sign between them belongs to the answer's place, not to its words. */
function cutAt(unit: Unit, { end, answer }: Joint, source: string, starts: readonly number[]): Unit[] {
  const pieces = cutUnit(unit, [end, answer], source, starts)
  const [question, sign, said] = pieces
  return question && sign && said ? [question, { ...said, start: sign.start }] : pieces
}
