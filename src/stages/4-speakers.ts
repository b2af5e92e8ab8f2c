import { foldWords, withDots } from '../languages/fold.ts'
import { type Lexicon, labelWords } from '../languages/lexicon.ts'
import { isDigit, isLetter } from '../read/text-marks.ts'
import type { Unit } from '../types.ts'
import { opensWithChevron } from './chevrons.ts'
import { examinerIn } from './examiners.ts'
import { type LabelShape, labelKey } from './label-shapes.ts'
import { isSlipOf, MOST_LABELS } from './label-slips.ts'
import { isNumberedLetter, knownWords, roleInside, stemOf } from './label-words.ts'
import { numberedPersons } from './numbered-persons.ts'

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

interface Entry {
  key: string
  name: string
  words: string[]
  count: number
  first: number
  role: Person['role']
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
  const numbered = numberedPersons(heads.map((head) => head?.key))
  const keys: (string | undefined)[] = units.map((unit, index) => {
    const name = nameAt(index)
    if (name === undefined) return undefined
    const own = heads[index]?.key ?? labelKey(name)
    const key = examiners.keys[index] ?? (numbered.has(own) ? own : stemOf(own, lexicon))
    const entry = entries.get(key)
    if (entry) entry.count++
    else entries.set(key, { key, name, words: wordsOf(key, lexicon), count: 1, first: index, role: unit.data?.role })
    return key
  })
  const merged = mergeEntries([...entries.values()], numbered, lexicon)
  for (const [office, key] of officesOf(heads))
    if (entries.has(office) && !merged.has(office)) merged.set(office, merged.get(key) ?? key)
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
        word: wordOf(root, lexicon),
        said: undefined,
        office: undefined,
        turns: 0,
        role: entries.get(key)?.role
      }
      persons.push(person)
      byKey.set(root, person)
    }
    person.turns++
    const name = nameAt(index) as string
    // A colour or a mark tells voices apart, but is nobody's name.
    if (!name.startsWith(COLOUR) && !name.startsWith(VOICE)) addLabel(person, name)
    const { written, asks } = heads[index] ?? {}
    if (asks) person.said = 'question'
    else if (written !== undefined) {
      if (written.startsWith(`${name},`)) addLabel(person, written)
      person.said ??= wordOf(labelKey(written), lexicon)
      person.office ??= written.slice(name.length).replace(/^[ ,–—-]+/, '')
    }
    if (!person.keys.includes(key) && person.keys.length < MOST_SPELLINGS) person.keys.push(key)
    opens[index] = person.index
  }
  const spelled = persons.some(isSpelledOut)
  const isDoubtful = (person: Person): boolean =>
    person.keys.some((key) => numbered.has(key)) || (spelled && isLetterOnly(person))
  // `Journalist:` and `Researcher:`, with nobody else who could answer
  const nobodyAnswers = persons.length > 1 && persons.every(asks) && isLabelledThroughout(opens)
  for (const person of persons) if (asks(person) && (nobodyAnswers || isDoubtful(person))) person.word = undefined
  const examining = examiners.all.flatMap((key) => byKey.get(merged.get(key) ?? key)?.index ?? [])
  return { persons, opens, ...(examining.length > 0 && { examining }) }
}

/** `ENTREVISTADOR:` */
const isSpelledOut = ({ word, keys }: Person): boolean => word === 'interviewer' && keys.some((key) => key.length > 2)

const asks = ({ word }: Person): boolean => word === 'interviewer' || word === 'question'

/** `E:`, which beside `ENTREVISTADOR:` is the `entrevistado`, and `P:` the `participante`. */
const isLetterOnly = ({ keys }: Person): boolean => keys.every(isNumberedLetter)

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
  /** The keys of all who are named so, also in lines that are no label. */
  all: readonly string[]
}

