import { TAG } from '../../model/chain.ts'
import type { Unit } from '../../types.ts'
import type { Analysis } from '../analyse.ts'
import { MAIL_HEAD } from '../mail-heads.ts'

/** `On Tue, Jan 27, 2009, Ann Lowe wrote:`, `Am 27.01.2009 schrieb Ann Lowe:`, with her address behind the name or without. */
const WROTE = /(?:^| )(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3})(?: <[^<>]*>)?(?: \p{Ll}+){0,3} ?:$/u
/** `From: Ida Moss <ida@weir.example>` */
const SENT = /^\p{L}{2,12} ?: "?([^<>"@]{3,40}?)"? ?<[^<>@ ]+@[^<>@ ]+>$/u
/** Either line is no longer. */
const LONGEST = 160

/** Whether a line says who wrote the quoted ones below it, and when. */
export const isAttribution = (units: readonly Unit[], index: number): boolean => writerIn(units, index) !== undefined

function writerIn(units: readonly Unit[], index: number): string | undefined {
  const { text, quotes } = units[index] as Unit
  if (text.length > LONGEST || !text.endsWith(':') || !/\d/.test(text)) return undefined
  // An empty line of the quotation may come first.
  const isAbove = [1, 2].some((step) => (units[index + step]?.quotes ?? 0) > quotes)
  return isAbove ? WROTE.exec(text)?.[1] : undefined
}

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
  let headed = 0
  for (let index = 0; index < asked; index++) {
    const { text, quotes, data } = units[index] as Unit
    if (text.length > LONGEST || quotes > 0) continue
    const writer = writerIn(units, index)
    if (writer !== undefined) found.set(index, { text: writer, asks: true })
    const sender = SENT.exec(text)?.[1]
    if (sender === undefined) continue
    if (data?.rule === MAIL_HEAD) headed++
    // Of the head of a mail the second is whom it answers.
    if (found.size === 0 || (data?.rule === MAIL_HEAD && headed === 2 && found.size === 1))
      found.set(index, { text: sender, asks: found.size > 0 })
  }
  return [...found.values()].some(({ asks }) => asks) ? found : new Map()
}
