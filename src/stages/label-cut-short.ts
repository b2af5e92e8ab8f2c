import type { Lexicon } from '../languages/lexicon.ts'
import type { LabelGroup } from './label-groups.ts'

/** `as mentioned on my page{` of `[…]{:target=_blank}`: attributes of a link, as Kramdown has them. */
export const isHalfLink = ({ name }: LabelGroup): boolean => name.endsWith('{')

/** `A (new) column: …`: what stands before the brackets is a word, and no name. */
export const isCutShort = ({ key, name }: LabelGroup, { frequent }: Lexicon): boolean =>
  frequent.has(key) && name.length > key.length + LEAST_CUT
/** ` (x)` */
const LEAST_CUT = 4
