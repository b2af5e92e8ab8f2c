import { Word } from '../../languages/lexicon.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import type { Marks } from '../../stages/5-marks.ts'
import type { Unit } from '../../types.ts'
import { bothSidesHaveLabels } from './labelled-turns.ts'
import type { Look } from './look.ts'

const CLOSES = Word.conclusionHeading | Word.boilerplateHeading

/** `## About the author`, `## References`, `[END OF AUDIO]`: nobody asks below such a heading, so nobody answers there. */
export const closingHeading: Look = {
  id: 'closing-heading',
  why: 'it stands below a heading that closes the text, and nobody asks there',
  look(analysis) {
    const { tags, units, marks, heads } = analysis
    const isClosing = ({ heading, data }: Unit, index: number): boolean => {
      const { bracketed, words } = marks[index] as Marks
      return (heading > 0 || bracketed) && !data?.part && (words.whole & CLOSES) !== 0
    }
    // Where all have labels, nobody asks without one; and no such heading asks, whatever it was taken for.
    const asked = bothSidesHaveLabels(analysis)
      ? heads.findLastIndex((head) => head !== undefined)
      : units.findLastIndex((unit, index) => tags[index] === TAG.question && !isClosing(unit, index))
    const closes = units.findIndex((unit, index) => index > asked && isClosing(unit, index))
    if (asked < 0 || closes < 0) return tags
    return tags.map((tag, index) =>
      index >= closes && (isSpeech(tag) || tag === TAG.section) && !units[index]?.data?.part ? TAG.conclusion : tag
    )
  }
}
