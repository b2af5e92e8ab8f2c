import { evenSpaces } from '../read/text-marks.ts'
import type { Exchange, Interview, Speaker, Turn } from '../schema.ts'

/** What a turn's label says about the turn. */
export interface Attribution {
  speaker: string | null
  attribution: Turn['attribution']
  label: string | undefined
}

/**
 * How a turn is introduced. A label that the document has is printed with its colon inside the bold,
 * `**EV:**`; a name that is only inferred, with the colon outside, `**Edda Vorn**:`.
 */
export interface Cue {
  text: string
  inside: boolean
}

/** Stand-ins for names where the document never says who speaks. */
export const UNNAMED = { question: 'Q', answer: 'A' } as const

const isUnnamed = (text: string): boolean => text === UNNAMED.question || text === UNNAMED.answer

/** What a cue means, by the list of speakers alone. */
export function cueMeanings(speakers: readonly Speaker[]): (cue: Cue) => Attribution {
  const byName = new Map<string, string>()
  const byLabel = new Map<string, string>()
  for (const { id, name, labels } of speakers) {
    if (!byName.has(name)) byName.set(name, id)
    for (const label of labels) if (!byLabel.has(label)) byLabel.set(label, id)
  }
  // `Ann&nbsp;Doyle` is listed as `Ann Doyle`
  const labelled = (text: string): string | undefined => byLabel.get(text) ?? byLabel.get(evenSpaces(text))
  return ({ text, inside }) => {
    if (inside) {
      if (isUnnamed(text) && !byLabel.has(text) && !byName.has(text))
        return { speaker: null, attribution: 'stated', label: undefined }
      return { speaker: labelled(text) ?? byName.get(text) ?? null, attribution: 'stated', label: text }
    }
    return { speaker: byName.get(text) ?? null, attribution: 'inferred', label: undefined }
  }
}

const withoutNumbers = (label: string): string => label.replace(/\d+/g, '0')

/**
 * Tells the words of cues that are the name of somebody whom the list of speakers does not have: somebody added a turn.
 * `Q`, `A` and `Question 4` call nobody; `Speaker 3` does where there is a `Speaker 1`.
 */
export function newcomersTo(speakers: readonly Speaker[]): (text: string) => boolean {
  const known = new Set(speakers.flatMap(({ name, labels }) => [name, ...labels]))
  const counted = new Set([...known].filter((label) => /\d/.test(label)).map(withoutNumbers))
  return (text) =>
    !known.has(text) &&
    !known.has(evenSpaces(text)) &&
    text !== UNNAMED.question &&
    text !== UNNAMED.answer &&
    /\p{L}/u.test(text) &&
    (!/\d/.test(text) || counted.has(withoutNumbers(text)))
}

/** A cue whose meaning the list of speakers does not give, and what it means. */
export interface Alias extends Attribution {
  cue: Cue
}

export const sameCue = (cue: Cue): string => `${cue.inside ? ':' : ' '}${cue.text}`
const sameAttribution = (a: Attribution): string => JSON.stringify([a.speaker, a.attribution, a.label])

/** Chooses a cue for every turn; those that mean something unexpected are listed as aliases. */
export function chooseCues(interview: Interview): {
  cueOf: (turn: Turn, part: keyof typeof UNNAMED) => Cue
  aliases: Alias[]
} {
  const meaning = cueMeanings(interview.speakers)
  const isNewcomer = newcomersTo(interview.speakers)
  const names = new Map(interview.speakers.map(({ id, name }) => [id, name]))
  const aliases: Alias[] = []
  const known = new Map<string, Cue>()
  const counts = new Map<string, number>()
  const taken = new Set(interview.speakers.flatMap(({ name, labels }) => [name, ...labels]))
  for (const { question, answer } of interview.exchanges) {
    for (const { label } of [...question, ...answer]) if (label) taken.add(label.text)
  }

  function alias(wanted: Attribution, base: string, part: string): Cue {
    const key = part + sameAttribution(wanted)
    const before = known.get(key)
    if (before) return before
    let count = counts.get(base) ?? 1
    let text = ''
    do text = `${base} (${++count})`
    while (taken.has(text))
    counts.set(base, count)
    const cue = { text, inside: wanted.attribution === 'stated' }
    aliases.push({ ...wanted, cue })
    known.set(key, cue)
    return cue
  }

  /** A label that reads like a name and is nobody's: unless the head says so, it would be that of a new speaker. */
  function nobody(wanted: Attribution, cue: Cue): Cue {
    const key = sameCue(cue)
    if (!known.has(key)) aliases.push({ ...wanted, cue })
    known.set(key, cue)
    return cue
  }

  return {
    aliases,
    cueOf(turn, part) {
      const wanted = { speaker: turn.speaker, attribution: turn.attribution, label: turn.label?.text }
      const name = turn.speaker === null ? UNNAMED[part] : names.get(turn.speaker)
      const cue = { text: wanted.label || name || UNNAMED[part], inside: turn.attribution === 'stated' }
      if (sameAttribution(meaning(cue)) !== sameAttribution(wanted)) return alias(wanted, cue.text, part)
      return isNewcomer(cue.text) ? nobody(wanted, cue) : cue
    }
  }
}

/** What can be told of a turn without knowing the exchanges. */
export interface Spoken {
  speaker: string | null
  cue: Cue
  /** Something other than a turn stands before it. */
  fresh: boolean
}

/** How many turns of an exchange ask and how many answer. */
export type Shape = [questions: number, answers: number]

/** Tells turns that ask: those of interviewers, and those of nobody in particular that are no `A`. */
export function asking(speakers: readonly Speaker[]): (turn: Pick<Spoken, 'speaker' | 'cue'>) => boolean {
  const asks = new Set(speakers.filter(({ role }) => role === 'interviewer').map(({ id }) => id))
  return ({ speaker, cue }) => (speaker === null ? cue.text !== UNNAMED.answer : asks.has(speaker))
}

/**
 * The exchanges that turns form when nothing else is said: interviewers ask and everybody else
 * answers; a question after an answer, after a heading or the like, or after another question of the
 * same speaker opens a new one.
 */
export function usualShapes(turns: readonly Spoken[], speakers: readonly Speaker[]): Shape[] {
  const asks = asking(speakers)
  const shapes: Shape[] = []
  let last: string | null | undefined
  for (const turn of turns) {
    const { speaker, fresh } = turn
    const isQuestion = asks(turn)
    const shape = shapes[shapes.length - 1]
    if (!shape || fresh || (isQuestion && (shape[1] > 0 || last === speaker))) shapes.push(isQuestion ? [1, 0] : [0, 1])
    else shape[isQuestion ? 0 : 1]++
    last = speaker
  }
  return shapes
}

export const formatShapes = (shapes: readonly Shape[]): string => shapes.map((shape) => shape.join('+')).join(' ')

/** For each exchange the last section at or before it. */
export function usualSections(befores: readonly number[], exchanges: number): (number | undefined)[] {
  const result: (number | undefined)[] = []
  const last = new Map(befores.map((before, at) => [before, at]))
  let section: number | undefined
  for (let at = 0; at < exchanges; at++) {
    section = last.get(at) ?? section
    result.push(section)
  }
  return result
}

export const formatSections = (sections: readonly Exchange['section'][]): string =>
  sections.map((section) => section ?? '-').join(' ')
