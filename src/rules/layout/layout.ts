import type { Lexicon } from '../../languages/lexicon.ts'
import type { Marks } from '../../stages/5-marks.ts'
import type { Unit } from '../../types.ts'

/** What every layout may look at: the whole document, its marks, and who opens which unit by label. */
export interface LayoutView {
  units: readonly Unit[]
  marks: readonly Marks[]
  lexicon: Lexicon
  /** Per unit, how much it is like a question put to somebody, by itself: 0 to 100. */
  asks: Uint8Array
  /** Per unit 1 where a label opens an interviewer's turn, 2 anybody else's, 0 where none does. */
  labelled: Uint8Array
  /** What kind the labels are: names, question and answer words, initials … No built-in layout asks; a caller's may. */
  labelKind: 'names' | 'letters' | 'initials' | 'roles' | 'markup' | 'none'
  /** Labels stand on lines of their own. For layouts of the caller as well. */
  ownLine: boolean
  timed: boolean
}

/** The weights have room for this many layouts: the index of each is a feature, and the last stands for none of them. */
export const MOST_LAYOUTS = 24
export const NO_LAYOUT = MOST_LAYOUTS - 1

/** Per unit: 1 opens a question, 2 opens an answer, 0 goes on with what is open. */
export type Proposal = Uint8Array

/**
 * A hypothesis about how this document tells questions from answers.
 * It looks at the whole document and proposes; whether it is right is for the scores.
 */
export interface Layout {
  id: string
  /** One sentence for `--explain` and `docs/layouts.md`. */
  why: string
  /** Undefined where the document has nothing of the kind. */
  propose(view: LayoutView): Proposal | undefined
  /** A short document in this layout. */
  example: string
}

/**
 * The proposal of a layout whose questions have a mark: marked units ask, what follows answers.
 * A run of marked units is one question.
 * @param is whether a unit carries the mark
 * @param least how many units must carry it
 */
export function markedQuestions(view: LayoutView, is: (index: number) => boolean, least = 2): Proposal | undefined {
  const proposal = new Uint8Array(view.units.length)
  let found = 0
  let open = false
  for (let index = 0; index < view.units.length; index++) {
    const marks = view.marks[index] as Marks
    if (marks.length === 0) continue
    if (is(index)) {
      proposal[index] = 1
      found++
      open = true
    } else if (open) {
      proposal[index] = 2
      open = false
    }
  }
  return found >= least ? proposal : undefined
}
