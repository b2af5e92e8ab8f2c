import { type LabelWords, type Lexicon, MEANS_NOTHING } from '../languages/lexicon.ts'
import { asksAtEnd } from '../read/text-marks.ts'
import type { Unit } from '../types.ts'
import { Separator } from './label-found.ts'
import type { LabelEvidence, LabelGroup } from './label-groups.ts'
import { knownWords } from './label-words.ts'

/** Keys of the only label for what is asked and the only one for what is answered, or none. */
export const onePair = (evidence: LabelEvidence, lexicon: Lexicon): string[] => [
  ...pairOfLines(evidence, lexicon),
  ...lastTwoLines(evidence, lexicon)
]

/**
 * `QUESTION:` above what is asked, and `REPLY:` above what is answered, once each and on lines of their own: a talk of one
 * question, as parliaments print it.
 */
function pairOfLines({ groups, units }: LabelEvidence, lexicon: Lexicon): string[] {
  const alone = groups.filter((group) => isAlone(group, units))
  const pair = pairAmong(alone, lexicon, [({ question }) => question, ({ answer }) => answer])
  const [asked = 0, answered = 0] = pair.map(({ units: [index] }) => index)
  return asked + 1 < answered && answered + 1 < units.length ? pair.map(({ key }) => key) : []
}

/** `Q: Why?` and `A: So.`, `Interviewer: Where?` and `Guest: Here.`, and nothing below: too little for any other verdict. */
function lastTwoLines({ groups, units }: LabelEvidence, lexicon: Lexicon): string[] {
  const once = groups.filter(
    ({ units: own, shapes: [shape] }) => own.length === 1 && shape?.separator === Separator.colon
  )
  const pair = pairAmong(once, lexicon, [
    ({ question, interviewer }) => question || interviewer,
    ({ answer, interviewee }) => answer || interviewee
  ])
  const [asked = -1, answered = -1] = pair.map(({ units: [index] }) => index)
  const isLast = answered === units.length - 1 && asked === answered - 1
  return isLast && asksAtEnd((units[asked] as Unit).text) ? pair.map(({ key }) => key) : []
}

/** The one group whose word means each of two things; none where several do. */
function pairAmong(
  groups: readonly LabelGroup[],
  lexicon: Lexicon,
  [asks, answers]: readonly [(words: LabelWords) => boolean, (words: LabelWords) => boolean]
): LabelGroup[] {
  const meaning = (is: (words: LabelWords) => boolean): LabelGroup[] =>
    groups.filter(({ key }) => is(knownWords(lexicon, key) ?? MEANS_NOTHING))
  const [question, ...questions] = meaning(asks)
  const [answer, ...more] = meaning(answers)
  if (!question || !answer || question === answer || questions.length + more.length > 0) return []
  return [question, answer]
}

/** Once in the document, with a colon and nothing behind it. */
function isAlone({ units: places, shapes: [shape] }: LabelGroup, units: readonly Unit[]): boolean {
  const [index] = places
  if (places.length !== 1 || index === undefined || shape?.separator !== Separator.colon) return false
  return shape.body >= (units[index] as Unit).text.length
}
