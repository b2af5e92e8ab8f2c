import { foldWords } from '../languages/fold.ts'
import { type Lexicon, phraseMask, Word } from '../languages/lexicon.ts'
import type { Unit } from '../types.ts'
import type { Opened } from './analyse.ts'
import { isMember } from './label-roles.ts'

/** A line with more letters is speech. */
const LINE = 48

/**
 * Members of parliament, who put questions to the government where others answer without seat and party.
 * @returns indices of the cast's persons
 */
export function questioners({ cast: { persons } }: Opened): number[] {
  const own = [...persons.keys()].filter((at) => persons[at]?.labels.some(isMember))
  const others = persons.length - own.length
  return others > 0 ? own : []
}

/**
 * `BY MR. ORR:` above `Q.` and `A.`: in court such a line says who asks from there on.
 * @returns `MR. ORR`
 */
export function examinerIn({ text, data }: Unit, lexicon: Lexicon): string | undefined {
  const space = text.indexOf(' ')
  if (data?.part || text.length > LINE || space < 0 || !isInCapitals(text)) return undefined
  if (!isBy(text.slice(0, space), lexicon)) return undefined
  return text.slice(space + 1, /[:.]$/.test(text) ? -1 : undefined)
}

/**
 * `Q.   (BY MR. ORR)  And then?`, `Q.  BY MR. ORR:  And then?`: the same inside the line, behind the letter.
 * @param from where the words behind the letter begin
 * @returns `MR. ORR`
 */
export function examinerBehind({ text }: Unit, from: number, lexicon: Lexicon): string | undefined {
  const [, by = '', name = ''] = BEHIND.exec(text.slice(from, from + LINE)) ?? []
  return isInCapitals(name) && isBy(by, lexicon) ? name : undefined
}

/** `(BY MR. ORR) `, `BY MR. ORR: ` */
const BEHIND = /^\(?(\p{Lu}{1,8}) (\p{Lu}[^:()]*)[:)]\s/u

const isBy = (word: string, lexicon: Lexicon): boolean => (phraseMask(lexicon, foldWords(word)) & Word.byline) !== 0

const isInCapitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase()
