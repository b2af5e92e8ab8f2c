import type { Lexicon } from '../languages/lexicon.ts'
import { evenSpaces } from '../read/text-marks.ts'
import type { Unit } from '../types.ts'
import { type Entry, mergeEntries, wordsOf } from './cast-merging.ts'
import { COLOUR, chevronVoices, VOICE, voicesOf } from './cast-voices.ts'
import { examinerBehind, examinerIn } from './examiners.ts'
import { aliasIn } from './label-aliases.ts'
import { examinedBy } from './label-examined.ts'
import { lapsesOf } from './label-lapses.ts'
import { wordOf } from './label-meaning.ts'
import { type LabelShape, labelKey } from './label-shapes.ts'
import { isNumberedLetter, knownWords, stemOf } from './label-words.ts'
import { bracketedKey, insideBrackets, namesakesAmong } from './namesakes.ts'
import { countedAnswers, numberedPersons, withoutCount } from './numbered-persons.ts'

/** One who speaks, however labelled. */
export interface Person {
  /** Index in order of first appearance. */
  index: number
  /** Keys of every label that means this person. */
  keys: string[]
  /** Labels as written, first spelling of each key. */
  labels: string[]
  /** The label is a word, not a name: what it says. */
  word: 'question' | 'answer' | 'interviewer' | 'interviewee' | 'other' | 'generic' | undefined
  /** What a label says beside the name: `Ann Lowe, host` asks. */
  said: Person['word']
  /** Those words, `host`. */
  office: string | undefined
  /** What tells from another of the same name: `mayor` of `John Ash (mayor)`. */
  apart?: string
  /** How many turns. */
  turns: number
  /** The markup says what this person does. */
  role: 'interviewer' | 'interviewee' | 'other' | undefined
  /** The name of a person who has no label, as a heading or a signature gives it. */
  named?: string
}

export interface Cast {
  persons: Person[]
  /** Of every unit the person whose turn it opens, -1 where no label or markup opens one. */
  opens: Int32Array
  /** Of every unit without a label the person who says it, as a heading or a signature tells, else -1; undefined where none does. */
  told?: Int32Array
  /** Those whom lines such as `BY MR. ORR:` name, of those who speak. */
  examining?: readonly number[]
}

/**
 * Who is behind the labels: spellings, initials, surnames and titles of one person are merged.
 * @param heads the label at the head of each unit
 */
export function castOf(units: readonly Unit[], heads: readonly (LabelShape | undefined)[], lexicon: Lexicon): Cast {
  const entries = new Map<string, Entry>()
  const voices = voicesOf(units) ?? chevronVoices(units, heads)
  const examiners = examinersOf(units, heads, lexicon)
  const nameAt = (index: number): string | undefined =>
    examiners.named[index] ?? heads[index]?.name ?? units[index]?.data?.speaker ?? voices?.[index]
  const labelKeys = heads.map((head) => head?.key)
  const numbered = numberedPersons(labelKeys, lexicon)
  const counted = countedAnswers(labelKeys, lexicon)
  const names = units.map((_, index) => nameAt(index))
  const namesakes = namesakesAmong(names.filter((name) => name !== undefined))
  const namesakeOf = (name: string): string | undefined => {
    const key = namesakes.size > 0 ? bracketedKey(name) : undefined
    return key !== undefined && namesakes.has(key) && !knownWords(lexicon, labelKey(name)) ? key : undefined
  }
  const keys: (string | undefined)[] = units.map((unit, index) => {
    const name = names[index]
    if (name === undefined) return undefined
    const own = withoutCount(heads[index]?.key ?? labelKey(name), counted)
    const key = namesakeOf(name) ?? examiners.keys[index] ?? (numbered.has(own) ? own : stemOf(own, lexicon))
    const entry = entries.get(key)
    if (entry) {
      entry.count++
      entry.last = index
    } else {
      const words = wordsOf(key, lexicon)
      entries.set(key, { key, name, words, count: 1, first: index, last: index, role: unit.data?.role })
    }
    return key
  })
  const merged = mergeEntries([...entries.values()], numbered, lexicon)
  for (const { key, name } of entries.values()) {
    const alias = aliasIn(name, (own) => entries.has(own))
    if (alias !== undefined && alias !== key && !merged.has(alias)) merged.set(alias, merged.get(key) ?? key)
  }
  for (const [office, key] of officesOf(heads))
    if (entries.has(office) && !merged.has(office)) merged.set(office, merged.get(key) ?? key)
  // Who has a name by the format is nobody else.
  const written = [...entries.values()].filter(({ first }) => heads[first] !== undefined)
  for (const [short, long] of lapsesOf(written, merged, lexicon)) merged.set(short, long)
  for (const [name, letter] of examinedBy(keys, merged, lexicon)) merged.set(name, letter)
  const persons: Person[] = []
  const byKey = new Map<string, Person>()
  const opens = new Int32Array(units.length).fill(-1)
  for (const [index, key] of keys.entries()) {
    if (key === undefined) continue
    const root = merged.get(key) ?? key
    let person = byKey.get(root)
    if (!person) {
      person = {
        index: persons.length,
        keys: [],
        labels: [],
        word: counted.has(heads[index]?.key ?? '') ? 'answer' : wordOf(root, lexicon),
        said: undefined,
        office: undefined,
        turns: 0,
        role: entries.get(key)?.role
      }
      persons.push(person)
      byKey.set(root, person)
      // Where the line that names her is no label, `Q.` is all that she has else.
      const examiner = examiners.all.get(root)
      if (examiner !== undefined) addLabel(person, examiner)
    }
    person.turns++
    const name = names[index] as string
    if (namesakeOf(name) !== undefined) {
      person.apart = insideBrackets(name)
      person.said ??= wordOf(person.apart, lexicon)
    }
    // A colour or a mark tells voices apart, but is nobody's name.
    if (!name.startsWith(COLOUR) && !name.startsWith(VOICE)) addLabel(person, name)
    const { written, asks } = heads[index] ?? {}
    if (asks) person.said = 'question'
    else if (written !== undefined) {
      if (written.startsWith(`${name},`)) addLabel(person, written)
      person.said ??= wordOf(labelKey(written), lexicon)
      person.office ??= /[^ ,–—-].*/.exec(written.slice(name.length))?.[0]
    }
    if (!person.keys.includes(key) && person.keys.length < MOST_SPELLINGS) person.keys.push(key)
    opens[index] = person.index
  }
  const spelled = persons.some(isSpelledOut)
  const isDoubtful = (person: Person): boolean =>
    person.keys.some((key) => numbered.has(key) && isNumberedLetter(key)) || (spelled && isLetterOnly(person))
  // `Journalist:` and `Researcher:`, with nobody else who could answer
  const nobodyAnswers = persons.length > 1 && persons.every(asks) && isLabelledThroughout(opens)
  for (const person of persons) if (asks(person) && (nobodyAnswers || isDoubtful(person))) person.word = undefined
  const examining = [...examiners.all.keys()].flatMap((key) => byKey.get(merged.get(key) ?? key)?.index ?? [])
  return { persons, opens, ...(examining.length > 0 && { examining }) }
}

