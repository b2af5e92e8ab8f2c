import { indicesWhere } from '../indices.ts'
import { Word } from '../languages/lexicon.ts'
import type { Cast, Person } from './4-speakers.ts'
import type { Marks } from './5-marks.ts'
import { VOICE } from './cast-voices.ts'

/** What speaks against two turns in a row by the same voice, in logarithms of odds. Less takes pauses for changes. */
const STAY = 5
/**
 * What one turn says of its being one of the one who asks, in logarithms of odds: fitted on the turns of labelled talks
 * of two. How much it asks counts from 0 to 1, its length in doublings of the usual one.
 */
const WEIGHTS = { bias: -1.9, asks: 4.7, hosts: 0.6, guest: -1.1, longer: -0.65 }
const MOST_DOUBLINGS = 4

interface Turn {
  index: number
  length: number
  asks: number
  hosts: boolean
  guest: boolean
}

/**
 * Two voices that only marks such as `>>` tell apart, kept in step. One of them speaks twice in a row now and then, and
 * from there on a plain count has each take the other's turns. Of all ways to give every turn to one who asks or one who
 * answers the likeliest is taken, most of whose turns alternate (Viterbi's algorithm over two states).
 */
export function inStep(cast: Cast, marks: readonly Marks[], asks: Uint8Array): Cast {
  const { persons } = cast
  const voices = persons.filter(isVoice)
  if (voices.length !== 2) return cast
  const turns = turnsOf(cast, marks, asks)
  const sides = likeliestSides(turns)
  if (persons.length > 2) return namedInStep(cast, turns, sides)
  // Whoever speaks first stays who they were.
  const opens = cast.opens.slice()
  for (const [at, { index }] of turns.entries()) opens[index] = sides[at] === sides[0] ? 0 : 1
  const own = sides.filter((side) => side === sides[0]).length
  return { persons: persons.map((person, at) => ({ ...person, turns: at === 0 ? own : sides.length - own })), opens }
}

const isVoice = ({ keys: [key = ''] }: Person): boolean => key.startsWith(VOICE)

/** So many of a person's turns, of four, are of one side: then it is theirs. */
const OF_FOUR = 3

/**
 * `>> ANN LOWE: HELLO` and then `>>` alone: where one person with a name has a side, the turns of that side without a name
 * are that person's. An announcer has none.
 */
function namedInStep(cast: Cast, turns: readonly Turn[], sides: readonly number[]): Cast {
  const { persons, opens } = cast
  const asking = new Int32Array(persons.length)
  for (const [at, { index }] of turns.entries()) {
    const person = opens[index] as number
    asking[person] = (asking[person] as number) + (sides[at] as number)
  }
  const sideOf = persons.map((person, at): number | undefined => {
    if (isVoice(person) || person.word === 'other') return undefined
    const asked = (asking[at] as number) * 4
    return asked >= person.turns * OF_FOUR ? 1 : asked <= person.turns * (4 - OF_FOUR) ? 0 : undefined
  })
  const ownerOf = [0, 1].map((side) => {
    const owners = indicesWhere(persons.length, (at) => sideOf[at] === side)
    return owners.length === 1 ? owners[0] : undefined
  })
  const said = opens.slice()
  for (const [at, { index }] of turns.entries()) {
    const person = persons[opens[index] as number]
    if (person && isVoice(person)) said[index] = ownerOf[sides[at] as number] ?? (opens[index] as number)
  }
  return withoutSilent({ persons, opens: said })
}

/** Only those who open a turn, in the order in which they first do. */
function withoutSilent({ persons, opens }: Cast): Cast {
  const turns = new Int32Array(persons.length)
  for (const person of opens) if (person >= 0) turns[person] = (turns[person] as number) + 1
  const kept = [...new Set(opens)].filter((person) => person >= 0)
  const indices = new Map(kept.map((at, index) => [at, index]))
  return {
    persons: kept.map((at, index) => ({ ...(persons[at] as Person), index, turns: turns[at] as number })),
    opens: opens.map((person) => indices.get(person) ?? -1)
  }
}

function turnsOf({ opens }: Cast, marks: readonly Marks[], asks: Uint8Array): Turn[] {
  const turns: Turn[] = []
  for (const [index, own] of marks.entries()) {
    if ((opens[index] as number) >= 0) turns.push({ index, length: 0, asks: 0, hosts: false, guest: false })
    const turn = turns.at(-1)
    if (!turn) continue
    turn.length += own.length
    turn.asks = Math.max(turn.asks, asks[index] as number)
    turn.hosts ||= (own.words.anywhere & Word.hosting) !== 0
    turn.guest ||= (own.words.anywhere & Word.guesting) !== 0
  }
  return turns
}

/** Of every turn 1 where the one who asks has it, else 0. */
function likeliestSides(turns: readonly Turn[]): number[] {
  const usual = Math.max(1, ([...turns].sort((a, b) => a.length - b.length)[turns.length >> 1] as Turn).length)
  let [answers, asks] = [0, 0]
  /** Of every turn whether the voice before it had this side, too: for each of both sides. */
  const stays: [boolean, boolean][] = []
  for (const turn of turns) {
    stays.push([answers - STAY >= asks, asks - STAY >= answers])
    const before = answers
    answers = Math.max(answers - STAY, asks)
    asks = Math.max(asks - STAY, before) + evidence(turn, usual)
  }
  const sides: number[] = []
  let side: 0 | 1 = asks > answers ? 1 : 0
  for (let at = turns.length - 1; at >= 0; at--) {
    sides[at] = side
    if (!stays[at]?.[side]) side = side === 1 ? 0 : 1
  }
  return sides
}

/** How much likelier a turn is one of the one who asks, in logarithms of odds. */
function evidence({ asks, hosts, guest, length }: Turn, usual: number): number {
  const doublings = Math.log2((length + 1) / (usual + 1))
  const longer = Math.max(-MOST_DOUBLINGS, Math.min(MOST_DOUBLINGS, doublings)) * WEIGHTS.longer
  const words = (hosts ? WEIGHTS.hosts : 0) + (guest ? WEIGHTS.guest : 0)
  return WEIGHTS.bias + (asks / 100) * WEIGHTS.asks + words + longer
}
