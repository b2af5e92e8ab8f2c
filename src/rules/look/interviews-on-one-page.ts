import { indicesWhere } from '../../indices.ts'
import { Word } from '../../languages/lexicon.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import { End, type Marks } from '../../stages/5-marks.ts'
import type { Analysis } from '../../stages/analyse.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'
import { isParagraph } from './units.ts'

/** A heading is no longer, in UTF-16 units. */
const LONGEST = 80

/** `Interview with Ida Moss`, her answers, `Interview with Bo Ek`, his answers: what says whose interview begins heads it. */
export const interviewsOnOnePage: Look = {
  id: 'interviews-on-one-page',
  why: 'it says whose interview begins, and another one stands above it',
  look(analysis) {
    const { tags } = analysis
    const [first = -1, last = -1] = [tags.findIndex(isSpeech), tags.findLastIndex(isSpeech)]
    const heads = indicesWhere(tags.length, (index) => index < last && isHead(analysis, index))
    if (first < 0 || !heads.some((index) => index > first)) return tags
    const nearest = heads.filter((index) => index < first).at(-1)
    return tags.map((tag, index) => (heads.includes(index) && (index > first || index === nearest) ? TAG.section : tag))
  }
}

function isHead({ tags, units, marks }: Analysis, index: number): boolean {
  const { words, end, length } = marks[index] as Marks
  const { text } = units[index] as Unit
  if (tags[index] !== TAG.metadata || !isParagraph(units[index]) || length > LONGEST) return false
  // `Interview: Ida Moss` credits whoever asked.
  const isLine = (end === End.none || end === End.period) && !text.includes(':')
  return isLine && (words.opening & Word.interviewWord) !== 0
}
