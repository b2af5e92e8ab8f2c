import { isLetter } from '../read/text-marks.ts'
import { foldWords } from './fold.ts'
import type { Language } from './language.ts'
import { findWord, HASH_START, hashOf, hashOfPart, hashWith, type WordTable, wordTable } from './word-table.ts'

/** The kinds of words that a unit of text can hold, as bits of one number. */
export const Word = {
  interrogative: 1 << 0,
  auxiliary: 1 << 1,
  prompt: 1 << 2,
  nounPrompt: 1 << 3,
  answerOpener: 1 << 4,
  greeting: 1 << 5,
  byline: 1 << 6,
  interviewerByline: 1 << 7,
  interviewWord: 1 << 8,
  boilerplate: 1 << 9,
  boilerplateLine: 1 << 10,
  boilerplateCount: 1 << 11,
  boilerplateHeading: 1 << 12,
  conclusionHeading: 1 << 13,
  conclusionPhrase: 1 << 14,
  introductionPhrase: 1 << 15,
  conversationHeading: 1 << 16,
  advertisement: 1 << 17,
  stageDirection: 1 << 18,
  editorsNote: 1 << 19,
  caption: 1 << 20,
  biography: 1 << 21,
  occupation: 1 << 22,
  date: 1 << 23,
  reporting: 1 << 24,
  first: 1 << 25,
  second: 1 << 26,
  third: 1 << 27,
  questionTail: 1 << 28,
  metadataKey: 1 << 29,
  hosting: 1 << 30,
  guesting: 1 << 31
} as const

/** What a question opens with. */
export const ASKING = Word.interrogative | Word.auxiliary | Word.prompt

/** Word lists of a language that feed each bit. */
const SOURCES: readonly (readonly [number, (language: Language) => readonly string[]])[] = [
  [Word.interrogative, (l) => l.interrogatives],
  [Word.auxiliary, (l) => l.auxiliaries],
  [Word.prompt, (l) => l.prompts],
  [Word.nounPrompt, (l) => l.nounPrompts],
  [Word.answerOpener, (l) => l.answerOpeners],
  [Word.greeting, (l) => l.greetings],
  [Word.hosting, (l) => l.hosting],
  [Word.guesting, (l) => l.guesting],
  [Word.byline, (l) => l.bylines],
  [Word.interviewerByline, (l) => l.interviewerBylines],
  [Word.interviewWord, (l) => l.interviewWords],
  [Word.boilerplate, (l) => l.boilerplate],
  [Word.boilerplateLine, (l) => l.boilerplateLines],
  [Word.boilerplateCount, (l) => l.boilerplateCounts],
  [Word.boilerplateHeading, (l) => l.boilerplateHeadings],
  [Word.conclusionHeading, (l) => l.conclusionHeadings],
  [Word.conclusionPhrase, (l) => l.conclusionPhrases],
  [Word.introductionPhrase, (l) => l.introductionPhrases],
  [Word.conversationHeading, (l) => l.conversationHeadings],
  [Word.advertisement, (l) => l.advertisements],
  [Word.stageDirection, (l) => l.stageDirections],
  [Word.editorsNote, (l) => l.editorsNotes],
  [Word.caption, (l) => l.captions],
  [Word.biography, (l) => l.biographyPhrases],
  [Word.occupation, (l) => l.occupations],
  [Word.date, (l) => l.monthsAndDays],
  [Word.reporting, (l) => l.reportingVerbs],
  [Word.first, (l) => l.firstPerson],
  [Word.second, (l) => l.secondPerson],
  [Word.third, (l) => l.thirdPerson],
  [Word.questionTail, (l) => l.questionTails],
  [Word.metadataKey, (l) => l.metadataKeys]
]

interface Phrase {
  text: string
  mask: number
}

/** What one label alone may mean. */
export interface LabelWords {
  question: boolean
  answer: boolean
  interviewer: boolean
  interviewee: boolean
  other: boolean
  generic: boolean
  honorific: boolean
  lookAlike: boolean
  metadata: boolean
}

