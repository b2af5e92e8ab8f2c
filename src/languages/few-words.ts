import { type Language, WORD_LISTS } from './language.ts'
import { fallback } from './und.ts'

type Lists = Omit<Language, 'id' | 'name' | 'unspaced'>

/** A language with some lists of its own and, in each, what many languages share; labels and small words are its own alone. */
export function fewWords({
  id,
  name,
  unspaced,
  ...own
}: Pick<Language, 'id' | 'name' | 'unspaced' | 'frequent'> & Partial<Lists>): Language {
  const lists = WORD_LISTS.map((list): [string, string[]] => {
    const words = own[list] ?? []
    return [list, OWN_ALONE.has(list) ? words : [...new Set([...words, ...fallback[list]])]]
  })
  return { id, name, unspaced, ...(Object.fromEntries(lists) as unknown as Lists) }
}

/** A letter that asks in one language answers in another, and a particle here is a preposition there. */
const OWN_ALONE: ReadonlySet<string> = new Set(['questionLabels', 'answerLabels', 'nameParticles'])
