import { isLetter } from '../read/text-marks.ts'
import { labelKey } from './label-shapes.ts'

/** A label such as `John Ash (mayor)`. */
interface Bracketed {
  /** `john ash` */
  base: string
  /** `mayor`; empty where nothing stands in brackets. */
  inside: string
}

const BRACKET = /[([（]/
const NONE: ReadonlySet<string> = new Set()

/** So great a part of the turns under one name follow another of that name. */
const TAKE_TURNS = 0.25

/**
 * Keys of labels that differ only in what stands in brackets, and are of two persons all the same, because they take
 * turns: `John Ash (Gazette)` asks and `John Ash (mayor)` answers. `John Ash (laughing)` is John Ash.
 * @param labels in the order of the turns
 */
export function namesakesAmong(labels: readonly string[]): ReadonlySet<string> {
  if (!labels.some((label) => BRACKET.test(label))) return NONE
  const turns = labels.map(bracketed)
  const bases = new Map<string, Map<string, number>>()
  for (const { base, inside } of turns) {
    const counts = bases.get(base) ?? new Map<string, number>()
    bases.set(base, counts.set(inside, (counts.get(inside) ?? 0) + 1))
  }
  const changes = new Map<string, string[]>()
  for (const [at, { base, inside }] of turns.entries()) {
    const before = turns[at - 1]
    if (before?.base !== base || before.inside === inside || before.inside === '' || inside === '') continue
    const own = changes.get(base)
    if (own) own.push(before.inside, inside)
    else changes.set(base, [before.inside, inside])
  }
  const found = new Set<string>()
  for (const [base, met] of changes) {
    const counts = bases.get(base) as ReadonlyMap<string, number>
    const own = [...counts.values()].reduce((sum, count) => sum + count, 0)
    const comeAgain = met.every((inside) => (counts.get(inside) as number) > 1)
    if ((!comeAgain && bases.size > 1) || met.length < 2 * TAKE_TURNS * own) continue
    for (const inside of met) found.add(keyOf({ base, inside }))
  }
  return found
}

/** The key of a label with what stands in brackets, as `namesakesAmong` has it; undefined where nothing does. */
export function bracketedKey(label: string): string | undefined {
  const own = bracketed(label)
  return own.inside === '' ? undefined : keyOf(own)
}

/** `mayor` of `John Ash (mayor)`. */
export const insideBrackets = (label: string): string => bracketed(label).inside

const keyOf = ({ base, inside }: Bracketed): string => `${base} (${inside})`

function bracketed(label: string): Bracketed {
  const base = labelKey(label)
  const open = label.search(BRACKET)
  const inside = open > 1 && /[)\]）]$/.test(label) ? labelKey(label.slice(open + 1, -1)) : ''
  return { base, inside: [...inside].some((char) => isLetter(char.charCodeAt(0))) ? inside : '' }
}
