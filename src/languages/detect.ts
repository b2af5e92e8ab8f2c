import { isLetterOrMark } from '../read/text-marks.ts'
import { foldWords } from './fold.ts'
import type { Language } from './language.ts'
import { fallback } from './und.ts'
import { findWord, HASH_START, hashWith, type WordTable, wordTable } from './word-table.ts'

/** UTF-16 units read from the start of a text, and from its middle when it is longer. */
const startSample = 20_000
const middleSample = 10_000
/** Below this part of the letters explained by a language's frequent words, the text is in none of the known ones. */
const leastShare = 0.03
/** A second language needs this part of the evidence; English, the language of page furniture, only a few words. */
const secondShare = 0.15
const leastEvidence = 12

/** How many letters of evidence each language has, by its index among the known ones. */
interface Evidence {
  scores: Float64Array
  /** Languages with any evidence, as they came. */
  seen: number[]
  /** Count of all letters of the sample. */
  letters: number
}

/**
 * The language a text is mostly in, or `fallback` (`und`) when it is in none of the known ones or has too few words to
 * tell. Reads a sample of fixed size; the same text always gives the same answer.
 * @param languages those that are known; on a tie the earlier one wins
 */
export function detectLanguage(text: string, languages: readonly Language[]): Language {
  return languages[mainOf(weigh(gather(sample(text), languages), NONE, languages.length))] ?? fallback
}

/**
 * The main language first; then English, when it is not the main one but some of its words occur; then every other with
 * at least 15 % of the evidence. Words that a language shares with the main one are no evidence for it.
 */
export function detectLanguages(text: string, languages: readonly Language[]): Language[] {
  const found = gather(sample(text), languages)
  const main = mainOf(weigh(found, NONE, languages.length))
  if (main === NONE) return [fallback]
  const { scores, seen } = weigh(found, main, languages.length)
  const total = seen.reduce((sum, index) => sum + (scores[index] as number), 0)
  const others = languages.filter(({ id }, index) => {
    const score = scores[index] as number
    if (index === main || score < leastEvidence) return false
    return id === 'en' || score >= total * secondShare
  })
  return [languages[main] as Language, ...others]
}

function sample(text: string): string {
  if (text.length <= startSample + middleSample) return foldWords(text)
  const middle = Math.max(startSample, Math.floor(text.length / 2))
  return foldWords(`${text.slice(0, startSample)} ${text.slice(middle, middle + middleSample)}`)
}

/** The index of no language. */
const NONE = -1

function mainOf({ scores, letters }: Evidence): number {
  let main = NONE
  let best = 0
  for (let index = 0; index < scores.length; index++) {
    const score = scores[index] as number
    if (score > best && score >= letters * leastShare) {
      main = index
      best = score
    }
  }
  return main
}

/** What of a sample belongs to known languages, in its order: each owners once, how many letters are theirs, and how many there are in all. */
interface Finds {
  owners: Uint8Array[]
  amounts: number[]
  letters: number
}

/** Goes over the sample once; whoever weighs goes over what was found. */
function gather(text: string, languages: readonly Language[]): Finds {
  const { table, words, marks } = ownersIn(languages)
  const found = new Int32Array(words.length)
  const foundMarks = new Map<Uint8Array, number>()
  let letters = 0
  let highest = 0
  for (let at = 0; at < text.length; ) {
    const from = at
    let hash = HASH_START
    let ascii = true
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code < 128) {
        if ((code | 32) < 97 || (code | 32) > 122) break
      } else {
        highest = Math.max(highest, code)
        const size = letterSize(text, at)
        if (size === 0) break
        ascii = false
        if (size === 2) {
          hash = hashWith(hash, code)
          at++
        }
      }
      hash = hashWith(hash, text.charCodeAt(at))
    }
    if (at > from) {
      letters += at - from
      const word = findWord(table, text, from, at, hash)
      if (word >= 0) found[word] = (found[word] as number) + at - from
      // The letters that tell languages apart all lie beyond ASCII.
      if (!ascii) {
        for (const letter of text.slice(from, at)) {
          const owners = marks.get(letter)
          if (owners) foundMarks.set(owners, (foundMarks.get(owners) ?? 0) + 1)
        }
      }
    }
    at++
  }
  const finds: Finds = { owners: [], amounts: [], letters }
  const give = (owners: Uint8Array, amount: number): void => {
    finds.owners.push(owners)
    finds.amounts.push(amount)
  }
  for (let word = 0; word < found.length; word++)
    if (found[word] !== 0) give(words[word] as Uint8Array, found[word] as number)
  for (const [owners, amount] of foundMarks) give(owners, amount)
  if (highest >= FIRST_EAST_ASIAN)
    for (const [id, count] of eastAsian(text)) give(Uint8Array.of(languages.findIndex((own) => own.id === id)), count)
  return finds
}

