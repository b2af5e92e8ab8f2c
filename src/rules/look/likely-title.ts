import { foldWords } from '../../languages/fold.ts'
import { type Lexicon, Word, wordsMask } from '../../languages/lexicon.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import { isUnspaced } from '../../read/text-marks.ts'
import { End, type Marks } from '../../stages/5-marks.ts'
import type { Analysis } from '../../stages/analyse.ts'
import { boilerplateRule } from '../../stages/parts.ts'
import { Kind, type Unit } from '../../types.ts'
import { isField } from './field.ts'
import type { Look } from './look.ts'
import { isMenuAt } from './menus-above.ts'
import { ENDS_OPEN, toldIn, wordsIn } from './telling-title.ts'
import { capitals, wordyAfter } from './units.ts'

/**
 * `The Daily Weir`, a menu, a day and then `Interview with Ida Moss`: where clearly more speaks for another line above the talk
 * than for the one that is the title so far, its form, its words and what stands around it, that is the title, and what a page
 * writes above it is the page's.
 */
export const likelyTitle: Look = {
  id: 'likely-title',
  why: 'another of the lines above the talk looks more like the title, or this one does',
  look(analysis) {
    const { tags, units } = analysis
    const first = tags.findIndex(isSpeech)
    if (first < 0 || units.some(({ data }) => data?.key === 'title' || data?.part === 'title')) return tags
    const title = tags.indexOf(TAG.title)
    if (title >= 0 && title < first && (units[title] as Unit).heading > 0) return tags
    const above = linesAbove(analysis, first)
    const at = above.findIndex(({ index }) => index === title)
    const now = above[at]
    let most = leastFor(now, above)
    let best = -1
    for (const [place, line] of above.entries()) {
      const points = pointsFor(line) - (now && place === at + 1 ? RIGHT_BELOW : 0)
      if (points <= most || (now && line.unit.text.includes(now.unit.text))) continue
      most = points
      best = line.index
    }
    if (best < 0) return tags
    const demoted = now?.isDay ? TAG.metadata : TAG.boilerplate
    return tags.map((tag, index) => (index === best ? TAG.title : tag === TAG.title && index < best ? demoted : tag))
  }
}

/** So much more must speak for another line than for the one that is the title so far. */
const MARGIN = 2
/** What stands right below a title may say more of the same. */
const RIGHT_BELOW = 1

/** A line above the talk, and what stands around it. */
interface Line {
  index: number
  unit: Unit
  own: Marks
  tag: number
  /** The next line with words, if that is above the talk, too. */
  next: { tag: number; isDay: boolean } | undefined
  /** A word with a capital stands in what is told and asked, too, or in a label. */
  named: boolean
  isFirst: boolean
  isInterviewWith: boolean
  /** A menu is the line above. */
  isBelowMenu: boolean
  isFirstTitle: boolean
  /** Something is told above it. */
  isBelow: boolean
  isDay: boolean
}

/** So many lines of a page stand above a talk at most. */
const TOP = 45

function linesAbove(analysis: Analysis, first: number): Line[] {
  const { tags, units, marks, lexicon } = analysis
  const told = toldIn(analysis)
  // Where a title stands, a name in another line is none.
  const unspaced = tags.includes(TAG.title) ? [] : unspacedLabels(analysis)
  const title = tags.indexOf(TAG.title)
  const introduction = tags.indexOf(TAG.introduction)
  const lines: Line[] = []
  for (let index = 0; index < first && lines.length < TOP; index++) {
    const unit = units[index] as Unit
    const own = marks[index] as Marks
    if (unit.data?.part || unit.kind > Kind.heading || !/[\p{L}\p{N}]/u.test(unit.text)) continue
    const after = wordyAfter(marks, index)
    const above = lines.at(-1)
    lines.push({
      index,
      unit,
      own,
      tag: tags[index] as number,
      next:
        after >= 0 && after < first
          ? { tag: tags[after] as number, isDay: isDay(units[after] as Unit, marks[after] as Marks) }
          : undefined,
      named: capitals(unit.text).some((word) => told.has(word)) || unspaced.some((label) => unit.text.includes(label)),
      isFirst: lines.length === 0,
      isInterviewWith: opensAsInterview(unit.text, lexicon),
      isBelowMenu: above !== undefined && isMenuAt(above.index, above.unit, above.own),
      isFirstTitle: index === title,
      isBelow: introduction >= 0 && introduction < index,
      isDay: isDay(unit, own)
    })
  }
  return lines
}

/** Labels in scripts that have neither capitals nor spaces: of no more than a few who speak. */
const unspacedLabels = ({ cast }: Analysis): string[] =>
  cast.persons
    .flatMap(({ word, labels }) => (word === undefined ? labels : []))
    .filter((label) => label.length > 1 && isUnspaced(label.charCodeAt(0)))
    .slice(0, MOST_LABELS)
