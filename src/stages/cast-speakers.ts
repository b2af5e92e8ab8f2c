import { append } from '../append.ts'
import { foldWords } from '../languages/fold.ts'
import { hintKeys, type SpeakerHint, soleHint } from '../options.ts'
import { speakerIds } from '../print/ids.ts'
import type { Speaker } from '../schema.ts'
import type { Person } from './4-speakers.ts'
import type { Side, TurnDraft } from './7-turns.ts'
import { type People, peopleOf } from './8-people.ts'
import type { Analysis } from './analyse.ts'
import type { RoleVerdict } from './decide-roles.ts'
import { factLines, factsOf } from './people/facts.ts'
import { WANTED, type Wanted } from './people/features.ts'
import { factsInLabel } from './people/label-facts.ts'

export interface CastSpeakers {
  speakers: Speaker[]
  idOf(draft: TurnDraft): string | null
}

const ROLES = { 1: 'interviewer', 2: 'interviewee', 3: 'other' } as const

/** Everybody who has a turn, in order of first appearance. */
export function castSpeakers(
  analysis: Analysis,
  turns: readonly TurnDraft[],
  hints: readonly SpeakerHint[],
  weights: ArrayLike<number>
): CastSpeakers {
  const people: People =
    turns.length > 0
      ? peopleOf(analysis, weights, knownNames(analysis, hints))
      : { names: [], interviewer: undefined, interviewee: undefined }
  const lines = factLines(analysis)
  const unnamed = unnamedOf(turns, people)
  const keyOf = ({ person, side }: TurnDraft): string => (person >= 0 ? `p${person}` : `s${side}`)
  const entries: Omit<Speaker, 'id'>[] = []
  const byName = new Map<string, number>()
  const byKey = new Map<string, number>()
  for (const turn of turns) {
    const key = keyOf(turn)
    if (byKey.has(key)) continue
    const entry =
      turn.person >= 0
        ? labelled(analysis, turn.person, hintedName(analysis, turn.person, hints) ?? people.names[turn.person] ?? '')
        : unlabelled(turn.side, people)
    if (!entry || isNobody(entry.name, turn.person, unnamed.get(turn.side) as ReadonlySet<number>)) continue
    // Two labels that turn out to be of one name and role are one person's.
    const person = analysis.cast.persons[turn.person]
    const same = `${entry.role} ${foldWords(entry.name)} ${person?.apart ?? ''}`
    const known = byName.get(same)
    if (known !== undefined) append((entries[known] as Omit<Speaker, 'id'>).labels, entry.labels)
    else {
      const stated = person ? factsInLabel(person, analysis.lexicon) : {}
      byName.set(same, entries.push({ ...entry, ...stated, ...factsOf(entry.name, lines, analysis.lexicon) }) - 1)
    }
    byKey.set(key, byName.get(same) as number)
  }
  const ids = speakerIds(entries.map(({ name }) => name))
  return {
    speakers: entries.map(({ name, labels, role, ...facts }, index) => ({
      id: ids[index] as string,
      name,
      labels,
      role,
      ...facts
    })),
    idOf: (draft) => ids[byKey.get(keyOf(draft)) ?? -1] ?? null
  }
}

/** For each side, the persons with a turn on it whom nothing names. */
function unnamedOf(turns: readonly TurnDraft[], { names }: People): ReadonlyMap<Side, ReadonlySet<number>> {
  const unnamed = new Map<Side, Set<number>>([
    [1, new Set()],
    [2, new Set()]
  ])
  for (const { side, person } of turns) if (!names[person]) unnamed.get(side)?.add(person)
  return unnamed
}

/**
 * A voice that nothing names, as a colour, `>>` or `Question 4` tells it apart, is nobody, unless there are others on
 * its side to be told from.
 */
function isNobody(name: string, person: number, unnamed: ReadonlySet<number>): boolean {
  return name === '' && unnamed.size === (unnamed.has(person) ? 1 : 0)
}

/** The name that the caller gives to one of a person's labels. */
function hintedName({ cast }: Analysis, index: number, hints: readonly SpeakerHint[]): string | undefined {
  const keys = (cast.persons[index] as Person).keys
  return hints.find((hint) => hint.name !== undefined && hintKeys(hint).some((key) => keys.includes(key)))?.name
}

/** Who asks and who answers where no label says so: the only one of the role whom the caller names, if labels name no other. */
function knownNames(analysis: Analysis, hints: readonly SpeakerHint[]): Partial<Record<Wanted, string>> {
  const { cast, roles } = analysis
  const known: Partial<Record<Wanted, string>> = {}
  for (const role of WANTED) {
    const only = soleHint(hints, role)
    const isOther = ({ index, word }: Person): boolean =>
      word === undefined &&
      ROLES[(roles[index] as RoleVerdict).role] === role &&
      hintedName(analysis, index, hints) !== only?.name
    if (only?.name !== undefined && !cast.persons.some(isOther)) known[role] = only.name
  }
  return known
}

function labelled({ cast, roles }: Analysis, index: number, name: string): Omit<Speaker, 'id'> {
  return { name, labels: [...(cast.persons[index] as Person).labels], role: ROLES[(roles[index] as RoleVerdict).role] }
}

function unlabelled(
  side: Side,
  people: { interviewer: string | undefined; interviewee: string | undefined }
): Omit<Speaker, 'id'> | undefined {
  const name = side === 1 ? people.interviewer : people.interviewee
  return name === undefined ? undefined : { name, labels: [], role: ROLES[side] }
}
