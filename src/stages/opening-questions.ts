import type { Lexicon } from '../languages/lexicon.ts'
import { wordMarks } from '../languages/word-marks.ts'
import { Kind, type Unit } from '../types.ts'
import { askedRuns } from './asked-runs.ts'

/** A shorter paragraph hardly holds a question and its answer, in UTF-16 units. */
const LEAST = 150
/** What part of the document's words stands in such paragraphs. */
const MOST = 0.5
/** With more of them the document has a layout, which is weighed. */
const FEW = 2

/**
 * `Why did you leave the mill? I had no flour left, and …`: the beginning of a talk is all that a page shows, one paragraph
 * or two, each a question with its answer. Most of the document is such, somebody is spoken to, and says I.
 * @returns by unit where its answer begins; empty where the document is no such talk
 */
export function openingQuestions(units: readonly Unit[], lexicon: Lexicon): ReadonlyMap<number, readonly number[]> {
  const all = units.reduce((sum, { text }) => sum + text.length, 0)
  const cuts = new Map<number, readonly number[]>()
  const sums = { letters: 0, you: 0, me: 0 }
  for (const [index, { text, kind, data }] of units.entries()) {
    if (kind !== Kind.paragraph || data || text.length < LEAST) continue
    const { from, to } = askedRuns(text)[0] ?? { from: -1, to: 0 }
    if (from !== 0 || to === text.length) continue
    if (cuts.size === FEW) return new Map()
    cuts.set(index, [to])
    sums.letters += text.length
    sums.you += wordMarks(lexicon, text.slice(0, to)).secondPersons
    sums.me += wordMarks(lexicon, text.slice(to)).firstPersons
  }
  const isTalk = sums.letters > MOST * all && sums.you > 0 && sums.me > 0
  return isTalk ? cuts : new Map()
}
