import { runsWhere } from '../indices.ts'
import { namesPersons } from '../languages/persons.ts'
import { saysI } from '../languages/said.ts'
import { TAG } from '../model/chain.ts'
import type { Unit } from '../types.ts'
import type { Analysis } from './analyse.ts'

/** So few of all answers may tell of oneself. */
const OWN = 0.35

function hardlyAny<T>(all: readonly T[], isOwn: (one: T) => boolean): boolean {
  return all.length > 0 && all.filter(isOwn).length <= all.length * OWN
}

/**
 * Lists of episodes, job offers, guides with an example, show notes: no label says who speaks, and what looks like answers
 * tells of nobody's own. Only in languages whose sentences say who does what, and not where lines take turns: `You measure
 * it.` `With the cow.`
 */
export function hardlyTalks({ units, tags, labelled, lexicon, hypotheses }: Analysis): boolean {
  if (hypotheses[0]?.layout.id === 'alternation' || !namesPersons(lexicon)) return false
  if (labelled.some((role) => role !== 0)) return false
  const isOwn = (index: number): boolean => saysI((units[index] as Unit).text, lexicon)
  const answers = runsWhere(tags.length, (index) => tags[index] === TAG.answer)
  // An answer of many paragraphs tells of oneself in one of them; where there are few answers, each may.
  return hardlyAny(answers.flat(), isOwn) && hardlyAny(answers, (answer) => answer.some(isOwn))
}
