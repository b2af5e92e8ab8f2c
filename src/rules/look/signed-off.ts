import { isSpeech, TAG } from '../../model/chain.ts'
import type { Marks } from '../../stages/5-marks.ts'
import type { Analysis } from '../../stages/analyse.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'
import { isParagraph } from './units.ts'

/** So few lines sign off, each in so few letters and words. */
const MOST = { lines: 4, letters: 40, words: 4 }

/** `Cheers,` `Ludo` below an empty `A3:`, where all other answers stand on the line of their label: nobody answers with it. */
export const signedOff: Look = {
  id: 'signed-off',
  why: 'it takes leave and signs below a label that was left empty',
  look(analysis) {
    const { tags, units, labelled } = analysis
    const last = labelled.findLastIndex((role) => role !== 0)
    const below = units.slice(last + 1).filter(({ text }) => text !== '')
    if (labelled[last] !== 2 || !isSpeech(tags[last]) || !isEmpty(analysis, last) || !isSignedOff(below)) return tags
    const isElsewhere = labelled.some((role, index) => role === 2 && index !== last && isEmpty(analysis, index))
    if (isElsewhere) return tags
    return tags.map((tag, index) => (index > last ? TAG.conclusion : tag))
  }
}

const isEmpty = ({ marks, heads }: Analysis, index: number): boolean =>
  heads[index] !== undefined && (marks[index] as Marks).length === 0

/** Behind a blank line some words with a comma, and below them nothing that ends a sentence. */
function isSignedOff(lines: readonly Unit[]): boolean {
  const [first, ...more] = lines
  if (!first || first.gap === 0 || lines.length > MOST.lines || !lines.every(isShort)) return false
  return more.length > 0 && first.text.endsWith(',') && more.every(({ text }) => /^\p{Lu}.*[^.?!…]$/u.test(text))
}

const isShort = (unit: Unit): boolean =>
  isParagraph(unit) && unit.text.length <= MOST.letters && unit.text.split(' ').length <= MOST.words
