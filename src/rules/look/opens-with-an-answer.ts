import { TAG } from '../../model/chain.ts'
import { isOpeningQuote } from '../../read/text-marks.ts'
import type { Marks } from '../../stages/5-marks.ts'
import { isDash } from '../../stages/label-periods.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'
import { isByPlace } from './units.ts'

/** So many answers show what answers look like here, and so large a share of them looks like that. */
const ALIKE = { fewest: 3, share: 0.8 }
/** A title is shorter, in UTF-16 units; what somebody says at length is longer. */
const LONG = 140

/** `date 2023-09 “The needle …”`: the month that some collections of pages put in front of a text. */
export const MONTH = /^date \d{4}-\d\d\s+/

/** A paste may begin in the middle: a long paragraph in quotation marks, or with a dash, where answers look like that. */
export const opensWithAnAnswer: Look = {
  id: 'opens-with-an-answer',
  why: 'the text begins with it, and it looks as the answers below do',
  look({ tags, units, marks, labelled }) {
    const asked = tags.indexOf(TAG.question)
    const first = marks.findIndex(({ length }) => length > 0)
    if (first < 0 || first >= asked || labelled.some((role) => role !== 0)) return tags
    const form = formOf(units[first] as Unit)
    if (form === 0) return tags
    const answers = units.filter((_, index) => tags[index] === TAG.answer && tags[index - 1] === TAG.question)
    const alike = answers.filter((unit) => formOf(unit) === form).length
    if (alike < ALIKE.fewest || alike < ALIKE.share * answers.length || !isLong(units[first] as Unit)) return tags
    const isSaid = (index: number): boolean => {
      const unit = units[index] as Unit
      const isRest = tags[index] === TAG.boilerplate && !isByPlace(unit, marks[index] as Marks)
      return index < asked && !isRest && formOf(unit) === form && isLong(unit)
    }
    return tags.map((tag, index) => (isSaid(index) ? TAG.answer : tag))
  }
}

const isLong = ({ text }: Unit): boolean => text.length > LONG

/** 1 a quotation mark, 2 a dash, 0 neither. */
function formOf(unit: Unit): number {
  if (unit.data?.part || unit.heading > 0) return 0
  const text = unit.text.replace(MONTH, '')
  return isOpeningQuote(text.charAt(0)) ? 1 : isDash(text.charCodeAt(0)) || unit.marker !== '' ? 2 : 0
}
