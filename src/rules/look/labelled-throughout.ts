import { isSpeech, TAG } from '../../model/chain.ts'
import { End, type Marks } from '../../stages/5-marks.ts'
import { Separator } from '../../stages/label-found.ts'
import { labelShape } from '../../stages/label-shapes.ts'
import type { Unit } from '../../types.ts'
import { labelledTurns } from './labelled-turns.ts'
import type { Look } from './look.ts'
import { isParagraph } from './units.ts'

/** So many labelled turns of each side show that everybody has a label, and of a hundred turns so few none by a slip. */
const THROUGHOUT = { turns: 12, slips: 9 }

/** Where every turn opens with a label, words without one go on with the turn above, whatever they look like. */
export const labelledThroughout: Look = {
  id: 'labelled-throughout',
  why: 'everybody has a label here, so words without one go on with the turn above',
  look(analysis) {
    const { tags, units, marks, labelled } = analysis
    const { turns, eachSide } = labelledTurns(analysis)
    const slips: number[] = []
    let speaking = -1
    for (let index = 0; index < tags.length; index++) {
      const tag = tags[index] as number
      if (!isSpeech(tag)) continue
      if (labelled[index] === 0 && speaking >= 0 && tag !== speaking) slips.push(index)
      speaking = tag
    }
    if (eachSide < THROUGHOUT.turns || slips.length * 100 > turns.length * THROUGHOUT.slips) return tags
    const result = tags.slice()
    for (const slip of slips) {
      if (labelShape(units[slip] as Unit)?.separator === Separator.colon) continue
      const open = spokenBefore(result, slip)
      for (let at = slip; at < tags.length && labelled[at] === 0 && tags[at] === tags[slip]; at++) result[at] = open
    }
    for (const [at, unit] of units.entries())
      if (isSpeech(result[at]) && labelled[at] === 0 && unit.heading > 0 && labelled[at + 1]) result[at] = TAG.section
    const last = tags.findLastIndex(isSpeech)
    for (let at = tags.findIndex(isSpeech); at < last; at++)
      if (isSentence(tags[at] as number, units[at] as Unit, marks[at] as Marks)) result[at] = spokenBefore(result, at)
    return result
  }
}

/** `Does that help?` between two turns: a sentence in plain words is no heading and no button. */
function isSentence(tag: number, unit: Unit, { end, bracketed, quoted }: Marks): boolean {
  const isBeside = tag === TAG.section || tag === TAG.boilerplate
  return (
    isBeside &&
    isParagraph(unit) &&
    !bracketed &&
    quoted === 0 &&
    (end === End.period || end === End.question || end === End.exclamation || /[-–—]$/.test(unit.text))
  )
}

function spokenBefore(tags: Uint8Array, from: number): number {
  let at = from - 1
  while (at > 0 && !isSpeech(tags[at])) at--
  return isSpeech(tags[at]) ? (tags[at] as number) : (tags[from] as number)
}
