import { groupBy } from '../group.ts'
import { type Lexicon, phraseMask } from '../languages/lexicon.ts'
import { isOpeningQuote } from '../read/text-marks.ts'
import { Kind, type Unit } from '../types.ts'
import { areMostLines, spacedLabel } from './label-candidates.ts'
import { Separator } from './label-found.ts'
import { type LabelShape, labelKey } from './label-shapes.ts'

/** `Ann Lowe`, `Jan-Ole Orr` before more words. */
const FULL_NAME = /^(\p{Lu}[\p{L}’'-]+) (\p{Lu}[\p{L}’'-]+)(?=[ ,])/u
/** `Ann` before more words. */
const FIRST_NAME = /^\p{Lu}\p{Ll}[\p{L}’'-]* /u

/** So many turns of so many persons. */
const FEWEST = { turns: 4, persons: 2 }

/**
 * `Ann Lowe The bells, mostly.` above `Bo Kern Which bells?`, and `Ann The bells, mostly.` where `Ann Lowe is a ringer` and
 * `Bo Kern, 61, sweeps` stand above: two names and more, that are names of the document, open its lines one after the other
 * with nothing behind them but what they say, which begins with a capital. In a story a name goes on in small letters.
 * Changes the shapes.
 */
export function namedHeads(units: readonly Unit[], shapes: (LabelShape | undefined)[], lexicon: Lexicon): void {
  const lines = [...units.keys()].filter((index) => isLine(units[index] as Unit, shapes[index]))
  const heads = headsByName(units, lines, lexicon)
  const places = [...heads.values()].flat().sort((a, b) => a - b)
  if (heads.size >= FEWEST.persons && places.length >= FEWEST.turns && areMostLines(units, places)) {
    for (const index of lines)
      if (index < (places[0] as number) && heads.has(introducedIn((units[index] as Unit).text, lexicon)))
        shapes[index] = undefined
    for (const [name, own] of heads)
      for (const index of own) shapes[index] = { ...spacedLabel(name, name.length + 1), written: name }
  }
  withoutIntroduced(units, shapes, lexicon)
}

/** So many lines at the head of a document are searched for a name. */
const HEAD = 12

/** `Ann Lowe is a ringer` below `Bells with Ann Lowe`, before any line that `Ann` opens otherwise: it presents who will talk. */
function withoutIntroduced(units: readonly Unit[], shapes: (LabelShape | undefined)[], lexicon: Lexicon): void {
  const seen = new Set<string>()
  const head = units.slice(0, HEAD).map(({ text }) => text)
  for (const [index, shape] of shapes.entries()) {
    if (shape?.separator !== Separator.space) continue
    const { text } = units[index] as Unit
    const name = FULL_NAME.exec(text)?.[0] ?? ''
    const isIntroduced = introducedIn(text, lexicon) === shape.name && head.some((own) => own.indexOf(name) > 0)
    if (!isIntroduced) seen.add(shape.key)
    else if (!seen.has(shape.key)) shapes[index] = undefined
  }
}

/** `Nick It is like a mill: half of you …` has the form of a label, and words of a sentence in it. */
const isLine = ({ kind, data }: Unit, shape: LabelShape | undefined): boolean =>
  kind <= Kind.heading &&
  !data?.part &&
  !data?.speaker &&
  (!shape || shape.separator === Separator.space || / \p{Ll}/u.test(shape.name))

/** The lines that each name opens: full names that open two, or first names of those whose full name opens one above them. */
function headsByName(units: readonly Unit[], lines: readonly number[], lexicon: Lexicon): Map<string, number[]> {
  const full = linesByName(units, lines, (text) => FULL_NAME.exec(text)?.[0] ?? '')
  const twice = new Map([...full].filter(([, own]) => own.length > 1))
  if (twice.size > 0) return twice
  const firsts = lines.map((index) => introducedIn((units[index] as Unit).text, lexicon))
  const names = new Set(firsts)
  const others = lines.filter((_, at) => firsts[at] === '')
  const firstIn = (text: string): string => FIRST_NAME.exec(text)?.[0].trimEnd() ?? ''
  const heads = linesByName(units, others, (text) => (names.has(firstIn(text)) ? firstIn(text) : ''))
  // Lines are in their order, and so are the names by which they are grouped.
  const [[begins = 0] = []] = heads.values()
  const above = new Set(firsts.filter((_, at) => (lines[at] as number) < begins))
  return new Map([...heads].filter(([name]) => above.has(name)))
}

function linesByName(
  units: readonly Unit[],
  lines: readonly number[],
  nameIn: (text: string) => string
): Map<string, number[]> {
  const named = lines.flatMap((index) => {
    const { text } = units[index] as Unit
    const name = nameIn(text)
    return name !== '' && says(text, name.length + 1) ? [{ name, index }] : []
  })
  const groups = groupBy(named, ({ name }) => name)
  return new Map([...groups].map(([name, own]) => [name, own.map(({ index }) => index)]))
}

/** `Ann` of `Ann Lowe is a ringer` and of `Ann Lowe, 61, rings`; empty where nobody is introduced so. */
function introducedIn(text: string, lexicon: Lexicon): string {
  const [name = '', first = '', surname = ''] = FULL_NAME.exec(text) ?? []
  return /^(?:,| \p{Ll})/u.test(text.slice(name.length)) && !isWord(surname, lexicon) ? first : ''
}

function isWord(word: string, lexicon: Lexicon): boolean {
  // `We've`
  const key = labelKey(word.split(/[’']/, 1)[0] as string)
  return lexicon.frequent.has(key) || lexicon.openers.has(key) || phraseMask(lexicon, key) !== 0
}

/** What somebody says begins as a sentence does. */
const says = (text: string, from: number): boolean =>
  /^\p{Lu}/u.test(text.slice(from)) || isOpeningQuote(text.charAt(from)) || '[¿¡…'.includes(text.charAt(from))
