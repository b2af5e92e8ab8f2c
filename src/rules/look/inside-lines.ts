import { isSpeech, TAG } from '../../model/chain.ts'
import { Kind, type Unit } from '../../types.ts'
import type { Look } from './look.ts'

/** `Ann: Is it on? (laughter) Good.`: what shares its line with words somebody says does not stand beside the talk. */
export const insideLines: Look = {
  id: 'inside-lines',
  why: 'what shares its line with words somebody says does not stand beside the talk',
  look({ tags, units }) {
    const shares = (one: Unit | undefined, other: Unit): boolean =>
      one !== undefined && one.row <= other.endRow && one.endRow >= other.row
    const result = tags.slice()
    for (const [index, unit] of units.entries()) {
      if (result[index] !== TAG.aside || unit.data?.part || unit.text === '' || unit.kind > Kind.heading) continue
      const near = [index - 1, index + 1].find((at) => isSpeech(result[at]) && shares(units[at], unit))
      if (near !== undefined) result[index] = result[near] as number
    }
    return result
  }
}
