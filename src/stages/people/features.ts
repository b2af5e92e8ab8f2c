import { FAMILY_ENDINGS } from '../../languages/family-endings.ts'
import { familyNameIn, isGivenName, withoutAccents } from '../../languages/given-names.ts'
import { type Lexicon, phraseMask, Word } from '../../languages/lexicon.ts'
import { SURNAME_STARTS } from '../../languages/surname-starts.ts'
import { bucket, featureSpace } from '../../model/features.ts'
import { isCjk, isDigit, isUpper } from '../../read/text-marks.ts'
import { type Candidate, isCapitals, type Scanned } from './candidates.ts'
import { AROUND, MOST_MENTIONS, mentionEvidence } from './mentions.ts'
import { isSpoken, SITES, Site } from './pieces.ts'
import { startsSentence } from './scan.ts'

/** Whose name is asked for. Each template has weights for both. */
export const WANTED = ['interviewee', 'interviewer'] as const
export type Wanted = (typeof WANTED)[number]

/** The field that says whose name each is. */
export const FIELD_OF: Readonly<Record<Wanted, number>> = {
  interviewee: Site.intervieweeField,
  interviewer: Site.interviewerField
}

/** What tells a person's name from other capitals, whoever it is. */
const SHARED = [
  ['words', 6],
  ['script', 3],
  ['capitals', 1],
  ['digits', 1],
  ['known-word', 3],
  ['lower-elsewhere', 3],
  ['titled', 1],
  ['after-frequent', 1],
  ['age', 1],
  ['honorific', 1],
  ['wordy', 1],
  ['parts', 5],
  ['around', AROUND.length * 2],
  ['given', 6],
  ['family', 3],
  ['inner-capital', 1],
  ['caps-word', 3],
  ['tail', 4],
  ['head', 2],
  ['slug', 1],
  ['sentence-starts', 1],
  ['owns', 1]
] as const

/** What tells whether the person asks or answers. */
const OWN = [
  ['words', 6],
  ['site', SITES * 3],
  ['rank', 5],
  ['held', 3],
  ['title-part', 4],
  ['opens', SITES],
  ['before', AROUND.length * 3],
  ['after', AROUND.length * 3],
  ['right-before', AROUND.length],
  ['right-after', AROUND.length],
  ['called', 4],
  ['first-name-called', 4],
  ['says-so', 4],
  ['above', 6],
  ['above-rank', 5],
  ['title-rank', 4],
  ['where', 16],
  ['wordy', 1],
  ['given', 6],
  ['personal-site', SITES * 2],
  ['personal-rank', 5],
  ['order', 5],
  ['signs', 2],
  ['nobody', 1],
  ['nobody-labelled', 2],
  ['nobody-field', 4],
  ['nobody-names', 4]
] as const

type SharedName = (typeof SHARED)[number][0]
type OwnName = (typeof OWN)[number][0]
/** A kind of evidence. */
export type Template = SharedName | OwnName

export const peopleFeatures = featureSpace([
  ...SHARED.map(([name, size]) => [`name-${name}` as const, size] as const),
  ...WANTED.flatMap((wanted) => OWN.map(([name, size]) => [`${wanted}-${name}` as const, size] as const))
])

/** Evidence that does not yet know whose name is asked for, as numbers of its own. */
const evidenceSpace = featureSpace<Template>([...new Map<Template, number>([...SHARED, ...OWN])])

/** By number of evidence: the feature that it is for either, and the one for who is asked for; -1 where it is none. */
interface Meaning {
  shared: Int32Array
  own: Int32Array
}

const MEANINGS: Record<Wanted, Meaning> = {
  interviewee: meaningFor('interviewee'),
  interviewer: meaningFor('interviewer')
}

function meaningFor(wanted: Wanted): Meaning {
  const shared = new Int32Array(evidenceSpace.size).fill(-1)
  const own = new Int32Array(evidenceSpace.size).fill(-1)
  for (const [name, size] of SHARED)
    for (let value = 0; value < size; value++)
      shared[evidenceSpace.at(name, value)] = peopleFeatures.at(`name-${name}`, value)
  for (const [name, size] of OWN)
    for (let value = 0; value < size; value++)
      own[evidenceSpace.at(name, value)] = peopleFeatures.at(`${wanted}-${name}`, value)
  return { shared, own }
}

/**
 * What the document says of every candidate.
 * @returns the evidence of a candidate by its index, each piece of it once; looked for when first asked for: a document holds hundreds of names, and most are never asked about
 */