/** Phrases as a tree of words: each word on the way, what the words so far mean, and which may follow, by their index in a table. */
interface WordNode {
  mask: number
  next: Map<number, WordNode> | undefined
}

/** The same phrases for one look-up a word. */
interface PhraseTree {
  /** Every word of a phrase. */
  table: WordTable
  /** What begins with each word of the table. */
  roots: readonly (WordNode | undefined)[]
  /** By a hash of a word whether it is a phrase, 1, begins a longer one, 2, or both: most words of a text need no look-up. */
  begins: Uint8Array
  /** By a hash of two words whether a phrase begins with them. */
  pairs: Uint8Array
}

export interface Lexicon {
  languages: readonly Language[]
  unspaced: boolean
  tree: PhraseTree
  /** Phrases by their first word (first character where words are not spaced), longest first. */
  phrases: ReadonlyMap<string, readonly Phrase[]>
  labels: ReadonlyMap<string, LabelWords>
  particles: ReadonlySet<string>
  /** Function words: a line or a name that starts with one is no name. */
  frequent: ReadonlySet<string>
}

/** Tables already made. They hang on the languages alone, which never change: a table kept is the table made again. */
const made = new Map<string, Lexicon>()

/** More combinations of languages than this are not kept. */
const MOST_MADE = 64

/**
 * The words of some languages as tables for one look-up a word.
 * @param languages main language first
 */
export function lexiconOf(languages: readonly Language[]): Lexicon {
  const key = languages.map(({ id }) => id).join()
  const known = made.get(key)
  if (known?.languages.every((language, index) => language === languages[index])) return known
  const lexicon = makeLexicon(languages)
  if (made.size >= MOST_MADE) made.clear()
  made.set(key, lexicon)
  return lexicon
}

function makeLexicon(languages: readonly Language[]): Lexicon {
  const masks = new Map<string, number>()
  const labels = new Map<string, LabelWords>()
  const particles = new Set<string>()
  const frequent = new Set<string>()
  const label = (word: string): LabelWords => {
    let entry = labels.get(word)
    if (!entry) {
      entry = {
        question: false,
        answer: false,
        interviewer: false,
        interviewee: false,
        other: false,
        generic: false,
        honorific: false,
        lookAlike: false,
        metadata: false
      }
      labels.set(word, entry)
    }
    return entry
  }
  for (const language of languages) {
    for (const [mask, words] of SOURCES)
      for (const word of words(language)) masks.set(word, (masks.get(word) ?? 0) | mask)
    for (const word of language.questionLabels) label(word).question = true
    for (const word of language.answerLabels) label(word).answer = true
    for (const word of language.interviewerRoles) label(word).interviewer = true
    for (const word of language.intervieweeRoles) label(word).interviewee = true
    for (const word of language.otherRoles) label(word).other = true
    for (const word of language.genericSpeakers) label(word).generic = true
    for (const word of language.honorifics) label(word).honorific = true
    for (const word of language.lookAlikes) label(word).lookAlike = true
    for (const word of language.metadataKeys) label(word).metadata = true
    for (const particle of language.nameParticles) for (const word of particle.split(' ')) particles.add(word)
    for (const word of language.frequent) frequent.add(word)
  }
  const phrases = new Map<string, Phrase[]>()
  for (const [text, mask] of masks) {
    const key = firstKey(text, 0)
    const list = phrases.get(key)
    if (list) list.push({ text, mask })
    else phrases.set(key, [{ text, mask }])
  }
  for (const list of phrases.values()) list.sort((a, b) => b.text.length - a.text.length)
  return {
    languages,
    unspaced: (languages[0] as Language).unspaced,
    tree: treeOf(masks),
    phrases,
    labels,
    particles,
    frequent
  }
}

/**
 * What a text means that is a phrase as a whole; 0 if it is none.
 * @param key what such phrases are filed under: the first word, which is all of a single one
 */
export function phraseMask({ phrases }: Pick<Lexicon, 'phrases'>, text: string, key: string = text): number {
  return phrases.get(key)?.find((phrase) => phrase.text === text)?.mask ?? 0
}

