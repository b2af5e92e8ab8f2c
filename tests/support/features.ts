import type { FeatureSpace } from '../../src/model/features.ts'
import { End, type Marks } from '../../src/stages/5-marks.ts'
import { overview, type Seen } from '../../src/stages/overview.ts'
import { putOwn } from '../../src/stages/unit-own.ts'
import { unitFeatures } from '../../src/stages/unit-templates.ts'
import type { Unit } from '../../src/types.ts'

type Changes<Whole, Part extends keyof Whole> = Partial<Omit<Whole, Part>> & { [Key in Part]?: Partial<Whole[Key]> }
export type UnitChanges = Partial<Unit>
export type MarksChanges = Changes<Marks, 'words'>

/** A paragraph with nothing in front and nothing around it. */
export const unitWith = (changes: UnitChanges = {}): Unit => ({
  text: 'The boat sank there.',
  start: 0,
  end: 20,
  row: 0,
  endRow: 0,
  map: [0, 0],
  spans: [],
  kind: 0,
  heading: 0,
  marker: '',
  number: -1,
  quotes: 0,
  items: [],
  ordered: false,
  block: 0,
  soft: 'first',
  gap: 0,
  indent: 0,
  data: undefined,
  node: undefined,
  head: null,
  ...changes
})

/** One sentence of forty letters that ends with a period. */
export const marksWith = ({ words, ...changes }: MarksChanges = {}): Marks => ({
  body: 0,
  length: 40,
  end: End.period,
  start: 1,
  questions: 0,
  asksFirst: false,
  sentences: 1,
  words: { opening: 0, whole: 0, anywhere: 0, firstPersons: 0, secondPersons: 0, thirdPersons: 0, ...words },
  bold: 0,
  italic: 0,
  link: 0,
  caps: false,
  quoted: 0,
  bracketed: false,
  number: -1,
  marker: 0,
  digits: 0,
  address: false,
  echo: 0,
  echoLonger: false,
  ...changes
})

export const namesOf = (space: Pick<FeatureSpace<never>, 'nameOf'>, numbers: ArrayLike<number>): string[] =>
  Array.from(numbers, (feature) => space.nameOf(feature))

const templateOf = (name: string): string => name.split('=')[0] as string

/** What some features say that others do not, `-` before a template that has no value among them. */
export function changed(from: readonly string[], to: readonly string[]): string {
  const templates = new Set(to.map(templateOf))
  const gone = from.map(templateOf).filter((template) => !templates.has(template))
  const old = new Set(from)
  return [...to.filter((name) => !old.has(name)), ...new Set(gone.map((template) => `-${template}`))].join(' ')
}

/** Of some features those of a few templates. */
export const only = (names: readonly string[], ...templates: readonly string[]): string =>
  names.filter((name) => templates.includes(templateOf(name))).join(' ')

/** A unit of an invented document: `q` asks, `a` tells in a hundred letters, `-` has no words. */
export type Row =
  | 'q'
  | 'a'
  | '-'
  | { unit?: UnitChanges; marks?: MarksChanges; asks?: number; page?: number; told?: number }

const ROWS = {
  q: { marks: { end: End.question }, asks: 80 },
  a: { marks: { length: 100 }, asks: 5 },
  '-': { unit: { text: '***' }, marks: { length: 0 } }
} satisfies Record<string, Row>

const rowOf = (row: Row): Exclude<Row, string> => (typeof row === 'string' ? ROWS[row] : row)

export function seenOf(rows: readonly Row[]): Seen {
  const own = rows.map(rowOf)
  return {
    units: own.map(({ unit }) => unitWith(unit)),
    marks: own.map(({ marks }) => marksWith(marks)),
    asks: Uint8Array.from(own, ({ asks = 0 }) => asks),
    page: Uint8Array.from(own, ({ page = 0 }) => page),
    told: Uint8Array.from(own, ({ told = 0 }) => told)
  }
}

/** One thing so many times. */
export const times = <const Thing>(count: number, thing: Thing): Thing[] => Array.from({ length: count }, () => thing)

/** A unit of so many letters that tells. */
export const told = (length: number, marks: MarksChanges = {}): Row => ({ marks: { length, ...marks } })

/** The features of a unit that hang neither on labels nor on a layout. */
export function ownFeatures(rows: readonly Row[], index: number): string[] {
  const seen = seenOf(rows)
  const gatherer = unitFeatures.gatherer()
  putOwn(seen, overview(seen), index, gatherer.put)
  return namesOf(unitFeatures, gatherer.numbers.subarray(0, gatherer.count))
}

/** Of those the ones of a few templates. */
export const of = (rows: readonly Row[], index: number, ...templates: string[]): string =>
  only(ownFeatures(rows, index), ...templates)
