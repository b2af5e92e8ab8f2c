import { indicesWhere } from '../indices.ts'
import { TAG } from '../model/chain.ts'
import type { Analysis } from './analyse.ts'
import type { RoleVerdict } from './decide-roles.ts'
import { PERSON_SECTION, settledAs } from './last-words.ts'

/** So many people have a section each, with so many questions. */
const SECTIONS = 2
const QUESTIONS = 2

/**
 * `Olivier:`, who he is, and questions and answers without a label, then `Léon:` and the same questions: a label that
 * stands only once opens the section of whoever answers in it.
 * @returns the same analysis where the document has no such sections
 */
export function withPersonSections(analysis: Analysis): Analysis {
  const { tags, cast } = analysis
  const openers = indicesWhere(tags.length, (index) => (cast.opens[index] as number) >= 0)
  if (openers.length < SECTIONS || !openers.every((index) => isSectionHead(analysis, index))) return analysis
  if (new Set(openers.map((index) => cast.opens[index])).size < openers.length) return analysis
  const sections = openers.map((from, at) => ({ from, to: openers[at + 1] ?? tags.length }))
  const asked = sections.map(({ from, to }) => indicesWhere(to - from, (at) => tags[from + at] === TAG.question).length)
  if (asked.some((count) => count < QUESTIONS)) return analysis
  const told = cast.told?.slice() ?? new Int32Array(tags.length).fill(-1)
  const result = tags.slice()
  const settledBy = analysis.settledBy.slice()
  const roles: RoleVerdict[] = [...analysis.roles]
  for (const { from, to } of sections) {
    const person = cast.opens[from] as number
    roles[person] = { ...(roles[person] as RoleVerdict), role: 2 }
    const first = tags.indexOf(TAG.question, from)
    for (let index = from; index < to; index++) {
      // Who somebody is stands above the first question, as the person says it.
      if (index < first && result[index] === TAG.introduction) {
        result[index] = TAG.answer
        settledBy[index] = settledAs(PERSON_SECTION)
      }
      if (result[index] === TAG.answer) told[index] = person
    }
  }
  return { ...analysis, tags: result, settledBy, cast: { ...cast, told }, roles }
}

/** The label of somebody with a name, who asks nothing there. */
function isSectionHead({ tags, cast }: Analysis, index: number): boolean {
  return cast.persons[cast.opens[index] as number]?.word === undefined && tags[index] !== TAG.question
}
