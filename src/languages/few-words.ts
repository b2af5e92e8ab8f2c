import { type Language, WORD_LISTS } from './language.ts'

/** A language of which only some lists are written yet: the others are empty. */
export function fewWords(
  words: Pick<Language, 'id' | 'name' | 'unspaced' | 'frequent'> & Partial<Omit<Language, 'id' | 'name' | 'unspaced'>>
): Language {
  const empty = Object.fromEntries(WORD_LISTS.map((list) => [list, []])) as unknown as Language
  return { ...empty, ...words }
}
