import { foldWords } from '../../languages/fold.ts'
import type { Language } from '../../languages/language.ts'
import type { Lexicon } from '../../languages/lexicon.ts'
import { TAG } from '../../model/chain.ts'
import { isUnspaced, isUpper, skipSpace } from '../../read/text-marks.ts'
import type { Unit } from '../../types.ts'
import type { Analysis } from '../analyse.ts'

/** Whoever says a name says it in so many UTF-16 units of the first answer. */
const REACH = 160

/**
 * The name that the one who is asked says in the first answer: `Hey, I'm Ida Falk! I …`, `我叫…，`.
 * @returns undefined where the first answer has none, or nothing is asked before it
 */
export function ownName({ units, tags, lexicon }: Pick<Analysis, 'units' | 'tags' | 'lexicon'>): string | undefined {
  const first = tags.indexOf(TAG.answer)
  if (first < 0 || tags.indexOf(TAG.question) > first || !tags.includes(TAG.question)) return undefined
  const text = (units[first] as Unit).text.slice(0, REACH)
  const folded = foldWords(text)
  const words = [...folded.matchAll(/[\p{L}\p{M}'-]+/gu)].map(({ 0: word, index }) => ({
    word,
    end: index + word.length
  }))
  for (const language of lexicon.languages)
    for (const end of endsOf(language, folded, words)) {
      const name = nameAt(text, end, lexicon)
      if (name !== undefined) return name
    }
  return undefined
}

/** Where the phrases end that stand before one's own name. */
function endsOf({ ownNames }: Language, folded: string, words: readonly { word: string; end: number }[]): number[] {
  return ownNames.flatMap((phrase) => {
    if (isUnspaced(phrase.charCodeAt(0))) return folded.includes(phrase) ? [folded.indexOf(phrase) + phrase.length] : []
    const wanted = phrase.split(' ')
    const at = words.findIndex((_, index) => wanted.every((word, step) => words[index + step]?.word === word))
    return at < 0 ? [] : [(words[at + wanted.length - 1] as { end: number }).end]
  })
}

/** A name in Han or Hangul, or letters without capitals, ends where its clause does. */
const CLAUSE = /^[\p{Script=Han}\p{Script=Hangul}]{2,4}(?=[\s，。、,（(；;！!]|$)/u
/** A word with more than one letter, and a space before it that is the only thing there. */
const WORD = /^ ?(\p{L}[\p{L}\p{M}'’-]+)/u
const MOST_WORDS = 4

/** The name that starts at an index, if one does: words in capitals, and small ones that names hold between them. */
function nameAt(text: string, from: number, { languages }: Lexicon): string | undefined {
  const rest = text.slice(skipSpace(text, from, text.length))
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
