/** Gold labels, a line each, as what each unit should be. */
import { STATES, TAG } from '../../src/model/chain.ts'
import type { Unit } from '../../src/types.ts'
import type { Gold, GoldRole } from '../gold.ts'

const TAG_OF: Partial<Record<GoldRole, number>> = {
  T: TAG.title,
  F: TAG.metadata,
  I: TAG.introduction,
  H: TAG.section,
  Q: TAG.question,
  A: TAG.answer,
  P: TAG.pullQuote,
  X: TAG.aside,
  O: TAG.conclusion,
  N: TAG.boilerplate
}

/** The gold role that most of a unit's lines have; undefined where none is judged. */
export function roleOf(gold: Gold, unit: Unit): GoldRole | undefined {
  const counts = new Map<GoldRole, number>()
  for (let row = unit.row; row <= unit.endRow; row++) {
    const label = gold.labels.get(row + 1)
    if (label && label.role !== '-') counts.set(label.role, (counts.get(label.role) ?? 0) + 1)
  }
  let best: GoldRole | undefined
  for (const [role, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = role
  return best
}

export function isMixed(gold: Gold, unit: Unit): boolean {
  for (let row = unit.row; row <= unit.endRow; row++) if (gold.labels.get(row + 1)?.mixed) return true
  return false
}

/** Bits of the tags that are right for each unit; 0 where the labels do not say. */
export function allowedTags(gold: Gold, units: readonly Unit[], labelled?: Uint8Array): Int32Array {
  return Int32Array.from(units, (unit, index) => {
    // A document without a conversation may be introduction, metadata and furniture, but nobody speaks in it.
    if (gold.none) return (1 << TAG.introduction) | (1 << TAG.title) | (1 << TAG.metadata) | (1 << TAG.boilerplate)
    if (isMixed(gold, unit))
      return labelled?.[index] === 1
        ? 1 << TAG.question
        : labelled?.[index]
          ? 1 << TAG.answer
          : (1 << TAG.question) | (1 << TAG.answer)
    const role = roleOf(gold, unit)
    return role === undefined ? 0 : 1 << (TAG_OF[role] ?? 0)
  })
}

/** Bits of the chain's states that are right for each unit, from the bits of its tags. */
export function allowedStates(tags: Int32Array, labelled: Uint8Array): Int32Array {
  const spoken = (1 << TAG.question) | (1 << TAG.answer)
  let first = tags.length
  let last = -1
  for (const [at, mask] of tags.entries()) {
    if (mask === 0 || mask & ~spoken) continue
    first = Math.min(first, at)
    last = at
  }
  let before = 0
  return tags.map((mask, at) => {
    if (mask === 0) return 0
    const place = last < 0 ? 'any' : at < first ? 'before' : at > last ? 'after' : 'inside'
    let states = 0
    for (const [state, [tag, where]] of STATES.entries()) {
      if (!(mask & (1 << tag))) continue
      let fits = where === 'any' || place === 'any' || where === place
      if (where === 'first' || where === 'more')
        fits =
          before & spoken && (before & spoken) !== mask && before & mask
            ? true
            : (where === 'first') === (labelled[at] !== 0 || before !== mask)
      // Metadata between turns has no state of its own.
      if (tag === TAG.metadata && place === 'inside') fits = true
      if (fits) states |= 1 << state
    }
    if (mask & (spoken | (1 << TAG.section))) before = mask
    return states
  })
}
