import { isSpeech, TAG } from '../../model/chain.ts'
import { labelShape, Separator } from '../../stages/label-shapes.ts'
import { isCaptionWord } from '../../stages/label-words.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'
import { isParagraph } from './units.ts'

/** A longer line tells more than who took a picture, in UTF-16 units. */
const LONGEST = 100

/** `Photo: Ada Falk` between two turns is the credit of a picture. */
export const creditsAreShown: Look = {
  id: 'credits-are-shown',
  why: 'it says whose picture is shown here',
  look({ tags, units, lexicon }) {
    return tags.map((tag, index) => {
      const unit = units[index]
      if (!isSpeech(tag) || !isParagraph(unit) || !isLine(unit)) return tag
      const shape = labelShape(unit)
      const isCredit = shape?.separator === Separator.colon && isCaptionWord(lexicon, shape.key)
      return isCredit ? TAG.aside : tag
    })
  }
}

/** Below a credit of more than one line of the source something else may stand. */
const isLine = ({ row, endRow, text }: Unit): boolean => row === endRow && text.length <= LONGEST
