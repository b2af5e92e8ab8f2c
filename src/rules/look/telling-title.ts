import { indicesWhere } from '../../indices.ts'
import { Word } from '../../languages/lexicon.ts'
import { capitalisesNouns } from '../../languages/persons.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import { End, type Marks } from '../../stages/5-marks.ts'
import type { Analysis } from '../../stages/analyse.ts'
import { opensWithTime } from '../../stages/clock.ts'
import { boilerplateRule } from '../../stages/parts.ts'
import { Kind, type Unit } from '../../types.ts'
import { isField } from './field.ts'
import type { Look } from './look.ts'
import { capitals, capitalsIn, wordyAfter } from './units.ts'

/** What speaks for a title is at least this: a name from the text, or that it is an interview. */
const LEAST = 2
/** A title has so many letters. */
const TITLE = { least: 4, most: 140 }

/**
 * `The Daily Weir`, a menu, and then `Interview with Ida Moss`: of the lines above the talk the title is the one that names who
 * the text is about, or says that it is an interview; what a page writes above that is the page's.
 */
export const tellingTitle: Look = {
  id: 'telling-title',
  why: 'it names whom the text is about, or says that it is an interview',
  look(analysis) {
    const { tags, units, marks } = analysis
    const first = tags.findIndex(isSpeech)
    const titles = indicesWhere(tags.length, (index) => tags[index] === TAG.title)
    const [title = -1] = titles
    const isStated = units.some((unit) => unit.data?.key === 'title' || unit.data?.part === 'title')
    if (first < 0 || title > first || isStated) return tags
    const told = toldIn(analysis)
    const isDated = (index: number): boolean => ((marks[index] as Marks).words.anywhere & Word.date) !== 0
    const isTelling = (index: number): boolean =>
      (units[index] as Unit).heading !== 0 ||
      (!isDated(index) && scoreOf(index, analysis, told) > 0) ||
      QUOTED.test((units[index] as Unit).text) ||
      (!isDated(index) && wordsIn(units[index] as Unit) > MANY_WORDS)
    const telling = titles.find(isTelling)
    // The name of a page, on the first line, has few words.
    const isPage = title === 0 && wordsIn(units[0] as Unit) < FEW_WORDS
    if (telling !== undefined) {
      const isDay = (index: number): boolean => isDated(index) && scoreOf(index, analysis, told) <= 0
      const above = (tag: number, index: number): number =>
        isPage && index === 0 ? TAG.boilerplate : isDay(index) ? TAG.metadata : tag
      return tags.map((tag, index) => (tag === TAG.title && index < telling ? above(tag, index) : tag))
    }
    // What stands right below a title says more of the same.
    const dek = title >= 0 && !isPage && !isDated(title) ? wordyAfter(marks, title) : -1
    const isOpen = (index: number): boolean =>
      index !== dek && isLine(index, analysis) && !(title >= 0 && isBareName(index, analysis))
    const end = units.findIndex(({ text }, index) => tags[index] === TAG.introduction && text.length > TITLE.most)
    const scores = Array.from({ length: end < 0 ? first : Math.min(first, end) }, (_, index) =>
      isOpen(index) ? scoreOf(index, analysis, told) : 0
    )
    const most = scores.reduce((best, score) => Math.max(best, score), 0)
    if (most < LEAST) return tags
    const best = scores.indexOf(most)
    return tags.map((tag, index) =>
      index === best ? TAG.title : tag === TAG.title ? (index < best ? TAG.boilerplate : TAG.metadata) : tag
    )
  }
}

/** Words of the names of those who speak, and what has a capital in what is told and asked, unless every noun has one. */
export function toldIn(analysis: Analysis): ReadonlySet<string> {
  const { cast, lexicon } = analysis
  const labels = cast.persons.flatMap(({ word, labels: own }) => (word === undefined ? own.flatMap(capitals) : []))
  return new Set([...labels, ...(capitalisesNouns(lexicon) ? [] : capitalsIn(analysis, TOLD))])
}

const TOLD: ReadonlySet<number> = new Set([TAG.introduction, TAG.question])

/** What else stands above a talk, however it looks. */
const NONE = Word.boilerplateHeading | Word.caption | Word.metadataKey | Word.byline | Word.interviewerByline

/** A title may quote. */
const QUOTED = /["“„«「‘]/
const FEW_WORDS = 5
/** The name of a page, or what it is for, has no more. */
const MANY_WORDS = 6

export const wordsIn = ({ text }: Unit): number => text.split(' ').length

/** How lines end that go on below. */
export const ENDS_OPEN: ReadonlySet<number> = new Set([End.colon, End.comma, End.ellipsis])

function isLine(index: number, { tags, units, marks }: Analysis): boolean {
  const unit = units[index]
  const own = marks[index]
  if (!unit || !own || unit.data?.part || tags[index] === TAG.aside || unit.kind === Kind.media) return false
  if (tags[index] === TAG.introduction && own.end !== End.none && own.end !== End.quote) return false
  if (own.length < TITLE.least || own.length > TITLE.most || own.link > 0 || own.marker > 0 || own.address) return false
  if (!/\S\s+\S|[「『《【\]\u3040-\u9fff]/.test(unit.text)) return false
  if (
    ENDS_OPEN.has(own.end) ||
    unit.text.startsWith('{{') ||
    ((own.words.opening & NONE) !== 0 && (own.words.opening & Word.interviewWord) === 0) ||
    (own.words.anywhere & Word.date) !== 0
  )
    return false
  const isFact = isField(unit.text) && !((own.words.opening & Word.interviewWord) !== 0 && /^\S+[:：]/.test(unit.text))
  return !isFact && !unit.data?.time && !opensWithTime(unit.text, 12) && boilerplateRule(unit, own) === 'page/place'
}

/** `Ida Moss`: below a title it says who talks. */
const isBareName = (index: number, { units, marks }: Analysis): boolean =>
  ((marks[index] as Marks).words.anywhere & Word.interviewWord) === 0 &&
  !/(?<!\p{L})\p{Ll}/u.test((units[index] as Unit).text)

/** `Home | Reviews | Interviews`, `Home   Reviews   Interviews` */
const isMenu = (text: string): boolean => text.split(/ [|·•>»] |\s{2,}/, 4).length > 2
const MENU = 8

function scoreOf(index: number, { units, marks }: Analysis, told: ReadonlySet<string>): number {
  const own = marks[index] as Marks
  const { text } = units[index] as Unit
  const named = new Set(capitals(text).filter((word) => told.has(word))).size
  const says = (own.words.anywhere & Word.interviewWord) !== 0 && /\S\s+\S|[「『《【\]]/.test(text)
  return Math.min(2, named) * 2 + (says ? 2 : 0) - (isMenu(text) ? MENU : 0) - (index === 0 ? 1 : 0)
}
