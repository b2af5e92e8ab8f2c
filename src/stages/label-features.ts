import { foldWords } from '../languages/fold.ts'
import { familyNameIn, isGivenName } from '../languages/given-names.ts'
import { type Lexicon, labelWords, Word } from '../languages/lexicon.ts'
import { wordMarks } from '../languages/word-marks.ts'
import { bucket, featureSpace, share } from '../model/features.ts'
import { asksAt, isCjk, isClosing, isDigit, isLower, isSpace, isTerminal, isUpper } from '../read/text-marks.ts'
import { Kind, type Unit } from '../types.ts'
import { Separator } from './label-found.ts'
import {
  type FormClass,
  formOf,
  isNameLike,
  isOuter,
  type LabelEvidence,
  type LabelGroup,
  serialStem,
  shortForms
} from './label-groups.ts'
import { SAID, saidAfter, speaking } from './label-said.ts'
import type { LabelShape } from './label-shapes.ts'
import { knownWords, roleInside } from './label-words.ts'

/**
 * Two verdicts in one table. The first looks at each label by itself; the second (names that start with `then-`)
 * knows what the first made of every label of the document.
 */
export const labelFeatures = featureSpace([
  ['bias', 1],
  ['count', 9],
  ['separator', 12],
  ['separator-once', 12],
  ['separator-often', 12],
  ['styled', 3],
  ['heading', 2],
  ['in-list', 2],
  ['in-quote', 2],
  ['timed', 2],
  ['words', 8],
  ['letters', 8],
  ['capital', 3],
  ['all-caps', 2],
  ['capital-words', 3],
  ['question-word', 1],
  ['answer-word', 1],
  ['interviewer-word', 1],
  ['interviewee-word', 1],
  ['other-word', 1],
  ['generic-word', 1],
  ['role-inside', 1],
  ['role-says', 4],
  ['honorific', 1],
  ['look-alike', 1],
  ['look-alike-once', 1],
  ['metadata', 1],
  ['metadata-once', 1],
  ['speech-word', 1],
  ['page-word', 1],
  ['stage-word', 1],
  ['function-word', 1],
  ['named', 3],
  ['named-once', 3],
  ['mentioned', 3],
  ['initials', 2],
  ['inner-mark', 2],
  ['digits', 2],
  ['numbered', 1],
  ['serial', 4],
  ['short-of', 4],
  ['long-of', 4],
  ['body', 7],
  ['below', 7],
  ['below-count', 6],
  ['asks', 7],
  ['alternates', 7],
  ['class-recurs', 7],
  ['class-recurs-once', 7],
  ['class-keys', 9],
  ['class-size', 9],
  ['class-cover', 7],
  ['class-dense', 7],
  ['class-rank', 5],
  ['partner', 3],
  ['glued', 2],
  ['same-next', 1],
  ['first-at', 6],
  ['spread', 7],
  ['sentence-before', 3],
  ['sentence-before-once', 3],
  ['paragraph-start', 7],
  ['dense', 7],
  ['cjk', 1],
  ['contains-frequent', 3],
  ['given', 5],
  ['given-once', 5],
  ['peers', 8],
  ['peers-once', 8],
  ['bracket-colon', 1],
  ['said-once', SAID],
  ['said-first', SAID],
  ['speaks', 7],
  ['then-bias', 1],
  ['then-count', 4],
  ['then-form', 20],
  ['then-alias', 16],
  ['then-between', 12],
  ['then-cover', 28],
  ['then-others', 20],
  ['then-kind', 20],
  ['then-around', 20],
  ['then-serial', 8],
  ['then-pattern', 28],
  ['then-abbreviation', 4]
] as const)

/** Adds a feature of the label at hand. */
export type Put = (name: Parameters<typeof labelFeatures.at>[0], value?: number) => void

