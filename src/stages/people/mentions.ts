import { type Lexicon, Word } from '../../languages/lexicon.ts'
import { OWNING } from '../../languages/owning.ts'
import { isCjk, isDigit, isSpace, isTerminal } from '../../read/text-marks.ts'
import type { Mention } from './candidates.ts'
import type { Template } from './features.ts'
import { isTitleSite, Site } from './pieces.ts'
import type { ScannedPiece } from './scan.ts'
import type { NameWords } from './words.ts'

/** Kinds of the phrases around a name, one feature each. */
export const AROUND = [
  ['interview-word', Word.interviewWord],
  ['byline', Word.byline],
  ['interviewer-byline', Word.interviewerByline],
  ['introduction', Word.introductionPhrase],
  ['biography', Word.biography],
  ['occupation', Word.occupation],
  ['caption', Word.caption],
  ['first', Word.first],
  ['third', Word.third],
  ['hosting', Word.hosting],
  ['guesting', Word.guesting],
  ['closing', Word.conclusionPhrase]
] as const

/** Most phrases are of none of these kinds, and tell nothing of a name. */
const ANY_AROUND = AROUND.reduce((all, [, mask]) => all | mask, 0)

/** Parts of a document that the phrases around a name are told apart by: what stands above, what is said, the rest. */
function areaOf(site: number): number {
  if (site === Site.title || site === Site.heading || site === Site.dek || site >= Site.authorField) return 0
  return site === Site.question || site === Site.answer ? 2 : 1
}

/** More mentions than these say nothing new. */
export const MOST_MENTIONS = 40

/** What the words around one mention of a name say. */
export function mentionEvidence(
  { piece, from, to }: Mention,
  lexicon: Lexicon,
  put: (name: Template, value?: number) => void
): void {
  const { text, site } = piece
  const area = areaOf(site)
  const before = outward(text, from, -1)
  const after = outward(text, to, 1)
  const opens = before === 0
  const closes = after >= text.length
  if (opens) put('opens', site)
  if (isTitleSite(site)) titleEvidence(text, before, after, opens, closes, put)
  phrasesAround(piece, from, to, area, put)
  if (isAfterFrequent(piece.words, before, lexicon)) put('after-frequent')
  if (honorificAfter(text, to, lexicon)) put('honorific')
  if (isAge(text, to)) put('age')
  if (area === 2) speechEvidence(piece, from, to, put)
}

function isAfterFrequent(words: NameWords, before: number, lexicon: Lexicon): boolean {
  for (let at = words.count - 1; at >= 0; at--) {
    const end = words.to(at)
    if (end <= before && before - end < 2) return !words.isUpper(at) && lexicon.frequent.has(words.folded(at))
  }
  return false
}

/** Where a name's surroundings start: past spaces, quotes and markup. */
function outward(text: string, at: number, step: 1 | -1): number {
  let index = step > 0 ? at : at - 1
  while (
    index >= 0 &&
    index < text.length &&
    (isSpace(text.charCodeAt(index)) || '"“”„«»\'’‘*_[]#「」『』《》'.includes(text[index] as string))
  )
    index += step
  return step > 0 ? index : index + 1
}

const isColon = (code: number): boolean => code === 58 || code === 0xff1a

function titleEvidence(
  text: string,
  before: number,
  after: number,
  opens: boolean,
  closes: boolean,
  put: (name: Template, value?: number) => void
): void {
  if (opens && closes) put('title-part', 0)
  else if (opens && (isColon(text.charCodeAt(after)) || '|｜-–—,'.includes(text[after] as string))) put('title-part', 1)
  else if (closes && (isColon(text.charCodeAt(before - 1)) || '|｜-–—'.includes(text[before - 1] as string)))
    put('title-part', 2)
  else if (closes) put('title-part', 3)
}

/** How far a phrase may stand from a name to say something of it. */
const NEAR = 36
const NEAR_DENSE = 12

function phrasesAround(
  { text, phrases }: ScannedPiece,
  from: number,
  to: number,
  area: number,
  put: (name: Template, value?: number) => void
): void {
  const near = isCjk(text.charCodeAt(from)) ? NEAR_DENSE : NEAR
  for (const phrase of phrases()) {
    if (phrase.from > to + near) break
    const isBefore = phrase.to <= from && phrase.to >= from - near
    const isAfter = phrase.from >= to && phrase.from <= to + near
    if ((!isBefore && !isAfter) || (phrase.mask & ANY_AROUND) === 0) continue
    const gap = isBefore ? text.slice(phrase.to, from) : text.slice(to, phrase.from)
    if (endsSentence(gap)) continue
    const just = gap.length <= 3
    // `Lunaware's author Ada Falk`, `小鸟播放器的作者`: the one who has an author is no person.
    if (isAfter && (phrase.mask & Word.occupation) !== 0 && OWNING.has(gap.trim())) put('owns')
    for (const [kind, [, mask]] of AROUND.entries()) {
      if ((phrase.mask & mask) === 0) continue
      put(isBefore ? 'before' : 'after', kind * 3 + area)
      if (just) put(isBefore ? 'right-before' : 'right-after', kind)
      put('around', kind * 2 + (isBefore ? 0 : 1))
    }
  }
}

function endsSentence(gap: string): boolean {
  for (let at = 0; at < gap.length; at++) {
    const code = gap.charCodeAt(at)
    // A period within a word, `Weir.org`, ends nothing.
    if (code === 10 || (isTerminal(code) && (code !== 46 || isSpace(gap.charCodeAt(at + 1))))) return true
  }
  return false
}

/** `川辺さん`, `Nermin Hanım`. */
function honorificAfter(text: string, to: number, lexicon: Lexicon): boolean {
  for (let length = 3; length >= 1; length--)
    if (isCjk(text.charCodeAt(to)) && lexicon.labels.get(text.slice(to, to + length))?.honorific) return true
  return false
}

/** `Ada Winter (34)`, `Ada Winter, 34,`. */
function isAge(text: string, to: number): boolean {
  let at = to
  while (at < text.length && at < to + 3 && (isSpace(text.charCodeAt(at)) || text[at] === ',' || text[at] === '(')) at++
  return (
    at > to && isDigit(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1)) && !isDigit(text.charCodeAt(at + 2))
  )
}

/** `Runa, what …`, `So, Runa, …`, `…, Runa?`: one who is spoken to. `I'm Ada`: one who speaks. */
function speechEvidence(
  { text, site, phrases, order }: ScannedPiece,
  from: number,
  to: number,
  put: (name: Template, value?: number) => void
): void {
  const asked = site === Site.question ? 0 : 1
  const before = outward(text, from, -1)
  const after = outward(text, to, 1)
  const startsPart = before === 0 || ',，.!?…'.includes(text[before - 1] as string)
  const known = phrases()
  const greeted = known.some(
    (phrase) => phrase.to <= from && from - phrase.to <= 2 && (phrase.mask & (Word.greeting | Word.answerOpener)) !== 0
  )
  const endsPart = after >= text.length || ',，.!?…'.includes(text[after] as string)
  if ((startsPart || greeted) && endsPart) put('called', asked * 2 + (order < 3 ? 0 : 1))
  const self = known.some(
    (phrase) =>
      phrase.to <= from &&
      from - phrase.to <= 12 &&
      (phrase.mask & Word.first) !== 0 &&
      !text.slice(phrase.to, from).includes(',')
  )
  if (self) put('says-so', asked * 2 + (order === 0 ? 0 : 1))
}
