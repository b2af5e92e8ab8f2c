import { ASKING } from '../../languages/lexicon.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import { breaksOff } from '../../stages/5-marks.ts'
import type { Analysis } from '../../stages/analyse.ts'
import type { Look } from './look.ts'
import { isByPlace, isParagraph, wordyBefore } from './units.ts'

/** A last line with so many letters is no label of a button; with fewer it is none where somebody says `I`. */
const LETTERS = { long: 60, own: 20 }

/**
 * `How do`, and the paste ends: a last line that stops without a mark and has no word of a page goes on with the talk.
 * Then the talk has not ended, and plain words between it and that line are no conclusion.
 */
export const brokenOff: Look = {
  id: 'broken-off',
  why: 'the text stops here without a mark',
  look(analysis) {
    const { tags, units, marks, heads } = analysis
    const last = wordyBefore(marks, marks.length)
    const own = marks[last]
    const unit = units[last]
    if (!own || !unit || tags[last] !== TAG.boilerplate || unit.data?.part || heads[last]) return tags
    if (!breaksOff(own) || !isByPlace(unit, own)) return tags
    const spoken = spokenBefore(analysis, last)
    if (spoken < 0) return tags
    const result = tags.slice()
    if (tags[spoken] === TAG.question) result[last] = TAG.answer
    else if (own.words.opening & ASKING) result[last] = TAG.question
    else if (own.length > (own.words.firstPersons > 0 ? LETTERS.own : LETTERS.long)) result[last] = TAG.answer
    if (result[last] !== TAG.boilerplate) result.fill(TAG.answer, spoken + 1, last)
    return result
  }
}

/** The last unit of the talk, if only plain words of a conclusion stand between it and an index; else -1. */
function spokenBefore({ tags, units, marks, heads }: Analysis, from: number): number {
  let at = wordyBefore(marks, from)
  while (tags[at] === TAG.conclusion && isParagraph(units[at]) && !heads[at]) at = wordyBefore(marks, at)
  return isSpeech(tags[at]) ? at : -1
}
