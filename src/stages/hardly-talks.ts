import { indicesWhere } from '../indices.ts'
import { namesPersons } from '../languages/persons.ts'
import { saysI } from '../languages/said.ts'
import { TAG } from '../model/chain.ts'
import type { Unit } from '../types.ts'
import type { Analysis } from './analyse.ts'

/** So few of all answers may tell of oneself. */
const OWN = 0.35

/**
 * Lists of episodes, job offers, guides with an example, show notes: no label says who speaks, and what looks like answers
 * tells of nobody's own. Only in languages whose sentences say who does what, and not where lines take turns: `You measure
 * it.` `With the cow.`
 */
export function hardlyTalks({ units, tags, labelled, lexicon, hypotheses }: Analysis): boolean {
  if (hypotheses[0]?.layout.id === 'alternation' || !namesPersons(lexicon)) return false
  if (labelled.some((role) => role !== 0)) return false
  const told = indicesWhere(tags.length, (index) => tags[index] === TAG.answer)
  const own = told.filter((index) => saysI((units[index] as Unit).text, lexicon)).length
  return told.length > 0 && own <= told.length * OWN
}