/** The features of one group by itself: numbers of `labelFeatures`. */
export function featuresOf(group: LabelGroup, evidence: LabelEvidence, lexicon: Lexicon): number[] {
  const f: number[] = []
  const { units } = evidence
  const count = group.units.length
  const first = group.shapes[0] as LabelShape
  const firstUnit = units[group.units[0] as number] as Unit
  const put: Put = (name, value = 0) => {
    f.push(labelFeatures.at(name, value))
  }
  const separator = usualSeparator(group)
  put('bias')
  put('count', bucket(count))
  put('separator', separator)
  put(count === 1 ? 'separator-once' : 'separator-often', separator)
  if (separator === Separator.bracket && ':：'.includes(firstUnit.text[first.to + 1] ?? 'x')) put('bracket-colon')
  put('styled', first.styled ? (count > 1 && group.shapes.every((shape) => shape.styled) ? 2 : 1) : 0)
  put('heading', firstUnit.heading > 0 ? 1 : 0)
  put('in-list', firstUnit.items.length > 0 ? 1 : 0)
  put('in-quote', firstUnit.quotes > 0 ? 1 : 0)
  put('timed', first.time ? 1 : 0)
  const words = group.key.split(' ')
  put('words', words.length)
  put('letters', bucket(group.key.length))
  spelling(group, put, words)
  meaning(group, put, words, lexicon)
  people(group, put, words, evidence, lexicon)
  places(group, put, evidence, lexicon)
  said(group, put, evidence, lexicon)
  below(group, put, evidence)
  form(group, put, evidence)
  return f
}

/** The separator that a label has most often. */
export function usualSeparator(group: LabelGroup): number {
  const counts = new Uint32Array(12)
  for (const { separator } of group.shapes) counts[separator] = (counts[separator] as number) + 1
  let most = (group.shapes[0] as LabelShape).separator
  for (let separator = 0; separator < counts.length; separator++)
    if ((counts[separator] as number) > (counts[most] as number)) most = separator
  return most
}

function spelling(group: LabelGroup, put: Put, words: readonly string[]): void {
  const { name: written } = group
  const code = written.charCodeAt(0)
  put('capital', isUpper(code) ? 2 : isLower(code) ? 0 : 1)
  if (isCjk(code)) put('cjk')
  let upper = 0
  let lower = 0
  let capitals = 0
  let inner = 0
  let digits = 0
  for (let at = 0; at < written.length; at++) {
    const char = written.charCodeAt(at)
    const starts = at === 0 || isSpace(written.charCodeAt(at - 1))
    if (isUpper(char)) {
      upper++
      if (starts) capitals++
    } else if (isLower(char)) lower++
    else if (isDigit(char)) digits++
    else if (',;?!"“”|='.includes(written.charAt(at))) inner++
  }
  put('all-caps', upper > 1 && lower === 0 ? 1 : 0)
  put('capital-words', capitals === words.length || isCjk(code) ? 2 : capitals > 1 ? 1 : 0)
  put('inner-mark', inner > 0 ? 1 : 0)
  put('digits', digits > 0 ? 1 : 0)
  if (isDigit(group.key.charCodeAt(group.key.length - 1)) && words.length < 4) put('numbered')
}

function meaning(group: LabelGroup, put: Put, words: readonly string[], lexicon: Lexicon): void {
  const count = group.units.length
  const known = knownWords(lexicon, group.key)
  if (known) {
    if (known.question) put('question-word')
    if (known.answer) put('answer-word')
    if (known.interviewer) put('interviewer-word')
    if (known.interviewee) put('interviewee-word')
    if (known.other) put('other-word')
    if (known.generic) put('generic-word')
    if (known.lookAlike) put(count === 1 ? 'look-alike-once' : 'look-alike')
    if (known.metadata) put(count === 1 ? 'metadata-once' : 'metadata')
  } else if (roleInside(lexicon, words)) put('role-inside')
  if (lexicon.frequent.has(words[0] as string)) put('function-word')
  put('contains-frequent', words.filter((word) => lexicon.frequent.has(word)).length)
  if (labelWords(lexicon, words[0] as string)?.honorific && words.length > 1) put('honorific')
  const seen = wordMarks(lexicon, group.name)
  if (seen.opening & SPEECH) put('speech-word')
  if ((seen.opening | seen.whole) & PAGE) put('page-word')
  if (seen.whole & Word.stageDirection) put('stage-word')
}