function examinersOf(units: readonly Unit[], heads: readonly (LabelShape | undefined)[], lexicon: Lexicon): Examiners {
  const named = units.map((unit) => examinerIn(unit, lexicon))
  const all = new Set(named.flatMap((name) => (name === undefined ? [] : [labelKey(name)])))
  if (all.size === 0) return { named: [], keys: [], all: [] }
  let asking: string | undefined
  const keys = heads.map((head, index) => {
    const name = named[index]
    if (name !== undefined) asking = labelKey(name)
    return head && asking && (name !== undefined || wordOf(head.key, lexicon) === 'question') ? asking : undefined
  })
  return { named: named.map((name, index) => (heads[index] ? name : undefined)), keys, all: [...all] }
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

function addLabel({ labels }: Person, label: string): void {
  if (!labels.includes(label) && labels.length < MOST_SPELLINGS) labels.push(label)
}

const COLOUR = 'colour-'
/** What the keys of voices start with that only `>>` tells apart. */
export const VOICE = 'voice-'
/** Voices are few; each has a good part of the cues. */
const MOST_VOICES = 8
const LEAST_SHARE = 0.08

/** In captions without names two or more colours or styles that keep coming back are voices. */
function voicesOf(units: readonly Unit[]): (string | undefined)[] | undefined {
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

/** Where `>>` stands for every change of speaker and hardly anybody is named, two voices take turns. */
function chevronVoices(
  units: readonly Unit[],
  heads: readonly (LabelShape | undefined)[]
): (string | undefined)[] | undefined {
  let changes = 0
  let named = 0
  for (const [index, unit] of units.entries()) {
    if (heads[index]) named++
    else if (opensWithChevron(unit)) changes++
  }
  if (changes < FEWEST_CHANGES || named * FEW_NAMED > changes) return undefined
  let turn = 0
  let cues = 0
  return units.map((unit, index) => {
    // The first cue of a caption file opens the talk, mark or not.
    const isFirst = unit.data?.time !== undefined && cues++ === 0
    if (!isFirst && (heads[index] || !opensWithChevron(unit))) return undefined
    return `${VOICE}${1 + (turn++ % 2)}`
  })
}

function wordOf(key: string, lexicon: Lexicon): Person['word'] {
  const known = knownWords(lexicon, key)
  if (!known) {
    // `Interviewer L. Prado` asks, whatever the name.
    const inside = roleInside(lexicon, key.split(' '))
    return inside?.generic
      ? undefined
      : inside?.interviewer
        ? 'interviewer'
        : inside?.interviewee
          ? 'interviewee'
          : undefined
  }
  if (known.question) return 'question'
  if (known.answer) return 'answer'
  if (known.interviewer && !known.generic) return 'interviewer'
  if (known.interviewee && !known.generic) return 'interviewee'
  if (known.interviewer) return 'interviewer'
  // `Sprecher 2` is a recogniser's, `Sprecher` an announcer.
  if (known.other && !(known.generic && isDigit(key.charCodeAt(key.length - 1)))) return 'other'
  return known.generic ? 'generic' : undefined
}

/** Words of a name without titles: `mr. hart` is `hart`. */
function wordsOf(key: string, lexicon: Lexicon): string[] {
  const words = withDots(foldWords(key))
    .split(/[ .]/)
    .filter((word) => word !== '')
  while (words.length > 1 && labelWords(lexicon, words[0] as string)?.honorific) words.shift()
  return words
}

/** A label that stands so often is written right. */
const USUAL = 3

function mergeEntries(entries: readonly Entry[], numbered: ReadonlySet<string>, lexicon: Lexicon): Map<string, string> {
  const merged = new Map<string, string>()
  if (entries.length > MOST_LABELS) return merged
  const names = entries.filter((entry) => !isWordLabel(entry, entries, lexicon))
  const isOne = (entry: Entry): boolean => !names.includes(entry) && !numbered.has(entry.key)
  const questions = entries.filter((entry) => isOne(entry) && knownWords(lexicon, entry.key)?.question)
  const answers = entries.filter(
    (entry) => isOne(entry) && knownWords(lexicon, entry.key)?.answer && !knownWords(lexicon, entry.key)?.question
  )
  for (const group of [questions, answers])
    for (const entry of group.slice(1)) merged.set(entry.key, (group[0] as Entry).key)
  // `THE WITNESS` beside `A` is who answers.
  const [asked, ...more] = entries.filter(({ key }) => wordOf(key, lexicon) === 'interviewee')
  const [answer] = answers
  if (asked && answer && more.length === 0) merged.set(asked.key, answer.key)
  const byLength = [...names].sort(
    (a, b) => b.words.length - a.words.length || b.key.length - a.key.length || a.first - b.first
  )
  const slips = slipsOf(names)
  for (const [at, short] of byLength.entries()) {
    // Beside `Justyna Wolak` a `Jutsyna Wolak` is no second one whom `Wolak` may mean.
    const isFuller = (long: Entry): boolean =>
      !merged.has(long.key) && !slips.has(long.key) && samePerson(short, long) && !isGroup(long, names, lexicon)
    const fuller = byLength.slice(0, at).filter(isFuller)
    if (fuller.length === 1 && fuller[0]) merged.set(short.key, fuller[0].key)
  }
  for (const [slip, usual] of slips) if (!merged.has(slip)) merged.set(slip, merged.get(usual) ?? usual)
  return merged
}

/** Keys of labels that stand once, and of those that they are with a slip. */
function slipsOf(names: readonly Entry[]): Map<string, string> {
  const slips = new Map<string, string>()
  for (const { key: slip, count: times } of names) {
    const usual = times === 1 ? names.find(({ key, count }) => count >= USUAL && isSlipOf(slip, key, count)) : undefined
    if (usual) slips.set(slip, usual.key)
  }
  return slips
}

/** `Ida and Jost` where `Ida` and `Jost` speak, too: both together are neither of them. */
function isGroup({ words }: Entry, all: readonly Entry[], { particles }: Lexicon): boolean {
  const isLabel = (from: number, to: number): boolean => {
    const part = words.slice(from, to).join(' ')
    return part.length > 1 && all.some((other) => other.words.join(' ') === part)
  }
  return words.some((word, at) => at > 0 && !particles.has(word) && isLabel(0, at) && isLabel(at + 1, words.length))
}

/** `Q`, `Answer`: a word. But `A` beside `Anna` and no `Q` is Anna. */
function isWordLabel(entry: Entry, all: readonly Entry[], lexicon: Lexicon): boolean {
  const known = knownWords(lexicon, entry.key)
  if (
    !known ||
    !(known.question || known.answer || known.interviewer || known.interviewee || known.other || known.generic)
  )
    return false
  if (entry.key.length > 1) return true
  const isInitial = ({ key }: Entry): boolean =>
    all.some(({ words: [first = ''] }) => first.length > 1 && first.startsWith(key) && !isNumberedLetter(first))
  const pair = all.find((other) => {
    const words = knownWords(lexicon, other.key)
    return other !== entry && words && (known.question ? words.answer : words.question) && other.key.length < 12
  })
  // `Q` and `A` beside Quirin and Anna are those two.
  return pair ? !(pair.key.length === 1 && isInitial(pair) && isInitial(entry)) : !isInitial(entry)
}

function samePerson(short: Entry, long: Entry): boolean {
  const a = short.words
  const b = long.words
  // `I1` beside `I` is a second one
  if (a.length === 0 || b.length === 0 || isNumberedLetter(long.key)) return false
  // `oswald` in `irma oswald`, `dr oswald` without its title
  if (a.length <= b.length && a.every((word) => b.includes(word))) return a.join('').length > 1 || a.length === b.length
  // `i. oswald`
  if (
    a.length === b.length &&
    a.length > 1 &&
    a.every((word, at) => (b[at] as string).startsWith(word) && (word.length === 1 || word === b[at]))
  )
    return true
  if (a.length === 1 && isInitialsOf(a[0] as string, b)) return true
  if (a.length > 1 && a.every((word) => word.length === 1) && isInitialsOf(a.join(''), b)) return true
  return isTypo(short, long)
}

/** Two letters that some languages take for one: `WCh` is Witold Chmiel. */
const DIGRAPH = /(?<=.)(?:[csz]h|cz|dz|rz|sz|th|kh)/

/** `io`, `i` of `irma oswald`; `al` of `ann-lena orr` is not. */
function isInitialsOf(letters: string, words: readonly string[]): boolean {
  if (letters.length > 5 || ![...letters].every((letter) => isLetter(letter.charCodeAt(0)))) return false
  const [pair = ''] = DIGRAPH.exec(letters) ?? []
  if (pair !== '' && words.at(-1)?.startsWith(pair))
    return isInitialsOf(letters.replace(DIGRAPH, pair.charAt(0)), words)
  const initials = words
    .flatMap((word) => word.split('-'))
    .map((word) => word[0])
    .join('')
  if (letters === initials) return true
  return letters.length === 1
    ? initials[0] === letters
    : letters.length < initials.length && letters[0] === initials[0] && letters.at(-1) === initials.at(-1)
}

/** One letter wrong, missing or too much, in a label that stands far less often. */
function isTypo(short: Entry, long: Entry): boolean {
  const [rare, usual] = short.count < long.count ? [short, long] : [long, short]
  if (rare.key.length < 5 || rare.count * 4 > usual.count || Math.abs(rare.key.length - usual.key.length) > 1)
    return false
  if (isDigit(rare.key.charCodeAt(rare.key.length - 1))) return false
  const a = rare.key
  const b = usual.key
  let head = 0
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head++
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  return Math.max(a.length, b.length) - head - tail <= 1
}
