import { isSpeech, TAG } from '../../model/chain.ts'
import type { Unit } from '../../types.ts'
import { bothSidesHaveLabels } from './labelled-turns.ts'
import type { Look } from './look.ts'
import { wordyAfter } from './units.ts'

/** `## “We were late”` above a turn, where whoever talks has a label and no label is a heading: it parts the talk. */
export const headingsBetweenLabels: Look = {
  id: 'headings-between-labels',
  why: 'whoever talks has a label, and this heading has none',
  look(analysis) {
    const { tags, units, marks, labelled, heads } = analysis
    const isHeading = (index: number): boolean => (units[index] as Unit).heading > 0
    // Pictures may stand between the heading and the turn.
    const turnBelow = (index: number): number => {
      const below = wordyAfter(marks, index)
      return tags[below] === TAG.aside ? wordyAfter(marks, below) : below
    }
    const isOne = (index: number): boolean =>
      isHeading(index) && labelled[index] === 0 && isSpeech(tags[index]) && (labelled[turnBelow(index)] as number) > 0
    const found = units.flatMap((_, index) => (isOne(index) ? [index] : []))
    if (found.length === 0 || !bothSidesHaveLabels(analysis)) return tags
    if (heads.some((head, index) => head && isHeading(index))) return tags
    const result = tags.slice()
    for (const index of found) result[index] = TAG.section
    return result
  }
}
