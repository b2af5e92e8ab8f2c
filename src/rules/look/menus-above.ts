import { runsWhere } from '../../indices.ts'
import { Word } from '../../languages/lexicon.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import { holdsCjk } from '../../read/text-marks.ts'
import { Cover, End, type Marks } from '../../stages/5-marks.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'
import { isParagraph } from './units.ts'

/** So many items in a row that are links and nothing else are a menu; one or two may be what the talk is about. */
const FEWEST = 3

/** `- [Home](/)` / `- [News](/news)` / `- [About](/about)` above the talk: ways to other pages. */
export const menusAbove: Look = {
  id: 'menus-above',
  why: 'one of a list of nothing but links to other pages, or the way to this one, above the talk',
  look({ tags, units, marks }) {
    const first = tags.findIndex(isSpeech)
    const result = tags.slice()
    for (const menu of runsWhere(first, (index) => leadsAway(units[index] as Unit, marks[index] as Marks)))
      if (menu.length >= FEWEST) for (const index of menu) result[index] = TAG.boilerplate
    for (let index = 0; index < Math.min(first, TOP); index++)
      if (isMenuAt(index, units[index] as Unit, marks[index] as Marks)) result[index] = TAG.boilerplate
    return result
  }
}

/** So many lines of a page stand above its title at most. */
const TOP = 8
/** The name of a part of a page is no longer, in UTF-16 units. */
const LONGEST_WAY = 28
const SAYS_MORE = Word.date | Word.byline | Word.interviewerByline

/** `Home > People > Interviews`, `Home   News   Shop   About`, `[news] [cast] [forum]`: the way here, and other ways. */
export function isTrail(unit: Unit, { end, words }: Marks): boolean {
  const { text } = unit
  if (!isParagraph(unit) || text.length > LONGEST_TRAIL || (words.opening & SAYS_MORE) !== 0) return false
  if (BRACKETED.test(text)) return true
  if (!CLOSED.has(end) || (words.anywhere & Word.date) !== 0) return false
  const isWay = (way: string): boolean => way.length <= LONGEST_WAY && !/\d/.test(way)
  const steps = text.split(ARROW)
  if (steps.length >= FEWEST && steps.slice(0, -1).every(isWay)) return true
  if (end !== End.none) return false
  const parts = text.split(SLASH)
  if (parts.length >= FEWEST && parts.every(isWay)) return true
  const ways = text.split(BAR)
  if ((words.anywhere & SAYS_MORE) !== 0 || !ways.every(isWay)) return false
  return ways.length > FEWEST || (ways.length === FEWEST && ways.every(isWord))
}

/** A menu is no longer, in UTF-16 units. */
const LONGEST_TRAIL = 300
const CLOSED: ReadonlySet<number> = new Set([End.none, End.quote])
/** `Home > News > Bread`, `home » news » bread` */
const ARROW = /\s?[>›]\s|\s(?:»|>>)\s/
/** `News / Gear / Bread`, `news :: gear :: bread` */
const SLASH = /\s(?:::|\/\/?)\s/
/** `Home | News | Shop | About`, `Home – News – Shop – About`, two spaces or a wide one */
const BAR = /\s[|·•–—-]\s|\s{2,}|\u3000/
/** `[news] [cast] [forum]` */
const BRACKETED = /^(?:\[[^\][]{1,28}\] ?){3,}$/
/** A trail, or the first line of all if that is nothing but short words. */
export const isMenuAt = (index: number, unit: Unit, own: Marks): boolean =>
  isTrail(unit, own) || (index === 0 && isParagraph(unit) && isUnspacedMenu(unit.text))

/** `首页 新闻 文化 视频`, `HOME/講座/お知らせ/アクセス`: further down words with spaces between them may be names. */
function isUnspacedMenu(text: string): boolean {
  const ways = text.split(text.includes('/') ? '/' : ' ')
  return ways.length > FEWEST && ways.every((way) => UNSPACED_WAY.test(way)) && ways.filter(holdsCjk).length >= FEWEST
}

/** Letters alone, and no sentence. */
const UNSPACED_WAY = /^(?:[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]{2,10}|[A-Za-z]{2,10})$/u
const isWord = (way: string): boolean => /^\p{Lu}\p{L}+$/u.test(way)

/** An item that is a link, and not to a place further down. */
const leadsAway = ({ items, spans }: Unit, { link }: Marks): boolean =>
  items.length > 0 && link === Cover.whole && spans.some(({ type, url }) => type === 'link' && !url?.startsWith('#'))
