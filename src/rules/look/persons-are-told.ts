import { foldWords } from '../../languages/fold.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import { bothSidesHaveLabels } from './labelled-turns.ts'
import type { Look } from './look.ts'
import { isParagraph } from './units.ts'

/** A longer line says more than who somebody is, in UTF-16 units. */
const LONGEST = 200
/** `Interviewee: Ida Moss, sailmaker` */
const ROLE_AND_NAME = /^([^:：]{3,30})[:：]\s?\S/u

/** `Interviewee: Ida Moss, sailmaker` above the turns of `Q` and `A`: who they are, and not what one of them says. */
export const personsAreTold: Look = {
  id: 'persons-are-told',
  why: 'it says who asks or answers below',
  look(analysis) {
    const { tags, units, labelled, lexicon } = analysis
    if (!bothSidesHaveLabels(analysis)) return tags
    const result = tags.slice()
    for (let index = 0; index < tags.length && labelled[index] === 0; index++) {
      const unit = units[index]
      if (!isSpeech(tags[index]) || !isParagraph(unit) || unit.text.length > LONGEST) continue
      const role = lexicon.labels.get(foldWords(ROLE_AND_NAME.exec(unit.text)?.[1]?.trim() ?? ''))
      if (role && (role.interviewer || role.interviewee)) result[index] = TAG.metadata
    }
    return result
  }
}
