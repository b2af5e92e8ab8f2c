import { Word } from '../../languages/lexicon.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import type { Marks } from '../../stages/5-marks.ts'
import { bothSidesHaveLabels } from './labelled-turns.ts'
import type { Look } from './look.ts'

const CLOSES = Word.conclusionHeading | Word.boilerplateHeading

/** `## About the author`, `## References`, `[END OF AUDIO]`: nobody asks below such a heading, so nobody answers there. */
export const closingHeading: Look = {
  id: 'closing-heading',
  why: 'it stands below a heading that closes the text, and nobody asks there',
  look(analysis) {
    const { tags, units, marks, heads } = analysis
    // Where all have labels, nobody asks without one.
    const asked = bothSidesHaveLabels(analysis)
      ? heads.findLastIndex((head) => head !== undefined)
      : tags.lastIndexOf(TAG.question)
    const closes = units.findIndex(({ heading, data }, index) => {
      const { bracketed, words } = marks[index] as Marks
      return index > asked && (heading > 0 || bracketed) && !data?.part && (words.whole & CLOSES) !== 0
    })
    if (asked < 0 || closes < 0) return tags
    return tags.map((tag, index) =>
      index >= closes && (isSpeech(tag) || tag === TAG.section) && !units[index]?.data?.part ? TAG.conclusion : tag
    )
  }
}
