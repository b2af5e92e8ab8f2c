import { isSpeech, TAG } from '../../model/chain.ts'
import { End } from '../../stages/5-marks.ts'
import { boilerplateRule } from '../../stages/parts.ts'
import { isBarOfButtons } from './bars-of-buttons.ts'
import type { Look } from './look.ts'
import { isMenuAt } from './menus-above.ts'

/** A title has so many letters. */
const TITLE = { least: 8, most: 100 }

/** Buttons stand above the title of a page: where nothing is a title, the first line among them that has no word of a page is. */
export const titleBelowFurniture: Look = {
  id: 'title-below-furniture',
  why: 'the first line among the buttons that has no word of a page',
  look({ tags, units, marks, lexicon }) {
    const first = tags.findIndex(isSpeech)
    const isTitle = (tag: number, index: number): boolean => tag === TAG.title || units[index]?.data?.key === 'title'
    if (first < 0 || tags.some(isTitle)) return tags
    const title = units.findIndex((unit, index) => {
      const own = marks[index]
      if (index >= first || tags[index] !== TAG.boilerplate || unit.data?.part || !own) return false
      if (own.length < TITLE.least || own.length > TITLE.most || own.link > 0 || own.marker > 0 || own.digits > 0)
        return false
      const isOpen = own.end === End.colon || own.end === End.comma
      if (isOpen || isMenuAt(index, unit, own) || isBarOfButtons(unit.text, lexicon)) return false
      return boilerplateRule(unit, own) === 'page/place'
    })
    return title < 0 ? tags : tags.map((tag, index) => (index === title ? TAG.title : tag))
  }
}