const MOST_LABELS = 20

/** `Interview with Ida Moss`; not `Interview by Ida Moss` */
function opensAsInterview(text: string, lexicon: Lexicon): boolean {
  const mask = wordsMask(lexicon, foldWords(text).split(' ', 2).join(' '))
  return (mask & Word.interviewWord) !== 0 && (mask & (Word.byline | Word.interviewerByline)) === 0
}

/** `Sunday, 3 May 2009`, `Interview date: 3 May 2009`, `11. 2004`: in any language, and in that of the page. */
const isDay = ({ text }: Unit, { words, digits, length }: Marks): boolean =>
  (words.opening & Word.date) !== 0 ||
  digits * 2 > length ||
  DAY.test(text.slice(text.indexOf(': ') + 1).trimStart()) ||
  ISO.test(text)

const ISO = /\d{4}-\d\d/
const DAY = /^(?:\p{L}+,? )?(?:\p{L}+\.? \d{1,2}|\d{1,2}\.? (?:de )?\p{L}+),? (?:de )?\d{4}$/u

/** What must be exceeded: little where a day or the page's words are the title so far, more where nothing is, or the text begins by telling. */
function leastFor(now: Line | undefined, [first]: readonly Line[]): number {
  if (!now) return first?.tag === TAG.introduction ? 3 : 2
  return now.isDay || isAdded(now) ? -2 : pointsFor(now) + MARGIN
}

/** A title has rather more letters and words than the first, and fewer than the second. */
const FEW = { letters: 20, words: 3 }
/** A character of Chinese or Japanese says as much as a syllable. */
const FEW_UNSPACED = 10
const fewLetters = ({ text }: Unit): number => (isUnspaced(text.charCodeAt(0)) ? FEW_UNSPACED : FEW.letters)
const MANY = { letters: 100, words: 15 }

/** A title may quote. */
const QUOTED = /["“„«「‘'『]/
const OF_THE_TALK = Word.interviewWord | Word.conversationHeading

/** `Text: Ida Moss`; not `Ida Moss: “It sings”` */
const isShortField = (text: string): boolean => /^[^\s:：]{2,30}[:：](?!\d)/.test(text) && !QUOTED.test(text)

const isAdded = ({ unit, own }: Line): boolean =>
  boilerplateRule(unit, own) === 'page/line' || (own.words.opening & Word.boilerplate) !== 0

/** What speaks for a title and against it, in points found by counting on labelled pages. */
const SIGNS: readonly (readonly [points: number, holds: (line: Line) => boolean])[] = [
  [2, ({ tag }) => tag === TAG.title],
  [1, ({ isFirstTitle }) => isFirstTitle],
  [-1, ({ tag }) => tag === TAG.introduction],
  [2, ({ next }) => next?.tag === TAG.title],
  [1, ({ next }) => next?.tag === TAG.metadata],
  [-5, ({ isBelow }) => isBelow],
  [-2, ({ isFirst, next }) => isFirst && !next?.isDay],
  [-4, isAdded],
  [-2, ({ index, unit, own }) => isMenuAt(index, unit, own)],
  [-6, ({ isDay }) => isDay],
  [-3, ({ unit, own }) => (own.words.anywhere & Word.date) !== 0 && /\d{4}$/.test(unit.text)],
  [1, ({ isBelowMenu }) => isBelowMenu],
  [2, ({ unit }) => unit.heading > 0],
  [3, ({ own }) => (own.words.anywhere & OF_THE_TALK) !== 0],
  // `Interview with Ida Moss` is no name of a page.
  [2, ({ isFirst, unit, isInterviewWith }) => isFirst && wordsIn(unit) > FEW.words && isInterviewWith],
  [-2, ({ own }) => (own.words.anywhere & Word.caption) !== 0],
  [2, ({ named }) => named],
  [3, ({ own }) => own.questions > 0],
  [1, ({ unit }) => QUOTED.test(unit.text)],
  [2, ({ unit }) => isField(unit.text) && !isShortField(unit.text)],
  [-2, ({ unit }) => isShortField(unit.text)],
  [-1, ({ own }) => (own.words.opening & Word.byline) !== 0 && (own.words.anywhere & Word.interviewWord) === 0],
  [-3, ({ own }) => own.end === End.period],
  [-1, ({ own }) => ENDS_OPEN.has(own.end)],
  [-2, ({ own }) => own.sentences > 1],
  [-3, ({ unit, own }) => own.length < fewLetters(unit) && wordsIn(unit) < FEW.words],
  [-4, ({ unit, own }) => own.length > MANY.letters || wordsIn(unit) > MANY.words],
  [-2, ({ own }) => own.marker > 0],
  [-1, ({ unit }) => unit.items.length > 0]
]

const pointsFor = (line: Line): number => SIGNS.reduce((sum, [points, holds]) => sum + (holds(line) ? points : 0), 0)
