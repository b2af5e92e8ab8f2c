import type { Unit } from '../types.ts'
import { type LabelShape, Separator } from './label-shapes.ts'

/** A legend explains so many labels, each in so few letters. */
const LEGEND = { least: 2, most: 40, letters: 60 }

/**
 * `AF - Ada Falk` / `BO - Bo Orr` above `AF: How …`: what the labels stand for, and no turns. A legend parts its labels
 * from the names by another sign than the turns do.
 * @param heads the label at the head of each unit
 */
export function withoutLegend(
  heads: readonly (LabelShape | undefined)[],
  units: readonly Unit[]
): readonly (LabelShape | undefined)[] {
  const from = heads.findIndex((head) => head !== undefined)
  let to = from
  while (from >= 0 && explains(heads[to], heads[from], units[to])) to++
  if (to - from < LEGEND.least || to - from > LEGEND.most) return heads
  const turns = heads.slice(to)
  const isLegend = heads.slice(from, to).every((head, at, legend) => {
    const isFirst = legend.findIndex((other) => other?.key === head?.key) === at
    const own = turns.filter((turn) => turn?.key === head?.key)
    return isFirst && own.length > 0 && own.every((turn) => turn?.separator !== head?.separator)
  })
  return isLegend ? heads.map((head, index) => (index >= from && index < to ? undefined : head)) : heads
}

function explains(head: LabelShape | undefined, first: LabelShape | undefined, unit: Unit | undefined): boolean {
  if (!head || !unit || head.separator !== first?.separator) return false
  const letters = unit.text.length - head.body
  return letters > 0 && letters <= LEGEND.letters
}

/** So many turns of a label show what parts it from the words. */
const TURNS = 3

/**
 * `The Weir – songs from the wrong bank` above `The Weir: How …`: the name of the site and what it says of itself. Its
 * turns part the label from the words by another sign.
 * @param heads the label at the head of each unit
 */
export function withoutTagline(heads: readonly (LabelShape | undefined)[]): readonly (LabelShape | undefined)[] {
  const first = heads.findIndex((head) => head !== undefined)
  const own = heads.filter((head, index) => index > first && head?.key === heads[first]?.key)
  const isTagline =
    own.length >= TURNS &&
    heads[first]?.separator === Separator.dash &&
    own.every((head) => head?.separator === Separator.colon)
  return isTagline ? heads.map((head, index) => (index === first ? undefined : head)) : heads
}
