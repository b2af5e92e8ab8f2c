import { groupBy } from '../../group.ts'
import { indicesWhere } from '../../indices.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import { Separator } from '../../stages/label-found.ts'
import type { Unit } from '../../types.ts'
import type { Look } from './look.ts'

/** A longer line says something, in UTF-16 units. */
const LONGEST = 24
/** So many such lines, and nearly all of ten, stand between the words of one and the name of the next. */
const LEAST = 4
const OF_TEN = 9

/** `speaker` above `Ann Lowe` above her words, at every turn: what a page shows where her picture was. */
export const placeholdersAreShown: Look = {
  id: 'placeholders-are-shown',
  why: 'the same line stands above the name of whoever speaks next, time and again',
  look({ tags, units, heads }) {
    const isName = (index: number): boolean => heads[index]?.separator === Separator.line
    const textOf = (index: number): string => (units[index] as Unit).text
    const isShort = (index: number): boolean => textOf(index).length > 0 && textOf(index).length <= LONGEST
    const short = indicesWhere(units.length, (index) => !heads[index] && isShort(index))
    const shown = [...groupBy(short, textOf).values()].filter((places) => {
      // `Yes.` right below a name is all that is said.
      const between = places.filter((index) => isName(index + 1) && !isName(index - 1))
      return between.length >= LEAST && between.length * 10 >= places.length * OF_TEN
    })
    const places = new Set(shown.flat())
    return tags.map((tag, index) => (places.has(index) && isSpeech(tag) ? TAG.aside : tag))
  }
}