const LETTER = /^[\p{L}\p{M}]/u

/** Units of UTF-16 that a letter beyond ASCII or a mark on one takes; 0 where there is none. */
function letterSize(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code >= 0xd800 && code <= 0xdfff) return LETTER.test(text.slice(at, at + 2)) ? 2 : 0
  return isLetterOrMark(code) ? 1 : 0
}

/** A word or letter that several languages have is shared out between them; what `known` has is evidence for it alone. */
function weigh({ owners, amounts, letters }: Finds, known: number, languages: number): Evidence {
  const scores = new Float64Array(languages)
  const isSeen = new Uint8Array(languages)
  const seen: number[] = []
  const add = (language: number, amount: number): void => {
    scores[language] = (scores[language] as number) + amount
    if (isSeen[language] === 1) return
    isSeen[language] = 1
    seen.push(language)
  }
  for (let at = 0; at < owners.length; at++) {
    const own = owners[at] as Uint8Array
    const amount = amounts[at] as number
    if (own.includes(known)) add(known, amount)
    else for (let heir = 0; heir < own.length; heir++) add(own[heir] as number, amount / own.length)
  }
  return { scores, seen, letters }
}

interface Owners {
  table: WordTable
  /** Of each word of the table the indices of the languages that have it. */
  words: readonly Uint8Array[]
  marks: ReadonlyMap<string, Uint8Array>
}

/** Tables already made. They hang on the word lists alone, which never change: a table kept is the table made again. */
const made = new WeakMap<readonly Language[], Owners>()

function ownersIn(languages: readonly Language[]): Owners {
  const known = made.get(languages)
  if (known) return known
  const words = ownersOf(languages, (language) => language.frequent)
  const owners = {
    table: wordTable([...words.keys()]),
    words: [...words.values()],
    marks: ownersOf(languages, (language) => language.letters)
  }
  made.set(languages, owners)
  return owners
}

function ownersOf(languages: readonly Language[], list: (language: Language) => string[]): Map<string, Uint8Array> {
  const owners = new Map<string, number[]>()
  for (const [index, language] of languages.entries()) {
    for (const entry of list(language)) {
      const known = owners.get(entry)
      if (known) known.push(index)
      else owners.set(entry, [index])
    }
  }
  return new Map([...owners].map(([entry, indices]) => [entry, Uint8Array.from(indices)]))
}

/** Below this no character is kana, Han or Hangul. */
const FIRST_EAST_ASIAN = 0x3041

/** Kana make the Han characters around them Japanese; Chinese has no kana but a quoted name. */
function eastAsian(text: string): [id: string, count: number][] {
  let han = 0
  let kana = 0
  let hangul = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x3041 && code <= 0x30fa) kana++
    else if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf)) han++
    else if (code >= 0xac00 && code <= 0xd7a3) hangul++
  }
  const japanese = kana * 5 > han
  return [
    ['ja', japanese ? kana + han : kana],
    ['zh', japanese ? 0 : han],
    ['ko', hangul]
  ]
}
