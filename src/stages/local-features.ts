import { ASKING, Word } from '../languages/lexicon.ts'
import { bucket, featureSpace } from '../model/features.ts'
import { Kind, type Unit } from '../types.ts'
import { End, type Marks } from './5-marks.ts'

/** Kinds of words that open a unit, one feature each. */
const OPENING = [
  'interrogative',
  'auxiliary',
  'prompt',
  'nounPrompt',
  'answerOpener',
  'greeting',
  'byline',
  'interviewerByline',
  'interviewWord',
  'boilerplate',
  'boilerplateHeading',
  'conclusionHeading',
  'conclusionPhrase',
  'introductionPhrase',
  'conversationHeading',
  'advertisement',
  'editorsNote',
  'caption',
  'date',
  'first',
  'second',
  'third',
  'metadataKey'
] as const
const WHOLE = [
  'boilerplateLine',
  'boilerplate',
  'boilerplateHeading',
  'conclusionHeading',
  'conversationHeading',
  'stageDirection',
  'date',
  'metadataKey',
  'advertisement',
  'answerOpener',
  'interrogative'
] as const
const ANYWHERE = [
  'boilerplateCount',
  'biography',
  'occupation',
  'date',
  'reporting',
  'interviewWord',
  'questionTail',
  'conclusionPhrase',
  'introductionPhrase',
  'prompt',
  'greeting',
  'caption',
  'stageDirection',
  'interviewerByline',
  'hosting',
  'guesting'
] as const

const masksOf = (names: readonly (keyof typeof Word)[]): readonly number[] => names.map((name) => Word[name])
const OPENING_MASKS = masksOf(OPENING)
const WHOLE_MASKS = masksOf(WHOLE)
const ANYWHERE_MASKS = masksOf(ANYWHERE)

/** Templates for what one unit looks like by itself. */
export const localTemplates = [
  ['length', 12],
  ['end', 9],
  ['end-short', 9],
  ['start', 8],
  ['questions', 5],
  ['asks-first', 4],
  ['sentences', 6],
  ['kind', 9],
  ['heading', 7],
  ['marker', 6],
  ['quotes', 3],
  ['bold', 4],
  ['italic', 4],
  ['link', 4],
  ['caps', 2],
  ['quoted', 3],
  ['quoted-length', 12],
  ['bracketed', 2],
  ['digits', 4],
  ['address', 2],
  ['echo', 7],
  ['echo-longer', 7],
  ['first-persons', 4],
  ['second-persons', 4],
  ['third-persons', 4],
  ['person-balance', 9],
  ['open', OPENING.length],
  ['open-short', OPENING.length],
  ['whole', WHOLE.length],
  ['anywhere', ANYWHERE.length],
  ['no-known-word', 1],
  ['ask-words', 3]
] as const

export type LocalName = (typeof localTemplates)[number][0]

/** Letters of a unit in steps: 0, up to 8, 16, 32, 64, 96, 140, 200, 300, 500, 900, more. */
export function lengthStep(length: number): number {
  if (length <= 0) return 0
  if (length <= 8) return 1
  if (length <= 16) return 2
  if (length <= 32) return 3
  if (length <= 64) return 4
  if (length <= 96) return 5
  if (length <= 140) return 6
  if (length <= 200) return 7
  if (length <= 300) return 8
  if (length <= 500) return 9
  return length <= 900 ? 10 : 11
}

const SHORT = 96

/** Adds one unit's local features. */
export function putLocal(unit: Unit, marks: Marks, put: (name: LocalName, value?: number) => void): void {
  const { words } = marks
  const step = lengthStep(marks.length)
  const short = marks.length <= SHORT
  put('length', step)
  put('end', marks.end)
  if (short) put('end-short', marks.end)
  put('start', marks.start)
  put('questions', marks.questions)
  put('asks-first', marks.asksFirst ? (marks.end === End.question ? (marks.sentences <= 1 ? 3 : 2) : 1) : 0)
  put('sentences', marks.sentences)
  put('kind', unit.kind)
  if (unit.heading > 0) put('heading', unit.heading)
  put('marker', marks.marker)
  put('quotes', unit.quotes)
  put('bold', marks.bold)
  put('italic', marks.italic)
  put('link', marks.link)
  if (marks.caps) put('caps', 1)
  put('quoted', marks.quoted)
  if (marks.quoted > 0) put('quoted-length', step)
  if (marks.bracketed) put('bracketed', 1)
  put('digits', marks.digits * 3 > marks.length ? 3 : bucket(marks.digits) > 2 ? 2 : marks.digits > 0 ? 1 : 0)
  if (marks.address) put('address', 1)
  put('echo', marks.echo)
  if (marks.echoLonger) put('echo-longer', marks.echo)
  put('first-persons', bucket(words.firstPersons))
  put('second-persons', bucket(words.secondPersons))
  put('third-persons', bucket(words.thirdPersons))
  put('person-balance', 4 + Math.max(-4, Math.min(4, words.secondPersons - words.firstPersons)))
  if (words.opening !== 0) {
    for (let at = 0; at < OPENING_MASKS.length; at++) {
      if ((words.opening & (OPENING_MASKS[at] as number)) === 0) continue
      put('open', at)
      if (short) put('open-short', at)
    }
  }
  if (words.whole !== 0)
    for (let at = 0; at < WHOLE_MASKS.length; at++) if (words.whole & (WHOLE_MASKS[at] as number)) put('whole', at)
  if (words.anywhere !== 0)
    for (let at = 0; at < ANYWHERE_MASKS.length; at++)
      if (words.anywhere & (ANYWHERE_MASKS[at] as number)) put('anywhere', at)
  if (words.anywhere === 0) put('no-known-word')
  const asking = words.opening & ASKING
  put('ask-words', asking === 0 ? 0 : marks.end === End.question ? 2 : 1)
}

/** The space of the local features alone: for what is told of a unit by itself. */
export const aloneFeatures = featureSpace<LocalName | 'bias'>([['bias', 1], ...localTemplates])

/** What a unit looks like by itself, for all that is told of it without the others. */
export function aloneFeaturesOf(unit: Unit, marks: Marks, into = aloneFeatures.gatherer()): Int32Array {
  into.count = 0
  into.put('bias')
  putLocal(unit, marks, into.put)
  return into.numbers.subarray(0, into.count)
}

/** Text that could be speech at all. */
export function isWordy(unit: Unit, marks: Marks): boolean {
  return unit.kind <= Kind.table && unit.kind !== Kind.code && marks.length > 0 && !unit.data?.part
}
