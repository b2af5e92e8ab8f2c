import { idMaker } from '../print/ids.ts'
import { toText } from '../print/text.ts'
import type { Attribution, Cue } from '../print/turns.ts'
import type { Role, Speaker, Turn } from '../schema.ts'
import type { Entry } from './canonical-front-matter.ts'
import { meaningsOf } from './canonical-head.ts'
import { asksAtEnd } from './text-marks.ts'

/** Everybody who speaks in canonical Markdown. */
export interface CanonicalCast {
  /** What a cue means. A name that the head does not list is that of somebody who joins. */
  meaning(cue: Cue): Attribution
  /** Those whom the head lists, then those who joined. */
  speakersOf(turns: readonly Turn[]): Speaker[]
}

/**
 * @param listed the speakers of the head
 * @param aliases its list `turns`
 */
export function castOf(listed: readonly Speaker[], aliases: readonly Entry[][]): CanonicalCast {
  const idOf = idMaker(listed.map(({ id }) => id))
  const joined = new Map<string, Omit<Speaker, 'role'>>()
  const join = (cue: Cue): string => {
    const { text } = cue
    const known = joined.get(text)
    const speaker = known ?? { id: idOf(text), name: text, labels: [] }
    if (!known) joined.set(text, speaker)
    if (cue.inside && speaker.labels.length === 0) speaker.labels.push(text)
    return speaker.id
  }
  return {
    meaning: meaningsOf(listed, aliases, join),
    speakersOf(turns) {
      const asks = whoAsks(turns)
      return [...listed, ...[...joined.values()].map((speaker) => ({ ...speaker, role: roleOf(speaker.id, asks) }))]
    }
  }
}

/** Those who have a turn, and whether each of their turns ends with a question mark. */
function whoAsks(turns: readonly Turn[]): ReadonlyMap<string, boolean> {
  const asks = new Map<string, boolean>()
  for (const { speaker, blocks } of turns)
    if (speaker !== null) asks.set(speaker, (asks.get(speaker) ?? true) && asksAtEnd(toText(blocks)))
  return asks
}

const roleOf = (id: string, asks: ReadonlyMap<string, boolean>): Role =>
  asks.get(id) === true ? 'interviewer' : 'interviewee'
