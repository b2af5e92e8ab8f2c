import { Word } from '../languages/lexicon.ts'
import { bucket, featureSpace, share } from '../model/features.ts'
import { ASKS, RATHER_ASKS } from '../model/verdict.ts'
import type { Unit } from '../types.ts'
import type { Cast, Person } from './4-speakers.ts'
import { Cover, type Marks } from './5-marks.ts'
import { MOST_PERSONS, type Names, namedAt, namedIn, namedWithin, personsByWord } from './cast-names.ts'

export const roleFeatures = featureSpace([
  ['bias', 1],
  ['word', 7],
  ['asks-mean', 5],
  ['asks-rank', 4],
  ['asks-share', 7],
  ['asks-last', 7],
  ['asks-lead', 7],
  ['asks-first', 4],
  ['turns-share', 7],
  ['turns', 5],
  ['length-ratio', 7],
  ['first', 2],
  ['persons', 6],
  ['greets', 3],
  ['opens-greeting', 2],
  ['introduces', 4],
  ['single', 2],
  ['longest', 2],
  ['shortest', 2],
  ['word-partner', 8],
  ['prompted', 7],
  ['all-prompted', 7],
  ['hub', 7],
  ['in-title', 2],
  ['in-byline', 2],
  ['named-asker', 2],
  ['asked', 7],
  ['asks-more', 9],
  ['of-best', 7],
  ['names-others', 7],
  ['is-named', 7],
  ['opens-talk', 9],
  ['hosts', 4],
  ['hosts-first', 2],
  ['is-guest', 4],
  ['guest-first', 2],
  ['head-asks', 7],
  ['open-asks', 32]
] as const)

/** What a person's turns look like. */
interface Turns {
  turns: number
  /** Turns that ask somewhere, and turns that end asking. */
  asking: number
  ending: number
  /** Sums over turns of the most question-like unit and of the last one. */
  peak: number
  last: number
  length: number
  greets: number
  /** Units that say what one says who runs a talk, or who is invited to it, and whether the first turn does. */
  hosts: number
  guests: number
  hostsFirst: boolean
  guestsFirst: boolean
  /** Turns after another's that ends asking. */
  asked: number
  /** Turns that name another of the cast, and others' turns that name this one. */
  names: number
  named: number
  /** Turns right below an unlabelled line that asks, a heading, a number, or bold type: somebody else asks. */
  prompted: number
  /** Turns whose first unit asks. */
  headAsks: number
  /** Unlabelled lines that ask right above a labelled one, this person being the last who had a label. */
  openAsks: number
  firstAsk: number
  greetsFirst: boolean
  firstUnit: number
}

