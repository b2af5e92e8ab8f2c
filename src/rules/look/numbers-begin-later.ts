import { indicesWhere } from '../../indices.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import type { Analysis } from '../../stages/analyse.ts'
import type { Look } from './look.ts'
import { isParagraph, opensWithQuestionLabel, wordyBefore } from './units.ts'

/**
 * The questions of a paste begin with `2.` or `Question 3:`: what stands above them answers one that was not copied, or the
 * one with the number before, which only seems to ask nothing.
 */
export const numbersBeginLater: Look = {
  id: 'numbers-begin-later',
  why: 'the questions are numbered: this is the first of them, or answers it',
  look(analysis) {
    const { tags, units, marks } = analysis
    const first = tags.findIndex(isSpeech)
    const number = numberOf(analysis, first)
    const next = tags.findIndex((tag, index) => index > first && tag === TAG.question)
    if (number < 2 || tags[first] !== TAG.question || numberOf(analysis, next) !== number + 1) return tags
    // All lines of an item have its number.
    const has = (index: number): boolean => marks[index]?.number === number - 1
    const before = indicesWhere(first, (index) => has(index) && !has(index - 1)).at(-1)
    if (before !== undefined && first - before <= FIRST_ANSWER) return withFirst(tags, before, first)
    const above = wordyBefore(marks, first)
    if (tags[above] !== TAG.introduction || !isParagraph(units[above])) return tags
    return tags.map((tag, index) => (index === above ? TAG.answer : tag))
  }
}

/** The first answer has no more lines. */
const FIRST_ANSWER = 8

const withFirst = (tags: Uint8Array, question: number, next: number): Uint8Array =>
  tags.map((tag, index) => {
    if (index === question) return TAG.question
    return index > question && index < next && (tag === TAG.introduction || isSpeech(tag)) ? TAG.answer : tag
  })

/** The number in front of a unit or at the end of a label such as `Question 2`; -1 if there is none. */
function numberOf(analysis: Analysis, index: number): number {
  const { marks, heads } = analysis
  const name = opensWithQuestionLabel(analysis, index) ? heads[index]?.name : undefined
  const [digits] = /\d{1,3}$/.exec(name ?? '') ?? []
  return digits === undefined ? (marks[index]?.number ?? -1) : Number(digits)
}
