import { indicesWhere } from '../../indices.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import { End, type Marks } from '../../stages/5-marks.ts'
import type { Analysis } from '../../stages/analyse.ts'
import type { Look } from './look.ts'
import { isParagraph } from './units.ts'

/** So many questions that end in a colon are the habit of a page, if of a hundred such lines so many were taken for one. */
const FEWEST = 3
const TOLD = 60
/** Shorter ones are a sign, longer ones sentences in which something is listed. */
const SHORTEST = 8
const LONGEST = 120

/** `Why do you come back:` and below it what answers: where most lines before a colon ask, the others do as well. */
export const colonsAsk: Look = {
  id: 'colons-ask',
  why: 'it ends in a colon, as most questions here do, and what is below answers',
  look(analysis) {
    const { tags, labelled, marks } = analysis
    if (labelled.some((role) => role !== 0)) return tags
    const prompts = indicesWhere(tags.length, (index) => isPrompt(analysis, index))
    const told = prompts.filter((index) => tags[index] === TAG.question).length
    if (told < FEWEST || told === prompts.length || told * 100 < prompts.length * TOLD) return tags
    const asking = indicesWhere(
      tags.length,
      (index) => tags[index] === TAG.question && marks[index]?.end === End.question
    )
    if (asking.length > told) return tags
    const result = tags.slice()
    for (const index of prompts) result[index] = TAG.question
    return result
  }
}

/** A line before a colon, in the talk, and an answer right below it that ends in no other. */
function isPrompt({ tags, units, marks }: Analysis, index: number): boolean {
  const own = marks[index] as Marks
  return (
    isParagraph(units[index]) &&
    units[index]?.items.length === 0 &&
    isSpeech(tags[index]) &&
    own.end === End.colon &&
    own.length >= SHORTEST &&
    own.length <= LONGEST &&
    tags[index + 1] === TAG.answer &&
    units[index + 1]?.items.length === 0 &&
    marks[index + 1]?.end !== End.colon
  )
}
