import { indicesWhere } from '../../indices.ts'
import { Word } from '../../languages/lexicon.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import { End, type Marks } from '../../stages/5-marks.ts'
import type { Analysis } from '../../stages/analyse.ts'
import { creditWords } from '../../stages/interviewer-credit.ts'
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
    const first = tags.findIndex(isSpeech)
    const last = tags.findLastIndex(isSpeech)
    const heads = indicesWhere(tags.length, (index) => index < last && isHead(analysis, index))
    if (first < 0 || !heads.some((index) => index > first)) return tags
    const nearest = heads.filter((index) => index < first).at(-1)
    const own = new Set(heads.filter((index) => index > first || index === nearest))
    return tags.map((tag, index) => (own.has(index) ? TAG.section : tag))
  }
}

const ENDS: ReadonlySet<number> = new Set([End.none, End.period])

function isHead({ tags, units, marks, lexicon }: Analysis, index: number): boolean {
  const { words, end, length } = marks[index] as Marks
  const { text } = units[index] as Unit
  if (tags[index] !== TAG.metadata || !isParagraph(units[index]) || length > LONGEST || !ENDS.has(end)) return false
  // `Interview: Ida Moss` and `Interview by Ida Moss` credit whoever asked.
  if ((words.opening & Word.interviewWord) === 0 || text.includes(':')) return false
  return creditWords(text, lexicon)?.isOpen ?? true
}
