import { groupBy } from '../group.ts'
import { indicesWhere } from '../indices.ts'
import { foldWords } from '../languages/fold.ts'
import { End } from './5-marks.ts'
import type { Opened } from './analyse.ts'

/** Whoever asks from the hall has so few turns, and is answered by somebody who has so many. */
const ONCE = 2
const ANSWERING = 3

/**
 * Those who only put a question, of three and more who talk: each of their turns holds one, answers none, and somebody
 * who talks more often replies.
 * @returns indices of the cast's persons
 */
export function askersOnce({ cast: { persons, opens }, marks }: Opened): number[] {
  if (persons.length < 3) return []
  const turns = indicesWhere(opens.length, (index) => (opens[index] as number) >= 0)
  const asks = (from: number, to: number): boolean => marks.slice(from, to).some(({ questions }) => questions > 0)
  const putsOne = (at: number): boolean => {
    const [from = 0, to = marks.length] = turns.slice(at, at + 2)
    const above = turns[at - 1]
    const next = persons[opens[to] ?? -1]
    const isAsked = above !== undefined && marks.slice(above, from).some(({ end }) => end === End.question)
    return asks(from, to) && !isAsked && next !== undefined && next.turns >= ANSWERING
  }
  const own = groupBy([...turns.keys()], (at) => opens[turns[at] as number] as number)
  return [...own].filter(([, places]) => places.length <= ONCE && places.every(putsOne)).map(([person]) => person)
}

/**
 * `Our first question comes from Ann Lowe.`, and then `Ann Lowe:`: whoever runs a call or a hall calls those who ask.
 * @returns indices of the cast's persons
 */
export function calledToAsk({ cast: { persons, opens }, units, lexicon }: Opened): number[] {
  const phrases = lexicon.languages.flatMap(({ callsToAsk }) => callsToAsk)
  if (persons.length < 3 || phrases.length === 0) return []
  const turns = indicesWhere(opens.length, (index) => (opens[index] as number) >= 0)
  const found = new Set<number>()
  for (const [at, index] of turns.entries()) {
    const person = opens[index] as number
    const before = turns[at - 1]
    if (before === undefined || found.has(person) || opens[before] === person) continue
    // The name stands at the end of what is said, and seldom: it costs less to look for than the words around it.
    const above = units.slice(Math.max(before, index - CALL.lines), index).map(({ text }) => text)
    const end = above.join(' ').slice(-CALL.letters)
    if (!persons[person]?.labels.some((label) => end.includes(label))) continue
    const said = foldWords(end)
    if (phrases.some((phrase) => said.includes(phrase))) found.add(person)
  }
  return [...found]
}

/** So much of a turn calls the next who asks. */
const CALL = { lines: 4, letters: 200 }
