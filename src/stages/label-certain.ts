import { foldWords } from '../languages/fold.ts'
import { isGivenName } from '../languages/given-names.ts'
import { type Lexicon, labelWords, phraseMask, Word, wordsMask } from '../languages/lexicon.ts'
import { wordMarks } from '../languages/word-marks.ts'
import { asksAtEnd, isCjk, isOpeningQuote } from '../read/text-marks.ts'
import { Kind, type Unit } from '../types.ts'
import { opensWithChevron } from './chevrons.ts'
import { aliasLabels } from './label-aliases.ts'
import { lettersInOrder } from './label-alphabet.ts'
import { cornerLabels, labelsInBrackets } from './label-bracketed.ts'
import { buttonsOf } from './label-buttons.ts'
import { isCutShort, isHalfLink } from './label-cut-short.ts'
import { labelsOfFirstExchange } from './label-first-exchange.ts'
import { Separator } from './label-found.ts'
import type { LabelEvidence, LabelGroup } from './label-groups.ts'
import { honouredLabels } from './label-honoured.ts'
import { initialsWithSurnames } from './label-initials.ts'
import { introducedLabels } from './label-introduced.ts'
import { onePair } from './label-one-pair.ts'
import { openingLabels } from './label-openings.ts'
import { openingAsker } from './label-parallel.ts'
import { isProperty } from './label-property.ts'
import { isProse, isRepeatedLine } from './label-prose.ts'
import { roledLabels } from './label-roled.ts'
import { isMember, nameBeforeAsking, nameBeforeRole } from './label-roles.ts'
import { kindSaid, Said } from './label-said.ts'
import type { FirstVerdict } from './label-second.ts'
import type { LabelShape } from './label-shapes.ts'
import { isSlipOf, MOST_LABELS } from './label-slips.ts'
import { spelledBefore } from './label-then-letters.ts'
import { isCaptionWord, isRecogniserLabel, knownWords, roleInside } from './label-words.ts'
import { wholly } from './wholly.ts'

/** Keys of labels that are labels by their form, whatever else the text looks like. */
export const certainLabels = (evidence: LabelEvidence, lexicon: Lexicon): string[] => [
  ...recogniserLabels(evidence),
  ...roleLabels(evidence, lexicon),
  ...askingLabels(evidence, lexicon),
  ...memberLabels(evidence),
  ...numberedLabels(evidence),
  ...labelsOfFirstExchange(evidence, lexicon),
  ...onePair(evidence, lexicon),
  ...cornerLabels(evidence),
  ...initialsWithSurnames(evidence.groups),
  ...roledLabels(evidence),
  ...evidence.groups.filter(({ shapes }) => shapes[0]?.written !== undefined).map(({ key }) => key)
]

/** Keys of labels that are labels because others are. */
export const impliedLabels = (evidence: LabelEvidence, before: FirstVerdict, lexicon: Lexicon): string[] => [
  ...introducingLabels(evidence, before.sums),
  ...capitalLabels(evidence, before.accepted, lexicon),
  ...chevronLabels(evidence, before.accepted),
  ...roleLines(evidence, before.accepted, lexicon),
  ...initialLabels(evidence, before),
  ...spelledLabels(evidence, before.accepted),
  ...spelledBefore(evidence, before),
  ...fullNames(evidence, before),
  ...aliasLabels(evidence.groups, before.accepted),
  ...definitionLabels(evidence, before),
  ...introducedLabels(evidence, before, lexicon),
  ...labelsInBrackets(evidence, before),
  ...openingAsker(evidence, before, lexicon),
  ...openingLabels(evidence, before, lexicon),
  ...evidence.askers,
  ...honouredLabels(evidence, before, lexicon),
  ...slipLabels(evidence, before.accepted)
]

/** `Speaker 1` and `Speaker 2`, each more than once, are labels whatever else the text looks like. */
function recogniserLabels({ groups }: LabelEvidence): string[] {
  const own = groups.filter(({ key, units }) => units.length > 1 && isRecogniserLabel(key))
  return own.length > 1 ? own.map(({ key }) => key) : []
}

/** What somebody says who has a role and no name, in UTF-16 units; less is a field: `Interviewer: Bo Ek`. */
const LEAST_SAID = 60

/**
 * `THE MODERATOR: We begin with the lock …` once, where the talk begins: a role, and then sentences. Of one short sentence,
 * `THE MODERATOR: Questions for the skip, please.`, and of `REPORTER: [inaudible]`, whose turn it is says the label below
 * it, which comes again.
 */
