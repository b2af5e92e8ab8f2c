import type { Lexicon } from './lexicon.ts'

/**
 * Languages whose sentences need a subject: who speaks of himself or to another says so in nearly every sentence
 * (World Atlas of Language Structures, feature 101A: obligatory pronouns in subject position).
 */
const OBLIGATORY: ReadonlySet<string> = new Set(['da', 'de', 'en', 'fr', 'nl', 'no', 'sv'])

/** Whether the language of a text is one of those. */
export const namesPersons = ({ languages: [own] }: Lexicon): boolean => own !== undefined && OBLIGATORY.has(own.id)

/** Languages that write every noun with a capital: there a capital says nothing of names. */
const NOUNS: ReadonlySet<string> = new Set(['de'])

/** Whether the language of a text is one of those. */
export const capitalisesNouns = ({ languages: [own] }: Lexicon): boolean => own !== undefined && NOUNS.has(own.id)