const SPEECH =
  Word.interrogative | Word.auxiliary | Word.prompt | Word.answerOpener | Word.greeting | Word.first | Word.second
const PAGE =
  Word.boilerplate |
  Word.boilerplateLine |
  Word.boilerplateHeading |
  Word.conclusionHeading |
  Word.conversationHeading |
  Word.caption |
  Word.date |
  Word.editorsNote

function people(
  group: LabelGroup,
  put: Put,
  words: readonly string[],
  evidence: LabelEvidence,
  lexicon: Lexicon
): void {
  const { units } = evidence
  const count = group.units.length
  let outer = 0
  for (const index of group.units) if (isOuter(units, index)) outer++
  let named = 0
  let mentioned = 0
  let names = 0
  for (const word of words) {
    if (lexicon.frequent.has(word)) continue
    names++
    const folded = foldWords(word)
    if ((evidence.named.get(folded) ?? 0) > outer) named++
    if ((evidence.mentioned.get(folded) ?? 0) > group.units.length) mentioned++
  }
  const level = named === 0 ? 0 : named < names ? 1 : 2
  put('named', level)
  if (group.units.length === 1) put('named-once', level)
  const given = givenIn(group, words)
  put('given', given)
  if (count === 1) put('given-once', given)
  if (isNameLike(group, evidence.units, lexicon))
    put(count === 1 ? 'peers-once' : 'peers', bucket(Math.min(32, evidence.nameLike - count)))
  put('mentioned', mentioned === 0 ? 0 : mentioned < names ? 1 : 2)
  put(
    'initials',
    words.length === 1 && group.key.length <= 4 && evidence.initials.has(group.key.replaceAll('.', '')) ? 1 : 0
  )
  // `Ann Lowe:` once and `AL:` or `Ann:` often, and the other way round
  const few = count < 3 ? 0 : 2
  put('short-of', few + (evidence.abbreviations.has(group.key) ? 1 : 0))
  put('long-of', few + (shortForms(group.key).some((short) => evidence.shorts.has(short)) ? 1 : 0))
  const stem = serialStem(group.key)
  put('serial', stem === '' ? 0 : Math.min(3, evidence.serials.get(stem) as number))
}

/** 1 a given name before others, 2 alone, 3 a family name in Han characters or Hangul, 4 a given name after other words. */
function givenIn({ name }: LabelGroup, words: readonly string[]): number {
  if (isCjk(name.charCodeAt(0))) return familyNameIn(name) > 0 ? 3 : 0
  if (isGivenName(words[0] as string)) return words.length > 1 ? 1 : 2
  return words.length < 5 && words.slice(1).some(isGivenName) ? 4 : 0
}

/** Whole sentences stand after a label. */
function saysSomething({ text }: Unit, { body }: LabelShape): boolean {
  const said = text.slice(body)
  return said.length > 12 && isTerminal(said.charCodeAt(said.length - 1))
}

/** So many letters behind labels are alike only where the words are. */
const SAME = 8

/** What stands behind a label, as far as two turns hardly begin alike. */
const opensWith = ({ text }: Unit, { body }: LabelShape): string => text.slice(body, body + SAME)

