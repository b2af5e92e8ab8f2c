import { indicesWhere } from '../indices.ts'
import { foldWords } from '../languages/fold.ts'
import { type Lexicon, labelWords } from '../languages/lexicon.ts'
import { holds, saysI } from '../languages/said.ts'
import { TAG } from '../model/chain.ts'
import type { Unit } from '../types.ts'
import type { Marks } from './5-marks.ts'
import type { Analysis } from './analyse.ts'
import { opensWithTime } from './clock.ts'

/** A longer line only mentions what its document is not. */
const TITLE = 120

/** A title of one word says so if it is most of its line; in a longer line it is where somebody works. */
const TITLE_OF_A_WORD = 32

/** Of answers in help or a guide so few say `I`: one in so many. */
const SELDOM = 4

/**
 * `Frequently asked questions` or `Top ten interview questions (with sample answers)` above questions that no person has a
 * label for, and answers that tell the reader what to do more often than they say `I`, or hardly ever say it: help, or a
 * guide. `FAQ` in a menu says nothing of the page.
 */
export function isGuide({ units, tags, marks, labelled, heads, cast, lexicon }: Analysis): boolean {
  // `Example:` and `Q:` are no names.
  const isNamed = labelled.some(
    (role, index) =>
      role !== 0 &&
      cast.persons[cast.opens[index] as number]?.word === undefined &&
      !labelWords(lexicon, heads[index]?.key ?? '')?.lookAlike
  )
  if (isNamed || isTimedThroughout(units)) return false
  const first = tags.indexOf(TAG.question)
  const title = units.findIndex(
    ({ text }, index) =>
      index < first &&
      text.length <= TITLE &&
      !isMenu(text) &&
      !isInMenu({ units, tags }, index) &&
      hasGuideTitle(text, lexicon)
  )
  if (title < 0) return false
  const below = sectionEnd({ units, tags }, title)
  const answered = indicesWhere(tags.length, (index) => tags[index] === TAG.answer)
  if (answered.filter((index) => index > below).length * 2 > answered.length) return false
  // Model answers stand in quotation marks.
  const answers = answered.filter((index) => !/["“„«]/.test((units[index] as Unit).text))
  const ofMine = answers.filter((index) => saysI((units[index] as Unit).text, lexicon)).length
  const toYou = answers.filter((index) => (marks[index] as Marks).words.secondPersons > 0).length
  return ofMine <= toYou || ofMine * SELDOM <= answers.length
}

/** What was recorded was said, whatever stands above it: `Show notes`. */
const isTimedThroughout = (units: readonly Unit[]): boolean =>
  units.filter(({ text }) => opensWithTime(text, 12)).length * 2 > units.length

/** Where the section of a heading ends: at the next that is no deeper and no question. What is no heading has all below it. */
function sectionEnd({ units, tags }: Pick<Analysis, 'units' | 'tags'>, at: number): number {
  const depth = (units[at] as Unit).heading
  const isNext = ({ heading }: Unit, index: number): boolean =>
    index > at && heading > 0 && heading <= depth && tags[index] !== TAG.question
  const end = depth > 0 ? units.findIndex(isNext) : -1
  return end < 0 ? units.length : end
}

/** `Jobs  About us  People  FAQ`, `Rent | Repairs | FAQ` */
const isMenu = (text: string): boolean => text.split(/ {2,}| ?[|·•] ?/).length > 2

/** The same, an item a line: the lines right above and right below are the page's as well. */
function isInMenu({ units, tags }: Pick<Analysis, 'units' | 'tags'>, at: number): boolean {
  const isNext = (index: number): boolean => units[index]?.gap === 0 && tags[index] === TAG.boilerplate
  return isNext(at) && isNext(at + 1) && tags[at - 1] === TAG.boilerplate
}

function hasGuideTitle(text: string, { languages }: Lexicon): boolean {
  const folded = foldWords(text)
  return languages.some(({ guideTitles, unspaced }) =>
    guideTitles.some(
      (phrase) => (phrase.includes(' ') || text.length <= TITLE_OF_A_WORD) && holds(folded, phrase, unspaced)
    )
  )
}