export function evidenceOf(scanned: Scanned, lexicon: Lexicon): (index: number) => readonly number[] {
  const { candidates } = scanned
  let places: Places | undefined
  // `Runa, what …` speaks to Runa Holm.
  const byKey = new Map(candidates.map(({ key }, index) => [key, index]))
  const keys = new Set(candidates.flatMap(({ key, wordy }) => (wordy ? [] : [key])))
  const firsts = new Set(
    candidates.flatMap(({ words, wordy }) => (wordy || words.length < 2 ? [] : [words[0] as string]))
  )
  const own: (readonly number[] | undefined)[] = []
  const ownOf = (index: number): readonly number[] => {
    places ??= placesIn(scanned)
    own[index] ??= candidateEvidence(candidates[index] as Candidate, index, places, scanned, lexicon)
    return own[index]
  }
  return (index) => {
    const { words, wordy } = candidates[index] as Candidate
    if (words.length < 2) return ownOf(index)
    const found = new Set(ownOf(index))
    if (!wordy) partEvidence(words, keys, firsts, (name, value) => void found.add(evidenceSpace.at(name, value)))
    const first = byKey.get(words[0] as string)
    if (first !== undefined)
      for (const number of ownOf(first))
        if (number >= CALLED && number < CALLED + CALLS) found.add(number - CALLED + FIRST_NAME_CALLED)
    return [...found]
  }
}

const HONORED = evidenceSpace.at('honorific', 0)
const BEHIND_BYLINE = evidenceSpace.at(
  'right-before',
  AROUND.findIndex(([kind]) => kind === 'byline')
)

/** Where the evidence that a name is spoken to is numbered, and that its first word is. */
const CALLED = evidenceSpace.at('called', 0)
const FIRST_NAME_CALLED = evidenceSpace.at('first-name-called', 0)
const CALLS = 4

/** The place of each candidate in several orders, from 0; -1 for those that an order leaves out. */
interface Places {
  /** By how often it stands, the likely names first. */
  ranks: Int32Array
  /** The same of those alone that start as names of people do. */
  persons: Int32Array
  /** By where a likely name stands first. */
  firsts: Int32Array
  /** The last unit above the talk in which each stands, -1 where none does. */
  lasts: readonly number[]
  /** By how near to the talk, above it, a likely name stands last. */
  above: Int32Array
  /** By where a likely name stands in a title. */
  titles: Int32Array
  personal: readonly boolean[]
  /** The unit that opens the talk. */
  talk: number
  /** Whether the introduction says `I`: whoever signs the document has met somebody. Read when first asked for. */
  isOwnStory(): boolean
}

function placesIn({ candidates, pieces }: Scanned): Places {
  const totals = candidates.map(({ mentions, parts }) => mentions.length + parts / 2)
  const likely = candidates.map(
    ({ words, wordy, text }) => !wordy && !isCapitals(text) && (words.length > 1 || isCjk(text.charCodeAt(0)))
  )
  const order = totals
    .map((_, index) => index)
    .sort((a, b) => Number(likely[b]) - Number(likely[a]) || (totals[b] as number) - (totals[a] as number) || a - b)
  const personal = candidates.map(isPersonal)
  const starts = candidates.map(({ mentions }) => mentions[0]?.piece.unit ?? Number.MAX_SAFE_INTEGER)
  const byPlace = [...order].sort((a, b) => (starts[a] as number) - (starts[b] as number))
  const talk = pieces.reduce(
    (first, { site, unit }) => (isSpoken(site) ? Math.min(first, unit) : first),
    Number.MAX_SAFE_INTEGER
  )
  const lasts = candidates.map((candidate) => lastAbove(candidate, talk))
  const byNearness = [...order].sort((a, b) => (lasts[b] as number) - (lasts[a] as number))
  let ownStory: boolean | undefined
  const inTitles = candidates.map(({ mentions }) => mentions.some(({ piece }) => piece.site === Site.title))
  return {
    above: placesOf(byNearness, (index) => likely[index] === true && (lasts[index] as number) >= 0),
    titles: placesOf(byPlace, (index) => likely[index] === true && inTitles[index] === true),
    talk,
    lasts,
    ranks: placesOf(order, () => true),
    persons: placesOf(order, (index) => likely[index] === true && personal[index] === true),
    firsts: placesOf(byPlace, (index) => likely[index] === true),
    personal,
    isOwnStory: () => {
      ownStory ??= pieces.some(saysI)
      return ownStory
    }
  }
}

const INTRODUCES: ReadonlySet<number> = new Set([Site.dek, Site.introduction, Site.textField])

