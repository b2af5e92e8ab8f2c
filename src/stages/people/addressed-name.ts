import { CASE_ENDINGS } from '../../languages/case-endings.ts'
import { foldWords } from '../../languages/fold.ts'
import { isGivenName } from '../../languages/given-names.ts'
import type { Lexicon } from '../../languages/lexicon.ts'
import type { Candidate, Scanned } from './candidates.ts'
import { Site } from './pieces.ts'
import { mayBeSame } from './variants.ts'

/** What stands before a name at the beginning of a question is no longer where it is a title, in UTF-16 units. */
const LONGEST_TITLE = 40

/**
 * Whom the first words that are asked call, by a title, `Frau Falk, wie …`, or in the case of who is called, `Олесю, як …`,
 * where nothing else names the one who answers. The text may have the name more fully; where it has not, the title is part
 * of what she is called. A title before a form that may be a case is no name.
 */
export function addressedName(
  { candidates, pieces }: Pick<Scanned, 'candidates' | 'pieces'>,
  { labels, languages }: Lexicon,
  isTaken: (candidate: Candidate) => boolean,
  fullName: (name: string) => string
): string | undefined {
  const first = pieces.find(({ site }) => site === Site.question)
  const free = candidates.filter((candidate) => !candidate.wordy && !isTaken(candidate))
  const names = free.flatMap((candidate) => {
    const { words, text, mentions } = candidate
    return mentions.flatMap(({ piece, from, to }) => {
      if (piece !== first || piece.text[to] !== ',' || from > LONGEST_TITLE) return []
      const before = foldWords(piece.text.slice(0, from)).match(/\p{L}+/gu) ?? []
      if (!before.every((word) => labels.get(word)?.honorific)) return []
      const fuller = free.find((other) => isFuller(other, words))?.text ?? (before.length > 0 ? fullName(text) : text)
      if (fuller !== text) return [fuller]
      if (before.length === 0) return []
      if (words.length > 1) return [text]
      return languages.some(({ id }) => id in CASE_ENDINGS) ? [] : [piece.text.slice(0, to).replace(/^\P{L}+/u, '')]
    })
  })
  return names[0]
}

/** `Олеся Барвінок` for `Олесю`, `Ida Falk` for `Falk`. */
const isFuller = ({ words: fuller }: Candidate, words: readonly string[]): boolean =>
  fuller.length > words.length && isGivenName(fuller[0] as string) && mayBeSame(words, fuller)
