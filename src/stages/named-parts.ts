import { indicesWhere } from '../indices.ts'
import { foldWords } from '../languages/fold.ts'
import { isGivenName } from '../languages/given-names.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { isSpeech, TAG } from '../model/chain.ts'
import type { Unit } from '../types.ts'
import type { Analysis } from './analyse.ts'
import { NAMED_PART, settledAs } from './last-words.ts'
import { type Candidate, candidatesOf, type Mention, type Scanned } from './people/candidates.ts'
import { sumsOf } from './people/choose.ts'
import { mayBeSame } from './people/variants.ts'
import { honorificsAt } from './people/words.ts'
import { type ToldPerson, withPersons } from './told-persons.ts'

/** `Head coach Ada Falk` above questions and answers: a part of the document in which that person answers. */
interface NamedPart {
  /** Index of the unit that holds the name. */
  unit: number
  name: string
  words: readonly string[]
  /** Words stand before the name. */
  led: boolean
  /** How much likelier than nobody the name is whom the document talks to, in hundredths of a logarithm of odds. */
  sum: number
}

/** A longer line is no heading, in UTF-16 units. */
const MOST_HEAD = 100
/** More words before the name are a sentence. */
const MOST_LED = 5
/** What each of the names must be worth, and what one that is led in otherwise than the others. Measured on documents with and without such parts. */
const LEAST = -190
const LEAST_MEAN = -100
/** So much likelier to be talked to than any of the names, somebody else answers in all parts. */
const OUTSHONE = 100

/**
 * Persons who have no label, or one such as `A`, and are named above their answers: `## Ada Falk, baker`, the questions,
 * `## Bo Ek, miller`, the same questions. The names become persons of the cast, whose answers are those below, and the
 * lines sections.
 * @param weights of `people/features.ts`
 */
export function withNamedParts(analysis: Analysis, weights: ArrayLike<number>): Analysis {
  const parts = namedParts(analysis, weights)
  if (parts.length === 0) return analysis
  const tags = analysis.tags.slice()
  const settledBy = analysis.settledBy.slice()
  for (const { unit } of parts) {
    // The title of a document that is such a part from its first line on is its title.
    if (tags[unit] === TAG.title && unit === (parts[0] as NamedPart).unit) continue
    tags[unit] = TAG.section
    settledBy[unit] = settledAs(NAMED_PART)
  }
  const told = parts.map(
    ({ unit, name }, at): ToldPerson => ({ name, role: 2, from: unit + 1, to: parts[at + 1]?.unit ?? tags.length })
  )
  return withPersons({ ...analysis, tags, settledBy }, told)
}

function namedParts(analysis: Analysis, weights: ArrayLike<number>): NamedPart[] {
  const { tags, units, cast, lexicon } = analysis
  const answers = indicesWhere(tags.length, (index) => tags[index] === TAG.answer && units[index]?.text !== '')
  const hasName = (index: number): boolean => {
    const person = cast.persons[cast.opens[index] as number]
    return person !== undefined && person.word !== 'answer' && person.word !== 'interviewee'
  }
  if (answers.length < 2 || answers.some(hasName)) return []
  const isBetween = (unit: number): boolean => unit > (answers[0] as number) && unit < (answers.at(-1) as number)
  if (!units.some((unit, index) => isBetween(index) && mayHead(unit, tags[index]))) return []
  const scanned = candidatesOf(analysis)
  const sums = sumsOf(scanned, lexicon, weights, { interviewee: false, interviewer: false })
  const sumOf = (index: number): number => sums('interviewee', index)
  const heads = headsIn(analysis, scanned, sumOf)
  for (const led of [true, false]) {
    const parts = answering(
      heads.filter((head) => head.led === led),
      answers
    )
    if (parts.length < 2 || !areOfPersons(parts, scanned, sumOf)) continue
    // Beside `Ada Falk, cox` and `Bo Ek, stroke` there may be `Coach Ida Moss`.
    const isOne = (head: NamedPart): boolean =>
      parts.includes(head) || (head.led !== led && head.sum > LEAST_MEAN && tags[head.unit] === TAG.section)
    const own = heads.filter(isOne)
    return answering(withAlike(own, analysis), answers)
  }
  return []
}

/** So many headings that are names and nothing else: one of the same form between them is a name, too. */
const ALIKE = 3

/** With `### So Mi Han` between headings that are names: its first word is none by itself. */
function withAlike(heads: readonly NamedPart[], { units, tags }: Analysis): readonly NamedPart[] {
  const whole = heads.filter(({ unit, name }) => units[unit]?.heading && units[unit]?.text === name)
  const [first] = whole
  const level = first && units[first.unit]?.heading
  if (!level || whole.length < ALIKE || whole.some(({ unit }) => units[unit]?.heading !== level)) return heads
  const known = new Map(whole.map((head) => [head.unit, head]))
  const isAlike = ({ heading, text }: Unit, index: number): boolean =>
    heading === level && tags[index] === TAG.section && (known.has(index) || (index > first.unit && isName(text)))
  const alike = indicesWhere(units.length, (index) => isAlike(units[index] as Unit, index)).map((unit): NamedPart => {
    const name = (units[unit] as Unit).text
    return known.get(unit) ?? { unit, name, words: foldWords(name).split(' '), led: false, sum: 0 }
  })
  const taken = new Set(alike.map(({ unit }) => unit))
  return [...heads.filter(({ unit }) => !taken.has(unit)), ...alike].sort((a, b) => a.unit - b.unit)
}

