import { indicesWhere } from '../../indices.ts'
import { TAG } from '../../model/chain.ts'
import type { Analysis } from '../../stages/analyse.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'

/** So many questions and so many answers tell what a class name stands for. */
const MANY = 3
/** So many times more often the one than the other: a single turn may have been taken wrongly. */
const MUCH = 4
/** Where classes say it in words, as `answer` does, more often is enough. */
const SOME = 1

/** What the units of one class were taken for. */
interface Use {
  questions: number
  answers: number
  /** Index of the first unit of the class. */
  first: number
}

/**
 * `<h2 class="preg">` on every question and `<h2 class="resp">` on every answer: so is the last thanks, which stands
 * where conclusions stand. Only where the page parts the two throughout, and neither class
 * occurs before the talk, if it does not say in words what it stands for.
 */
export const classesTell: Look = {
  id: 'classes-tell',
  why: 'its class in the page is the one of all questions, or of all answers',
  look(analysis) {
    const { tags, units } = analysis
    const isSaidThroughout = sayWhoAsks(analysis)
    const start = startOf(analysis, isSaidThroughout)
    if (start < 0) return tags
    const told = new Map<string, number>()
    for (const [name, { questions, answers, first }] of usesOf(units, tags)) {
      const isSaid = name === ASKING || name === ANSWERING
      if (isSaid && isSaidThroughout) {
        told.set(name, name === ASKING ? TAG.question : TAG.answer)
        continue
      }
      if (first < start && !isSaid) continue
      const much = isSaid ? SOME : MUCH
      if (questions >= MANY && answers * much < questions) told.set(name, TAG.question)
      if (answers >= MANY && questions * much < answers) told.set(name, TAG.answer)
    }
    if (new Set(told.values()).size < 2) return tags
    return tags.map((tag, index) => {
      if (tag === TAG.aside || index < start) return tag
      const said = new Set(namesOf(units[index]).flatMap((name) => told.get(name) ?? []))
      return said.size === 1 ? (said.values().next().value as number) : tag
    })
  }
}

/** So many turns of each whose class says in words who talks, and what asks sounds so much more like a question. */
const SAID = 3
const ASKS_MORE = 0.2

/** Where classes say in words who asks, and those that ask sound like it. */
function sayWhoAsks({ units, asks }: Analysis): boolean {
  const meanOf = (role: string): number => {
    const said = indicesWhere(units.length, (index) => units[index]?.data?.role === role && units[index]?.text !== '')
    return said.length < SAID ? Number.NaN : said.reduce((sum, index) => sum + (asks[index] as number), 0) / said.length
  }
  return meanOf('interviewer') >= meanOf('interviewee') + ASKS_MORE
}

/** Index of the first question; where classes say throughout who talks, the first of theirs right above an answer. */
function startOf({ tags, units }: Analysis, isSaidThroughout: boolean): number {
  const asked = tags.indexOf(TAG.question)
  if (!isSaidThroughout) return asked
  const said = units.findIndex(
    ({ data }, index) => data?.role === 'interviewer' && units[index + 1]?.data?.role === 'interviewee'
  )
  return said < 0 || (asked >= 0 && asked < said) ? asked : said
}

/** These stand for any class that says in words whose turn it is. */
const ASKING = '<interviewer>'
const ANSWERING = '<interviewee>'

function namesOf(unit: Unit | undefined): readonly string[] {
  const { classes = [], role } = unit?.data ?? {}
  return role === 'interviewer' ? [ASKING] : role === 'interviewee' ? [ANSWERING] : classes
}

function usesOf(units: readonly Unit[], tags: Uint8Array): Map<string, Use> {
  const uses = new Map<string, Use>()
  for (const [index, unit] of units.entries()) {
    for (const name of namesOf(unit)) {
      const use = uses.get(name) ?? { questions: 0, answers: 0, first: index }
      uses.set(name, use)
      if (tags[index] === TAG.question) use.questions++
      if (tags[index] === TAG.answer) use.answers++
    }
  }
  return uses
}
