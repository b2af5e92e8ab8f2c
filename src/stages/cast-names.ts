import { foldWords } from '../languages/fold.ts'
import { Word } from '../languages/lexicon.ts'
import { isLetter } from '../read/text-marks.ts'
import type { Unit } from '../types.ts'
import type { Cast, Person } from './4-speakers.ts'
import type { Marks } from './5-marks.ts'
import { AskedWords } from './asked-words.ts'

/** In larger casts nobody is looked for by name: that would cost the square of their number. */
export const MOST_PERSONS = 60
/** How many units at each end of a document are read for who is who. */
const EDGE = 40

/** How much of each end of a turn's first unit is read for names. */
const REACH = 120

/** Which of the cast a turn names where people are spoken to: in its first words or its last. */
export function namedIn({ text }: Unit, from: number, names: Names): ReadonlySet<number> {
  if (text.length - from <= 2 * REACH) return namedWithin(text, from, text.length, names)
  const first = namedWithin(text, from, from + REACH, names)
  const last = namedWithin(text, text.length - REACH, text.length, names)
  return first.size === 0 ? last : last.size === 0 ? first : new Set([...first, ...last])
}

const NOBODY: ReadonlySet<number> = new Set()

/** What a character of ASCII is in a name: 1 a letter, 2 a hyphen, which begins none. */
const ASCII_NAME = Uint8Array.from({ length: 128 }, (_, code) => (isLetter(code) ? 1 : code === 45 ? 2 : 0))

/** Those of the cast whose names stand in a part of a text. */
export function namedWithin(text: string, from: number, to: number, { asked, byWord }: Names): ReadonlySet<number> {
  if (asked.isEmpty) return NOBODY
  let found: Set<number> | undefined
  for (let at = from; at < to; at++) {
    const first = text.charCodeAt(at)
    if (first < 128 ? ASCII_NAME[first] !== 1 : !isLetter(first)) continue
    const begin = at
    for (at++; at < to; at++) {
      const code = text.charCodeAt(at)
      if (code < 128 ? ASCII_NAME[code] === 0 : !isLetter(code)) break
    }
    const word = asked.at(text, begin, at)
    if (word === undefined) continue
    found ??= new Set()
    for (const person of byWord.get(word) as readonly number[]) found.add(person)
  }
  return found ?? NOBODY
}

/** Who is meant by each word of a name. */
export interface Names {
  asked: AskedWords
  byWord: ReadonlyMap<string, readonly number[]>
}

/** Empty for casts that are too large to look for. */
export function personsByWord({ persons }: Cast): Names {
  const byWord = new Map<string, number[]>()
  if (persons.length <= MOST_PERSONS) {
    for (const person of persons) {
      if (person.word !== undefined) continue
      for (const word of nameWords(person)) byWord.set(word, [...(byWord.get(word) ?? []), person.index])
    }
  }
  return { asked: new AskedWords(byWord.keys()), byWord }
}

/** Where a person is named: 1 in the title, 2 in a byline, 4 in a line that says who asks. */
export function namedAt(cast: Cast, units: readonly Unit[], marks: readonly Marks[], names: Names): number[] {
  const places = cast.persons.map(() => 0)
  if (cast.persons.length > MOST_PERSONS) return places
  let first = true
  for (let index = 0; index < units.length; index++) {
    if (index === EDGE) index = Math.max(index, units.length - EDGE)
    const unit = units[index] as Unit
    const own = marks[index] as Marks
    const title =
      unit.data?.part === 'title' ||
      unit.data?.key === 'title' ||
      unit.heading === 1 ||
      (first && unit.data?.part === undefined)
    if (unit.data?.part === undefined) first = false
    const bits =
      (title ? 1 : 0) |
      (own.words.opening & Word.byline || BYLINES.has(unit.data?.key ?? '') ? 2 : 0) |
      (own.words.anywhere & Word.interviewerByline ? 4 : 0)
    if (bits === 0 || (cast.opens[index] as number) >= 0) continue
    const found = namedWithin(unit.text, 0, Math.min(unit.text.length, 300), names)
    for (const person of found) places[person] = (places[person] as number) | bits
  }
  return places
}

const BYLINES: ReadonlySet<string> = new Set(['author', 'authors', 'by', 'byline', 'interviewer', 'creator'])

/** Words of a person's labels that are long enough to be found by. */
function nameWords(person: Person): string[] {
  return person.keys.flatMap((key) =>
    foldWords(key)
      .split(' ')
      .filter((word) => word.length > 2)
  )
}
