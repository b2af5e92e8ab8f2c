import { Word } from '../../languages/lexicon.ts'
import { TAG } from '../../model/chain.ts'
import { End, type Marks } from '../../stages/5-marks.ts'
import type { Look } from './look.ts'

/**
 * `Good afternoon, everyone. …`, a statement without a label, and then `Question:` or `Reporter:`: whoever answers the
 * first question has read it.
 */
export const statementFirst: Look = {
  id: 'statement-first',
  why: 'it greets those who ask below: a statement before the first question',
  look({ tags, heads, marks, units, cast }) {
    const first = heads.findIndex((head) => head !== undefined)
    const { word } = cast.persons[cast.opens[first] ?? -1] ?? {}
    if (word !== 'question' && word !== 'interviewer') return tags
    const greeting = marks.findIndex(
      ({ words }, index) =>
        index < first &&
        tags[index] === TAG.introduction &&
        !units[index]?.data?.part &&
        (words.opening & Word.greeting) !== 0
    )
    if (greeting < 0) return tags
    const isSaid = (tag: number, index: number): boolean =>
      index >= greeting && index < first && SAID.has(tag) && ENDS.has((marks[index] as Marks).end)
    return tags.map((tag, index) => (isSaid(tag, index) ? TAG.answer : tag))
  }
}

/** How sentences end; the headings between them do not. */
const ENDS: ReadonlySet<number> = new Set([End.period, End.question, End.exclamation, End.quote])

/** What a statement is taken for above the talk. */
const SAID: ReadonlySet<number> = new Set([TAG.introduction, TAG.question])
