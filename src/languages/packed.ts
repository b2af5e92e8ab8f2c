/**
 * Languages as the build ships them: one string each, which is shorter to load than thousands of literals and costs
 * nothing until its words are needed. Both directions stand here, so that they cannot drift apart.
 */
import { type Language, WORD_LISTS } from './language.ts'

type Lists = readonly (typeof WORD_LISTS)[number][]

/** `die|der|und` a list, one list a line. @returns what `unpackLanguage` reads back */
export function packWords(language: Language, lists: Lists = WORD_LISTS): string {
  return lists.map((list) => language[list].join('|')).join('\n')
}

/**
 * @param packed what `packWords` gave for the same lists
 * @param rest every list that is not in `packed`
 */
export function unpackLanguage(
  head: Pick<Language, 'id' | 'name' | 'unspaced'>,
  packed: string,
  lists: Lists = WORD_LISTS,
  rest?: Language
): Language {
  const language = { ...rest, ...head } as Language
  let lines: string[] | undefined
  for (const [index, list] of lists.entries()) {
    let words: string[] | undefined
    const get = (): string[] => {
      lines ??= packed.split('\n')
      words ??= lines[index] ? lines[index].split('|') : []
      return words
    }
    Object.defineProperty(language, list, { get, enumerable: true })
  }
  return language
}