function treeOf(masks: ReadonlyMap<string, number>): PhraseTree {
  const indices = new Map<string, number>()
  const roots: (WordNode | undefined)[] = []
  const begins = new Uint8Array(SLOTS)
  const pairs = new Uint8Array(SLOTS)
  for (const [phrase, mask] of masks) {
    const words = piecesOf(phrase)
    let node: WordNode | undefined
    for (const word of words) {
      const index = indices.get(word) ?? indices.size
      indices.set(word, index)
      let next: WordNode | undefined = node ? node.next?.get(index) : roots[index]
      if (!next) {
        next = { mask: 0, next: undefined }
        if (node) {
          node.next ??= new Map()
          node.next.set(index, next)
        } else roots[index] = next
      }
      node = next
    }
    if (!node) continue
    node.mask |= mask
    const hash = hashOf(words[0] as string)
    begins[slotOf(hash)] = (begins[slotOf(hash)] as number) | (words.length > 1 ? 2 : 1)
    if (words.length > 1) pairs[pairOf(hash, hashOf(words[1] as string))] = 1
  }
  return { table: wordTable([...indices.keys()]), roots, begins, pairs }
}

/** The words of a phrase, and the characters of scripts that do not space their words. */
function piecesOf(phrase: string): string[] {
  const pieces: string[] = []
  for (let at = 0; at < phrase.length; ) {
    if (!isWord(phrase.charCodeAt(at))) {
      at++
      continue
    }
    const end = pieceEnd(phrase, at)
    pieces.push(phrase.slice(at, end))
    at = end
  }
  return pieces
}

const SLOTS = 1 << 14

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1)

const pairOf = (first: number, second: number): number => slotOf((Math.imul(first, 31) + second) | 0)

/** One word, or one character of a script that does not space its words. */
function pieceEnd(text: string, from: number): number {
  return isDense(text.charCodeAt(from)) ? from + 1 : wordEnd(text, from)
}

/**
 * Whether a phrase may begin with the letters at the start of a part of a text, `i` of `i'm`: most words begin none, and
 * need not be cut out to be looked up in `phrases`.
 */
export function mayBegin({ tree: { begins } }: Lexicon, text: string, from: number, to: number): boolean {
  let hash = HASH_START
  let at = from
  for (; at < to; at++) {
    const code = text.charCodeAt(at)
    if (!isLetter(code)) break
    hash = hashWith(hash, code)
  }
  return at === from || begins[slotOf(hash)] !== 0
}

/** The first word, or the first character of a script that does not space its words. */
function firstKey(text: string, from: number): string {
  if (!isWord(text.charCodeAt(from)) || isDense(text.charCodeAt(from))) return text.charAt(from)
  return text.slice(from, wordEnd(text, from))
}

const isDense = (code: number): boolean =>
  (code >= 0x0e00 && code <= 0x0e7f) || (code >= 0x2e80 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff)

/** 1 for the ASCII letters and digits: one look a character where most texts are. */
const ASCII_WORD = Uint8Array.from({ length: 128 }, (_, code) => (isLetter(code) || (code >= 48 && code <= 57) ? 1 : 0))

function isWord(code: number): boolean {
  if (code < 128) return ASCII_WORD[code] === 1
  return !Number.isNaN(code) && (isLetter(code) || (code >= 0x300 && code <= 0x36f))
}

function wordEnd(text: string, from: number): number {
  let at = from
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 128 ? ASCII_WORD[code] === 0 : !isWord(code) || isDense(code)) break
  }
  return at
}

/** What the words of a text say, by where they stand. */
export interface WordMarks {
  /** Kinds of the phrases that open the text. */
  opening: number
  /** Kinds of the phrases anywhere in the part looked at. */
  anywhere: number
  /** Kinds of the phrases that are the whole text, but for marks at its end. */
  whole: number
  firstPersons: number
  secondPersons: number
  thirdPersons: number
}

/** How many characters of a text are looked at. */
const REACH = 240

/**
 * Looks up the words of a text.
 * @param text as written; its first 240 characters and the phrases that start there count
 */