function roleLabels({ groups, groupOf, units }: LabelEvidence, lexicon: Lexicon): string[] {
  const opensTurn = (index: number): boolean => (groups[groupOf[index] as number]?.units.length ?? 0) > 1
  return groups.flatMap(({ key, units: [index = 0], shapes: [shape] }) => {
    if (shape?.separator !== Separator.colon || !knownWords(lexicon, key)?.interviewer || key.length < 3) return []
    const unit = units[index] as Unit
    if (index > 0 && opensTurn(index + 1) && INAUDIBLE.test(unit.text.slice(shape.body))) return [key]
    const isLong = unit.text.length - shape.body > LEAST_SAID || (opensTurn(index + 1) && SHORT.test(unit.text))
    return isLong && kindSaid(unit, shape) >= Said.sentence ? [key] : []
  })
}

/** Words in small letters at the end of a sentence: `Interviewer: Bo Ek jr.` has none. */
const SHORT = /\s\p{Ll}+,? \p{Ll}+[.!?]$/u

/** All that was heard stands in square brackets. */
const INAUDIBLE = /^\s*\[[^[\]]{1,60}\]\.?$/

/** `Ida Moss (Upper Mere) (Ind)` above what she asks, as the other members do. */
function memberLabels({ groups }: LabelEvidence): string[] {
  const own = groups.filter(({ shapes }) =>
    shapes.some(({ separator, name }) => separator === Separator.line && isMember(name))
  )
  return own.length > 1 ? own.map(({ key }) => key) : []
}

/** `Ida asks:` and `Anonymous asked:` above questions that readers sent in; one alone may tell a story. */
function askingLabels({ groups }: LabelEvidence, lexicon: Lexicon): string[] {
  const own = groups.filter(
    ({ name, shapes }) => shapes[0]?.separator === Separator.colon && nameBeforeAsking(name, lexicon) !== undefined
  )
  return keysOfSeveral(own)
}

/** Keys of labels that stand twice or more between them. */
const keysOfSeveral = (groups: readonly LabelGroup[]): string[] =>
  groups.reduce((sum, { units }) => sum + units.length, 0) > 1 ? groups.map(({ key }) => key) : []

/** `Q4 Ann Lowe:` and `Q5 Bo Ek:`: questions that are counted have those who ask them in front. */
const numberedLabels = ({ groups }: LabelEvidence): string[] =>
  keysOfSeveral(groups.filter(({ shapes }) => shapes.some(({ asks }) => asks)))

/** Keys of what has the form of a label and is none, whatever else the text looks like. */
export function impossibleLabels(evidence: LabelEvidence, lexicon: Lexicon): Set<string> {
  const counted = firstCounted(evidence)
  const buttons = buttonsOf(evidence, lexicon)
  const words = wordsAlone(evidence, lexicon)
  const credited = creditsOf(evidence, lexicon)
  const facts = whoAndWhen(evidence, lexicon)
  const letters = lettersInOrder(evidence)
  const isNone = (group: LabelGroup): boolean =>
    (group.units.at(-1) as number) < counted ||
    isField(group, evidence, lexicon) ||
    isListHead(group, evidence, lexicon) ||
    isCaptionWord(lexicon, group.key) ||
    isTitleAlone(group, evidence, lexicon) ||
    isTelling(group, lexicon) ||
    isSmallTalk(group, lexicon) ||
    isPrompt(group, evidence, lexicon) ||
    isQuestion(group, evidence) ||
    isHalfLink(group) ||
    isProperty(group, evidence) ||
    isCutShort(group, lexicon) ||
    isHeadline(group, evidence) ||
    isProse(group, evidence, lexicon) ||
    isRepeatedLine(group, evidence) ||
    isInterviewHead(group, lexicon) ||
    credited.has(group) ||
    facts.has(group) ||
    letters.has(group) ||
    buttons.has(group) ||
    words.has(group)
  return new Set(evidence.groups.filter(isNone).map(({ key }) => key))
}

/** The first of the questions that are counted, `Q41 Chair:`: above it a hearing lists its witnesses. 0 where none is. */
function firstCounted(evidence: LabelEvidence): number {
  const keys = new Set(numberedLabels(evidence))
  // Groups are in the order in which they begin.
  const { units: [first = 0] = [] } = evidence.groups.find(({ key }) => keys.has(key)) ?? {}
  return first
}

