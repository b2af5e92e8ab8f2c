import { foldWords } from './fold.ts'
import { languages } from './index.ts'
import type { Language } from './language.ts'
import { fallback } from './und.ts'

/** UTF-16 units read from the start of a text, and from its middle when it is longer. */
const startSample = 20_000
const middleSample = 10_000
/** Below this part of the letters explained by a language's frequent words, the text is in none of the known ones. */
const leastShare = 0.03
/** A second language needs this part of the evidence; English, the language of page furniture, only a few words. */
const secondShare = 0.15
const leastEvidence = 12

/** How many letters of evidence each language has; `letters` is the count of all letters of the sample. */
interface Evidence {
  scores: Map<Language, number>
  letters: number
}

/**
 * The language a text is mostly in, or `fallback` (`und`) when it is in none of the known ones or has too few words to
 * tell. Reads a sample of fixed size; the same text always gives the same answer.
 */
export function detectLanguage(text: string): Language {
  return mainOf(weigh(sample(text), fallback))
}

/**
 * The main language first; then English, when it is not the main one but some of its words occur; then every other with
 * at least 15 % of the evidence. Words that a language shares with the main one are no evidence for it.
 */
export function detectLanguages(text: string): Language[] {
  const read = sample(text)
  const main = mainOf(weigh(read, fallback))
  if (main === fallback) return [fallback]
  const { scores } = weigh(read, main)
  const total = [...scores.values()].reduce((sum, score) => sum + score, 0)
  const others = languages.filter((language) => {
    const score = scores.get(language) ?? 0
    if (language === main || score < leastEvidence) return false
    return language.id === 'en' || score >= total * secondShare
  })
  return [main, ...others]
}

function sample(text: string): string {
  if (text.length <= startSample + middleSample) return foldWords(text)
  const middle = Math.max(startSample, Math.floor(text.length / 2))
  return foldWords(`${text.slice(0, startSample)} ${text.slice(middle, middle + middleSample)}`)
}

function mainOf({ scores, letters }: Evidence): Language {
  let main = fallback
  let best = 0
  for (const language of languages) {
    const score = scores.get(language) ?? 0
    if (score > best && score >= letters * leastShare) {
      main = language
      best = score
    }
  }
  return main
}

/** A word or letter that several languages have is shared out between them; what `known` has is evidence for it alone. */
function weigh(text: string, known: Language): Evidence {
  const { words, marks } = owners()
  const scores = new Map<Language, number>()
  const give = (owners: Language[] | undefined, amount: number) => {
    if (!owners) return
    const heirs = owners.includes(known) ? [known] : owners
    for (const heir of heirs) scores.set(heir, (scores.get(heir) ?? 0) + amount / heirs.length)
  }
  let letters = 0
  for (const word of text.split(/[^\p{L}\p{M}]+/u)) {
    letters += word.length
    give(words.get(word), word.length)
    if (!isAscii(word)) for (const letter of word) give(marks.get(letter), 1)
  }
  for (const [id, count] of eastAsian(text))
    give(
      languages.filter((language) => language.id === id),
      count
    )
  return { scores, letters }
}

interface Owners {
  words: Map<string, Language[]>
  marks: Map<string, Language[]>
}

/** The tables hang on the word lists alone, which never change: made once, when first needed. */
let made: Owners | undefined
function owners(): Owners {
  made ??= { words: ownersOf((language) => language.frequent), marks: ownersOf((language) => language.letters) }
  return made
}

/** The letters that tell languages apart all lie beyond ASCII. */
function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 127) return false
  return true
}

function ownersOf(list: (language: Language) => string[]): Map<string, Language[]> {
  const owners = new Map<string, Language[]>()
  for (const language of languages) {
    for (const entry of list(language)) {
      const known = owners.get(entry)
      if (known) known.push(language)
      else owners.set(entry, [language])
    }
  }
  return owners
}

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