export function wordMarks(lexicon: Lexicon, text: string, from = 0): WordMarks {
  const head = foldWords(
    text.length - from > REACH ? text.slice(from, from + REACH) : from > 0 ? text.slice(from) : text
  )
  const marks: WordMarks = { opening: 0, anywhere: 0, whole: 0, firstPersons: 0, secondPersons: 0, thirdPersons: 0 }
  const whole = text.length - from <= REACH
  let last = head.length
  while (last > 0 && !isWord(head.charCodeAt(last - 1))) last--
  const { begins, pairs } = lexicon.tree
  const looked: Looked = { head, first: -1, last: whole ? last : -1 }
  // A word is looked up when the next one is known: together they tell whether a longer phrase may begin.
  let word = -1
  let wordEnds = 0
  let wordHash = 0
  for (let at = 0; at < last; ) {
    const code = head.charCodeAt(at)
    if (!isWord(code)) {
      at++
      continue
    }
    if (looked.first < 0) looked.first = at
    let end = at + 1
    let hash = hashWith(HASH_START, code)
    if (!isDense(code)) {
      for (; end < head.length; end++) {
        const next = head.charCodeAt(end)
        if (next < 128 ? ASCII_WORD[next] === 0 : !isWord(next) || isDense(next)) break
        hash = hashWith(hash, next)
      }
    }
    if (word >= 0) {
      const begin = begins[slotOf(wordHash)] as number
      if (begin !== 0) {
        const goesOn = (begin & 2) !== 0 && pairs[pairOf(wordHash, hash)] === 1
        if (goesOn || (begin & 1) !== 0) mark(lexicon.tree, looked, word, wordEnds, wordHash, goesOn, marks)
      }
    }
    word = at
    wordEnds = end
    wordHash = hash
    at = end
  }
  if (word >= 0 && ((begins[slotOf(wordHash)] as number) & 1) !== 0)
    mark(lexicon.tree, looked, word, wordEnds, wordHash, false, marks)
  return marks
}

/** The part of a text that is looked at, where its first word starts, and where its last word ends, -1 if the text goes on. */
interface Looked {
  head: string
  first: number
  last: number
}

/**
 * Marks what the phrases say that start with one word of a text.
 * @param goesOn whether one of more than a word may
 */
function mark(
  { table, roots }: PhraseTree,
  { head, first, last }: Looked,
  at: number,
  wordEnds: number,
  hash: number,
  goesOn: boolean,
  marks: WordMarks
): void {
  const word = findWord(table, head, at, wordEnds, hash)
  let node = word < 0 ? undefined : roots[word]
  let end = wordEnds
  let found = 0
  while (node) {
    if (node.mask !== 0) {
      found |= node.mask
      if (at === first && end === last) marks.whole |= node.mask
      if (at !== first && end === last) marks.anywhere |= node.mask & Word.questionTail
    }
    if (!node.next || !goesOn) break
    const next = nextWord(head, end)
    if (next < 0) break
    end = pieceEnd(head, next)
    node = node.next.get(findWord(table, head, next, end, hashOfPart(head, next, end)))
  }
  if (found === 0) return
  if (at === first) marks.opening |= found
  marks.anywhere |= found & ~Word.questionTail
  if (found & Word.first) marks.firstPersons++
  if (found & Word.second) marks.secondPersons++
  if (found & Word.third) marks.thirdPersons++
}

/** Where the next word of a phrase would start: after one space, apostrophe, hyphen or the like; -1 if the phrase ends. */
function nextWord(head: string, from: number): number {
  if (isWord(head.charCodeAt(from))) return from
  for (let at = from; at < from + 3 && at < head.length; at++) {
    const code = head.charCodeAt(at)
    if (isWord(code)) return at
    if (code === 46 || code === 33 || code === 63 || code === 10) return -1
  }
  return -1
}

/** What a label's words mean in any of the languages; undefined if nothing. */
export function labelWords(lexicon: Lexicon, key: string): LabelWords | undefined {
  return lexicon.labels.get(key)
}
