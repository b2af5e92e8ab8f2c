import { TAG } from '../model/chain.ts'
import type { Person } from './4-speakers.ts'
import type { Analysis } from './analyse.ts'
import type { RoleVerdict } from './decide-roles.ts'

/** Somebody without a label of that name whom a heading or a signature names, and where that person speaks. */
export interface ToldPerson {
  name: string
  /** 1 asks, 2 answers. */
  role: 1 | 2
  /** The first unit, and the one after the last: of these the questions, or the answers, are the person's. */
  from: number
  to: number
}

/** The same analysis with such persons in its cast. */
export function withPersons(analysis: Analysis, found: readonly ToldPerson[]): Analysis {
  const { tags, cast } = analysis
  const persons: Person[] = [...cast.persons]
  const roles: RoleVerdict[] = [...analysis.roles]
  const told = cast.told?.slice() ?? new Int32Array(tags.length).fill(-1)
  for (const { name, role, from, to } of found) {
    const side = role === 1 ? TAG.question : TAG.answer
    const labels = new Set<string>()
    for (let index = from; index < to; index++) {
      if (tags[index] !== side) continue
      told[index] = persons.length
      // `A` is the label of each in turn.
      for (const label of cast.persons[cast.opens[index] as number]?.labels ?? []) labels.add(label)
    }
    persons.push({ ...personNamed(name, persons.length), labels: [...labels] })
    roles.push({ role, sum: Number.POSITIVE_INFINITY, features: [] })
  }
  return { ...analysis, cast: { ...cast, persons, told }, roles }
}

function personNamed(named: string, index: number): Person {
  return {
    index,
    keys: [],
    labels: [],
    word: undefined,
    said: undefined,
    office: undefined,
    turns: 0,
    role: undefined,
    named
  }
}
