import { isSpeech, TAG } from '../../model/chain.ts'
import { Cover, type Marks } from '../../stages/5-marks.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'

/** So many items in a row that are links and nothing else are a menu; one or two may be what the talk is about. */
const FEWEST = 3

/** `- [Home](/)` / `- [News](/news)` / `- [About](/about)` above the talk: ways to other pages. */
export const menusAbove: Look = {
  id: 'menus-above',
  why: 'one of a list of nothing but links to other pages, above the talk',
  look({ tags, units, marks }) {
    const first = tags.findIndex(isSpeech)
    const isWay = (index: number): boolean => index < first && leadsAway(units[index] as Unit, marks[index] as Marks)
    let result = tags
    for (let from = 0; from < first; from++) {
      let to = from
      while (isWay(to)) to++
      if (to - from >= FEWEST) result = result.slice().fill(TAG.boilerplate, from, to)
      from = to
    }
    return result
  }
}

/** An item that is a link, and not to a place further down. */
const leadsAway = ({ items, spans }: Unit, { link }: Marks): boolean =>
  items.length > 0 && link === Cover.whole && spans.some(({ type, url }) => type === 'link' && !url?.startsWith('#'))
