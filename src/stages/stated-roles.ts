import type { Unit } from '../types.ts'
import type { Cast, Person } from './4-speakers.ts'

/** The words that labels would have, by what a column or a key says. */
const WORDS = { interviewer: 'question', interviewee: 'answer', other: 'other' } as const

/**
 * The cast with those whom a column `question` and a column `answer` give their words: somebody asks and somebody
 * answers, as after `Q:` and `A:`, though nothing in the text calls them.
 */
export function withStatedRoles(cast: Cast, units: readonly Unit[]): Cast {
  if (!units.some(({ data }) => data?.opensTurn)) return cast
  const persons = [...cast.persons]
  const opens = cast.opens.slice()
  const byRole = new Map<string, Person>()
  for (const [index, { data }] of units.entries()) {
    if (!data?.opensTurn || !data.role || (opens[index] as number) >= 0) continue
    const known = byRole.get(data.role)
    const person = known ?? personOf(data.role, persons.length)
    if (!known) {
      byRole.set(data.role, person)
      persons.push(person)
    }
    person.turns++
    opens[index] = person.index
  }
  return { ...cast, persons, opens }
}

const personOf = (role: NonNullable<Person['role']>, index: number): Person => ({
  index,
  keys: [],
  labels: [],
  word: WORDS[role],
  said: undefined,
  office: undefined,
  turns: 0,
  role
})