/** What each person's turns look like, for the question of who asks. */
export function roleFeaturesOf(
  cast: Cast,
  units: readonly Unit[],
  marks: readonly Marks[],
  asks: Uint8Array
): number[][] {
  const { persons } = cast
  const names = personsByWord(cast)
  const opensOpen = isOpened(cast, units, marks, asks)
  const stats = turnsOf(cast, units, marks, asks, names, opensOpen)
  const hubs = hubsOf(cast)
  const places = namedAt(cast, units, marks, names)
  const means = stats.map(({ turns, last, peak }) => (turns > 0 ? (last + peak) / turns / 2 : 0))
  const total = stats.reduce((sum, { turns }) => sum + turns, 0)
  const open = stats.reduce((sum, { openAsks }) => sum + openAsks, 0)
  const prompted = stats.reduce(
    (least, entry) => (entry.turns > 1 ? Math.min(least, share(entry.prompted, entry.turns)) : least),
    6
  )
  const sizes = stats.map(({ turns, length }) => (turns > 0 ? length / turns : 0))
  const allSizes = sizes.reduce((sum, size) => sum + size, 0)
  const longest = sizes.reduce((most, size) => Math.max(most, size), 0)
  const shortest = sizes.reduce((least, size) => Math.min(least, size), Number.POSITIVE_INFINITY)
  const sorted = [...means].sort((a, b) => b - a)
  const kinds = new Set(persons.map(({ word }) => word))
  const isHosted = persons.some(isHost)
  const put = roleFeatures.at
  return persons.map((person, at) => {
    const entry = stats[at] as Turns
    const mean = means[at] as number
    const size = sizes[at] as number
    const otherSize = persons.length > 1 ? (allSizes - size) / (persons.length - 1) : size
    const bestOther = sorted[0] === mean ? (sorted[1] ?? 0) : (sorted[0] as number)
    const place = places[at] as number
    const introduced = introduces(cast, at, entry, units, names)
    const opening =
      1 +
      (entry.greetsFirst ? 1 : 0) +
      (introduced === 1 || introduced === 2 ? 2 : 0) +
      (entry.firstAsk >= ASKS ? 4 : 0)
    const more =
      4 + Math.max(-4, Math.min(4, Math.round((4 * (entry.ending - entry.asked)) / Math.max(1, entry.turns))))
    return [
      put('bias', 0),
      put('word', WORDS.indexOf(person.word ?? person.said)),
      put('asks-mean', mean / 20.01),
      put('asks-rank', mean >= bestOther ? 0 : Math.min(3, 1 + sorted.findIndex((other) => other <= mean))),
      put('asks-share', share(entry.asking, entry.turns)),
      put('asks-last', share(entry.ending, entry.turns)),
      put('asks-lead', 3 + Math.max(-3, Math.min(3, Math.round((mean - bestOther) / 14)))),
      put('asks-first', entry.firstAsk / 26),
      put('turns-share', share(entry.turns, total)),
      put('turns', Math.min(4, bucket(entry.turns))),
      put('length-ratio', 3 + Math.max(-3, Math.min(3, Math.round(Math.log2((size + 1) / (otherSize + 1)))))),
      put('first', at === 0 ? 1 : 0),
      put('persons', Math.min(5, persons.length)),
      put('greets', Math.min(2, entry.greets)),
      put('opens-greeting', entry.greetsFirst ? 1 : 0),
      put('introduces', introduced),
      put('single', entry.turns === 1 ? 1 : 0),
      put('longest', size >= longest ? 1 : 0),
      put('shortest', size <= shortest ? 1 : 0),
      put(
        'word-partner',
        (kinds.has('question') ? 1 : 0) + (kinds.has('answer') ? 2 : 0) + (isHosted && !isHost(person) ? 4 : 0)
      ),
      put('prompted', share(entry.prompted, entry.turns)),
      put('all-prompted', prompted),
      put('hub', share(hubs[at] as number, persons.length - 1)),
      put('in-title', place & 1 ? 1 : 0),
      put('in-byline', place & 2 ? 1 : 0),
      put('named-asker', place & 4 ? 1 : 0),
      put('asked', share(entry.asked, entry.turns)),
      put('asks-more', more),
      put('of-best', share(mean, sorted[0] as number)),
      put('names-others', share(entry.names, entry.turns)),
      put('is-named', share(entry.named, total - entry.turns)),
      put('opens-talk', at === 0 ? opening : 0),
      put('hosts', howOften(entry.hosts, entry.turns)),
      put('hosts-first', entry.hostsFirst ? 1 : 0),
      put('is-guest', howOften(entry.guests, entry.turns)),
      put('guest-first', entry.guestsFirst ? 1 : 0),
      put('head-asks', share(entry.headAsks, entry.turns)),
      put(
        'open-asks',
        (open === 0 ? 7 : share(entry.openAsks, open)) + (open >= OPEN_ASKS ? 8 : 0) + (opensOpen ? 16 : 0)
      )
    ]
  })
}

/** `Moderator:`, `Ann Lowe, host:` */
const isHost = ({ word, said }: Person): boolean => word === 'interviewer' || said === 'interviewer'

/** Never, once, several times, in most turns. */
const howOften = (times: number, turns: number): number => (share(times, turns) > 3 ? 3 : Math.min(2, times))

const NO_TURNS: Turns = {
  turns: 0,
  asking: 0,
  ending: 0,
  peak: 0,
  last: 0,
  length: 0,
  greets: 0,
  hosts: 0,
  guests: 0,
  hostsFirst: false,
  guestsFirst: false,
  asked: 0,
  names: 0,
  named: 0,
  prompted: 0,
  headAsks: 0,
  openAsks: 0,
  firstAsk: 0,
  greetsFirst: false,
  firstUnit: 0
}

/** So many unlabelled lines ask above labelled ones where somebody without a label asks, and not by chance. */
const OPEN_ASKS = 3

const WORDS: readonly Person['word'][] = [
  undefined,
  'question',
  'answer',
  'interviewer',
  'interviewee',
  'other',
  'generic'
]

