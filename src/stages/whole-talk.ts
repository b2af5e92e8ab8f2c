import type { Lexicon } from '../languages/lexicon.ts'
import { namesPersons } from '../languages/persons.ts'
import { wordMarks } from '../languages/word-marks.ts'
import { Kind, type Unit } from '../types.ts'
import { type AskedRun, askedRuns } from './asked-runs.ts'
import { cutsOf } from './split.ts'

/** So many questions with an answer behind each are a talk. */
const FEWEST = 3
/** Most answers are longer, for who asks himself goes on at once; and a recording without turns asks more seldom than so. */
const SAID = { least: 40, average: 800 }
/** What part of the document's words stands in that paragraph. */
const MOST = 0.5

/**
 * `… on paper. Why did you choose signs? By chance, really. I saw … (Which are your best?) The last one …`: all line breaks
 * are lost, and a paragraph that is most of the document holds a whole talk. Each run of sentences that ask is a turn;
 * where several stand in brackets, those alone. An essay asks, too, but hardly its reader, as far as the language tells.
 * @returns where the unit that holds it is cut; empty where none does
 */
export function wholeTalk(units: readonly Unit[], lexicon: Lexicon): ReadonlyMap<number, readonly number[]> {
  const all = units.reduce((sum, { text }) => sum + text.length, 0)
  const index = units.findIndex(({ text, kind, data }) => kind === Kind.paragraph && !data && text.length > MOST * all)
  if (index < 0) return new Map()
  const { text } = units[index] as Unit
  const asks = askedRuns(text)
  const inBrackets = asks.filter(({ from }) => text.charAt(from) === '(')
  const asked = inBrackets.length >= FEWEST ? inBrackets : asks
  const said = asked.map(({ to }, at) => (asked[at + 1]?.from ?? text.length) - to)
  const long = said.filter((letters) => letters >= SAID.least).length
  const isTalk = asked.length >= FEWEST && long * 2 > asked.length && text.length <= SAID.average * asked.length
  const speaks = ({ from, to }: AskedRun): boolean =>
    text.charAt(from) === '(' || !namesPersons(lexicon) || wordMarks(lexicon, text.slice(from, to)).secondPersons > 0
  const isCut = isTalk && asked.some(speaks) && !asked.some(({ to }) => DASHES.includes(text.charAt(to)))
  return new Map(isCut ? [[index, cutsOf(asked.flatMap(({ from, to }) => [from, to]))]] : [])
}

/** Where they part turns, they do so before questions, too. */
const DASHES = '-–—'
