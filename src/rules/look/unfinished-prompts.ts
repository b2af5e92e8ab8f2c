import { indicesWhere } from '../../indices.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import { End, type Marks } from '../../stages/5-marks.ts'
import type { Analysis } from '../../stages/analyse.ts'
import type { Look } from './look.ts'
import { isParagraph } from './units.ts'

/** So many sentences that break off are no habit of whoever writes; each is so short, and so few lines complete it. */
const FEWEST = 4
const LONGEST = 80
const MOST_LINES = 6

/** `When I'm not working . . .` and below it what completes the sentence: prompts of one form from the first to the last. */
export const unfinishedPrompts: Look = {
  id: 'unfinished-prompts',
  why: 'the sentences that break off are prompts, and what is below each completes it',
  look(analysis) {
    const { tags, units, marks, labelled } = analysis
    if (labelled.some((role) => role !== 0) || !tags.some(isSpeech)) return tags
    const isPrompt = (index: number): boolean =>
      isParagraph(units[index]) &&
      (marks[index] as Marks).end === End.ellipsis &&
      (marks[index] as Marks).length <= LONGEST
    const prompts = indicesWhere(units.length, isPrompt)
    const told = prompts.filter((index) => tags[index] === TAG.question)
    if (prompts.length < FEWEST || told.length === prompts.length || !areCompleted(prompts, analysis)) return tags
    const [first = 0] = prompts
    const last = prompts.at(-1) as number
    const own = new Set(prompts)
    let isOpen = true
    return tags.map((tag, index) => {
      if (own.has(index)) return TAG.question
      if (index < first) return isSpeech(tag) ? TAG.introduction : tag
      isOpen &&= index <= last + 1 || isSpeech(tag)
      if (index > last + 1) return isSpeech(tag) ? (isOpen ? TAG.answer : TAG.conclusion) : tag
      return isSpeech(tag) || LOST.has(tag) ? TAG.answer : tag
    })
  }
}

/** What the chain takes an answer for where it does not see the prompt. */
const LOST: ReadonlySet<number> = new Set([TAG.introduction, TAG.metadata, TAG.conclusion])

/** Words below each prompt, not many, and no questions that have another form. */
function areCompleted(prompts: readonly number[], { marks }: Analysis): boolean {
  const gaps = prompts.slice(1).map((index, at) => index - (prompts[at] as number) - 1)
  const asking = indicesWhere(marks.length, (index) => marks[index]?.end === End.question)
  return gaps.every((gap) => gap > 0 && gap <= MOST_LINES) && asking.length * 2 <= prompts.length
}
