import { groupBy } from '../../group.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import type { Marks } from '../../stages/5-marks.ts'
import type { Analysis } from '../../stages/analyse.ts'
import { bothSidesHaveLabels, LABELLED_TURNS } from './labelled-turns.ts'
import type { Look } from './look.ts'
import { isParagraph } from './units.ts'

/**
 * Where those who ask and those who answer have labels, the first label opens the talk: there is no introduction below it
 * but under another heading. `THE MODERATOR: Questions for the skip, please.` may stand once, right above another label.
 */
export const labelsOpenTheTalk: Look = {
  id: 'labels-open-the-talk',
  why: 'it stands below the label of somebody who goes on talking',
  look(analysis) {
    const { tags, units, marks, labelled, cast, heads } = analysis
    if (!bothSidesHaveLabels(analysis)) return tags
    const result = tags.slice()
    const usual = usualSeparators(analysis)
    let side: number | undefined
    for (const [index, unit] of units.entries()) {
      const person = cast.persons[cast.opens[index] as number]
      // A field is no turn, but right above another turn whoever has turns elsewhere may name the day.
      const isRightAbove = labelled[index] !== 0 && (labelled[index + 1] ?? 0) !== 0
      const isDated = result[index] === TAG.metadata && isRightAbove
      const isAbove = result[index] === TAG.introduction || isDated
      const isTold = isAbove && (marks[index] as Marks).length > 0
      if (labelled[index] !== 0) {
        const hasTurns = (person?.turns ?? 0) >= LABELLED_TURNS || (person?.word === 'interviewer' && isRightAbove)
        // `Ida Moss – keeper of the weir`, where turns have a colon.
        const isUsual = heads[index]?.separator === usual.get(cast.opens[index] as number)
        const talks = hasTurns && isUsual && (isTold || isSpeech(result[index]))
        side = talks ? sideOf(labelled[index] as number) : undefined
      }
      if (unit.heading > 0) side = undefined
      if (isTold && side !== undefined && isParagraph(unit)) result[index] = side
    }
    return result
  }
}

const sideOf = (role: number): number | undefined => (role === 1 ? TAG.question : role === 2 ? TAG.answer : undefined)

/** What parts the label of each person, by index, from what is said, most of the time. */
function usualSeparators({ heads, cast }: Analysis): Map<number, number> {
  const own = heads.flatMap((head, index) => (head ? [{ person: cast.opens[index] as number, ...head }] : []))
  return new Map(
    [...groupBy(own, ({ person }) => person)].map(([person, labels]) => {
      const kinds = [...groupBy(labels, ({ separator }) => separator)]
      return [person, kinds.reduce((most, kind) => (kind[1].length > most[1].length ? kind : most))[0]]
    })
  )
}
