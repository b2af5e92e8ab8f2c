import type { Lexicon } from '../languages/lexicon.ts'
import type { LabelGroup } from './label-groups.ts'
import { knownWords } from './label-words.ts'

/** So many `Q:` say that the questions have labels. */
const FEWEST_QUESTIONS = 3

/**
 * `REED 12 – a course on roofs` once, far down among answers that have no label below each `Q:`: somebody says so. One who
 * is named where the talk begins is who answers throughout, and so are those whose label comes again.
 * @param accepted the labels, in the order in which they begin
 */
export function lonersOf(accepted: readonly LabelGroup[], lexicon: Lexicon): ReadonlySet<LabelGroup> {
  const questions = new Set(accepted.filter(({ key }) => knownWords(lexicon, key)?.question))
  const others = accepted.filter((group) => !questions.has(group))
  const places = [...questions].flatMap(({ units }) => units).sort((a, b) => a - b)
  const second = places[1] ?? 0
  const isLoner = ({ units }: LabelGroup): boolean => units.length === 1 && (units[0] as number) > second
  return new Set(places.length >= FEWEST_QUESTIONS && others.every(isLoner) ? others : [])
}
