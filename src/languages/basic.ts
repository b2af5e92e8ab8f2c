import type { Language } from './language.ts'
import { fallback } from './und.ts'

/**
 * What the core knows of every language: the words that tell it, and those that tell questions from answers. They are a
 * tenth of all words, and do most of what the words of a language do.
 */
export const BASIC_LISTS = [
  'frequent',
  'letters',
  'questionLabels',
  'answerLabels',
  'interviewerRoles',
  'intervieweeRoles',
  'interrogatives',
  'firstPerson',
  'secondPerson'
] as const satisfies readonly (keyof Language)[]

/** The language with only its basic words; beside them, those that many languages share. */
export function basicOf(language: Language): Language {
  const { id, name, unspaced } = language
  const lists = BASIC_LISTS.map((list) => [list, language[list]])
  return { ...fallback, id, name, unspaced, ...Object.fromEntries(lists) }
}
