import { foldWords } from '../languages/fold.ts'
import { phraseMask, Word } from '../languages/lexicon.ts'
import { isUpper } from '../read/text-marks.ts'
import type { Opened } from './analyse.ts'
import { MOST_PERSONS, personsByWord } from './cast-names.ts'

/** Who is said to run the talk, and who to be asked in it, as indices of the cast's persons. */
export interface SaidCast {
  hosts: ReadonlySet<number>
  guests: ReadonlySet<number>
}

const NOBODY: SaidCast = { hosts: new Set(), guests: new Set() }

/** People are introduced above the talk and in so many of its first turns, so far into each paragraph in UTF-16 units. */
const TURNS = 6
const REACH = 600
const MOST_UNITS = 60

/** Between two names of one list there is `and` or a comma; between a word and its name one more word at most. */
const BETWEEN_NAMES = 6
const BEFORE_NAME = 16

/**
 * `Podcast host Ann Lowe and Bo Ek | Guest: Ida Moss`, `I'm joined by our other host, Bo`, `Ann Lowe (host)`: what is
 * said of the cast where it is introduced. Who is said to be both is neither.
 */
export function saidCast(opened: Opened): SaidCast {
  const { cast, units } = opened
  if (cast.persons.length < 3 || cast.persons.length > MOST_PERSONS) return NOBODY
  const roleOf = roleWords(opened)
  const { byWord } = personsByWord(cast)
  const hosts = new Set<number>()
  const guests = new Set<number>()
  let turns = 0
  for (let index = 0; index < Math.min(units.length, MOST_UNITS); index++) {
    if ((cast.opens[index] as number) >= 0 && ++turns > TURNS) break
    for (const { role, person } of saidIn((units[index]?.text ?? '').slice(0, REACH), roleOf, byWord, opened))
      (role === 'host' ? hosts : guests).add(person)
  }
  const both = [...hosts].filter((person) => guests.has(person))
  for (const person of both) {
    hosts.delete(person)
    guests.delete(person)
  }
  return { hosts, guests }
}

type Role = 'host' | 'guest'

function roleWords({ lexicon: { languages } }: Opened): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>()
  for (const { hosts, guests } of languages) {
    for (const word of hosts) if (!roles.has(word)) roles.set(word, 'host')
    for (const word of guests) if (!roles.has(word)) roles.set(word, 'guest')
  }
  return roles
}

const WORDS = /[\p{L}\p{M}][\p{L}\p{M}\d'’-]*/gu

function saidIn(
  text: string,
  roleOf: ReadonlyMap<string, Role>,
  byWord: ReadonlyMap<string, readonly number[]>,
  { lexicon }: Opened
): { role: Role; person: number }[] {
  const said: { role: Role; person: number }[] = []
  let role: Role | undefined
  // Where the word for the role, or the name before, ends, and how many words stand since.
  let [end, between, isListed] = [0, 0, false]
  let before: { persons: readonly number[]; end: number } | undefined
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    const folded = foldWords(word)
    const persons = isUpper(word.charCodeAt(0)) ? byWord.get(folded) : undefined
    const own = roleOf.get(folded)
    if (own) {
      const isBehind = before && /^ ?[,(–—-] ?$/.test(text.slice(before.end, index))
      if (isBehind && before) said.push(...before.persons.map((person) => ({ role: own, person })))
      role = isBehind ? undefined : own
      end = index + word.length
      between = 0
      isListed = false
      continue
    }
    const gap = text.slice(end, index)
    if (persons) before = { persons, end: index + word.length }
    // The family name behind a name goes on with it.
    else if (before && isUpper(word.charCodeAt(0)) && text.slice(before.end, index) === ' ')
      before = { ...before, end: index + word.length }
    if (!role) continue
    if (gap.length > (isListed ? BETWEEN_NAMES : BEFORE_NAME) || /[.!?|;)\n]/.test(gap)) role = undefined
    else if (persons) {
      said.push(...persons.map((person) => ({ role: role as Role, person })))
      isListed = true
      end = index + word.length
    } else if (isListed && isUpper(word.charCodeAt(0)) && gap === ' ') end = index + word.length
    else if (!isListed && (isUpper(word.charCodeAt(0)) || ++between > 1 || isTelling(folded, lexicon))) role = undefined
  }
  return said
}

/** `the host asks Ann`: she is asked. */
const isTelling = (word: string, lexicon: Opened['lexicon']): boolean =>
  (phraseMask(lexicon, word) & Word.reporting) !== 0