function turnsOf(
  cast: Cast,
  units: readonly Unit[],
  marks: readonly Marks[],
  asks: Uint8Array,
  names: Names,
  opensOpen: boolean
): Turns[] {
  const stats = cast.persons.map((): Turns => ({ ...NO_TURNS }))
  let open = -1
  /** The last who had a label. */
  let before = -1
  let peak = 0
  let last = 0
  /** Ends the open turn; the next is by somebody, or by -1, who has no label. */
  const pass = (to: number): void => {
    const entry = stats[open]
    if (entry) {
      if (entry.turns === 1) entry.firstAsk = peak
      if (peak >= ASKS) entry.asking++
      if (last >= ASKS) entry.ending++
      entry.peak += peak
      entry.last += last
    }
    open = to
    peak = 0
    last = 0
  }
  for (let index = 0; index < units.length; index++) {
    const person = cast.opens[index] as number
    const own = marks[index] as Marks
    if (person >= 0) {
      const entry = stats[person] as Turns
      if (open >= 0 && open !== person && last >= ASKS) entry.asked++
      pass(person)
      const others = namedIn(units[index] as Unit, own.body, names)
      if (others.size > (others.has(person) ? 1 : 0)) entry.names++
      for (const other of others) if (other !== person) (stats[other] as Turns).named++
      if (entry.turns++ === 0) entry.firstUnit = index
      if (isUnlabelled(cast, units, marks, index - 1)) {
        const above = asks[index - 1] as number
        if (isPrompt(units[index - 1] as Unit, marks[index - 1], above)) entry.prompted++
        if (above >= ASKS && before >= 0) (stats[before] as Turns).openAsks++
      }
      before = person
      const head = own.length === 0 ? index + 1 : index
      if ((asks[head] ?? 0) >= ASKS && (head === index || cast.opens[head] === -1)) entry.headAsks++
    }
    const entry = stats[open]
    if (!entry || own.length === 0) continue
    const ask = asks[index] as number
    if (opensOpen && ask >= ASKS && (cast.opens[index + 1] ?? -1) >= 0 && isUnlabelled(cast, units, marks, index)) {
      pass(-1)
      continue
    }
    peak = Math.max(peak, ask)
    last = ask
    entry.length += own.length
    if ((own.words.anywhere & Word.hosting) !== 0) {
      entry.hosts++
      if (entry.turns === 1) entry.hostsFirst = true
    }
    if ((own.words.anywhere & Word.guesting) !== 0) {
      entry.guests++
      if (entry.turns === 1) entry.guestsFirst = true
    }
    if ((own.words.anywhere & Word.greeting) === 0) continue
    entry.greets++
    if (entry.turns === 1) entry.greetsFirst = true
  }
  pass(-1)
  return stats
}

/** Whether the first who has a label answers a line that has none, and that asks: others like it are no part of a turn. */
function isOpened(cast: Cast, units: readonly Unit[], marks: readonly Marks[], asks: Uint8Array): boolean {
  const above = cast.opens.findIndex((person) => person >= 0) - 1
  if (above < 0 || !isUnlabelled(cast, units, marks, above)) return false
  // A dash in front and a heading are marks of their own.
  const isMarked = marks[above]?.marker === 1 || (units[above] as Unit).heading > 0
  return (asks[above] as number) >= (isMarked ? RATHER_ASKS : ASKS)
}

/** Whether there is such a unit, it has no label, and no label stands alone above it. */
function isUnlabelled(cast: Cast, units: readonly Unit[], marks: readonly Marks[], index: number): boolean {
  return cast.opens[index] === -1 && !isBelowLabel(cast, units, marks, index)
}

/** The words of a label that stands alone on the line above. */
function isBelowLabel(cast: Cast, units: readonly Unit[], marks: readonly Marks[], index: number): boolean {
  return (
    index > 0 &&
    (cast.opens[index - 1] as number) >= 0 &&
    (marks[index - 1] as Marks).length === 0 &&
    (units[index] as Unit).heading === 0
  )
}

function isPrompt(unit: Unit, own: Marks | undefined, ask: number): boolean {
  return (
    ask >= ASKS ||
    unit.heading > 0 ||
    (own !== undefined && own.length > 0 && (own.bold === Cover.whole || own.italic === Cover.whole || own.number > 0))
  )
}

/** After whose turns how many of the others speak: everybody speaks after a moderator. */
function hubsOf(cast: Cast): number[] {
  const after = cast.persons.map(() => new Set<number>())
  let before = -1
  for (let index = 0; index < cast.opens.length; index++) {
    const person = cast.opens[index] as number
    if (person < 0) continue
    if (before >= 0 && person !== before) after[before]?.add(person)
    before = person
  }
  return after.map((others) => others.size)
}

/** Names in a first turn that are other people's labels: 0 none, 1 one, 2 more, 3 nobody else to name. */
function introduces(cast: Cast, at: number, entry: Turns, units: readonly Unit[], names: Names): number {
  if (cast.persons.length < 2 || cast.persons.length > MOST_PERSONS) return 3
  const { text } = units[entry.firstUnit] as Unit
  const found = namedWithin(text, 0, Math.min(text.length, 1500), names)
  return Math.min(2, found.size - (found.has(at) ? 1 : 0))
}
