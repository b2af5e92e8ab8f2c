import type { Weighed } from '../explain.ts'
import type { Models } from '../model/models.ts'
import { type Hypothesis, layoutFeatures } from '../stages/6-layout.ts'
import type { Analysis } from '../stages/analyse.ts'
import type { RoleVerdict } from '../stages/decide-roles.ts'
import { labelFeatures } from '../stages/label-features.ts'
import { roleFeatures } from '../stages/person-roles.ts'
import { readingFeatures } from '../stages/reading-features.ts'
import { CASTINGS, LEANS } from '../stages/variation.ts'
import { strongest } from './strongest.ts'

export interface LayoutNote {
  id: string
  why: string
  /** Share of belief among all, 0 to 1. */
  share: number
  sum: number
  features: Weighed[]
}

export interface ReadingNote {
  /** In what it differs from what every verdict by itself says; empty for that one. */
  differs: string[]
  sum: number
  features: Weighed[]
}

export interface LabelNote {
  name: string
  /** How often it stands at the head of a line. */
  count: number
  accepted: boolean
  /** Above 0 it is a label. `null` where the caller says that it is one. */
  sum: number | null
  features: Weighed[]
}

export interface PersonNote {
  labels: string[]
  turns: number
  role: 'interviewer' | 'interviewee' | 'other'
  /** Above 0 the person asks. `null` where the markup, the caller, a heading or a signature says so. */
  sum: number | null
  features: Weighed[]
}

/** How many features of a sum are named. */
const NAMED = 8

type Lean = (typeof LEANS)[number]

const finite = (sum: number): number | null => (Number.isFinite(sum) ? sum : null)

/** @param named the layout that the interview names: it comes first */
export function layoutNotes({ hypotheses, cutBy }: Analysis, { layouts }: Models, named: string): LayoutNote[] {
  const isNamed = ({ layout }: Hypothesis): boolean => layout.id === named
  const all = cutBy && !hypotheses.some(({ layout }) => layout === cutBy.layout) ? [cutBy, ...hypotheses] : hypotheses
  return [...all.filter(isNamed), ...all.filter((own) => !isNamed(own))].map(({ layout, share, sum, features }) => ({
    id: layout.id,
    why: layout.why,
    share: Math.round(share * 1000) / 1000,
    sum,
    features: strongest(features, layoutFeatures, (feature) => layouts[feature] as number, NAMED)
  }))
}

/** The readings that were weighed, the one that was taken first. */
export function readingNotes({ readings = [] }: Analysis, { readings: weights }: Models): ReadingNote[] {
  return readings.map(({ variation: { silent, lean, casting, layout }, sum, features }) => ({
    differs: silent
      ? ['nobody speaks']
      : [
          (LEANS[lean] as Lean).name,
          CASTINGS[casting] as string,
          layout > 0 ? `layout ${layout + 1} holds` : ''
        ].filter((part) => part !== ''),
    sum,
    features: strongest(features, readingFeatures, (feature) => weights[feature] as number, NAMED)
  }))
}

export function labelNotes({ labelVerdicts }: Analysis, { labels }: Models): LabelNote[] {
  return labelVerdicts
    .map(({ name, count, sum, features }, index) => ({ name, count, sum, features, index }))
    .sort(
      (a, b) =>
        Number(b.sum > 0) - Number(a.sum > 0) || (a.sum > 0 ? a.index - b.index : b.sum - a.sum || a.index - b.index)
    )
    .map(({ name, count, sum, features }) => ({
      name,
      count,
      accepted: sum > 0,
      sum: finite(sum),
      features: strongest(features, labelFeatures, (feature) => labels[feature] as number, NAMED)
    }))
}

const ROLES = { 1: 'interviewer', 2: 'interviewee', 3: 'other' } as const

export function personNotes({ cast, roles: verdicts }: Analysis, { roles }: Models): PersonNote[] {
  return cast.persons.map(({ labels, named, turns }, index) => {
    const { role, sum, features } = verdicts[index] as RoleVerdict
    return {
      labels: named === undefined ? labels : [named],
      turns: named === undefined ? turns : stretchesOf(cast.told as Int32Array, index),
      role: ROLES[role],
      sum: finite(sum),
      features: strongest(features, roleFeatures, (feature) => roles[feature] as number, NAMED)
    }
  })
}

/** How many stretches of units a person without a label speaks. */
function stretchesOf(told: ArrayLike<number>, person: number): number {
  let stretches = 0
  for (let at = 0; at < told.length; at++) if (told[at] === person && told[at - 1] !== person) stretches++
  return stretches
}