/** `Interviewer: Bo Ek` once, with more below it. */
function isField(
  { key, units: places, shapes: [shape] }: LabelGroup,
  { units }: LabelEvidence,
  lexicon: Lexicon
): boolean {
  const index = places[0] as number
  if (places.length > 1 || shape?.separator !== Separator.colon || !knownWords(lexicon, key)?.interviewer) return false
  const unit = units[index] as Unit
  return kindSaid(unit, shape) === Said.words && unit.text.length - shape.body <= LEAST_SAID && index + 1 < units.length
}

/** `### Resources:`, each time above a list. */
const isListHead = ({ key, units: places }: LabelGroup, { units }: LabelEvidence, lexicon: Lexicon): boolean =>
  labelWords(lexicon, key)?.lookAlike === true &&
  places.every((index) => units[index]?.heading !== 0 && (units[index + 1]?.items.length ?? 0) > 0)

/** `Mr` before each `Lowe` and `Prado`, `Sen.` before each `Ann Lowe`: a title belongs to the name after it. */
function isTitleAlone({ key, shapes, units: places }: LabelGroup, { units }: LabelEvidence, lexicon: Lexicon): boolean {
  if (labelWords(lexicon, key)?.honorific !== true) return false
  const isBeforeName = ({ separator, body }: LabelShape, at: number): boolean =>
    separator === Separator.period && /^\p{Lu}\S* \p{Lu}/u.test((units[places[at] as number] as Unit).text.slice(body))
  return shapes[0]?.separator === Separator.space || shapes.every(isBeforeName)
}

/**
 * `The Weir` on its own below `Photo:`, `*View: the weir in May.*` below the picture, each time: who took it, or what it
 * shows. Who has another label of that name speaks.
 */
function creditsOf({ groups, units }: LabelEvidence, lexicon: Lexicon): ReadonlySet<LabelGroup> {
  const isCredit = (index: number): boolean => {
    const above = units[index - 1]
    if (!above) return false
    return above.kind === Kind.media ? isItalic(units[index] as Unit) : isCaptionWord(lexicon, wordBefore(above.text))
  }
  const credits = new Set(groups.filter(({ units: places }) => places.every(isCredit)))
  const speaking = new Set(groups.flatMap((group) => (credits.has(group) ? [] : [group.key])))
  return new Set([...credits].filter(({ key }) => !speaking.has(key)))
}

/** `photo` of `Photo:`. */
const wordBefore = (text: string): string => (text.endsWith(':') ? foldWords(text.slice(0, -1).trim()) : '')

const isItalic = ({ text, spans }: Unit): boolean =>
  spans.some(({ type, from, to }) => type === 'emphasis' && from === 0 && to === text.length)

/** `Thank you. And the oars …`, `Mhm. And then?`, however often: somebody says so. */
const isSmallTalk = ({ key, shapes }: LabelGroup, lexicon: Lexicon): boolean =>
  key.length > 2 &&
  (phraseMask(lexicon, key) & (Word.greeting | Word.answerOpener)) !== 0 &&
  shapes.every(({ separator }) => separator === Separator.period)

/** `**Which tea?**` above the answer of each: what is asked of everybody. `tX?` calls somebody. */
const isQuestion = ({ name, units: places }: LabelGroup, { units }: LabelEvidence): boolean =>
  asksAtEnd(name) &&
  (name.includes(' ') || isCjk(name.charCodeAt(0))) &&
  places.some((index) => wholly(units[index] as Unit, 'strong'))

/** `Please describe the weir`: what asks for something is nobody's name. */
const isPrompt = ({ units: places, shapes }: LabelGroup, { units }: LabelEvidence, lexicon: Lexicon): boolean =>
  shapes.every(({ separator }) => separator === Separator.space) &&
  places.every((index) => (wordMarks(lexicon, (units[index] as Unit).text).opening & Word.prompt) !== 0)

/** `## The Reeds – “Low Water”`: a heading with a dash and a title in quotation marks says what stands below, of whomever it is. */
function isHeadline({ units: places, shapes }: LabelGroup, { units }: LabelEvidence): boolean {
  if (!shapes.every(({ separator }) => separator === Separator.dash)) return false
  const inHeadings = places.flatMap((index, at) => {
    const { heading, text } = units[index] as Unit
    return heading > 0 ? [text.charAt((shapes[at] as LabelShape).body)] : []
  })
  return inHeadings.length > 0 && inHeadings.every(isOpeningQuote)
}

/** `INTERVIEW CHAPTER` on lines of their own, `[Bird Maker Interviews] The second one.`: what the page calls its parts. */
function isInterviewHead({ name, shapes }: LabelGroup, lexicon: Lexicon): boolean {
  const isAll = (parts: number): boolean => shapes.every(({ separator }) => separator === parts)
  if (!name.includes(' ') || !(isAll(Separator.line) || isAll(Separator.bracket))) return false
  const { opening, anywhere } = wordMarks(lexicon, name)
  return ((isAll(Separator.line) ? opening : anywhere) & Word.interviewWord) !== 0
}

