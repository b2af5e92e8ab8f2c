import { Word } from '../../languages/lexicon.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import type { Marks } from '../../stages/5-marks.ts'
import type { Look } from './look.ts'

const CLOSES = Word.conclusionHeading | Word.boilerplateHeading

/** `## About the author`, `## References`: nobody asks below such a heading, so nobody answers there. */
export const closingHeading: Look = {
  id: 'closing-heading',
  why: 'it stands below a heading that closes the text, and nobody asks there',
  look({ tags, units, marks }) {
    const asked = tags.lastIndexOf(TAG.question)
    const closes = units.findIndex(
      ({ heading, data }, index) =>
        index > asked && heading > 0 && !data?.part && ((marks[index] as Marks).words.whole & CLOSES) !== 0
    )
    if (asked < 0 || closes < 0) return tags
    return tags.map((tag, index) =>
      index >= closes && (isSpeech(tag) || tag === TAG.section) && !units[index]?.data?.part ? TAG.conclusion : tag
    )
  }
}
