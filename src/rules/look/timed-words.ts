import { Word } from '../../languages/lexicon.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import type { Marks } from '../../stages/5-marks.ts'
import { Separator } from '../../stages/label-found.ts'
import { labelShape } from '../../stages/label-shapes.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'
import { isParagraph } from './units.ts'

/** What stands in a recording beside the talk: who pays for it, who made the captions. */
const BESIDE = Word.advertisement | Word.boilerplate | Word.boilerplateLine | Word.editorsNote | Word.byline

/**
 * What a format times was heard: words without brackets right below a turn go on with it. Not where the format names
 * who speaks: words to which it gives no name are noise that was taken for speech.
 */
export const timedWords: Look = {
  id: 'timed-words',
  why: 'the format says when it was heard: it goes on with the turn above',
  look({ tags, units, marks, heads }) {
    if (!units.some(isTimed) || units.some((unit) => unit.data?.speaker !== undefined)) return tags
    const result = tags.slice()
    // What the words above are.
    let above: number | undefined
    for (const [index, unit] of units.entries()) {
      const own = marks[index] as Marks
      const isOpen = tags[index] === TAG.aside && above !== undefined && isSpeech(above)
      if (isOpen && !heads[index] && isHeard(unit, own)) result[index] = above as number
      if (own.length > 0) above = result[index]
    }
    return result
  }
}

const isTimed = (unit: Unit): boolean => isParagraph(unit) && unit.data?.time !== undefined

const isHeard = (unit: Unit, own: Marks): boolean =>
  isTimed(unit) && !own.bracketed && !isField(unit) && (own.words.opening & BESIDE) === 0 && !/[♪♫]/u.test(unit.text)

/** `Captions: the Weir workshop` */
const isField = (unit: Unit): boolean => labelShape(unit)?.separator === Separator.colon