function places(group: LabelGroup, put: Put, evidence: LabelEvidence, lexicon: Lexicon): void {
  const { units } = evidence
  const count = group.units.length
  let asks = 0
  let filled = 0
  let alternates = 0
  let starts = 0
  let previous = -1
  let close = 0
  for (const [at, index] of group.units.entries()) {
    const unit = units[index] as Unit
    const shape = group.shapes[at] as LabelShape
    if (shape.body < unit.text.length) filled++
    if (endsAsking(unit.text)) asks++
    if (unit.gap > 0 || unit.soft === 'first' || index === 0) starts++
    if (previous >= 0) {
      if (otherBetween(evidence, group, previous, index)) alternates++
      if (index === previous + 1) close++
    }
    previous = index
  }
  put('asks', share(asks, count))
  put('body', share(filled, count))
  put('paragraph-start', share(starts, count))
  if (count > 1) {
    put('alternates', share(alternates, count - 1))
    put('dense', share(close, count - 1))
  }
  // `Starting point is 0:05`, `Starting point is 0:09`
  if (
    filled === count &&
    count > 2 &&
    new Set(group.units.map((index, at) => opensWith(units[index] as Unit, group.shapes[at] as LabelShape))).size === 1
  )
    put('same-next')
  const first = group.units[0] as number
  // `Interviewer: It is running.` opens a turn, `Interviewer: Ann Lowe` says who asked.
  const known = knownWords(lexicon, group.key)
  if (known && (known.interviewer || known.interviewee || known.question || known.answer) && group.key.length > 2)
    put('role-says', (saysSomething(units[first] as Unit, group.shapes[0] as LabelShape) ? 1 : 0) + (count > 1 ? 2 : 0))
  put('first-at', (first / units.length) * 5.99)
  put('spread', share((group.units.at(-1) as number) - first, units.length))
  const before = units[first - 1]
  const above = !before ? 0 : endsAsking(before.text) ? 2 : '.!…。！»”"'.includes(before.text.slice(-1) || ' ') ? 1 : 0
  put('sentence-before', above)
  if (count === 1) put('sentence-before-once', above)
  const shape = group.shapes[0] as LabelShape
  const text = (units[first] as Unit).text
  put('glued', shape.body === shape.to + 1 && shape.body < text.length && text[shape.to] === ':' ? 1 : 0)
}

/** What stands after the label on its line: a fact, or what somebody says. */
function said(group: LabelGroup, put: Put, { units }: LabelEvidence, lexicon: Lexicon): void {
  const first = saidAfter(units[group.units[0] as number] as Unit, group.shapes[0] as LabelShape, lexicon)
  put(group.units.length === 1 ? 'said-once' : 'said-first', first)
  put('speaks', speaking(units, group))
}

/** Labels alone on their line: whether the words stand below. */
function below(group: LabelGroup, put: Put, evidence: LabelEvidence): void {
  const { units } = evidence
  let alone = 0
  let followed = 0
  for (const [at, index] of group.units.entries()) {
    const unit = units[index] as Unit
    if ((group.shapes[at] as LabelShape).body < unit.text.length) continue
    alone++
    const next = units[index + 1]
    if (!next || next.kind > Kind.html || next.heading > 0 || next.gap > 2 || next.text.length < 2) continue
    const head = evidence.groups[evidence.groupOf[index + 1] as number]
    if (!head || head.units.length === 1 || head === group) followed++
  }
  if (alone === 0) return
  put('below', share(followed, alone))
  put('below-count', Math.min(5, bucket(followed)))
}

function form(group: LabelGroup, put: Put, evidence: LabelEvidence): void {
  const count = group.units.length
  const entry = evidence.classes.get(formAt(group, evidence)) as FormClass
  put(count === 1 ? 'class-recurs-once' : 'class-recurs', share(entry.recurring, entry.total))
  put('class-keys', bucket(entry.recurringKeys))
  put('class-size', bucket(entry.recurring))
  put('class-cover', share(entry.recurring, evidence.units.length))
  put('class-dense', share(entry.recurring, entry.last - entry.first + 1))
  put('class-rank', Math.min(4, Math.floor(Math.log2(entry.most / count + 0.01)) + 1))
  put('partner', Math.min(2, entry.recurringKeys))
}

/** The form of a label where it stands first. */
export const formAt = (group: LabelGroup, evidence: LabelEvidence): number =>
  formOf(evidence.units[group.units[0] as number] as Unit, group.shapes[0] as LabelShape)

/** Whether another recurring label opens a unit between two units. Looks at most at 40. */
function otherBetween(evidence: LabelEvidence, group: LabelGroup, from: number, to: number): boolean {
  for (let index = from + 1; index < Math.min(to, from + 40); index++) {
    const other = evidence.groups[evidence.groupOf[index] as number]
    if (other && other !== group && other.units.length > 1) return true
  }
  return to > from + 40
}

function endsAsking(text: string): boolean {
  let at = text.length - 1
  while (at > 0 && (isClosing(text.charAt(at)) || isSpace(text.charCodeAt(at)))) at--
  return asksAt(text, at)
}
