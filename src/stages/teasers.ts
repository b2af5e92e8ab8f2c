import { indicesWhere } from '../indices.ts'
import { End, type Marks } from './5-marks.ts'
import type { Analysis } from './analyse.ts'

/** Shorter lines are headings and dates. */
const LONG = 80
/** So many paragraphs that break off are no habit of whoever writes, and so large a share of all that are long. */
const FEWEST = 3
const SHARE = 0.75

/**
 * An archive of interviews: below each heading `What happens when five sisters decide to […]`. Where nearly every long
 * paragraph breaks off, and no label opens it, the talks stand elsewhere.
 */
export function areTeasers({ marks, heads }: Pick<Analysis, 'marks' | 'heads'>): boolean {
  const long = indicesWhere(marks.length, (index) => (marks[index] as Marks).length >= LONG)
  const broken = long.filter((index) => marks[index]?.end === End.ellipsis && !heads[index])
  return broken.length >= FEWEST && broken.length >= long.length * SHARE
}
