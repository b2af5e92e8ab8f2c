import { indicesWhere } from '../../indices.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import { isDigit, isLetter } from '../../read/text-marks.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'

/** So many questions open with one sign, and no answer does: it is the sign of questions. */
const MANY = 3

/** `ー Thank you very much!` as the last word of a talk whose questions all open with that dash, and no answer does. */
export const signedAlike: Look = {
  id: 'signed-alike',
  why: 'it opens with the sign of the questions',
  look({ tags, units, marks }) {
    const last = tags.findLastIndex(isSpeech)
    let next = last + 1
    while (marks[next]?.length === 0) next++
    const sign = signOf(units[next])
    if (last < 0 || sign === '' || units[next]?.data?.part) return tags
    const speech = indicesWhere(tags.length, (index) => isSpeech(tags[index]) && signOf(units[index]) === sign)
    if (speech.length < MANY || speech.some((index) => tags[index] !== TAG.question)) return tags
    const result = tags.slice()
    result[next] = TAG.question
    return result
  }
}

/** The dash or bullet that a line opens with; a long vowel mark opens no word. */
function signOf(unit: Unit | undefined): string {
  const sign = unit?.marker.charAt(0) || unit?.text.charAt(0) || ''
  const isSign = sign === 'ー' || (sign !== '' && !isLetter(sign.charCodeAt(0)) && !isDigit(sign.charCodeAt(0)))
  return isSign && !'"\'“”„«»‘’「『(（[【<¿¡'.includes(sign) ? sign : ''
}
