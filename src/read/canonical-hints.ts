import { foldWords } from '../languages/fold.ts'
import { hintKeys, type SpeakerHint, soleHint } from '../options.ts'
import { idMaker } from '../print/ids.ts'
import { type Spoken, sameCue, UNNAMED } from '../print/turns.ts'
import type { Role, Speaker } from '../schema.ts'
import { labelKey } from '../stages/label-shapes.ts'

/** The cast once the caller has said what is known of it. */
export interface HintedCast {
  speakers: Speaker[]
  /** Who speaks now, where somebody or nobody spoke before. */
  speakerOf(spoken: Pick<Spoken, 'speaker' | 'cue'>): string | null
}

/**
 * Gives speakers the names and roles that the caller knows them by, and those whom nobody named a speaker.
 * @param speakers as the text has them
 * @param spoken its turns
 */
export function hintedCast(
  speakers: readonly Speaker[],
  spoken: readonly Pick<Spoken, 'speaker' | 'cue'>[],
  hints: readonly SpeakerHint[]
): HintedCast {
  const { hintOf, soleOf } = lookup(hints)
  const entries: (Omit<Speaker, 'id'> & { id?: string })[] = []
  const byName = new Map<string, number>()
  const byId = new Map<string, number>()
  const byCue = new Map<string, number>()
  /** Two labels that turn out to be of one name and role are one person's. */
  const put = (entry: (typeof entries)[number]): number => {
    const key = `${entry.role} ${foldWords(entry.name)}`
    const known = byName.get(key)
    if (known === undefined) return keep(key, entry)
    entries[known]?.labels.push(...entry.labels)
    return known
  }
  const keep = (key: string, entry: (typeof entries)[number]): number => {
    const index = entries.push(entry) - 1
    if (!byName.has(key)) byName.set(key, index)
    return index
  }
  for (const speaker of speakers) {
    const hint = hintOf([speaker.name, ...speaker.labels])
    const { name = speaker.name, role = speaker.role } = hint ?? {}
    const { id, ...rest } = speaker
    const entry = { ...rest, ...(name === speaker.name && { id }), name, role, labels: [...speaker.labels] }
    byId.set(id, hint ? put(entry) : keep(`${role} ${foldWords(name)}`, entry))
  }
  for (const { speaker, cue } of spoken) {
    const key = sameCue(cue)
    if (speaker !== null || byCue.has(key)) continue
    const usual: Role = cue.text === UNNAMED.answer ? 'interviewee' : 'interviewer'
    const isStandIn = !cue.inside && (cue.text === UNNAMED.question || cue.text === UNNAMED.answer)
    const hint = hintOf([cue.text]) ?? (isStandIn ? soleOf(usual) : undefined)
    if (!hint) continue
    const { name = cue.text, role = usual } = hint
    byCue.set(key, put({ name, role, labels: cue.inside ? [cue.text] : [] }))
  }
  const idOf = idMaker(entries.flatMap(({ id }) => (id === undefined ? [] : [id])))
  const cast = entries.map(
    ({ id, name, labels, ...rest }): Speaker => ({ id: id ?? idOf(name), name, labels, ...rest })
  )
  return {
    speakers: cast,
    speakerOf: ({ speaker, cue }) =>
      cast[(speaker === null ? byCue.get(sameCue(cue)) : byId.get(speaker)) ?? -1]?.id ?? speaker
  }
}

interface Lookup {
  /** The first hint that any of the labels means. */
  hintOf(labels: readonly string[]): SpeakerHint | undefined
  /** The one who has a name and this role, if there is one only. */
  soleOf(role: Role): SpeakerHint | undefined
}

function lookup(hints: readonly SpeakerHint[]): Lookup {
  const byKey = new Map<string, number>()
  for (const [index, hint] of hints.entries())
    for (const key of hintKeys(hint)) if (!byKey.has(key)) byKey.set(key, index)
  return {
    hintOf: (labels) => {
      const first = labels.reduce((least, label) => Math.min(least, byKey.get(labelKey(label)) ?? least), hints.length)
      return hints[first]
    },
    soleOf: (role) => soleHint(hints, role)
  }
}
