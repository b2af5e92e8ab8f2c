import { groupBy } from '../group.ts'
import { indicesWhere } from '../indices.ts'
import { type Lexicon, labelWords } from '../languages/lexicon.ts'
import { isLetter, isSpace, isUpper, skipSpace } from '../read/text-marks.ts'
import type { Unit } from '../types.ts'
import { Separator } from './label-found.ts'
import type { LabelGroup } from './label-groups.ts'
import { type LabelShape, labelKey } from './label-shapes.ts'

/** A surname has so many letters; `A. I` and `Q. So` open sentences. */
const LEAST_LETTERS = 3

/** After an initial that is no `Q` and no `A` so many of five turns go on with a surname that recurs. */
const OF_FIVE = 4

/**
 * `T. ORR: hi`, `K. Lowe Good evening`, `B. Falk. Hi`: where surnames that recur follow an initial, they belong to the label.
 * Changes the shapes.
 */
export function initialHeads(units: readonly Unit[], shapes: (LabelShape | undefined)[], lexicon: Lexicon): void {
  const hasWords = (index: number): boolean => (shapes[index] as LabelShape).body < (units[index] as Unit).text.length
  const opened = indicesWhere(shapes.length, (index) => isInitial(shapes[index]) && hasWords(index))
  const byInitial = groupBy(opened, (index) => (shapes[index] as LabelShape).key)
  for (const [initial, places] of byInitial) {
    if (places.length < 2) continue
    const words = labelWords(lexicon, initial)
    // `A. Yes.` answers, however often.
    const isTurn = words?.question || words?.answer
    const signs = isTurn ? ':' : ':.'
    // `T. ORR –` and `T. Orr` are one.
    const bySurname = groupBy(places, (index) =>
      surnameAt(units[index] as Unit, shapes[index] as LabelShape, lexicon, signs).toLowerCase()
    )
    const known = [...bySurname].filter(([surname, own]) => surname !== '' && own.length > 1)
    const named = known.reduce((sum, [, own]) => sum + own.length, 0)
    const least = isTurn ? places.length : (places.length * OF_FIVE) / 5
    if (named < least) continue
    for (const [surname, own] of known) widen(units, shapes, own, surname.length)
  }
  widenBeforeColons(units, shapes, opened, lexicon)
}

/** `T. Orr: hi`, `K. Lowe: hi`, `B. Orr: hi`: so many places say that this is how people are called here. */
const FEWEST = 3

/** Initials and surnames before colons, each perhaps once. */
function widenBeforeColons(
  units: readonly Unit[],
  shapes: (LabelShape | undefined)[],
  opened: readonly number[],
  lexicon: Lexicon
): void {
  const called = opened.flatMap((index) => {
    const [unit, shape] = [units[index] as Unit, shapes[index] as LabelShape]
    const surname = isInitial(shape) ? surnameAt(unit, shape, lexicon, ':') : ''
    return surname !== '' && unit.text[shape.body + surname.length] === ':' ? [{ surname, index }] : []
  })
  const others = shapes.filter((shape) => shape && isCalledSo(shape)).length
  if (called.length + others < FEWEST || (others === 0 && new Set(called.map(({ surname }) => surname)).size < 2))
    return
  for (const { surname, index } of called) widen(units, shapes, [index], surname.length)
}

/** `T. Orr`, `Th. Orr` */
const INITIAL_AND_SURNAME = /^\p{Lu}\p{Ll}{0,2}\. ?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u

const isCalledSo = ({ name, separator }: LabelShape): boolean =>
  separator === Separator.colon && INITIAL_AND_SURNAME.test(name)

/**
 * Keys of initials with surnames before colons, of several people: nothing else is written like this.
 */
export function initialsWithSurnames(groups: readonly LabelGroup[]): string[] {
  const own = groups.filter(({ shapes }) => shapes.every(isCalledSo))
  const places = own.reduce((sum, { units }) => sum + units.length, 0)
  return own.length > 1 && places >= FEWEST ? own.map(({ key }) => key) : []
}

const isInitial = (shape: LabelShape | undefined): boolean =>
  shape?.separator === Separator.period && shape.name.length === 1

/**
 * The capitalised word after an initial; empty if there is none or it is a word that opens sentences.
 * @param signs what may stand right behind it
 */
function surnameAt({ text }: Unit, { body }: LabelShape, lexicon: Lexicon, signs: string): string {
  if (!isUpper(text.charCodeAt(body))) return ''
  let to = body
  while (isLetter(text.charCodeAt(to)) || text[to] === '-') to++
  const word = text.slice(body, to)
  const ends = signs.includes(text.charAt(to)) || isSpace(text.charCodeAt(to))
  return ends && to - body >= LEAST_LETTERS && !lexicon.frequent.has(labelKey(word)) ? word : ''
}

function widen(
  units: readonly Unit[],
  shapes: (LabelShape | undefined)[],
  places: readonly number[],
  letters: number
): void {
  const ends = places.map((index) => (shapes[index] as LabelShape).body + letters)
  const signs = places.map((index, at) => (units[index] as Unit).text.charAt(ends[at] as number))
  const separator = signs.includes(':') ? Separator.colon : signs.includes('.') ? Separator.period : Separator.space
  for (const [at, index] of places.entries()) {
    const shape = shapes[index] as LabelShape
    const { text } = units[index] as Unit
    const to = ends[at] as number
    const name = text.slice(shape.from, to)
    const body = skipSpace(text, to + (signs[at] === '' || isSpace(text.charCodeAt(to)) ? 0 : 1), text.length)
    shapes[index] = { ...shape, name, key: labelKey(name), separator, to, body }
  }
}