const saysI = ({ site, phrases }: Scanned['pieces'][number]): boolean =>
  INTRODUCES.has(site) && phrases().some(({ mask }) => (mask & Word.first) !== 0)

/** The last unit above the talk in which a candidate stands; -1 where none does. */
function lastAbove({ mentions }: Candidate, talk: number): number {
  let last = -1
  for (const { piece } of mentions) if (piece.unit < talk && piece.unit > last) last = piece.unit
  return last
}

/** `Engineer Ada Falk` beside `Ada Falk`, `Ada Falk Boats` beside it: words that are no part of the name. */
function partEvidence(
  words: readonly string[],
  keys: ReadonlySet<string>,
  firsts: ReadonlySet<string>,
  put: (name: Template, value: number) => void
): void {
  const tail = words.slice(1)
  const isFuller = (part: readonly string[]): boolean => part.length > 1 && keys.has(part.join(' '))
  // `Young Ada` where `Ada Falk` is named: her first name and a word before it
  const isFirst = tail.length === 1 && firsts.has(tail[0] as string)
  put('tail', isFuller(tail) ? 3 : isFirst ? 2 : keys.has(tail.join(' ')) ? 1 : 0)
  put('head', isFuller(words.slice(0, -1)) ? 1 : 0)
}

/** The numbers of that evidence for one of the two questions. */
export function featuresFor(wanted: Wanted, evidence: readonly number[]): number[] {
  const { shared, own } = MEANINGS[wanted]
  const features: number[] = []
  for (const number of evidence) {
    if ((shared[number] as number) >= 0) features.push(shared[number] as number)
    if ((own[number] as number) >= 0) features.push(own[number] as number)
  }
  return features
}

/**
 * What stands for no name of the document being the right one.
 * @param isLabelled a label such as `Q` says that there is somebody
 */
export function nobodyFeatures(wanted: Wanted, { pieces, candidates }: Scanned, isLabelled: boolean): number[] {
  const fields =
    (pieces.some(({ site }) => site === FIELD_OF[wanted]) ? 1 : 0) +
    (pieces.some(({ site }) => site === Site.authorField) ? 2 : 0)
  const names = candidates.filter(({ words, wordy }) => !wordy && words.length > 1).length
  return [
    peopleFeatures.at(`${wanted}-nobody`, 0),
    peopleFeatures.at(`${wanted}-nobody-labelled`, isLabelled ? 1 : 0),
    peopleFeatures.at(`${wanted}-nobody-field`, fields),
    peopleFeatures.at(`${wanted}-nobody-names`, Math.min(3, bucket(names)))
  ]
}

function candidateEvidence(
  candidate: Candidate,
  index: number,
  { ranks, persons, firsts, lasts, above, titles, talk, personal, isOwnStory }: Places,
  { lower, slugs }: Scanned,
  lexicon: Lexicon
): number[] {
  const found = new Set<number>()
  const put = (name: Template, value = 0): void => void found.add(evidenceSpace.at(name, value))
  const { words, text, mentions } = candidate
  const plain = withoutParticles(words, lexicon)
  const isDense = isCjk(text.charCodeAt(0))
  put('words', plain.length)
  put('script', isDense ? 1 + Math.min(1, Math.floor(text.length / 4)) : 0)
  const sites = new Int32Array(SITES)
  for (const { piece } of mentions) sites[piece.site] = (sites[piece.site] as number) + 1
  for (let site = 0; site < SITES; site++) {
    const here = sites[site] as number
    if (here === 0) continue
    put('site', site * 3 + Math.min(2, here))
    put('personal-site', site * 2 + (personal[index] ? 1 : 0))
  }
  put('rank', Math.min(4, ranks[index] as number))
  const person = persons[index] as number
  put('personal-rank', person < 0 ? 0 : persons.includes(1) ? Math.min(4, person + 2) : 1)
  put('order', Math.min(4, (firsts[index] as number) + 1))
  const last = lasts[index] as number
  put('above', last < 0 ? 0 : 1 + Math.min(4, bucket(talk - last - 1)))
  put('above-rank', Math.min(4, (above[index] as number) + 1))
  const title = titles[index] as number
  put('title-rank', title < 0 ? 0 : title > 0 ? 3 : titles.includes(1) ? 2 : 1)
  put('where', whereOf(sites))
  put('parts', bucket(candidate.parts))
  put('held', bucket(candidate.held))
  if (isCapitals(text)) put('capitals')
  if (digitsIn(text)) put('digits')
  const known = plain.filter((word) => phraseMask(lexicon, word) !== 0).length
  put('known-word', known === 0 ? 0 : known === plain.length ? 2 : 1)
  const low = plain.filter((word) => lower.has(word)).length
  put('lower-elsewhere', low === 0 ? 0 : low === plain.length ? 2 : 1)
  put('given', givenNamesIn(words))
  spellingEvidence(text, put)
  if (slugs().has(words.join(''))) put('slug')
  if (mentions.every(({ piece, from }) => startsSentence(piece.text, from))) put('sentence-starts')
  if (candidate.titled) put('titled')
  if (candidate.wordy) put('wordy')
  for (const mention of mentions.slice(0, MOST_MENTIONS)) mentionEvidence(mention, lexicon, put)
  // `戸村さん`, `戸村 真央`: a name by what stands behind it, or by the space in it, whatever the family.
  const isCalled = found.has(HONORED) || /\s/.test(text)
  if (isDense) put('family', isCalled ? 2 : familyNameIn(text))
  if (found.has(BEHIND_BYLINE) || (sites[Site.authorField] as number) > 0) put('signs', isOwnStory() ? 1 : 0)
  return [...found]
}

