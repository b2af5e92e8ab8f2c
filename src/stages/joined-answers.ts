import { indicesWhere, runsWhere } from '../indices.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { isDigit, isLetter, isOpeningQuote } from '../read/text-marks.ts'
import { boldLead } from '../rules/layout/bold-lead.ts'
import type { Layout } from '../rules/layout/layout.ts'
import { runIn } from '../rules/layout/run-in.ts'
import type { Unit } from '../types.ts'
import type { Hypothesis } from './6-layout.ts'
import { askingHeadings } from './asking-headings.ts'
import { type Headed, inPieces } from './headed.ts'
import { BOLD_ASKS, BREAK, COLON, type Joint, jointOf, PROMPT, SPACE, TOPIC } from './joints.ts'
import { wordOf } from './label-meaning.ts'
import type { LabelShape } from './label-shapes.ts'
import { leadOf } from './line-forms.ts'
import { openingQuestions } from './opening-questions.ts'
import { quotedJoints } from './quoted-joints.ts'
import { quotedTurns } from './quoted-turns.ts'
import { shiftedQuestions } from './shifted-questions.ts'
import { spacedJoints } from './spaced-joints.ts'
import { cutEach, cutUnit } from './split.ts'
import { wholeTalk } from './whole-talk.ts'

/** So many lines that are joined alike are a habit of the document. */
const FEWEST = 3
/** What part of the lines that ask and go on have to be joined alike. */
const MOST = 0.6
/** So many lines one below the other break off. */
const BREAKS = 4

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
  const labelled = indicesWhere(heads.length, (index) => heads[index] !== undefined)
  if (labelled.some((index) => wordOf((heads[index] as LabelShape).key, lexicon) !== 'question'))
    return { units, heads }
  const joints = units.map((unit, index) => jointOf(unit, heads[index]?.body ?? 0, lexicon))
  const asked = askedAlone(labelled.length > 0 ? labelled : markedAlike(units, joints), joints)
  const habit = labelled.length === 0 ? habitOf(units, joints) : undefined
  const quoted = labelled.length === 0 ? quotedJoints(units, joints, lexicon) : new Set<number>()
  const spaced = asked.size > 0 || habit || labelled.length > 0 ? asked : spacedJoints(units, joints)
  const places = quoted.size > 0 ? quoted : spaced
  const isCut = places.size > 0 ? (index: number): boolean => places.has(index) : habit
  if (!isCut) return labelled.length === 0 ? cutShifted({ units, heads }, lexicon, source, starts) : { units, heads }
  const pieces = units.map((unit, index) => {
    const joint = joints[index]
    return joint && isCut(index) ? cutAt(unit, joint, source, starts) : [unit]
  })
  const hasBold = joints.some((joint, index) => joint?.sign === BOLD_ASKS && isCut(index))
  return { ...inPieces(pieces, heads), cutBy: shownAs(hasBold ? boldLead : runIn) }
}

/** The questions at the end of the answers before them as units of their own. */
function cutShifted({ units, heads }: Headed, lexicon: Lexicon, source: string, starts: readonly number[]): Headed {
  const begins = shiftedQuestions(units)
  if (begins.some((at) => at > 0)) return inPieces(cutEach(units, begins, source, starts), heads)
  const quoted = quotedTurns(units)
  const whole = quoted.size > 0 ? quoted : wholeTalk(units, lexicon)
  const cuts = whole.size > 0 ? whole : openingQuestions(units, lexicon)
  const pieces = units.map((unit, index) => {
    const own = cuts.get(index)
    return own ? cutUnit(unit, own, source, starts) : [unit]
  })
  return inPieces(pieces, heads)
}

/** Which joints are cut: those with the sign that most have; undefined for none. */
function habitOf(
  units: readonly Unit[],
  joints: readonly (Joint | undefined)[]
): ((index: number) => boolean) | undefined {
  const bySign = new Map<string, number>()
  let all = 0
  for (const joint of joints) {
    if (!joint || joint.sign === TOPIC || joint.sign === BREAK) continue
    all++
    bySign.set(joint.sign, (bySign.get(joint.sign) ?? 0) + 1)
  }
  bySign.delete(SPACE)
  const [sign, found] = [...bySign].sort((a, b) => b[1] - a[1])[0] ?? ['', 0]
  if (found < askingHeadings(units)) return undefined
  if (found < FEWEST || found < MOST * all) {
    const broken = runsWhere(units.length, (index) => joints[index]?.sign === BREAK).filter(
      ({ length }) => length >= BREAKS
    )
    const cut = new Set(broken.flat())
    return cut.size > 0 ? (index) => cut.has(index) : undefined
  }
  const has = (index: number): boolean => joints[index]?.sign === sign
  if (sign !== PROMPT && sign !== COLON) return has
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
  for (const run of runsWhere(units.length, (index) => asks(index) || joints[index]?.sign === TOPIC)) {
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

/** `•` of `• Soup`, by markup or by eye; `0` for any number, nothing for words and for what opens a sentence. */
function signInFront(unit: Unit): string {
  const sign = leadOf(unit)
  const code = sign.charCodeAt(0)
  return isDigit(code) ? '0' : isLetter(code) || isOpeningQuote(sign) || '¡([{「『'.includes(sign) ? '' : sign
}

/**
 * Units that a label or a sign in front says to ask, if all of them but a few go on with an answer and one follows the
 * other.
 */
function askedAlone(asking: readonly number[], joints: readonly (Joint | undefined)[]): ReadonlySet<number> {
  const joined = asking.filter((index) => joints[index])
  const between = (asking.at(-1) ?? 0) - (asking[0] ?? 0) + 1
  const isHabit = joined.length >= FEWEST && joined.length >= MOST * asking.length && asking.length >= MOST * between
  return new Set(isHabit ? joined : [])
}

/** Units with the same sign in front as the first that asks and goes on. */
function markedAlike(units: readonly Unit[], joints: readonly (Joint | undefined)[]): number[] {
  const signs = units.map(signInFront)
  const first = signs.find((sign, index) => sign !== '' && joints[index]?.sign === SPACE)
  return first === undefined ? [] : indicesWhere(units.length, (index) => signs[index] === first)
}

/** The question and the answer; the sign between them belongs to the answer's place, not to its words. */
function cutAt(unit: Unit, { end, answer }: Joint, source: string, starts: readonly number[]): Unit[] {
  const pieces = cutUnit(unit, [end, answer], source, starts)
  const [question, sign, said] = pieces
  return question && sign && said ? [question, { ...said, start: sign.start }] : pieces
}
