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

/** A language whose words are still in strings. */
interface Packed {
  lists: Lists
  /** The first lists, or all. */
  near: readonly string[]
  /** Loads the lines of the lists behind them, where there are any. */
  far: (() => string) | undefined
  words: Map<string, string[]>
}

const packs = new WeakMap<object, Packed>()

/** One getter for each list, shared by all languages: making them costs more than splitting the words of a text. */
const GETTERS = /* @__PURE__ */ Object.fromEntries(
  WORD_LISTS.map((list) => [
    list,
    {
      enumerable: true,
      get(this: object): readonly string[] {
        return wordsOf(packs.get(this) as Packed, list)
      }
    }
  ])
)

function wordsOf(packed: Packed, list: Lists[number]): readonly string[] {
  const { lists, near, far, words } = packed
  const known = words.get(list)
  if (known) return known
  const index = lists.indexOf(list)
  if (index < near.length) {
    words.set(list, wordsIn(near[index]))
  } else {
    for (const [at, line] of (far as () => string)().split('\n').entries())
      words.set(lists[near.length + at] as string, wordsIn(line))
  }
  return words.get(list) as string[]
}

const wordsIn = (line = ''): string[] => (line === '' ? [] : line.split('|'))

/**
 * @param packed what `packWords` gave for the same lists, or for the first of them
 * @param rest every list that is not in `lists`
 * @param far loads what `packWords` gave for the lists that are not in `packed`
 */
export function unpackLanguage(
  { id, name, unspaced }: Pick<Language, 'id' | 'name' | 'unspaced'>,
  packed: string,
  lists: Lists = WORD_LISTS,
  rest?: Language,
  far?: () => string
): Language {
  const language = { ...rest, id, name, unspaced } as Language
  for (const list of lists) Object.defineProperty(language, list, GETTERS[list] as PropertyDescriptor)
  packs.set(language, { lists, near: packed.split('\n'), far, words: new Map() })
  return language
}
