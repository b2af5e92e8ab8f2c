import { foldWords } from '../languages/fold.ts'
import { share } from '../model/features.ts'
import type { Unit } from '../types.ts'
import { formAt, labelFeatures, type Put, usualSeparator } from './label-features.ts'
import { Separator } from './label-found.ts'
import { type LabelEvidence, type LabelGroup, serialStem, serialsOf } from './label-groups.ts'
import type { LabelShape } from './label-shapes.ts'

/** What the first verdict made of a document. */
export interface FirstVerdict {
  sums: readonly number[]
  accepted: readonly LabelGroup[]
  /** Accepted labels and places by form. */
  forms: ReadonlyMap<number, { keys: number; places: number }>
  words: ReadonlyMap<string, number>
  initials: ReadonlySet<string>
  /** First letters of whole names: `jm` for Josette Morin. */
  abbreviations: ReadonlySet<string>
  /** What stands before the number of `Speaker 1`. */
  serials: ReadonlyMap<string, number>
  /** Labels by how they are written, as `patternOf` says. */
  patterns: ReadonlyMap<string, number>
  /** Of every unit the accepted label next above and below it, by the first unit of each; -1 if none. */
  above: Int32Array
  below: Int32Array
  first: number
  last: number
  places: number
}

/** @param sums of each group's own features, in the order of `evidence.groups` */
export function firstVerdict(evidence: LabelEvidence, sums: readonly number[]): FirstVerdict {
  const accepted = evidence.groups.filter((_, at) => (sums[at] as number) > 0)
  const forms = new Map<number, { keys: number; places: number }>()
  const words = new Map<string, number>()
  const initials = new Set<string>()
  const abbreviations = new Set<string>()
  const patterns = new Map<string, number>()
  const openedBy = new Int32Array(evidence.units.length).fill(-1)
  let first = evidence.units.length
  let last = -1
  let places = 0
  for (const group of accepted) {
    const form = formAt(group, evidence)
    const entry = forms.get(form) ?? { keys: 0, places: 0 }
    entry.keys++
    entry.places += group.units.length
    forms.set(form, entry)
    const own = foldWords(group.key).split(' ')
    for (const word of own) countUp(words, word)
    if (own.length > 1) {
      const letters = own.map((word) => word.charAt(0)).join('')
      initials.add(letters)
      abbreviations.add(letters)
    }
    countUp(patterns, patternOf(group))
    for (const index of group.units) openedBy[index] = group.units[0] as number
    for (const word of own) initials.add(word.charAt(0))
    first = Math.min(first, group.units[0] as number)
    last = Math.max(last, group.units.at(-1) as number)
    places += group.units.length
  }
  return {
    sums,
    accepted,
    forms,
    words,
    initials,
    abbreviations,
    serials: serialsOf(accepted),
    patterns,
    ...neighboursOf(openedBy),
    first,
    last,
    places
  }
}

/** The features of one group among all that the first verdict took. */
export function secondFeaturesOf(at: number, evidence: LabelEvidence, before: FirstVerdict): number[] {
  const f: number[] = []
  const put: Put = (name, value = 0) => {
    f.push(labelFeatures.at(name, value))
  }
  const group = evidence.groups[at] as LabelGroup
  const sum = before.sums[at] as number
  const taken = sum > 0
  const count = group.units.length
  const mine = before.forms.get(formAt(group, evidence))
  const keys = (mine?.keys ?? 0) - (taken ? 1 : 0)
  const others = before.accepted.length - (taken ? 1 : 0)
  // Once, twice, three or four times, more often: everything else weighs differently for each.
  const often = count < 3 ? count - 1 : count < 5 ? 2 : 3
  const first = group.units[0] as number
  put('then-bias')
  put('then-count', often)
  put('then-form', often * 5 + Math.min(4, keys))
  put('then-alias', often * 4 + (others === 0 ? 3 : aliasOf(group, before, taken)))
  put('then-between', often * 3 + (others === 0 ? 2 : first > before.first && first < before.last ? 1 : 0))
  put('then-cover', often * 7 + share(before.places - (taken ? count : 0), evidence.units.length))
  put('then-others', often * 5 + Math.min(4, others))
  put('then-kind', often * 5 + kindOf(group, evidence))
  if (others === 0) return f
  put('then-around', often * 5 + aroundOf(group, before))
  const stem = serialStem(group.key)
  if (stem !== '') put('then-serial', often * 2 + ((before.serials.get(stem) ?? 0) > (taken ? 1 : 0) ? 1 : 0))
  const alike = (before.patterns.get(patternOf(group)) ?? 0) - (taken ? 1 : 0)
  put('then-pattern', often * 7 + share(alike, others))
  if (before.abbreviations.has(group.key.replaceAll('.', '').replaceAll(' ', ''))) put('then-abbreviation', often)
  return f
}

