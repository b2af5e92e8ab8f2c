import { TAG } from '../../model/chain.ts'
import type { Look } from './look.ts'

/** What stands below `question` is asked and what stands below `answer` answers, however it reads. */
export const columnsTell: Look = {
  id: 'columns-tell',
  why: 'the column or the key says whether it asks or answers',
  look({ tags, units }) {
    if (!units.some(({ data }) => data?.opensTurn)) return tags
    const result = tags.slice()
    for (const [index, { data }] of units.entries())
      if (data?.opensTurn) result[index] = data.role === 'interviewer' ? TAG.question : TAG.answer
    return result
  }
}
