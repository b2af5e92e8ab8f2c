import type { Analysis } from '../../stages/analyse.ts'

/** What the whole document shows and the chain, which sees a line and its neighbours, cannot know. */
export interface Look {
  /** The end of its rule id in `--explain`: `settle/lists-go-on`. */
  id: string
  /** Why it changes a line, as an explanation says it. */
  why: string
  /** @returns the tag of every unit, in an array of its own or, where none changes, the one given */
  look(analysis: Analysis): Uint8Array
}