const countUp = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** How a label is written: capitals and how many words; `JM`, `Josette Morin`, `the host`. */
function patternOf({ name }: LabelGroup): string {
  const words = name.split(' ')
  const letters = [...name].filter((letter) => letter.toLowerCase() !== letter.toUpperCase())
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase()).length
  const written =
    letters.length === 0
      ? 'caseless'
      : capitals === letters.length
        ? letters.length > 3
          ? 'capitals'
          : 'initials'
        : capitals >= words.length
          ? 'title'
          : capitals > 0
            ? 'some'
            : 'none'
  return `${written} ${Math.min(3, words.length)}`
}

/** Whose labels stand next before and after: 1 one label's on both sides, 2 two labels', 3 only before, 4 only after. */
function aroundOf(group: LabelGroup, { above, below }: FirstVerdict): number {
  const at = group.units[0] as number
  const before = above[at] as number
  const after = below[at] as number
  if (before >= 0 && after >= 0) return before === after ? 1 : 2
  return before >= 0 ? 3 : 4
}

/** Of every unit the accepted label, by its first unit, that stands next above it, and next below it but for its own. */
function neighboursOf(openedBy: Int32Array): Pick<FirstVerdict, 'above' | 'below'> {
  const above = new Int32Array(openedBy.length)
  const below = new Int32Array(openedBy.length)
  for (let index = 0, last = -1; index < openedBy.length; index++) {
    above[index] = last
    if ((openedBy[index] as number) >= 0) last = openedBy[index] as number
  }
  // The next label, and the next that is another than that.
  let next = -1
  let other = -1
  for (let index = openedBy.length - 1; index >= 0; index--) {
    const own = openedBy[index] as number
    below[index] = own >= 0 && own === next ? other : next
    if (own < 0 || own === next) continue
    other = next
    next = own
  }
  return { above, below }
}

/** 2: every word, or the initials, of another accepted label; 1: some of its words. */
function aliasOf(group: LabelGroup, before: FirstVerdict, taken: boolean): number {
  const words = foldWords(group.key).split(' ')
  const shared = words.filter((word) => (before.words.get(word) ?? 0) > (taken ? 1 : 0)).length
  if (shared === words.length) return 2
  if (words.length === 1 && group.key.length <= 4 && before.initials.has(group.key.replaceAll('.', ''))) return 2
  return shared > 0 ? 1 : 0
}

/** What a label looks like, roughly. */
function kindOf(group: LabelGroup, evidence: LabelEvidence): number {
  const separator = usualSeparator(group)
  if (separator === Separator.line) return 1
  if (separator === Separator.space || separator === Separator.quote || separator === Separator.style) return 4
  const index = group.units[0] as number
  const alone = (group.shapes[0] as LabelShape).body >= (evidence.units[index] as Unit).text.length
  if (alone) return 2
  return separator === Separator.colon ||
    separator === Separator.bracket ||
    separator === Separator.chevron ||
    separator === Separator.time
    ? 0
    : 3
}
