import { indicesWhere } from '../indices.ts'
import { namesPersons } from '../languages/persons.ts'
import { saysWe } from '../languages/said.ts'
import { TAG } from '../model/chain.ts'
import type { Analysis } from './analyse.ts'

/** Fewer questions may be a short talk, about a matter and not about whoever answers. */
const FEWEST = 5

/** So much of what answers at least is no quotation. */
const UNQUOTED = 0.6

/** Shorter answers, in UTF-16 units and in the mean, may be given by somebody of few words. */
const LEAST_SAID = 30

/**
 * `9 questions to ask a piano mover`, help, a list of duties: many questions, no label, and nobody says `I` or `we` in
 * anything that answers, but for those who are quoted: `"I tilt it once," says Okwuosa. Ask for the price in writing.`
 * Only in languages whose sentences say who does what.
 */
export function tellsNobodysOwn({ units, tags, labelled, lexicon }: Analysis): boolean {
  if (!namesPersons(lexicon) || labelled.some((role) => role !== 0)) return false
  const asked = indicesWhere(tags.length, (index) => tags[index] === TAG.question)
  if (asked.length < FEWEST) return false
  let answers = 0
  let said = 0
  let unquoted = 0
  for (const [index, { text }] of units.entries()) {
    if (tags[index] !== TAG.answer) continue
    const rest = text.replace(QUOTATION, ' ')
    if (saysWe(rest, lexicon)) return false
    answers++
    said += text.length
    unquoted += rest.length
  }
  return said >= answers * LEAST_SAID && unquoted > said * UNQUOTED
}

const QUOTATION = /["“„«»”][^"“„«»”]*["“«»”]/g