/** `He wrote:` tells who said what follows; `He Wei:` says it. */
function isTelling({ name }: LabelGroup, lexicon: Lexicon): boolean {
  const [first = '', second = ''] = name.split(' ', 2)
  return isLower(second) && (phraseMask(lexicon, foldWords(first)) & Word.third) !== 0
}

const isLower = (word: string): boolean => word === word.toLowerCase() && word !== word.toUpperCase()

/** `WHO: Ann Lowe`, `WHERE: The mill`, `WHEN: At eight`, each once: facts of an event. */
function whoAndWhen({ groups }: LabelEvidence, lexicon: Lexicon): ReadonlySet<LabelGroup> {
  const isFact = ({ key, units, shapes: [shape] }: LabelGroup): boolean =>
    units.length === 1 && shape?.separator === Separator.colon && (wordsMask(lexicon, key) & Word.interrogative) !== 0
  const facts = groups.filter(isFact)
  return new Set(facts.length > 2 ? facts : [])
}

/** `OK. We left in May.` once, where no other label ends in a full stop: words of what is said. */
function wordsAlone({ groups }: LabelEvidence, lexicon: Lexicon): ReadonlySet<LabelGroup> {
  const periods = groups.filter(({ shapes }) => shapes[0]?.separator === Separator.period)
  const isLabel = ({ key, units }: LabelGroup): boolean => units.length > 1 || knownWords(lexicon, key) !== undefined
  // Beside `Q.` a name in capitals may stand once; `이모요.` has none, and is what somebody says.
  const isBare = (group: LabelGroup): boolean => isCjk(group.name.charCodeAt(0)) && !isLabel(group)
  return new Set(periods.some(isLabel) ? periods.filter(isBare) : periods)
}

/** `Ann Lowe, reporter:` where `Ann Lowe:`, `A. Lowe:` or `Lowe:` is a label: the first time it says who she is. */
function introducingLabels({ groups }: LabelEvidence, sums: readonly number[]): string[] {
  const taken = new Set(groups.filter((_, at) => (sums[at] as number) > 0).map(({ key }) => key))
  return groups.flatMap(({ key, name, shapes }) => {
    const own = nameBeforeRole(name)
    const isIntroduced = own !== undefined && shortForms(own.key).some((form) => taken.has(form))
    return isIntroduced && shapes.every(({ separator }) => separator === Separator.colon) ? [key] : []
  })
}

/**
 * `ANN LOWE, HOST:` and `UNIDENTIFIED CHILD:` once, where others are in capitals, too: with a role behind the name, or
 * as somebody whom nobody knows, they are no headings.
 */
function capitalLabels({ groups }: LabelEvidence, accepted: readonly LabelGroup[], lexicon: Lexicon): string[] {
  const isCapital = ({ name, shapes }: LabelGroup): boolean =>
    name === name.toUpperCase() && shapes[0]?.separator === Separator.colon
  if (accepted.filter(isCapital).length < 2) return []
  const tellsWho = ({ name, key }: LabelGroup): boolean =>
    nameBeforeRole(name)?.isWhole === true || roleInside(lexicon, key.split(' '))?.other === true
  return groups.filter((group) => isCapital(group) && tellsWho(group)).map(({ key }) => key)
}

/** `INTERVIEWER` on lines of its own, twice or more, where `Ann Lowe` stands on lines of its own above what she says. */
function roleLines({ groups }: LabelEvidence, accepted: readonly LabelGroup[], lexicon: Lexicon): string[] {
  const isLine = ({ shapes }: LabelGroup): boolean => shapes.every(({ separator }) => separator === Separator.line)
  if (!accepted.some((group) => group.units.length > 1 && isLine(group))) return []
  const isRole = (key: string): boolean => {
    const { interviewer, interviewee } = knownWords(lexicon, key) ?? {}
    return key.length > 2 && Boolean(interviewer || interviewee)
  }
  return groups.filter((group) => group.units.length > 1 && isLine(group) && isRole(group.key)).map(({ key }) => key)
}

