import { Word } from '../../languages/lexicon.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import type { Marks } from '../../stages/5-marks.ts'
import { isCreditedCaption } from './credits-are-shown.ts'
import type { Look } from './look.ts'
import { isParagraph, opensFact } from './units.ts'

/** What a caption beside the talk may be taken for. */
const BESIDE: ReadonlySet<number> = new Set([TAG.title, TAG.metadata, TAG.introduction, TAG.conclusion])

/** `Ida at the weir. Photo: Ada Falk` above the talk or below it: a caption, and more than who took the picture. */
export const captionsAround: Look = {
  id: 'captions-around',
  why: 'it describes a picture and ends in whose it is',
  look({ tags, units, marks, lexicon }) {
    const first = tags.findIndex(isSpeech)
    const last = tags.findLastIndex(isSpeech)
    const title = tags.indexOf(TAG.title)
    return tags.map((tag, index) => {
      const unit = units[index]
      const { words } = marks[index] as Marks
      if (!BESIDE.has(tag) || index === title || !isParagraph(unit) || (index > first && index < last)) return tag
      const isCredit = opensFact(words) || (words.opening & Word.caption) !== 0
      return !isCredit && isCreditedCaption(unit, lexicon) ? TAG.aside : tag
    })
  }
}
