import { INDEFINITE } from '../../languages/articles.ts'
import { foldWords } from '../../languages/fold.ts'
import type { Lexicon } from '../../languages/lexicon.ts'
import { SAINTS } from '../../languages/saints.ts'
import type { Candidate } from './candidates.ts'

/** `Interview with a Lighthouse Keeper`, `Questions for an Old Baker`, `the mayor of St Just`: one of many, or a place, wherever it stands. */
export function isNobodysName({ mentions }: Pick<Candidate, 'mentions'>, { languages }: Lexicon): boolean {
  const articles = languages.flatMap(({ id }) => INDEFINITE[id] ?? [])
  const saints = languages.flatMap(({ id }) => SAINTS[id] ?? [])
  return mentions.every(({ piece: { text }, from, to }) => {
    const before = wordBefore(text, from)
    const [first = '', second] = foldWords(text.slice(from, to)).split(/[ .-]+/)
    return articles.includes(before) || saints.includes(before) || (second !== undefined && saints.includes(first))
  })
}

/** The word right before an index, folded, without a full stop. */
function wordBefore(text: string, at: number): string {
  const [behind, word = ''] = text
    .slice(Math.max(0, at - LONGEST), at)
    .split(' ')
    .reverse()
  return behind === '' ? foldWords(word).replace('.', '') : ''
}

/** The longest of the words, a full stop, and a space on either side. */
const LONGEST = 9
