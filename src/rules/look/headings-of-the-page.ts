import { Word } from '../../languages/lexicon.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import type { Marks } from '../../stages/5-marks.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'

/** `## Comments` below the last turn, and what stands under it: the page adds that, and nobody says it in conclusion. */
export const headingsOfThePage: Look = {
  id: 'headings-of-the-page',
  why: 'it stands below a heading that the page added',
  look({ tags, units, marks }) {
    const last = tags.findLastIndex(isSpeech)
    if (last < 0) return tags
    let isAdded = false
    return tags.map((tag, index) => {
      if (index <= last) return tag
      const { heading } = units[index] as Unit
      if (heading > 0) isAdded = ((marks[index] as Marks).words.whole & Word.boilerplateHeading) !== 0
      return isAdded && tag === TAG.conclusion ? TAG.boilerplate : tag
    })
  }
}
