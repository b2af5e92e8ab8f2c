import { indicesWhere } from '../../indices.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import { isDigit, isLetter } from '../../read/text-marks.ts'
import { leadOf } from '../../stages/line-forms.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'
import { wordyAfter } from './units.ts'

/** So many questions open with one sign, and no answer does: it is the sign of questions. */
const MANY = 3

/**
 * `ー Thank you very much!` as the last word of a talk whose questions all open with that dash, and no answer does, and
 * `◇The oars are new.` above its first answer.
 */
export const signedAlike: Look = {
  id: 'signed-alike',
  why: 'it opens with the sign of the questions',
  look({ tags, units, marks }) {
    const speech = indicesWhere(tags.length, (index) => isSpeech(tags[index]))
    const isFree = (index: number): boolean => {
      const sign = signOf(units[index])
      if (sign === '' || units[index]?.data?.part) return false
      const signed = speech.filter((each) => signOf(units[each]) === sign)
      return signed.length >= MANY && signed.every((each) => tags[each] === TAG.question)
    }
    const [first = -1] = speech
    const around = [wordyAfter(marks, speech.at(-1) ?? -1), tags[first] === TAG.answer ? first - 1 : -1]
    const found = around.filter(isFree)
    if (found.length === 0) return tags
    const result = tags.slice()
    for (const index of found) result[index] = TAG.question
    return result
  }
}

/** The dash or bullet that a line opens with; a long vowel mark opens no word. */
function signOf(unit: Unit | undefined): string {
  const sign = unit ? leadOf(unit) : ''
  const isSign = sign === 'ー' || (sign !== '' && !isLetter(sign.charCodeAt(0)) && !isDigit(sign.charCodeAt(0)))
  return isSign && !'"\'“”„«»‘’「『(（[【<¿¡'.includes(sign) ? sign : ''
}
