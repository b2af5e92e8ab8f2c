import { runsWhere } from '../../indices.ts'
import { Word } from '../../languages/lexicon.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import { Cover, End, type Marks } from '../../stages/5-marks.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'

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
      if (isTrail(units[index] as Unit, marks[index] as Marks)) result[index] = TAG.boilerplate
    return result
  }
}

/** So many lines of a page stand above its title at most. */
const TOP = 8
/** The name of a part of a page is no longer, in UTF-16 units. */
const LONGEST_WAY = 28
const SAYS_MORE = Word.date | Word.byline | Word.interviewerByline

/** `Home > People > Interviews`, `Home   News   Shop   About`, `Home | News | Shop | About`: the way here, and other ways. */
export function isTrail({ text, data, heading }: Unit, { end, words }: Marks): boolean {
  if (data?.part || heading > 0 || end !== End.none || (words.anywhere & SAYS_MORE) !== 0 || /\d/.test(text))
    return false
  const isWay = (way: string): boolean => way.length <= LONGEST_WAY
  const steps = text.split(/\s?[>›]\s/)
  const ways = text.split(/ \| |\s{2,}/)
  return (steps.length >= FEWEST && steps.slice(0, -1).every(isWay)) || (ways.length > FEWEST && ways.every(isWay))
}

/** An item that is a link, and not to a place further down. */
const leadsAway = ({ items, spans }: Unit, { link }: Marks): boolean =>
  items.length > 0 && link === Cover.whole && spans.some(({ type, url }) => type === 'link' && !url?.startsWith('#'))
