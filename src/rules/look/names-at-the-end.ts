import { foldWords } from '../../languages/fold.ts'
import { isGivenName } from '../../languages/given-names.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import type { Marks } from '../../stages/5-marks.ts'
import { isFullName } from '../../stages/full-names.ts'
import { boilerplateRule } from '../../stages/parts.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'
import { isParagraph } from './units.ts'

/** So many people sign at most. */
const MOST = 4

/** `Ida Moss` right below the last answer: whoever wrote the text signs it, and no page adds a name there. */
export const namesAtTheEnd: Look = {
  id: 'names-at-the-end',
  why: 'a name and nothing else right below the last turn: whoever wrote the text signs it',
  look({ tags, units, marks }) {
    const last = tags.findLastIndex(isSpeech)
    if (last < 0) return tags
    const result = tags.slice()
    for (let index = last + 1, signed = 0; index < tags.length && signed < MOST; index++) {
      const unit = units[index] as Unit
      if (!isName(unit, marks[index] as Marks)) break
      if (tags[index] === TAG.boilerplate) result[index] = TAG.metadata
      signed++
    }
    return result
  }
}

function isName(unit: Unit, marks: Marks): boolean {
  if (!isParagraph(unit) || !isFullName(unit.text) || boilerplateRule(unit, marks) !== 'page/place') return false
  return isGivenName(foldWords(unit.text).split(' ', 1)[0] as string)
}
