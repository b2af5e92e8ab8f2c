import { foldWords } from '../languages/fold.ts'
import { type Lexicon, labelWords } from '../languages/lexicon.ts'
import { isUpper } from '../read/text-marks.ts'
import type { Unit } from '../types.ts'
import { Separator } from './label-found.ts'
import { type LabelEvidence, type LabelGroup, shortForms } from './label-groups.ts'
import type { FirstVerdict } from './label-second.ts'
import type { LabelShape } from './label-shapes.ts'

/** So many lines below the full name the short one stands at the latest: both say something first, and may say much. */
const REACH = 12
/** A longer name is a sentence or a heading. */
const MOST_WORDS = 4

interface Opening {
  group: LabelGroup
  short: LabelGroup
}

/**
 * `IDA MOSS` and `WARDEN KERN` on lines of their own above what each says first, where `MOSS` and `KERN` are it later; or
 * `Ida: Hi` and `Jost: Hi` right above the first `I:` and `J:`. Only two who become shorter in one place are called by
 * their full names: one may be a title or a heading.
 * @returns keys
 */
export function openingLabels(
  { groups, units }: LabelEvidence,
  { accepted }: FirstVerdict,
  lexicon: Lexicon
): string[] {
  const recurring = accepted.filter(({ units: places }) => places.length > 1)
  const shorts = new Map(recurring.map((group) => [group.key, group]))
  // `## Ida Moss` above `Q:` and `Ida:` heads a part.
  const isHeading = ({ units: places }: LabelGroup): boolean =>
    places.some((index) => (units[index] as Unit).heading > 0)
  const top = recurring.reduce((least, { units: [index = 0] }) => Math.min(least, index), Number.POSITIVE_INFINITY)
  const open = groups.flatMap((group): Opening[] => {
    const short = shortForms(group.key).flatMap((form) => shorts.get(form) ?? [])[0]
    return short && isAbove(group, short) && !isHeading(group) && isFuller(group, short, lexicon)
      ? [{ group, short }]
      : []
  })
  const places = new Set(open.flatMap(({ group }) => group.units))
  const isRightAbove = (index: number): boolean => units.slice(index, top).every((_, at) => places.has(index + at))
  const own = open.filter(({ group, short }) =>
    group.units.every(
      (index, at) =>
        opensTurn(units, places, index, group.shapes[at] as LabelShape) && (short.key.length > 1 || isRightAbove(index))
    )
  )
  return new Set(own.map(({ short }) => short)).size > 1 ? own.map(({ group }) => group.key) : []
}

const isAbove = ({ units: long }: LabelGroup, { units: short }: LabelGroup): boolean =>
  (long.at(-1) as number) < (short[0] as number) && (short[0] as number) - (long[0] as number) <= REACH

/** In capitals where the short name is, and no word of a sentence among its words: `And Ida Moss`, `Moss and Kern`. */
function isFuller({ key, name }: LabelGroup, short: LabelGroup, lexicon: Lexicon): boolean {
  if (labelWords(lexicon, key)) return false
  const words = name.split(' ')
  // `Me` right above the first `M:` is a word, too.
  if (words.length === 1) return true
  const isWord = key.split(' ').includes(short.key)
  return (
    words.length <= MOST_WORDS &&
    words.every((word) => isUpper(word.charCodeAt(0)) && !lexicon.frequent.has(foldWords(word))) &&
    !(isWord && isInCapitals(short.name) !== isInCapitals(name))
  )
}

const isInCapitals = (name: string): boolean => name === name.toUpperCase()

/** Words stand behind a colon, or on the line below, which is no other such name: one below the other they are a list. */
function opensTurn(
  units: readonly Unit[],
  places: ReadonlySet<number>,
  index: number,
  { separator, body }: LabelShape
): boolean {
  if (separator === Separator.line) return index + 1 < units.length && !places.has(index + 1)
  return separator === Separator.colon && body < (units[index] as Unit).text.length
}
