import { ASKING } from '../../languages/lexicon.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import { breaksOff } from '../../stages/5-marks.ts'
import type { Analysis } from '../../stages/analyse.ts'
import { boilerplateRule } from '../../stages/parts.ts'
import type { Look } from './look.ts'

/** A last line with so many letters is no label of a button; with fewer it is none where somebody says `I`. */
const LETTERS = { long: 60, own: 20 }

/** `How do`, and the paste ends: a last line that stops without a mark and has no word of a page goes on with the talk. */
export const brokenOff: Look = {
  id: 'broken-off',
  why: 'the text stops here without a mark',
  look({ tags, units, marks, heads }) {
    const last = wordyBefore(marks, marks.length)
    const before = tags[wordyBefore(marks, last)]
    const own = marks[last]
    const unit = units[last]
    if (!own || !unit || tags[last] !== TAG.boilerplate || unit.data?.part || heads[last] || !isSpeech(before))
      return tags
    if (!breaksOff(own) || boilerplateRule(unit, own) !== 'page/place') return tags
    const result = tags.slice()
    if (before === TAG.question) result[last] = TAG.answer
    else if (own.words.opening & ASKING) result[last] = TAG.question
    else if (own.length > (own.words.firstPersons > 0 ? LETTERS.own : LETTERS.long)) result[last] = TAG.answer
    return result
  }
}

/** The unit with words before an index; -1 if there is none. */
function wordyBefore(marks: Analysis['marks'], from: number): number {
  let at = from - 1
  while (at >= 0 && marks[at]?.length === 0) at--
  return at
}
