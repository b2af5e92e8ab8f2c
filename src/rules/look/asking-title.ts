import { TAG } from '../../model/chain.ts'
import { End } from '../../stages/5-marks.ts'
import { styleOf } from '../../stages/unit-style.ts'
import type { Look } from './look.ts'
import { wordyAfter } from './units.ts'

/** So many questions show what questions look like here. */
const ALIKE = 2

/** A paste may begin with the first question: a title that asks, looks as the questions do and is answered is none. */
export const askingTitle: Look = {
  id: 'asking-title',
  why: 'it asks, looks as the questions below do, and an answer follows',
  look({ tags, units, marks }) {
    const title = tags.indexOf(TAG.title)
    const unit = units[title]
    const own = marks[title]
    if (!unit || !own || unit.data?.part || unit.heading > 0 || own.questions === 0) return tags
    if (own.end !== End.question && own.end !== End.quote) return tags
    const next = wordyAfter(marks, title)
    const style = styleOf(unit, own)
    const alike = units.filter((other, index) => {
      const mark = marks[index]
      return tags[index] === TAG.question && mark !== undefined && styleOf(other, mark) === style
    })
    if (tags[next] !== TAG.answer || alike.length < ALIKE) return tags
    return tags.map((tag, index) => (index === title ? TAG.question : tag))
  }
}
