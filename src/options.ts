import { type Language, WORD_LISTS } from './languages/language.ts'
import type { BoilerplateRule, LabelStyle } from './rules/extra.ts'
import type { Layout } from './rules/layout/layout.ts'
import type { Role } from './schema.ts'
import { labelKey } from './stages/label-shapes.ts'

/** What the caller knows of a speaker: it always wins. */
export interface SpeakerHint {
  /** The full name, as it shall stand in the result. */
  name?: string
  /** Labels that mean this speaker, as the text writes them. The name and its parts count without saying. */
  labels?: string[]
  role?: Role
}

/** Rules of the caller, in the same shape as the built-in ones. */
export interface ExtraRules {
  layouts?: Layout[]
  labels?: LabelStyle[]
  boilerplate?: BoilerplateRule[]
}

export interface ParseOptions {
  /** Id of a reader; `auto` lets the text decide. */
  format?: string
  /** A file name or path: a hint for the format only. */
  path?: string
  speakers?: SpeakerHint[]
  /** BCP 47 primary tag of the text's language; `auto` lets the text decide. */
  language?: string
  /** All words of some languages, out of `interview-parser/languages`: the core knows those of English and few of others. */
  languages?: readonly Language[]
  rules?: ExtraRules
}

const KEYS = new Set(['format', 'path', 'speakers', 'language', 'languages', 'rules'])
const SPEAKER_KEYS = new Set(['name', 'labels', 'role'])
const ROLES = new Set(['interviewer', 'interviewee', 'other'])

/**
 * @param formats ids of the readers that are registered
 * @param languages ids of the languages that are known
 * @throws TypeError that names the option that is wrong
 */
export function checkOptions(options: ParseOptions, formats: readonly string[], languages: readonly string[]): void {
  if (typeof options !== 'object' || options === null) throw new TypeError('options: expected an object')
  for (const key of Object.keys(options))
    if (!KEYS.has(key)) throw new TypeError(`options.${key}: no such option; there are ${[...KEYS].join(', ')}`)
  word(options.format, 'format', ['auto', ...formats])
  word(options.language, 'language', ['auto', ...languages])
  if (options.path !== undefined && typeof options.path !== 'string')
    throw new TypeError('options.path: expected a string')
  if (options.speakers !== undefined) checkSpeakers(options.speakers)
  if (options.rules !== undefined && (typeof options.rules !== 'object' || options.rules === null))
    throw new TypeError('options.rules: expected an object')
  for (const layout of options.rules?.layouts ?? []) {
    if (typeof layout?.id !== 'string' || typeof layout.propose !== 'function')
      throw new TypeError('options.rules.layouts: expected layouts with id and propose')
  }
  for (const style of options.rules?.labels ?? []) {
    if (typeof style?.id !== 'string' || typeof style.match !== 'function')
      throw new TypeError('options.rules.labels: expected label styles with id and match')
  }
  for (const rule of options.rules?.boilerplate ?? []) {
    if (typeof rule?.id !== 'string' || typeof rule.test !== 'function')
      throw new TypeError('options.rules.boilerplate: expected rules with id and test')
  }
}

function word(value: unknown, name: string, known: readonly string[]): void {
  if (value === undefined || (typeof value === 'string' && known.includes(value))) return
  throw new TypeError(
    `options.${name}: expected one of ${known.join(', ')}; got ${typeof value === 'string' ? JSON.stringify(value) : typeof value}`
  )
}

/** @throws TypeError if they are no languages */
export function checkLanguages(languages: unknown): void {
  if (languages === undefined) return
  const isLanguage = (entry: Partial<Language> | null): boolean =>
    typeof entry?.id === 'string' && WORD_LISTS.every((list) => Array.isArray(entry[list]))
  if (!Array.isArray(languages) || !languages.every(isLanguage))
    throw new TypeError('options.languages: expected languages as interview-parser/languages has them')
}

function checkSpeakers(speakers: unknown): void {
  if (!Array.isArray(speakers)) throw new TypeError('options.speakers: expected an array')
  for (const [index, hint] of speakers.entries()) {
    const name = `options.speakers[${index}]`
    if (typeof hint !== 'object' || hint === null)
      throw new TypeError(`${name}: expected an object with name, labels or role`)
    for (const key of Object.keys(hint))
      if (!SPEAKER_KEYS.has(key))
        throw new TypeError(`${name}.${key}: no such key; there are ${[...SPEAKER_KEYS].join(', ')}`)
    const { name: full, labels, role } = hint as SpeakerHint
    if (full !== undefined && typeof full !== 'string') throw new TypeError(`${name}.name: expected a string`)
    if (labels !== undefined && !(Array.isArray(labels) && labels.every((label) => typeof label === 'string')))
      throw new TypeError(`${name}.labels: expected an array of strings`)
    if (role !== undefined && !ROLES.has(role))
      throw new TypeError(`${name}.role: expected one of ${[...ROLES].join(', ')}`)
    if (full === undefined && (labels ?? []).length === 0) throw new TypeError(`${name}: expected a name or labels`)
  }
}

/** Keys of the labels that mean a speaker: those given, the name, its first and its last word. */
export function hintKeys({ name, labels = [] }: SpeakerHint): string[] {
  const words = name?.split(/\s+/) ?? []
  return [...labels, ...(name === undefined ? [] : [name, words[0] as string, words.at(-1) as string])]
    .map(labelKey)
    .filter((key) => key !== '')
}
