import { en } from './en.ts'
import { EVERYWHERE } from './everywhere.ts'
import { withDots } from './fold.ts'
import type { Language } from './language.ts'
import { firstKey, type PhraseTree, treeOf } from './phrase-tree.ts'

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

/** What a label means that no language knows. */
export const MEANS_NOTHING: LabelWords = {
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
  /** Words that open sentences, and are no name before a space. */
  openers: ReadonlySet<string>
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
  const openers = new Set<string>()
  const label = (word: string): LabelWords => {
    let entry = labels.get(word)
    if (!entry) {
      entry = { ...MEANS_NOTHING }
      labels.set(word, entry)
      // `KATILIMCI`, whose capitals have no dots to lose
      if (!labels.has(withDots(word))) labels.set(withDots(word), entry)
    }
    return entry
  }
  // Buttons are often left in the language of whoever made the software. One word alone may be one of another language.
  const left = en.boilerplateLines.filter((line) => line.includes(' '))
  for (const line of [...EVERYWHERE, ...left]) masks.set(line, Word.boilerplateLine)
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
    for (const word of language.sentenceOpeners) openers.add(word)
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
    frequent,
    openers
  }
}

/**
 * What a text means that is a phrase as a whole; 0 if it is none.
 * @param key what such phrases are filed under: the first word, which is all of a single one
 */
export function phraseMask({ phrases }: Pick<Lexicon, 'phrases'>, text: string, key: string = text): number {
  return phrases.get(key)?.find((phrase) => phrase.text === text)?.mask ?? 0
}

/** The same of several words. */
export const wordsMask = (lexicon: Pick<Lexicon, 'phrases'>, text: string): number =>
  phraseMask(lexicon, text, firstKey(text, 0))

/** What a label's words mean in any of the languages; undefined if nothing. */
export function labelWords(lexicon: Lexicon, key: string): LabelWords | undefined {
  return lexicon.labels.get(key)
}
