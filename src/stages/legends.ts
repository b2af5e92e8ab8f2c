import { indicesWhere } from '../indices.ts'
import { type Lexicon, labelWords } from '../languages/lexicon.ts'
import type { Unit } from '../types.ts'
import { opensWithTime } from './clock.ts'
import { isFullName } from './full-names.ts'
import { Separator } from './label-found.ts'
import { type LabelShape, labelKey } from './label-shapes.ts'

/** The label at the head of each unit. */
type Heads = readonly (LabelShape | undefined)[]

/** Labels at heads of what only looks like turns are none, each of the kinds below. */
export const onlyTurns = (heads: Heads, units: readonly Unit[], lexicon: Lexicon): Heads =>
  [withoutRoster, withoutLegend, withoutSiteName, withoutPortrait].reduce(
    (left, leave) => leave(left, units, lexicon),
    heads
  )

/** A legend explains so many labels, each in so few letters. */
const LEGEND = { least: 2, most: 40, letters: 60 }

/**
 * `AF - Ada Falk` / `BO - Bo Orr` above `AF: How …`: what the labels stand for, and no turns. A legend parts its labels
 * from the names by another sign than the turns do, or holds nothing but full names, `P/1 - Ada Falk`, or the words that the
 * letters begin: `AF: Ada Falk` / `I: Interviewer`.
 * @param heads the label at the head of each unit
 */
export function withoutLegend(heads: Heads, units: readonly Unit[], lexicon: Lexicon): Heads {
  const from = heads.findIndex((head) => head !== undefined)
  let to = from
  const explained = new Set<string>()
  while (from >= 0 && explains(heads[to], heads[from], units[to]) && !explained.has((heads[to] as LabelShape).key))
    explained.add((heads[to++] as LabelShape).key)
  if (to - from < LEGEND.least || to - from > LEGEND.most) return heads
  const turns = heads.slice(to)
  const isLegend = heads.slice(from, to).every((head, at) => {
    const { key, separator, body } = head as LabelShape
    const own = turns.filter((turn) => turn?.key === key)
    const isApart = own.every((turn) => turn?.separator !== separator)
    const behind = (units[from + at] as Unit).text.slice(body)
    return own.length > 0 && (isApart || isFullName(behind) || spellsOut(key, behind, lexicon))
  })
  return isLegend ? heads.map((head, index) => (index >= from && index < to ? undefined : head)) : heads
}

function explains(head: LabelShape | undefined, first: LabelShape | undefined, unit: Unit | undefined): boolean {
  if (!head || !unit || head.separator !== first?.separator) return false
  const letters = unit.text.length - head.body
  return letters > 0 && letters <= LEGEND.letters
}

/**
 * `Ada Falk` of `AF`, `Interviewer` of `I`: the letters begin the words, which are a name or a word for a role.
 * @param key of the label
 * @param behind what stands behind it
 */
export function spellsOut(key: string, behind: string, lexicon: Lexicon): boolean {
  const words = labelKey(behind).split(' ')
  if (key.replace(/\P{L}/gu, '') !== words.map((word) => word.charAt(0)).join('')) return false
  return words.length > 1 || labelWords(lexicon, words[0] as string) !== undefined
}

/**
 * `• Ann Lowe (Mere)` above `• Bo Ek (Weir)`: items of one list with nothing between them say who is there, and no turns.
 * @param heads the label at the head of each unit
 */
export function withoutRoster(heads: Heads, units: readonly Unit[]): Heads {
  const isListed = (index: number, beside: number): boolean => {
    const [unit, other] = [units[index], units[beside]]
    if (unit?.items[0] === undefined || unit.items[0] !== other?.items[0] || unit.items[1] === other.items[1])
      return false
    return units[Math.max(index, beside)]?.gap === 0 && other.text.length <= LEGEND.letters
  }
  const isOne = (index: number): boolean =>
    heads[index]?.separator === Separator.line && (isListed(index, index - 1) || isListed(index, index + 1))
  return heads.some((_, index) => isOne(index)) ? heads.map((head, index) => (isOne(index) ? undefined : head)) : heads
}

/** So many turns of a label show what parts it from the words. */
const TURNS = 3

/**
 * `The Weir – songs from the wrong bank` above `The Weir: How …`, `Ada Falk` and the menu of her page above `Ada Falk` and
 * `(0:15) How …`: the name of the site. Its turns part the label from the words by another sign, or by a time.
 * @param heads the label at the head of each unit
 */
export function withoutSiteName(heads: Heads, units: readonly Unit[]): Heads {
  const first = heads.findIndex((head) => head !== undefined)
  const key = heads[first]?.key
  const later = indicesWhere(heads.length, (index) => index > first && heads[index]?.key === key)
  if (later.length < TURNS) return heads
  const isTimed = (index: number): boolean => opensWithTime(units[index + 1]?.text ?? '', LONGEST_TIME)
  const isAboveTime = (index: number): boolean => heads[index]?.separator === Separator.line && isTimed(index)
  const turns = later.map((index) => heads[index])
  const isSite = isUnlike(heads[first], turns) || (!isTimed(first) && later.every(isAboveTime))
  return isSite ? without(heads, first) : heads
}

/** Whether a head has a dash where all the others, so many that they show it, have a colon. */
function isUnlike(head: LabelShape | undefined, others: Heads): boolean {
  const isColon = (other: LabelShape | undefined): boolean => other?.separator === Separator.colon
  return others.length >= TURNS && head?.separator === Separator.dash && others.every(isColon)
}

/** The heads but one. */
const without = (heads: Heads, one: number): Heads => heads.map((head, index) => (index === one ? undefined : head))

/**
 * `Ada Falk – potter, lives in Mere` below `Ada Falk: …`: what is said of somebody after the talk, by another sign than the
 * turns have.
 * @param heads the label at the head of each unit
 */
export function withoutPortrait(heads: Heads): Heads {
  const last = heads.findLastIndex((head) => head !== undefined)
  const own = heads.filter((head, index) => index < last && head?.key === heads[last]?.key)
  return isUnlike(heads[last], own) ? without(heads, last) : heads
}

/** `[00:00:00,000 --> 00:00:00,000]` */
const LONGEST_TIME = 40
