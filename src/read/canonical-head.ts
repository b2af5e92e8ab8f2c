import { speakerIds } from '../print/ids.ts'
import { type Attribution, type Cue, cueMeanings, newcomersTo, sameCue } from '../print/turns.ts'
import type { Speaker, Warning } from '../schema.ts'
import type { Entry, Value } from './canonical-front-matter.ts'

const ROLES = ['interviewer', 'interviewee', 'other'] as const
export const MATCHES = ['exact', 'near', 'none'] as const
const SEVERITIES = ['info', 'warning'] as const

/** The value, if it is one of a few. */
export function oneOf<T extends string>(choices: readonly T[], value: Value | undefined, otherwise: T): T {
  return choices.find((choice) => choice === value) ?? otherwise
}

/** A value as words. */
export const wordsOf = (value: Value | undefined): string | undefined =>
  typeof value === 'string' ? value : Array.isArray(value) ? value.join(', ') : undefined

/** A whole number, or undefined. */
export function indexOf(value: Value | undefined): number | undefined {
  return typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : undefined
}

/** The entries of a list item by key; of two with one key the last. */
export const fieldsOf = (entries: readonly Entry[]): Map<string, Value> =>
  new Map(entries.map(({ key, value }) => [key, value]))

/** Speakers as the front matter lists them; ids and labels that it leaves out follow from the names. */
export function readSpeakers(items: readonly Entry[][]): Speaker[] {
  const all = items.map(fieldsOf)
  const names = all.map((fields) => wordsOf(fields.get('name')) ?? '')
  const ids = speakerIds(names)
  return all.map((fields, at) => {
    const name = names[at] as string
    const labels = fields.get('labels')
    const title = wordsOf(fields.get('title'))
    const affiliation = wordsOf(fields.get('affiliation'))
    return {
      id: wordsOf(fields.get('id')) ?? (ids[at] as string),
      name,
      labels: Array.isArray(labels) ? labels : [wordsOf(labels) ?? name],
      role: oneOf(ROLES, fields.get('role'), 'other'),
      ...(title !== undefined && { title }),
      ...(affiliation !== undefined && { affiliation })
    }
  })
}

/** Warnings as the front matter lists them, without places. */
export function readWarnings(items: readonly Entry[][]): Warning[] {
  return items.map((entries) => {
    const fields = fieldsOf(entries)
    const exchange = indexOf(fields.get('exchange'))
    return {
      code: wordsOf(fields.get('code')) ?? '',
      message: wordsOf(fields.get('message')) ?? '',
      severity: oneOf(SEVERITIES, fields.get('severity'), 'info'),
      ...(exchange !== undefined && { exchange })
    }
  })
}

/**
 * What cues mean: what the aliases say that `turns` lists, else what the list of speakers says.
 * @param join gives an id to a name that the list of speakers does not have
 */
export function meaningsOf(
  speakers: readonly Speaker[],
  items: readonly Entry[][],
  join: (cue: Cue) => string
): (cue: Cue) => Attribution {
  const usual = cueMeanings(speakers)
  const isNewcomer = newcomersTo(speakers)
  const aliases = new Map<string, Attribution>()
  for (const entries of items) {
    const fields = fieldsOf(entries)
    const attribution = oneOf(['stated', 'inferred'], fields.get('attribution'), 'stated')
    const cue = { text: wordsOf(fields.get('as')) ?? '', inside: attribution === 'stated' }
    aliases.set(sameCue(cue), {
      speaker: wordsOf(fields.get('speaker')) ?? null,
      attribution,
      label: wordsOf(fields.get('label'))
    })
  }
  return (cue) =>
    aliases.get(sameCue(cue)) ?? (isNewcomer(cue.text) ? { ...usual(cue), speaker: join(cue) } : usual(cue))
}