/** `ENTREVISTADOR:` */
const isSpelledOut = ({ word, keys }: Person): boolean => word === 'interviewer' && keys.some((key) => key.length > 2)

const asks = ({ word }: Person): boolean => word === 'interviewer' || word === 'question'

/** `E:`, which beside `ENTREVISTADOR:` is the `entrevistado`, and `P:` the `participante`; `Q.` is nobody's letter. */
const isLetterOnly = ({ keys }: Person): boolean => keys.every((key) => isNumberedLetter(key) && !key.startsWith('q'))

/** Hardly a line below the first label has none: without labels, those who answer would stand between them. */
function isLabelledThroughout(opens: Int32Array): boolean {
  const below = opens.subarray(opens.findIndex((person) => person >= 0))
  return below.filter((person) => person < 0).length * 4 < below.length
}

interface Examiners {
  /** The name in labels such as `BY MR. ORR:`, by unit. */
  named: readonly (string | undefined)[]
  /** The key of whom such a label, and each `Q.` below it, means, by unit. */
  keys: readonly (string | undefined)[]
  /** All who are named so, also in lines that are no label, as written, by their keys. */
  all: ReadonlyMap<string, string>
}

function examinersOf(units: readonly Unit[], heads: readonly (LabelShape | undefined)[], lexicon: Lexicon): Examiners {
  const isQuestion = (head: LabelShape | undefined): head is LabelShape =>
    head !== undefined && wordOf(head.key, lexicon) === 'question'
  const named = units.map((unit, index) => {
    const head = heads[index]
    if (isQuestion(head)) return examinerBehind(unit, head.body, lexicon)
    // `BRIEFING` above `BY ANN LOWE`: who gave it.
    return isQuestion(heads[index + 1]) || /[:.]$/.test(unit.text) ? examinerIn(unit, lexicon) : undefined
  })
  const all = new Map(named.flatMap((name) => (name === undefined ? [] : [[labelKey(name), name] as const])))
  if (all.size === 0) return { named: [], keys: [], all }
  // Where nobody else asks, a page that begins in the middle has his questions above the line.
  let asking = all.size === 1 ? [...all.keys()][0] : undefined
  const keys = heads.map((head, index) => {
    const name = named[index]
    if (name !== undefined) asking = labelKey(name)
    return head && asking && (name !== undefined || isQuestion(head)) ? asking : undefined
  })
  return { named: named.map((name, index) => (heads[index] ? name : undefined)), keys, all }
}

/** `ANN LOWE, MINISTER FOR PORTS:` once, and then `MINISTER:`, by the first word of the office; not where two have the same. */
function officesOf(heads: readonly (LabelShape | undefined)[]): Map<string, string> {
  const offices = new Map<string, string>()
  const shared = new Set<string>()
  for (const head of heads) {
    if (!head?.written?.startsWith(`${head.name}, `)) continue
    const office = labelKey(head.written.slice(head.name.length + 2)).split(' ', 1)[0] as string
    const known = offices.get(office)
    if (known !== undefined && known !== head.key) shared.add(office)
    offices.set(office, head.key)
  }
  for (const office of shared) offices.delete(office)
  return offices
}

/** More spellings of one person tell nothing new. */
const MOST_SPELLINGS = 12

function addLabel({ labels }: Person, written: string): void {
  const label = evenSpaces(written)
  if (!labels.includes(label) && labels.length < MOST_SPELLINGS) labels.push(label)
}
