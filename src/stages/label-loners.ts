import type { Lexicon } from '../languages/lexicon.ts'
import { asksAtEnd } from '../read/text-marks.ts'
import type { Unit } from '../types.ts'
import type { LabelGroup } from './label-groups.ts'
import { knownWords } from './label-words.ts'

/** So many `Q:` say that the questions have labels. */
const FEWEST_QUESTIONS = 3

/**
 * `REED 12 – a course on roofs` once, far down among answers that have no label below each `Q:`, or below questions
 * without any: somebody says so. One who is named where the talk begins is who answers throughout, and so are those
 * whose label comes again.
 * @param accepted the labels, in the order in which they begin
 */
export function lonersOf(
  accepted: readonly LabelGroup[],
  units: readonly Unit[],
  lexicon: Lexicon
): ReadonlySet<LabelGroup> {
  const questions = new Set(accepted.filter(({ key }) => knownWords(lexicon, key)?.question))
  const others = accepted.filter((group) => !questions.has(group))
  const places = [...questions].flatMap(({ units: own }) => own).sort((a, b) => a - b)
  if (places.length === 0) return isFarDown(accepted, units) ? new Set(accepted) : new Set()
  const second = places[1] ?? 0
  const isLoner = ({ units: own }: LabelGroup): boolean => own.length === 1 && (own[0] as number) > second
  return new Set(places.length >= FEWEST_QUESTIONS && others.every(isLoner) ? others : [])
}

/** No label of the document comes again, and so many questions without one stand above the first: `**Boots:** Green ones.` */
function isFarDown(accepted: readonly LabelGroup[], units: readonly Unit[]): boolean {
  const first = accepted[0]?.units[0]
  if (first === undefined || accepted.some(({ units: own }) => own.length > 1)) return false
  return units.slice(0, first).filter(({ text }) => asksAtEnd(text)).length >= FEWEST_QUESTIONS
}
