import { asksAtEnd } from '../read/text-marks.ts'
import type { Unit } from '../types.ts'
import { opensWithChevron } from './chevrons.ts'
import type { LabelShape } from './label-shapes.ts'

export const COLOUR = 'colour-'
/** What the keys of voices start with that only `>>` tells apart. */
export const VOICE = 'voice-'
/** Voices are few; each has a good part of the cues. */
const MOST_VOICES = 8
const LEAST_SHARE = 0.08

/** In captions without names two or more colours or styles that keep coming back are voices. */
export function voicesOf(units: readonly Unit[]): (string | undefined)[] | undefined {
  const counts = new Map<string, number>()
  let timed = 0
  const voices = units.map((unit) => {
    if (!unit.data?.time || unit.data.part || unit.data.speaker) return undefined
    timed++
    const voice = unit.data.classes?.[0]
    if (voice !== undefined) counts.set(voice, (counts.get(voice) ?? 0) + 1)
    return voice
  })
  if (counts.size < 2 || counts.size > MOST_VOICES) return undefined
  let sum = 0
  for (const [voice, count] of counts) {
    if (count < 2 || count < timed * LEAST_SHARE || voice.toLowerCase() === 'default') return undefined
    sum += count
  }
  return sum > timed * 0.8 ? voices : undefined
}

/** So few `>>` may be anything. */
const FEWEST_CHANGES = 6

/** One name in so many changes, or more, tells who speaks throughout. */
const FEW_NAMED = 2.5

/** So large a share of what `>>` opens asks, or is followed by words without one, where it marks questions only. */
const MOST_ASK = 0.6
const MOST_ANSWERED = 0.8

/** `>> Why soap?`, and the answer below without a mark. */
function marksQuestions(units: readonly Unit[]): boolean {
  const marked = units.filter(opensWithChevron)
  const asking = marked.filter(({ text, data }) => !data?.time && asksAtEnd(text)).length
  const answered = units.filter(
    (unit, index) => opensWithChevron(unit) && units[index + 1] && !opensWithChevron(units[index + 1] as Unit)
  ).length
  return asking >= marked.length * MOST_ASK && answered >= marked.length * MOST_ANSWERED
}

/** Where `>>` stands for every change of speaker and hardly anybody is named, two voices take turns. */
export function chevronVoices(
  units: readonly Unit[],
  heads: readonly (LabelShape | undefined)[]
): (string | undefined)[] | undefined {
  let changes = 0
  let named = 0
  for (const [index, unit] of units.entries()) {
    if (heads[index]) named++
    else if (opensWithChevron(unit)) changes++
  }
  if (changes < FEWEST_CHANGES || named * FEW_NAMED > changes || marksQuestions(units)) return undefined
  let turn = 0
  let cues = 0
  return units.map((unit, index) => {
    // The first cue of a caption file opens the talk, mark or not.
    const isFirst = unit.data?.time !== undefined && cues++ === 0
    if (!isFirst && (heads[index] || !opensWithChevron(unit))) return undefined
    return `${VOICE}${1 + (turn++ % 2)}`
  })
}
