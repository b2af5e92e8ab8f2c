import { TAG } from '../../model/chain.ts'
import type { Unit } from '../../types.ts'
import type { Analysis } from '../analyse.ts'

/** `On Tue, Jan 27, 2009, Ann Lowe wrote:`, `Am 27.01.2009 schrieb Ann Lowe:`, with her address behind the name or without. */
const WROTE = /(?:^| )(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3})(?: <[^<>]*>)?(?: \p{Ll}+){0,3} ?:$/u
/** `From: Ida Moss <ida@weir.example>` */
const SENT = /^\p{L}{2,12} ?: "?([^<>"@]{3,40}?)"? ?<[^<>@ ]+@[^<>@ ]+>$/u
/** Either line is no longer. */
const LONGEST = 160

/**
 * Who asked and who answered by mail: the questions are quoted below a line that says who wrote them, and whoever sent the
 * mail answers between them.
 * @returns names and where they stand, by index of their unit; none where no questions are quoted
 */
export function correspondentsOf({
  units,
  tags
}: Pick<Analysis, 'units' | 'tags'>): ReadonlyMap<number, { text: string; asks: boolean }> {
  const found = new Map<number, { text: string; asks: boolean }>()
  const asked = tags.indexOf(TAG.question)
  if ((units[asked]?.quotes ?? 0) === 0) return found
  for (let index = 0; index < asked; index++) {
    const { text, quotes } = units[index] as Unit
    if (text.length > LONGEST || quotes > 0) continue
    const isAbove = text.endsWith(':') && /\d/.test(text) && (units[index + 1] as Unit).quotes > 0
    const writer = isAbove ? WROTE.exec(text)?.[1] : undefined
    if (writer !== undefined) found.set(index, { text: writer, asks: true })
    const sender = found.size === 0 ? SENT.exec(text)?.[1] : undefined
    if (sender !== undefined) found.set(index, { text: sender, asks: false })
  }
  return [...found.values()].some(({ asks }) => asks) ? found : new Map()
}
