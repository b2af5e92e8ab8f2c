import { indicesWhere } from '../indices.ts'
import { isSpeech, TAG } from '../model/chain.ts'
import { confidenceOf } from '../model/confidence.ts'
import { RATHER_ASKS } from '../model/verdict.ts'
import { looks } from '../rules/look/index.ts'
import type { Look } from '../rules/look/look.ts'
import type { Marks } from './5-marks.ts'
import { addressesNobody } from './addresses.ts'
import type { Analysis } from './analyse.ts'
import { stampAt } from './clock.ts'
import { isGuide } from './guides.ts'
import { isLostAmongOthers } from './lost-among-others.ts'
import { isOnlyAsked } from './only-asked.ts'
import { talkShare } from './talk-share.ts'
import { areTeasers } from './teasers.ts'
import { isToldWithDashes } from './told-with-dashes.ts'
import { withoutTalk } from './without-talk.ts'

/** An analysis that is final, and how sure it is. */
export interface Settled {
  analysis: Analysis
  /** 0 to 1, in hundredths. */
  confidence: number
}

/**
 * The last look at the whole document: whether there is a conversation at all, and how likely it is that every turn is told right.
 * @param weights of `confidenceFeatures`
 */
export function settle(whole: Analysis, weights: ArrayLike<number>): Settled {
  const analysis = lookAgain(whole)
  const layoutShare = analysis.hypotheses[0]?.share ?? 0
  if (isConversation(analysis))
    return { analysis, confidence: Math.round(confidenceOf({ ...analysis, layoutShare }, weights) * 100) / 100 }
  const none = withoutTalk(analysis)
  return { analysis: { ...analysis, tags: none, settledBy: new Uint8Array(none.length) }, confidence: 0 }
}

/** What the looks at the whole document make of it, and which of them had the last word on each unit. */
function lookAgain(whole: Analysis): Analysis {
  const settledBy = new Uint8Array(whole.tags.length)
  let seen = whole
  for (let at = 0; at < looks.length; at++) {
    const { tags } = seen
    const next = (looks[at] as Look).look(seen)
    if (next === tags) continue
    for (let index = 0; index < next.length; index++) if (next[index] !== tags[index]) settledBy[index] = at + 1
    seen = { ...whole, tags: next }
  }
  return { ...seen, settledBy }
}

/** Words that answer nobody, and are nobody's by a label or by quotation marks, are no conversation. */
function isConversation(analysis: Analysis): boolean {
  const { tags, labelled, marks } = analysis
  const isSaid = (index: number): boolean => labelled[index] !== 0 || marks[index]?.quoted === 2
  const isTalk = tags.some((tag, index) => tag === TAG.question || (isSpeech(tag) && isSaid(index)))
  return (
    isTalk &&
    !isBareRecording(analysis) &&
    !isMonologue(analysis) &&
    !isLoneQuestion(analysis) &&
    !isOnlyAsked(analysis) &&
    !areTeasers(analysis) &&
    !isGuide(analysis) &&
    !isLostAmongOthers(analysis) &&
    !isToldWithDashes(analysis) &&
    !addressesNobody(analysis)
  )
}

/** One question that nothing but its words or its form makes one, and most of the text is not about it: `Any questions? Call us.` */
function isLoneQuestion(analysis: Analysis): boolean {
  const { tags, labelled, hypotheses } = analysis
  if (labelled.some((role) => role !== 0) || !LONE.has(hypotheses[0]?.layout.id ?? '')) return false
  const { questions, said, all } = talkShare(analysis)
  return questions === 1 && tags.find(isSpeech) === TAG.question && said * 2 < all
}

/** Layouts that one question alone may have. */
const LONE: ReadonlySet<string> = new Set(['bare-questions', 'line-pairs', 'heading-questions', 'blockquote-questions'])

/**
 * Two halves of plain words of which neither asks: no label, no bold type, no heading, no dash or number tells them
 * apart, and nothing but their order made the one a question.
 */
function isMonologue({ units, tags, marks, labelled, asks }: Analysis): boolean {
  if (labelled.some((role) => role !== 0)) return false
  const asked = indicesWhere(tags.length, (index) => tags[index] === TAG.question)
  const isPlain = (index: number): boolean => {
    const { bold, italic, marker, quoted } = marks[index] as Marks
    return units[index]?.heading === 0 && bold + italic + marker + quoted === 0 && (asks[index] as number) < RATHER_ASKS
  }
  const isOneTurn = asked.every((index, at) => at === 0 || index === (asked[at - 1] as number) + 1)
  return asked.length > 0 && isOneTurn && asked.every(isPlain)
}

/** Fewer lines of a recogniser may be one each turn. */
const RECORDING = 30

/** What a recogniser heard, line after line with its time, and not a mark of who speaks: its lines are no turns. */
function isBareRecording({ units, marks, labelled, cast }: Analysis): boolean {
  let words = 0
  let timed = 0
  for (const [index, unit] of units.entries()) {
    const own = marks[index]
    if (!own?.length) continue
    words++
    if (labelled[index] !== 0 || (cast.opens[index] as number) >= 0 || own.marker > 0) return false
    if (unit.data?.time || stampAt(unit.text, 0, unit.text.length)) timed++
  }
  return words >= RECORDING && timed * 10 >= words * 9
}
