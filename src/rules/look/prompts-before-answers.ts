import { isSpeech, TAG } from '../../model/chain.ts'
import { opensQuotation } from '../../stages/joints.ts'
import type { Look } from './look.ts'
import { isParagraph } from './units.ts'

/**
 * `What I fear: “Warm nights.”`: where lines are cut between what asks and what answers, the part in front of an answer asks,
 * be it as short as a title or a fact above the talk; and a quotation that is the rest of its line is an answer.
 */
export const promptsBeforeAnswers: Look = {
  id: 'prompts-before-answers',
  why: 'what asks and what answers share a line here',
  look({ tags, units, heads, cutBy }) {
    if (!cutBy) return tags
    const result = tags.slice()
    for (let index = 1; index < units.length; index++) {
      const front = units[index - 1]
      const unit = units[index]
      if (!isParagraph(front) || !isParagraph(unit) || unit.row !== front.endRow || heads[index - 1]) continue
      const answers = tags[index] === TAG.answer || (!isSpeech(tags[index]) && opensQuotation(unit.text.charAt(0)))
      if (!answers || isSpeech(tags[index - 1])) continue
      result[index - 1] = TAG.question
      result[index] = TAG.answer
    }
    return result
  }
}
