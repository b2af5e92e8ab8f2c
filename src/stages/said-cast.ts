import { foldWords } from '../languages/fold.ts'
import { type Lexicon, phraseMask, Word } from '../languages/lexicon.ts'
import { isUpper } from '../read/text-marks.ts'
import type { Unit } from '../types.ts'
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
  const words = { roleOf: roleWords(opened), byName: personsByName(opened), lexicon: opened.lexicon }
  const hosts = new Set<number>()
  const guests = new Set<number>()
  let turns = 0
  for (let index = 0; index < Math.min(units.length, MOST_UNITS); index++) {
    if ((cast.opens[index] as number) >= 0 && ++turns > TURNS) break
    const unit = units[index] as Unit
    const text = unit.text.slice(0, REACH)
    const tokens = tokensOf(text)
    const met = turns === 0 ? metIn(text, tokens, words) : []
    for (const { role, person } of [...saidIn(unit, text, tokens, words), ...met])
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

interface Said {
  role: Role
  person: number
}

interface Words {
  roleOf: ReadonlyMap<string, Role>
  byName: (tokens: readonly Token[], at: number) => Name | undefined
  lexicon: Lexicon
}

function roleWords({ lexicon: { languages } }: Opened): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>()
  // What a word means in the main language, which stands first, counts.
  for (const { hosts, guests } of [...languages].reverse()) {
    for (const word of guests) roles.set(word, 'guest')
    for (const word of hosts) roles.set(word, 'host')
  }
  return roles
}

/** A word of a text. */
interface Token {
  folded: string
  from: number
  to: number
  isUpper: boolean
}

/** Whom some words with a capital name, and how many they are. */
interface Name {
  persons: readonly number[]
  count: number
}

const WORDS = /[\p{L}\p{M}][\p{L}\p{M}\d'’-]*/gu
const MOST_NAMES = 4

/** By a word of the label, or by labels such as `JR` that hold the initials: `Jost Rask`. */
function personsByName({ cast }: Opened): Words['byName'] {
  const { byWord } = personsByWord(cast)
  const byInitials = new Map<string, number>()
  for (const { index, keys, word } of cast.persons)
    if (word === undefined) for (const key of keys) if (/^\p{L}{2,4}$/u.test(key)) byInitials.set(key, index)
  return (tokens, at) => {
    if (!tokens[at]?.isUpper) return undefined
    let end = at + 1
    while (end < tokens.length && end - at < MOST_NAMES && followsUpper(tokens, end)) end++
    const run = tokens.slice(at, end)
    const known = byWord.get(run[0]?.folded as string)
    if (known) return { persons: known, count: run.length }
    const person = byInitials.get(run.map(({ folded }) => folded.charAt(0)).join(''))
    return person === undefined ? undefined : { persons: [person], count: run.length }
  }
}

/** `Rask` of `Jost Rask`. */
function followsUpper(tokens: readonly Token[], at: number): boolean {
  const { isUpper, from } = tokens[at] as Token
  return isUpper && from === (tokens[at - 1] as Token).to + 1
}

const tokensOf = (text: string): Token[] =>
  Array.from(
    text.matchAll(WORDS),
    ({ 0: word, index }): Token => ({
      folded: foldWords(word),
      from: index,
      to: index + word.length,
      isUpper: isUpper(word.charCodeAt(0))
    })
  )

function saidIn({ data }: Unit, text: string, tokens: readonly Token[], { roleOf, byName, lexicon }: Words): Said[] {
  const said: Said[] = []
  // A field such as `hosts` names nobody else.
  const field = data?.key === undefined ? undefined : roleOf.get(foldWords(data.key))
  let role = field
  // Where the word for the role, or the name before, ends, and how many words stand since.
  let [end, between, isListed] = [0, 0, false]
  let before: { persons: readonly number[]; end: number } | undefined
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const named = byName(tokens, at)
    if (named) {
      at += named.count - 1
      const to = (tokens[at] as Token).to
      before = { persons: named.persons, end: to }
      if (role && (field || isNear(text.slice(end, token.from), isListed)))
        said.push(...named.persons.map((person) => ({ role: role as Role, person })))
      else role = undefined
      isListed = true
      end = to
    } else if (field) continue
    else if (roleOf.has(token.folded)) {
      const own = roleOf.get(token.folded) as Role
      const owner = before && /^ ?[,(–—-] ?$/.test(text.slice(before.end, token.from)) ? before.persons : []
      said.push(...owner.map((person) => ({ role: own, person })))
      role = owner.length > 0 ? undefined : own
      end = token.to
      between = 0
      isListed = false
    } else if (role && !isListed && (token.isUpper || ++between > 1 || isTelling(token.folded, lexicon)))
      role = undefined
  }
  return said
}

/** Names of one list, and where it stands. */
interface NameList {
  persons: Set<number>
  from: number
  to: number
}

/** `Ann and Bo talk to Ida Moss`, `Ann Lowe and Bo Ek are joined by Ida`, above the talk: two who meet somebody run it. */
function metIn(text: string, tokens: readonly Token[], { byName, lexicon: { languages } }: Words): Said[] {
  const lists = nameLists(text, tokens, byName)
  const said: Said[] = []
  for (let at = 1; at < lists.length; at++) {
    const { persons, to } = lists[at - 1] as NameList
    const met = lists[at] as NameList
    const between = foldWords(text.slice(to, met.from)).trim()
    const meets = languages.some((own) =>
      own.meets.some((phrase) => between === phrase || between.startsWith(`${phrase} `))
    )
    if (!meets || persons.size < 2 || /[.!?;:|]/.test(between)) continue
    for (const person of persons) said.push({ role: 'host', person })
    for (const person of met.persons) said.push({ role: 'guest', person })
  }
  return said
}

function nameLists(text: string, tokens: readonly Token[], byName: Words['byName']): NameList[] {
  const lists: NameList[] = []
  for (let at = 0; at < tokens.length; at++) {
    const named = byName(tokens, at)
    if (!named) continue
    const { from } = tokens[at] as Token
    at += named.count - 1
    const { to } = tokens[at] as Token
    const last = lists.at(-1)
    if (last && isNear(text.slice(last.to, from), true)) {
      for (const person of named.persons) last.persons.add(person)
      last.to = to
    } else lists.push({ persons: new Set(named.persons), from, to })
  }
  return lists
}

/** Whether what stands before a name still goes on with the word for the role, or with the list of names behind it. */
const isNear = (gap: string, isListed: boolean): boolean =>
  gap.length <= (isListed ? BETWEEN_NAMES : BEFORE_NAME) && !/[.!?|;)\n]/.test(gap)

/** `the host asks Ann`: she is asked. */
const isTelling = (word: string, lexicon: Lexicon): boolean => (phraseMask(lexicon, word) & Word.reporting) !== 0
