import { INDEFINITE } from '../../languages/articles.ts'
import { foldWords } from '../../languages/fold.ts'
import type { Lexicon } from '../../languages/lexicon.ts'
import type { Candidate } from './candidates.ts'

/** `Interview with a Lighthouse Keeper`, `Questions for an Old Baker`: one of many, wherever it stands. */
export function isOneOfMany({ mentions }: Pick<Candidate, 'mentions'>, { languages }: Lexicon): boolean {
  const articles = languages.flatMap(({ id }) => INDEFINITE[id] ?? [])
  return mentions.every(({ piece, from }) => {
    const before = piece.text.slice(Math.max(0, from - LONGEST), from)
    const space = before.lastIndexOf(' ', before.length - 2)
    return before.endsWith(' ') && articles.includes(foldWords(before.slice(space + 1, -1)))
  })
}

/** The longest of the articles, and a space on either side. */
const LONGEST = 7
