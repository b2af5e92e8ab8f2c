import { foldWords } from '../../languages/fold.ts'
import { type Lexicon, phraseMask, Word } from '../../languages/lexicon.ts'
import { TAG } from '../../model/chain.ts'
import { isSpace } from '../../read/text-marks.ts'
import type { Speaker } from '../../schema.ts'
import type { Unit } from '../../types.ts'
import type { Analysis } from '../analyse.ts'

/** How many units are read for what somebody does, and how much of each. */
const READ_UNITS = 160
const READ_LENGTH = 1200

/** The lines around the talk that may say what somebody does: looked for once, however many speak. */
export function factLines({ units, tags }: Pick<Analysis, 'units' | 'tags'>): string[] {
  const lines: string[] = []
  for (let index = 0; index < units.length && lines.length < READ_UNITS; index++) {
    const tag = tags[index]
    if (tag === TAG.question || tag === TAG.answer || tag === TAG.boilerplate) continue
    lines.push((units[index] as Unit).text)
  }
  return lines
}

/**
 * What a person does and where, as a title line or an introduction states it after the name.
 * @param lines from factLines
 */
export function factsOf(
  name: string,
  lines: readonly string[],
  lexicon: Lexicon
): Pick<Speaker, 'title' | 'affiliation'> {
  if (name === '') return {}
  for (const text of lines) {
    const read = text.slice(0, READ_LENGTH)
    for (let at = read.indexOf(name); at >= 0; at = read.indexOf(name, at + name.length)) {
      const facts =
        apposition(text.slice(at + name.length, at + name.length + 200), lexicon) ??
        predicate(text.slice(at + name.length, at + name.length + 240), lexicon)
      if (facts) return facts
    }
  }
  return {}
}

export const isOccupation = (text: string, lexicon: Lexicon): boolean =>
  foldWords(text)
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => (phraseMask(lexicon, word) & Word.occupation) !== 0)

/** `, Deep Learning Associate, PyImageSearch` up to the end of the line or sentence. */
function apposition(after: string, lexicon: Lexicon): Pick<Speaker, 'title' | 'affiliation'> | undefined {
  if (!/^\s?[,(–-]/.test(after)) return undefined
  const rest = after.replace(/^\s?[,(–-]\s?/, '')
  const end = rest.search(/[.!?:;()|]|\s[–—-]\s/)
  const parts = (end < 0 ? rest : rest.slice(0, end)).split(',').map((part) => part.trim())
  const [title = '', next = ''] = parts
  if (title === '' || title.length > 80 || !isOccupation(title, lexicon)) return undefined
  return divided(title, lexicon, /^\p{Lu}/u.test(next) && next.split(' ').length <= 6 ? next : undefined)
}

/** ` is a Deep Learning Associate at PyImageSearch where he …`. */
function predicate(after: string, lexicon: Lexicon): Pick<Speaker, 'title' | 'affiliation'> | undefined {
  const folded = foldWords(after)
  const start = skip(folded)
  const first = /^[\p{L}\p{M}']+/u.exec(folded.slice(start))?.[0]
  const phrase =
    first === undefined
      ? undefined
      : lexicon.phrases
          .get(first)
          ?.find(({ text, mask }) => (mask & Word.biography) !== 0 && folded.startsWith(`${text} `, start))
  if (!phrase) return undefined
  const rest = after.slice(start + phrase.text.length + 1)
  const title = rest.slice(0, titleEnd(rest, lexicon)).trim()
  if (title.length > 90 || !isOccupation(title, lexicon)) return undefined
  return divided(title, lexicon, undefined)
}

/** A word with a capital is part of the title: `editor of Die Zeit`. */
function titleEnd(text: string, { languages }: Lexicon): number {
  for (const { 1: word, index } of text.matchAll(/[.!?;(,]|\s([^\s.!?;(,]+)(?=\s)/g))
    if (word === undefined || languages.some(({ titleEnds }) => titleEnds.includes(word))) return index
  return text.length
}

/** `Associate at PyImageSearch` is a title and an affiliation. */
export function divided(
  title: string,
  lexicon: Lexicon,
  affiliation: string | undefined
): Pick<Speaker, 'title' | 'affiliation'> {
  if (affiliation !== undefined) return { title, affiliation }
  const words = title.split(' ')
  for (let at = words.length - 2; at > 0; at--) {
    if (!lexicon.languages.some(({ affiliationWords }) => affiliationWords.includes(foldWords(words[at] as string))))
      continue
    const place = words.slice(at + 1).join(' ')
    if (/^\p{Lu}/u.test(place)) return { title: words.slice(0, at).join(' '), affiliation: place }
  }
  return { title }
}

function skip(text: string): number {
  let at = 0
  while (at < text.length && (isSpace(text.charCodeAt(at)) || text[at] === ',' || text[at] === '(')) at++
  return at
}