/** Two to four words, each with a capital. */
function isName(text: string): boolean {
  const words = text.split(' ')
  return words.length > 1 && words.length <= 4 && words.every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word))
}

const mayHead = (unit: Unit, tag: number | undefined): boolean =>
  unit.text !== '' &&
  unit.text.length - afterTemplate(unit.text, unit.text.length) <= MOST_HEAD &&
  unit.data?.key === undefined &&
  !isSpeech(tag) &&
  tag !== TAG.metadata &&
  tag !== TAG.pullQuote

/** Every line that may head a part, with the likeliest name in it. */
function headsIn(
  { units, tags, lexicon }: Analysis,
  { candidates }: Scanned,
  sumOf: (index: number) => number
): NamedPart[] {
  const heads = new Map<number, NamedPart>()
  for (const [index, candidate] of candidates.entries()) {
    if (candidate.wordy) continue
    for (const mention of candidate.mentions) {
      const { unit } = mention.piece
      const known = heads.get(unit)
      if (known && known.sum >= sumOf(index)) continue
      if (!mayHead(units[unit] as Unit, tags[unit])) continue
      const around = wordsAround(mention)
      if (!isHead(around)) continue
      const { words, name, led } = personIn(candidate, around, lexicon)
      if (words.length < 2 && !isAlone(around)) continue
      heads.set(unit, { unit, name, words, led, sum: sumOf(index) })
    }
  }
  return [...heads.values()].sort((a, b) => a.unit - b.unit)
}

/** What stands before a name in its line, but for a template of the page (`{{< card >}}## `), and after it. */
interface Around {
  before: string
  after: string
}

function wordsAround({ piece: { text }, from, to }: Mention): Around {
  const before = text.slice(afterTemplate(text, from), from).trim()
  return { before: /^#{1,6}$/u.test(before) ? '' : before, after: text.slice(to).trim() }
}

/** Few words before the name, and after it nothing, or what somebody is: `Ada Falk:`, `Ada Falk, baker`, `Ada Falk (Leeds)`, `Ada Falk of Leeds`. */
function isHead({ before, after }: Around): boolean {
  if (before !== '' && !/\p{L}/u.test(before)) return false
  if (before.split(/\s+/u).length > MOST_LED || /[.!?:：]$/u.test(before) || /.[?:]$/u.test(after)) return false
  return ['', ':'].includes(after) || ',(–—-|'.includes(after.charAt(0)) || after.startsWith('of ')
}

function afterTemplate(text: string, from: number): number {
  const end = Math.max(text.lastIndexOf('}}', from), text.lastIndexOf('%}', from))
  return end < 0 ? 0 : end + 2
}

const isAlone = ({ before, after }: Around): boolean => before === '' && !/^[-–—|]/u.test(after)

/** `Junior Captain Ida Moss` is what somebody is, and a name that begins with a given one. */
function personIn(
  { text, words }: Candidate,
  { before }: Around,
  lexicon: Lexicon
): Pick<NamedPart, 'name' | 'words' | 'led'> {
  const given = words.findIndex((word, at) => at > 0 && at < words.length - 1 && isGivenName(word))
  const isLed = words.length > 2 && given > 0 && !isGivenName(words[0] as string)
  const leading = foldWords(before)
    .split(' ')
    .filter((word) => word !== '')
  return {
    name: isLed ? text.split(/\s+/u).slice(given).join(' ') : text,
    words: isLed ? words.slice(given) : words,
    led: isLed || leading.length > honorificsAt([...leading, ''], lexicon)
  }
}

/** Of lines of one form those with an answer below them, before another name; none where somebody answers above the first. */
function answering(heads: readonly NamedPart[], answers: readonly number[]): NamedPart[] {
  const parts: NamedPart[] = []
  let answer = answers.length - 1
  let end = Number.POSITIVE_INFINITY
  for (let at = heads.length - 1; at >= 0; at--) {
    const head = heads[at] as NamedPart
    const below = heads[at + 1]
    if (below && below.name !== head.name) end = below.unit
    while (answer >= 0 && (answers[answer] as number) >= end) answer--
    if (answer >= 0 && (answers[answer] as number) > head.unit) parts.push(head)
  }
  parts.reverse()
  return parts[0] && (answers[0] as number) > parts[0].unit ? parts : []
}

/** Whether the names are of several persons, and of those that the document talks to. */
function areOfPersons(parts: readonly NamedPart[], { candidates }: Scanned, sumOf: (index: number) => number): boolean {
  const named = [...new Map(parts.map((part) => [part.name, part])).values()]
  const persons = named.filter(({ words }, at) => !named.slice(0, at).some((other) => mayBeSame(other.words, words)))
  if (persons.length < 2 || persons.some(({ sum }) => sum < LEAST)) return false
  const most = Math.max(...persons.map(({ sum }) => sum))
  return !candidates.some(
    ({ words }, index) => sumOf(index) > most + OUTSHONE && !persons.some((person) => mayBeSame(person.words, words))
  )
}
