import { withDots } from './languages/fold.ts'
import { type Language, WORD_LISTS } from './languages/language.ts'
import { speakerName } from './read/json/speaker-name.ts'
import type { Reader } from './read/reader.ts'
import type { BoilerplateRule, LabelStyle } from './rules/extra.ts'
import type { Layout } from './rules/layout/layout.ts'
import type { Role } from './schema.ts'
import { labelKey } from './stages/label-shapes.ts'
import { bracketedKey } from './stages/namesakes.ts'

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
  /** BCP 47 tag of the text's language, of which script and region do not count: `de`, `de-AT`. `auto` lets the text decide. */
  language?: string
  /** All words of some languages, out of `interview-parser/languages`: the core knows those of English and few of others. */
  languages?: readonly Language[]
  rules?: ExtraRules
  /** Readers of further formats: `htmlReader` of `interview-parser/html`, or the caller's own. One of a known id takes its place. */
  readers?: readonly Reader[]
}

const KEYS = new Set(['format', 'path', 'speakers', 'language', 'languages', 'rules', 'readers'])
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
  word(options.language, 'language', ['auto', ...languages], baseLanguage)
  if (options.path !== undefined && typeof options.path !== 'string')
    throw new TypeError('options.path: expected a string')
  if (options.speakers !== undefined) checkSpeakers(options.speakers)
  if (options.rules !== undefined) checkRules(options.rules)
}

const RULES: Record<keyof ExtraRules, { what: string; does: string }> = {
  layouts: { what: 'layouts', does: 'propose' },
  labels: { what: 'label styles', does: 'match' },
  boilerplate: { what: 'rules', does: 'test' }
}

function checkRules(rules: unknown): void {
  if (typeof rules !== 'object' || rules === null) throw new TypeError('options.rules: expected an object')
  for (const [key, list] of Object.entries(rules)) {
    if (!Object.hasOwn(RULES, key))
      throw new TypeError(`options.rules.${key}: no such key; there are ${Object.keys(RULES).join(', ')}`)
    const { what, does } = RULES[key as keyof ExtraRules]
    if (list === undefined) continue
    const isRule = (rule: Record<string, unknown> | null): boolean =>
      typeof rule?.id === 'string' && typeof rule[does] === 'function'
    if (!Array.isArray(list) || !list.every(isRule))
      throw new TypeError(`options.rules.${key}: expected ${what} with id and ${does}`)
  }
}

/**
 * The language of a BCP 47 tag, without script and region: `de` of `de-AT`.
 * @returns what is no tag as it is
 */
export const baseLanguage = (tag: string): string =>
  /^[a-z]{2,4}(?:-[a-z\d]{1,8})*$/i.test(tag) ? (tag.split('-')[0] as string).toLowerCase() : tag

function word(value: unknown, name: string, known: readonly string[], baseOf = (word: string) => word): void {
  if (value === undefined || (typeof value === 'string' && (known.includes(value) || known.includes(baseOf(value)))))
    return
  throw new TypeError(
    `options.${name}: expected one of ${known.join(', ')}; got ${typeof value === 'string' ? JSON.stringify(value) : typeof value}`
  )
}

/** @throws TypeError if they are no readers */
export function checkReaders(readers: unknown): void {
  if (readers === undefined) return
  const isReader = (entry: Partial<Reader> | null): boolean =>
    typeof entry?.id === 'string' && typeof entry.sniff === 'function' && typeof entry.read === 'function'
  if (!Array.isArray(readers) || !readers.every(isReader))
    throw new TypeError('options.readers: expected readers with id, sniff and read')
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

/** The one whom the caller names and gives a role, if there is one only. */
export function soleHint(hints: readonly SpeakerHint[], role: SpeakerHint['role']): SpeakerHint | undefined {
  const [only, ...more] = hints.filter((hint) => hint.role === role && hint.name !== undefined)
  return more.length === 0 ? only : undefined
}

/**
 * Keys of the labels that mean a speaker: those given, also as readers write the codes of recognisers (`Speaker 0` for
 * `SPEAKER_00`), the name, its first and its last word, the first with the initial of the last.
 */
export function hintKeys({ name, labels = [] }: SpeakerHint): string[] {
  const words = name?.split(/\s+/) ?? []
  return [
    ...labels,
    ...labels.map(speakerName),
    ...(name === undefined ? [] : [name, words[0] as string, words.at(-1) as string, withInitial(words)])
  ]
    .flatMap((label) => [bracketedKey(label), labelKey(label)])
    .filter((key): key is string => key !== undefined && key !== '')
    .flatMap((key) => [...new Set([key, withDots(key)])])
}

/** `Maria O.` of `Maria Oduya`. */
const withInitial = (words: readonly string[]): string =>
  words.length > 1 ? `${words[0]} ${(words.at(-1) as string).slice(0, 1)}` : ''
