import { Word } from '../../languages/lexicon.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import type { Marks } from '../../stages/5-marks.ts'
import { opensWithTime } from '../../stages/clock.ts'
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
    const isStamped = stampedThroughout(units)
    const isTimed = (unit: Unit): boolean =>
      isParagraph(unit) && (isStamped ? opensWithTime(unit.text, CLOCK) : unit.data?.time !== undefined)
    if (!units.some(isTimed) || units.some((unit) => unit.data?.speaker !== undefined)) return tags
    const result = tags.slice()
    // What the words above are.
    let above: number | undefined
    for (const [index, unit] of units.entries()) {
      const own = marks[index] as Marks
      const isApart = tags[index] === TAG.aside || (isStamped && tags[index] === TAG.boilerplate)
      const isOpen = isApart && above !== undefined && isSpeech(above)
      if (isOpen && !heads[index] && isTimed(unit) && isHeard(unit, own)) result[index] = above as number
      if (own.length > 0) above = result[index]
    }
    return result
  }
}

/** How long a time at the head of a line may be, in UTF-16 units. */
const CLOCK = 24
/** So many lines with a time before them, of a hundred, are a transcript whose every line has one. */
const STAMPED = { lines: 12, share: 60 }

/** `[00:01:11] uses it for everything from`: plain text with a time before every line. */
function stampedThroughout(units: readonly Unit[]): boolean {
  const lines = units.filter(isParagraph)
  const stamped = lines.filter(({ text }) => opensWithTime(text, CLOCK)).length
  return stamped >= STAMPED.lines && stamped * 100 >= lines.length * STAMPED.share
}

/** `[00:01:11] (a phone rings)` */
const BRACKETED = /^[[(]?[\d:.,]+[\])]? *[[(]/

const isHeard = (unit: Unit, own: Marks): boolean =>
  !own.bracketed &&
  !BRACKETED.test(unit.text) &&
  !isField(unit) &&
  (own.words.opening & BESIDE) === 0 &&
  !/[♪♫]/u.test(unit.text)

/** `Captions: the Weir workshop` */
const isField = (unit: Unit): boolean => labelShape(unit)?.separator === Separator.colon
