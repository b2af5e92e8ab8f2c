import { runsWhere } from '../../indices.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import type { Marks } from '../../stages/5-marks.ts'
import type { Analysis } from '../../stages/analyse.ts'
import { boilerplateRule } from '../../stages/parts.ts'
import { repeatedTexts } from '../../stages/repeated-texts.ts'
import type { Unit } from '../../types.ts'
import { isBarOfButtons } from './bars-of-buttons.ts'
import type { Look } from './look.ts'
import { isTrail } from './menus-above.ts'

/** Lines around the talk are the page's by their place alone where this speaks for it, in hundredths of a logarithm of odds. */
const SURE = { above: 600, below: 330 }

/** What stands above a talk besides its title and what was asked and answered. */
const ABOVE: ReadonlySet<number> = new Set([TAG.metadata, TAG.introduction, TAG.section, TAG.aside])

/**
 * `Closing thoughts` between two turns, `Tomos Prys` and `Tullamore, Ireland` between a date and the first question: a run of
 * lines without a word, an address or a link of a page is seldom the page's inside of the talk, and elsewhere only where
 * that is clear. Each is what it is likeliest besides. The first lines of a text often name the page, and so do those that
 * stand twice.
 */
export const toldByPlaceAlone: Look = {
  id: 'told-by-place-alone',
  why: 'no line here has a word or a mark of a page, and it does not stand where such lines are the page’s',
  look(analysis) {
    const { tags, path, units, marks, lexicon } = analysis
    const first = tags.findIndex(isSpeech)
    const last = tags.findLastIndex(isSpeech)
    if (first < 0) return tags
    const result = tags.slice()
    const repeats = repeatedTexts(units)
    // A bar of buttons is the page's, whatever stands beside it.
    const isBar = (index: number): boolean =>
      isBarOfButtons((units[index] as Unit).text, lexicon) && !isTrail(units[index] as Unit, marks[index] as Marks)
    const isLine = (index: number): boolean => tags[index] === TAG.boilerplate && !isBar(index)
    for (const run of runsWhere(tags.length, isLine)) {
      const from = run[0] as number
      const isBelow = from > last
      const isInside = from > first && !isBelow
      const least = isInside ? Number.POSITIVE_INFINITY : isBelow ? SURE.below : SURE.above
      const isUnsure = (index: number): boolean => (path.margins[index] as number) < least && repeats[index] === 0
      if (from === 0 || !run.every((index) => isUnsure(index) && isPlain(analysis, index, from < first))) continue
      for (const index of run) {
        const second = path.seconds[index] as number
        result[index] = isBelow || isInside || ABOVE.has(second) ? second : TAG.metadata
      }
    }
    return result
  }
}

/** Words that are none of a page's, or a mark between such; numbers alone count pages or votes. */
function isPlain({ units, marks, path }: Analysis, index: number, isAbove: boolean): boolean {
  const unit = units[index] as Unit
  const own = marks[index] as Marks
  const rule = boilerplateRule(unit, own)
  // `3 min read` tells of the text.
  const isTelling = rule === 'page/place' || (isAbove && rule === 'page/count' && /^\d/.test(unit.text))
  const isWordy = /\p{L}/u.test(unit.text) || !/\p{N}/u.test(unit.text)
  return isTelling && isWordy && path.tags[index] === TAG.boilerplate && !isTrail(unit, own)
}
