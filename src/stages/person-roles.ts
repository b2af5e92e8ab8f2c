import { bucket, featureSpace, share } from '../model/features.ts'
import { sumOf } from '../model/verdict.ts'
import type { Unit } from '../types.ts'
import type { Cast, Person } from './4-speakers.ts'
import type { Marks } from './5-marks.ts'

export const roleFeatures = featureSpace([
  ['bias', 1],
  ['word', 7],
  ['asks-mean', 11],
  ['asks-rank', 4],
  ['asks-share', 7],
  ['asks-lead', 9],
  ['turns-share', 7],
  ['turns', 9],
  ['length-ratio', 9],
  ['first', 2],
  ['persons', 6],
  ['openers', 7],
  ['greets', 3],
  ['single', 2],
  ['longest', 2],
  ['shortest', 2],
  ['word-partner', 4]
] as const)

/** What each person's turns look like, for the question of who asks. */
export function roleFeaturesOf(cast: Cast, units: readonly Unit[], marks: readonly Marks[], asks: Uint8Array): number[][] {
  const stats = cast.persons.map(() => ({ turns: 0, asking: 0, last: 0, length: 0, greets: 0, peak: 0 }))
  let open = -1
  let peak = 0
  let last = 0
  const close = (): void => {
    const entry = stats[open]
    if (!entry) return
    entry.asking += peak >= 60 ? 1 : 0
    entry.peak += peak
    entry.last += last
  }
  for (let index = 0; index < units.length; index++) {
    const person = cast.opens[index] ?? -1
    if (person >= 0) {
      close()
      open = person
      peak = 0
      last = 0
      const entry = stats[person]
      if (entry) entry.turns++
    }
    const entry = stats[open]
    const own = marks[index]
    if (!entry || !own || own.length === 0) continue
    const ask = asks[index] ?? 0
    peak = Math.max(peak, ask)
    last = ask
    entry.length += own.length
    if (own.words.anywhere & (1 << 5)) entry.greets++
  }
  close()
  const means = stats.map(({ turns, last: sum, peak: top }) => (turns > 0 ? (sum + top) / turns / 2 : 0))
  const total = stats.reduce((sum, { turns }) => sum + turns, 0)
  const size = (at: number): number => (stats[at] && stats[at].turns > 0 ? stats[at].length / stats[at].turns : 0)
  const sizes = stats.map((_, at) => size(at))
  const sorted = [...means].sort((a, b) => b - a)
  const kinds = new Set(cast.persons.map(({ word }) => word))
  return cast.persons.map((person, at) => {
    const entry = stats[at] ?? { turns: 0, asking: 0, last: 0, length: 0, greets: 0, peak: 0 }
    const mean = means[at] ?? 0
    const others = sizes.filter((_, other) => other !== at)
    const otherSize = others.length > 0 ? others.reduce((a, b) => a + b, 0) / others.length : size(at)
    const bestOther = sorted[0] === mean ? (sorted[1] ?? 0) : (sorted[0] ?? 0)
    const put = roleFeatures.at
    return [
      put('bias', 0),
      put('word', WORDS.indexOf(person.word)),
      put('asks-mean', mean / 10),
      put('asks-rank', Math.min(3, sorted.indexOf(mean))),
      put('asks-share', share(entry.asking, entry.turns)),
      put('asks-lead', 4 + Math.max(-4, Math.min(4, Math.round((mean - bestOther) / 12)))),
      put('turns-share', share(entry.turns, total)),
      put('turns', bucket(entry.turns)),
      put('length-ratio', 4 + Math.max(-4, Math.min(4, Math.round(Math.log2((size(at) + 1) / (otherSize + 1)))))),
      put('first', at === 0 ? 1 : 0),
      put('persons', Math.min(5, cast.persons.length)),
      put('greets', Math.min(2, entry.greets)),
      put('single', entry.turns === 1 ? 1 : 0),
      put('longest', size(at) >= Math.max(...sizes.slice(0, 1000)) ? 1 : 0),
      put('shortest', size(at) <= Math.min(...sizes.slice(0, 1000)) ? 1 : 0),
      put('word-partner', (kinds.has('question') ? 1 : 0) + (kinds.has('answer') ? 2 : 0))
    ]
  })
}

const WORDS: readonly Person['word'][] = [undefined, 'question', 'answer', 'interviewer', 'interviewee', 'other', 'generic']

/** 1 interviewer, 2 interviewee, 3 another voice. */
export type PersonRole = 1 | 2 | 3

export interface RoleVerdict {
  role: PersonRole
  sum: number
  features: readonly number[]
}

/**
 * Who asks and who answers. What markup or the caller says wins; a conversation of two or more has somebody who asks
 * and somebody who answers, unless nobody comes near to asking.
 */
export function decideRoles(cast: Cast, features: readonly (readonly number[])[], weights: ArrayLike<number>, stated: ReadonlyMap<string, PersonRole>): RoleVerdict[] {
  const verdicts = cast.persons.map((person, at): RoleVerdict => {
    const own = features[at] ?? []
    const sum = sumOf(weights, own)
    const given = person.keys.map((key) => stated.get(key)).find((role) => role !== undefined) ?? markupRole(person)
    return { role: given ?? (person.word === 'other' ? 3 : sum > 0 ? 1 : 2), sum: given ? Number.POSITIVE_INFINITY : sum, features: own }
  })
  const speaking = verdicts.filter(({ role }) => role !== 3)
  if (speaking.length < 2) return verdicts
  if (!speaking.some(({ role }) => role === 1)) {
    const nearest = speaking.reduce((best, entry) => (entry.sum > best.sum ? entry : best))
    if (nearest.sum > ALMOST && Number.isFinite(nearest.sum)) nearest.role = 1
  } else if (!speaking.some(({ role }) => role === 2)) {
    const farthest = speaking.reduce((best, entry) => (entry.sum < best.sum ? entry : best))
    if (Number.isFinite(farthest.sum)) farthest.role = 2
  }
  return verdicts
}

/** Of several people none of whom mostly asks, one this near to asking is taken for the host; below, it is a round table. */
const ALMOST = -150

function markupRole(person: Person): PersonRole | undefined {
  return person.role === 'interviewer' ? 1 : person.role === 'interviewee' ? 2 : person.role === 'other' ? 3 : undefined
}
