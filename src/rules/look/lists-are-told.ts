import { groupBy } from '../../group.ts'
import { indicesWhere } from '../../indices.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import type { Analysis } from '../../stages/analyse.ts'
import type { Unit } from '../../types.ts'
import { isField } from './field.ts'
import type { Look } from './look.ts'

/** A shorter list without marks is markup of a page's head: its author, its date. */
const UNMARKED = 4

/**
 * What the talk was about, links to what was named: a list of no fields beside the talk is what the author writes, and
 * so is one item of a list that the author writes.
 */
export const listsAreTold: Look = {
  id: 'lists-are-told',
  why: 'a list without fields, or the rest of it, is what the author writes',
  look({ tags, units }) {
    const first = tags.findIndex(isSpeech)
    if (first < 0) return tags
    const result = tags.slice()
    for (const list of listsOf(units)) {
      const told = TOLD.find((tag) => count(list, (index) => tags[index] === tag) * 2 > list.length)
      const here =
        told ?? (isFilledIn(list, tags, units) ? ((list[0] as number) < first ? TOLD[0] : TOLD[1]) : undefined)
      if (here === undefined) continue
      for (const index of list) if (BESIDE.has(tags[index] as number)) result[index] = here
    }
    return result
  }
}

const TOLD = [TAG.introduction, TAG.conclusion] as const
const BESIDE: ReadonlySet<number> = new Set([TAG.metadata, TAG.boilerplate])

/** Whether most of a list was taken for fields, and most of it has not their form. */
function isFilledIn(list: readonly number[], tags: Uint8Array, units: Analysis['units']): boolean {
  const isMarked = units[list[0] as number]?.marker !== ''
  return (
    list.length >= (isMarked ? 2 : UNMARKED) &&
    count(list, (index) => tags[index] === TAG.metadata) * 2 > list.length &&
    count(list, (index) => isField((units[index] as Unit).text)) * 2 < list.length
  )
}

const count = (list: readonly number[], is: (index: number) => boolean): number => list.filter(is).length

/** The units of every list that the text marks as one, but for what the format states. */
function listsOf(units: Analysis['units']): number[][] {
  const items = indicesWhere(
    units.length,
    (index) => (units[index] as Unit).items.length > 0 && !units[index]?.data?.part
  )
  return [...groupBy(items, (index) => units[index]?.items[0]).values()]
}
