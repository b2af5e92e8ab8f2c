import { Word } from '../../languages/lexicon.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import type { Marks } from '../../stages/5-marks.ts'
import type { Look } from './look.ts'
import { isParagraph, opensFact } from './units.ts'

/** `Read also: the bell that sings`, `Did you like this article? Share it` below the talk: no fact about the text. */
export const furnitureBelow: Look = {
  id: 'furniture-below',
  why: 'it has the words of a page, below the talk',
  look({ tags, units, marks }) {
    const last = tags.findLastIndex(isSpeech)
    if (last < 0) return tags
    return tags.map((tag, index) => {
      const { words } = marks[index] as Marks
      const isBeside = index > last && tag === TAG.metadata && isParagraph(units[index])
      return isBeside && (words.opening & Word.boilerplate) !== 0 && !opensFact(words) ? TAG.boilerplate : tag
    })
  }
}