/** `>> Ann Lowe:` once, where others are `>> Bo Ek:` and `>> Ida Moss:`: the mark says that somebody else speaks. */
function chevronLabels({ groups, units }: LabelEvidence, accepted: readonly LabelGroup[]): string[] {
  // Inside a line the mark stays with what is cut off above the label.
  const isBelowMark = (index: number): boolean =>
    opensWithChevron(units[index] as Unit) || (units[index - 1]?.text.endsWith('>>') ?? false)
  const isMarked = ({ units: places, shapes }: LabelGroup): boolean =>
    shapes[0]?.separator === Separator.colon && places.every(isBelowMark)
  return accepted.some(isMarked) ? groups.filter(isMarked).map(({ key }) => key) : []
}

/** `A.L.:` where `Ann Lowe:` is a label. */
function initialLabels({ groups }: LabelEvidence, { abbreviations }: FirstVerdict): string[] {
  const isInitials = ({ name, shapes }: LabelGroup): boolean =>
    INITIALS.test(name) &&
    abbreviations.has(name.replaceAll('.', '').toLowerCase()) &&
    shapes.every(({ separator }) => separator === Separator.colon || separator === Separator.period)
  return groups.filter(isInitials).map(({ key }) => key)
}

/** `Ann Prieto-Vale (Mondays):` once, where `APV:` is a label. */
function spelledLabels({ groups }: LabelEvidence, accepted: readonly LabelGroup[]): string[] {
  const initials = new Set(accepted.map(({ key }) => key))
  const isSpelled = ({ key, name, shapes }: LabelGroup): boolean => {
    const words = name.includes(',') ? [] : key.split(/[ -]/)
    return (
      words.length > 1 &&
      initialsOf(words).some((letters) => initials.has(letters)) &&
      shapes.every(({ separator }) => separator === Separator.colon)
    )
  }
  return groups.filter(isSpelled).map(({ key }) => key)
}

/** `apv`, and without the name in the middle `av`. */
function initialsOf(words: readonly string[]): string[] {
  const letters = words.map((word) => word.charAt(0))
  return [letters.join(''), `${letters[0]}${letters.at(-1)}`]
}

/** `Piet Moss: I only print.` once, with a given name, between turns of others who have two names as well. */
function fullNames({ groups }: LabelEvidence, { accepted, first, last }: FirstVerdict): string[] {
  const isFull = ({ name, shapes }: LabelGroup): boolean =>
    shapes[0]?.separator === Separator.colon && /^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]+$/u.test(name)
  if (accepted.filter(isFull).length < 2) return []
  const isBetween = (index: number): boolean => index > first && index < last
  return groups
    .filter((group) => group.units.length === 1 && group.units.every(isBetween) && isFull(group))
    .filter(({ key }) => isGivenName(key.split(' ', 1)[0] as string))
    .map(({ key }) => key)
}

/** `Ann Lowe` and `: I only print.` on the line below, as lists of definitions are written, between turns of that form. */
function definitionLabels({ groups, units }: LabelEvidence, { accepted, first, last }: FirstVerdict): string[] {
  const isTerm = (index: number, { separator, to }: LabelShape): boolean => {
    const below = separator === Separator.line ? units[index + 1]?.text : units[index]?.text.slice(to + 1)
    return index > first && index < last && below !== undefined && DEFINED.test(below)
  }
  const isDefined = ({ units: places, shapes }: LabelGroup): boolean =>
    places.every((index, at) => isTerm(index, shapes[at] as LabelShape))
  const known = accepted.filter(({ units: places }) =>
    places.some((index) => DEFINED.test(units[index + 1]?.text ?? ''))
  )
  return known.length > 1 ? groups.filter(isDefined).map(({ key }) => key) : []
}

const DEFINED = /^:\s/

/** `Jutsyna Wolak:` once, where `Justyna Wolak:` is a label. */
function slipLabels({ groups }: LabelEvidence, accepted: readonly LabelGroup[]): string[] {
  if (accepted.length > MOST_LABELS) return []
  const isSlip = ({ key, units, shapes: [shape] }: LabelGroup): boolean =>
    units.length === 1 &&
    accepted.some(
      (usual) =>
        usual.units.length > 1 &&
        isSlipOf(key, usual.key, usual.units.length) &&
        usual.shapes.some(({ separator }) => separator === shape?.separator)
    )
  return groups.filter(isSlip).map(({ key }) => key)
}

/** Two or three capitals with a dot after each; the last may belong to what parts the label from the words. */
const INITIALS = /^(?:\p{Lu}\.){1,2}\p{Lu}\.?$/u

/** What a name may be called again: itself, its last word, that with an initial. */
function shortForms(key: string): string[] {
  const words = key.split(' ')
  const last = words.at(-1) as string
  return words.length > 1 ? [key, last, `${key.charAt(0)} ${last}`] : [key]
}
