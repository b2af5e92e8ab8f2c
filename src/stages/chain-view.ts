import type { Unit } from '../types.ts'
import type { Marks } from './5-marks.ts'

/** Everything that the chain may know of a document besides its units' own marks. */
export interface ChainView {
  units: readonly Unit[]
  marks: readonly Marks[]
  asks: Uint8Array
  /** How much each unit is like what a page adds, by itself: 0 to 100. */
  page: Uint8Array
  /** How much each unit is like what an author tells, and nobody says in a talk, by itself: 0 to 100. */
  told: Uint8Array
  /** 1 where a label opens an interviewer's turn, 2 an interviewee's, 3 another voice's, 0 where none does. */
  labelled: Uint8Array
  /** A colour or a mark such as `>>` stands at every change of voices: nobody else begins to talk in between. */
  changesMarked: boolean
  /** The winning layout's index, or `NO_LAYOUT`, and how much it is believed, 0 to 1. */
  layout: number
  layoutShare: number
  /** What the winning layout makes of each unit: 0 nothing yet, 1 question, 2 answer. */
  states: Uint8Array
  /** Where the winning layout opens something. */
  opens: Uint8Array
  /** What the second best layout makes of each unit. */
  second: Uint8Array
  /** Belief of all layouts together, 0 to 100. */
  votes: { questions: Uint8Array; answers: Uint8Array }
}
