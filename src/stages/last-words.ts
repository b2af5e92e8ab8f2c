import { looks } from '../rules/look/index.ts'
import type { Look } from '../rules/look/look.ts'

/** Who has the last word on a unit: the end of a rule id in `--explain`, and why. */
export type LastWord = Pick<Look, 'id' | 'why'>

export const NAMED_PART: LastWord = { id: 'named-part', why: 'it names who answers below it' }
export const PERSON_SECTION: LastWord = { id: 'person-section', why: 'whoever the label above names says who that is' }

/** All that may have it, in the order in which `Analysis.settledBy` counts, from 1; 0 is nobody. */
export const lastWords: readonly LastWord[] = [...looks, NAMED_PART, PERSON_SECTION]

/** What `Analysis.settledBy` holds for one of them. */
export const settledAs = (word: LastWord): number => lastWords.indexOf(word) + 1
