import { groupBy } from '../../group.ts'
import { indicesWhere } from '../../indices.ts'
import { isSpeech, TAG } from '../../model/chain.ts'
import { Separator } from '../../stages/label-found.ts'
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
    const short = indicesWhere(units.length, (index) => {
      const length = units[index]?.text.length ?? 0
      return length > 0 && length <= LONGEST && !heads[index]
    })
    let found = tags
    for (const [, places] of groupBy(short, (index) => units[index]?.text)) {
      // `Yes.` right below a name is all that is said.
      const between = places.filter(
        (index) => heads[index + 1]?.separator === Separator.line && heads[index - 1]?.separator !== Separator.line
      )
      if (between.length < LEAST || between.length * 10 < places.length * OF_TEN) continue
      if (found === tags) found = tags.slice()
      for (const index of places) if (isSpeech(found[index])) found[index] = TAG.aside
    }
    return found
  }
}
