import type { Lexicon } from '../languages/lexicon.ts'
import type { Unit } from '../types.ts'
import { Separator } from './label-found.ts'
import type { LabelEvidence, LabelGroup } from './label-groups.ts'
import { knownWords } from './label-words.ts'

/**
 * `QUESTION:` above what is asked, and `REPLY:` above what is answered, once each and on lines of their own: a talk of one
 * question, as parliaments print it.
 * @returns both keys, or none
 */
export function onePair({ groups, units }: LabelEvidence, lexicon: Lexicon): string[] {
  const alone = groups.filter((group) => isAlone(group, units))
  const [question, ...questions] = alone.filter(({ key }) => knownWords(lexicon, key)?.question)
  const [answer, ...answers] = alone.filter(({ key }) => knownWords(lexicon, key)?.answer)
  if (!question || !answer || question === answer || questions.length + answers.length > 0) return []
  const [asked = 0, answered = 0] = [question.units[0], answer.units[0]]
  return asked + 1 < answered && answered + 1 < units.length ? [question.key, answer.key] : []
}

/** Once in the document, with a colon and nothing behind it. */
function isAlone({ units: places, shapes: [shape] }: LabelGroup, units: readonly Unit[]): boolean {
  const [index] = places
  if (places.length !== 1 || index === undefined || shape?.separator !== Separator.colon) return false
  return shape.body >= (units[index] as Unit).text.length
}
