import { runsWhere } from '../../indices.ts'
import { Word } from '../../languages/lexicon.ts'
import { wordMarks } from '../../languages/word-marks.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import type { Analysis } from '../../stages/analyse.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'

/** Fewer such lines may be what somebody asks. */
const LINES = 3
/** A line with more before its colon asks something. */
const LONGEST_WORD = 12

/** `Where: the mill`, `When: at eight`, `Who: the miller`, one below the other: facts of an event, and nobody's words. */
export const whereAndWhen: Look = {
  id: 'where-and-when',
  why: 'lines that say where, when and who',
  look(analysis) {
    const { tags } = analysis
    const first = tags.findIndex(isSpeech)
    const result = tags.slice()
    for (const facts of runsWhere(tags.length, (index) => isSpeech(tags[index]) && isFact(analysis, index))) {
      if (facts.length < LINES) continue
      for (const index of facts) result[index] = facts[0] === first ? TAG.introduction : TAG.aside
    }
    return result
  }
}

function isFact({ units, lexicon, labelled }: Analysis, index: number): boolean {
  const { text, data } = units[index] as Unit
  const colon = text.indexOf(': ')
  if (colon < 1 || colon > LONGEST_WORD || data?.part || labelled[index]) return false
  return (wordMarks(lexicon, text.slice(0, colon)).whole & Word.interrogative) !== 0
}
