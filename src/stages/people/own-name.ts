import { foldWords } from '../../languages/fold.ts'
import { isGivenName } from '../../languages/given-names.ts'
import type { Lexicon } from '../../languages/lexicon.ts'
import { TAG } from '../../model/chain.ts'
import { isUnspaced, isUpper, skipSpace } from '../../read/text-marks.ts'
import type { Unit } from '../../types.ts'
import type { Analysis } from '../analyse.ts'
import type { Wanted } from './features.ts'

/** Whoever says a name says it in so many UTF-16 units of the first answer, or of each paragraph before it. */
const REACH = 160
/** So many paragraphs before the first answer are read. */
const MOST_BEFORE = 12
/** Where whoever asks may say it. */
const BEFORE = [TAG.introduction, TAG.question]

/**
 * The name that the one who answers says in the first answer, `Hey, I'm Ida Falk! I …`, `我叫…，`, or the one who asks
 * before it: `My name is Ida and I run the school paper.`
 * @returns undefined where nobody says a name there, or nothing is asked before the first answer
 */
export function ownName(
  { units, tags, lexicon }: Pick<Analysis, 'units' | 'tags' | 'lexicon'>,
  wanted: Wanted,
  sites: readonly number[] = BEFORE
): string | undefined {
  const answer = tags.indexOf(TAG.answer)
  const question = tags.indexOf(TAG.question)
  if (answer < 0 || question < 0 || question > answer) return undefined
  if (wanted === 'interviewee') {
    const { text } = units[answer] as Unit
    return nameAndAge(text, lexicon) ?? nameSaid(text, lexicon)
  }
  for (let index = Math.max(0, answer - MOST_BEFORE); index < answer; index++) {
    if (!sites.includes(tags[index] as number)) continue
    const name = nameSaid((units[index] as Unit).text, lexicon)
    if (name !== undefined) return name
  }
  return undefined
}

/**
 * `Ida Falk, 63, …`, `Ida Falk (63)`, `Ida Falk dus, 63 jaar`: how an answer to who one is begins. `Ida Falk`, `Ida.` is all of
 * it.
 */
function nameAndAge(text: string, lexicon: Lexicon): string | undefined {
  const name = nameAt(text, 0, lexicon)
  if (name === undefined) return undefined
  const rest = text.slice(name.length)
  const isAll = NOTHING.test(rest) && isGivenName(foldWords(name.split(' ', 1)[0] as string))
  return isAll || (name.includes(' ') && AGE.test(rest)) ? name : undefined
}

const NOTHING = /^\.?$/

const AGE = /^(?: \p{Ll}+)?(?:,| \() ?[1-9]\d\b/u

/**
 * By person the name that each says in the first words under a label that only counts: `Speaker 2: Hello, I'm Ida Moss.`
 * Others have names already, or none to say.
 */
export function ownNames({
  units,
  heads,
  cast,
  lexicon
}: Pick<Analysis, 'units' | 'heads' | 'cast' | 'lexicon'>): ReadonlyMap<number, string> {
  const names = new Map<number, string>()
  const open = new Set(cast.persons.flatMap(({ index, word }) => (word === 'generic' ? [index] : [])))
  for (const [index, person] of cast.opens.entries()) {
    if (!open.delete(person)) continue
    // Beside the label, or below it where it has a line of its own.
    const beside = (units[index] as Unit).text.slice(heads[index]?.body ?? 0)
    const below = units.slice(index + 1, index + 2).map(({ text }) => text)
    const name = nameSaid(beside === '' ? below.join('') : beside, lexicon)
    if (name !== undefined) names.set(person, name)
  }
  return names
}

/** The name that somebody says to be their own near the start of a text. */
function nameSaid(whole: string, lexicon: Lexicon): string | undefined {
  const text = whole.slice(0, REACH)
  const folded = foldWords(text)
  const words = [...folded.matchAll(/[\p{L}\p{M}'-]+/gu)].map(({ 0: word, index }) => ({
    word,
    from: index,
    end: index + word.length
  }))
  for (const { ownNames, selfPhrases } of lexicon.languages) {
    for (const { end } of placesOf(ownNames, folded, words)) {
      const name = nameAt(text, end, lexicon)
      if (name !== undefined) return name
    }
    for (const { from, end } of placesOf(selfPhrases, folded, words)) {
      const name = isQuoted(text, from) ? undefined : nameAt(text, end, lexicon)
      if (name !== undefined && startsGiven(name)) return name
    }
  }
  return undefined
}

/** Where the first of each phrase stands in a text. */
function placesOf(
  phrases: readonly string[],
  folded: string,
  words: readonly { word: string; from: number; end: number }[]
): { from: number; end: number }[] {
  return phrases.flatMap((phrase) => {
    if (isUnspaced(phrase.charCodeAt(0))) {
      const from = folded.indexOf(phrase)
      return from < 0 ? [] : [{ from, end: from + phrase.length }]
    }
    const wanted = phrase.split(' ')
    const at = words.findIndex((_, index) => wanted.every((word, step) => words[index + step]?.word === word))
    const first = words[at]
    return first ? [{ from: first.from, end: (words[at + wanted.length - 1] as { end: number }).end }] : []
  })
}

/** `“I am Ida Falk,” she says`: somebody else's words. */
const isQuoted = (text: string, from: number): boolean => '"“„«‘\''.includes(text[from - 1] ?? ' ')

/** `I'm Ida Falk`, but not `I'm Dutch` or `I am Head of School`. */
function startsGiven(name: string): boolean {
  const space = name.indexOf(' ')
  return space > 0 && isGivenName(foldWords(name.slice(0, space)))
}

/** A name in Han or Hangul, or letters without capitals, ends where its clause does. */
const CLAUSE = /^[\p{Script=Han}\p{Script=Hangul}]{2,4}(?=[\s，。、,（(；;！!]|$)/u
/** A word with more than one letter, and a space before it that is the only thing there. */
const WORD = /^ ?(\p{L}[\p{L}\p{M}'’-]+)/u
const MOST_WORDS = 4

/** The name that starts at an index, if one does: words in capitals, and small ones that names hold between them. */
function nameAt(text: string, from: number, { languages }: Lexicon): string | undefined {
  const rest = text.slice(skipSpace(text, text[from] === ',' ? from + 1 : from, text.length))
  const clause = CLAUSE.exec(rest)?.[0]
  if (clause !== undefined) return clause
  let end = 0
  let at = 0
  for (let count = 0; count < MOST_WORDS; count++) {
    const [written = '', word = ''] = WORD.exec(rest.slice(at)) ?? []
    const isName = isUpper(word.charCodeAt(0))
    if (!isName && !(count > 0 && languages.some(({ nameParticles }) => nameParticles.includes(word)))) break
    at += written.length
    if (isName) end = at
  }
  while (end > 0 && "'’-".includes(rest.charAt(end - 1))) end--
  return end > 0 ? rest.slice(0, end) : undefined
}