/** `rufus`, `peyre` of `Rufus de la Peyre`: between a given name and a family name small words say nothing. */
function withoutParticles(words: readonly string[], { particles }: Lexicon): readonly string[] {
  const [first = '', ...rest] = words
  const last = rest.pop()
  const isJoined = rest.length > 0 && rest.every((word) => particles.has(word)) && isGivenName(first)
  return isJoined && last !== undefined ? [first, last] : words
}

/** Bits for the parts of a document in which a name stands: above, before the talk, in questions, in answers. */
function whereOf(sites: Int32Array): number {
  const any = (...wanted: number[]): boolean => wanted.some((site) => (sites[site] as number) > 0)
  return (
    (any(Site.title, Site.heading) ? 1 : 0) +
    (any(Site.dek, Site.introduction, Site.textField) ? 2 : 0) +
    (any(Site.question) ? 4 : 0) +
    (any(Site.answer) ? 8 : 0)
  )
}

/** 0 none; 1 the first word, 2 the only word; 3 the second of several, 4 the second of two; 5 a later one. */
function givenNamesIn(words: readonly string[]): number {
  if (isGivenName(words[0] as string)) return words.length > 1 ? 1 : 2
  if (endsAsFamily(words)) return 1
  if (isGivenName(words[1] ?? '')) return words.length > 2 ? 3 : 4
  return words.slice(2).some(isGivenName) ? 5 : 0
}

/** `Желислава Ковальчук`: a word that no list has, and the ending of a family's name. */
function endsAsFamily(words: readonly string[]): boolean {
  const last = withoutAccents(words.at(-1) as string)
  return words.length === 2 && FAMILY_ENDINGS.some((ending) => last.length > ending.length + 1 && last.endsWith(ending))
}

/** Starts as names of people do somewhere. */
export function isPersonal({ words, text, wordy }: Candidate): boolean {
  return (
    !wordy &&
    (isCjk(text.charCodeAt(0)) ? familyNameIn(text) > 0 : isGivenName(words[0] as string) || endsAsFamily(words))
  )
}

/** Of candidates that pass a test the place of each in an order, from 0; -1 for the others. */
function placesOf(order: readonly number[], test: (index: number) => boolean): Int32Array {
  const places = new Int32Array(order.length).fill(-1)
  let next = 0
  for (const index of order) if (test(index)) places[index] = next++
  return places
}

/** `LunaSoft`, `NASA Ames`, `Ann ORR`: capitals where names of people seldom have them. */
function spellingEvidence(text: string, put: (name: Template, value?: number) => void): void {
  if (isCapitals(text)) return
  const words = text.split(/\s+/)
  const isCaps = (word: string | undefined): boolean => word !== undefined && word.length > 1 && isCapitals(`${word}--`)
  put('caps-word', isCaps(words[0]) ? 1 : isCaps(words.at(-1)) ? 2 : 0)
  if (words.some((word) => /\p{Ll}\p{Lu}/u.test(word) && !isCompoundSurname(word))) put('inner-capital')
}

/** `McKern`, `DeVries`. */
const isCompoundSurname = (word: string): boolean =>
  SURNAME_STARTS.some((start) => word.startsWith(start) && isUpper(word.charCodeAt(start.length)))

function digitsIn(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isDigit(text.charCodeAt(at))) return true
  return false
}
