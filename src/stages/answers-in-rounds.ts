import { indicesWhere } from '../indices.ts'
import { ASKS } from '../model/verdict.ts'
import type { Marks } from './5-marks.ts'
import type { Opened } from './analyse.ts'

/** So many rounds show that they are rounds, in each so many answer, and of a hundred turns in them so few ask. */
const FEWEST = 2
const MOST_ASKING = 25

/**
 * `What makes a good wake?` without a label and `Imam:`, `Vicar:` and `Undertaker:` below, each once, then the next
 * question and the same again: whoever comes again and again answers, however short. The first question may have a
 * label. Who speaks above the first round may be the one who asks, and goes on in lines without a label.
 * @returns indices of the cast's persons
 */
export function answersInRounds(opened: Pick<Opened, 'cast' | 'marks'>, asks: Uint8Array): ReadonlySet<number> {
  const { opens } = opened.cast
  const turns = indicesWhere(opens.length, (index) => (opens[index] as number) >= 0)
  const asking = turns.map((index) => (asks[index] as number) >= ASKS)
  const first = asking[0] ? 1 : firstRound(opened, asks, turns)
  if (first < 0) return NOBODY
  const outside = new Set(turns.slice(0, first).map((index) => opens[index]))
  const rounds: Set<number>[] = []
  const times = new Map<number, number>()
  for (const [at, index] of turns.slice(first).entries()) {
    const person = opens[index] as number
    if (at === 0 || isAskedAbove(opened, asks, index)) rounds.push(new Set())
    const round = rounds.at(-1) as Set<number>
    if (round.has(person) || outside.has(person)) return NOBODY
    round.add(person)
    times.set(person, (times.get(person) ?? 0) + 1)
  }
  const areRounds =
    rounds.length >= FEWEST &&
    rounds.every(({ size }) => size >= FEWEST) &&
    [...times.values()].every((count) => count >= FEWEST) &&
    asking.slice(first).filter((asksToo) => asksToo).length * 100 <= (turns.length - first) * MOST_ASKING
  return areRounds ? new Set(times.keys()) : NOBODY
}

/**
 * The first turn below a line that asks, or the very first of all where the same who answer there have spoken above it,
 * each once: `Name, age and trade.` asks them, too, and does not look like it.
 */
function firstRound(opened: Pick<Opened, 'cast' | 'marks'>, asks: Uint8Array, turns: readonly number[]): number {
  const { opens } = opened.cast
  const asked = turns.findIndex((index) => isAskedAbove(opened, asks, index))
  if (asked < FEWEST) return asked
  const above = new Set(turns.slice(0, asked).map((index) => opens[index]))
  const below = new Set(turns.slice(asked, 2 * asked).map((index) => opens[index]))
  const isRound = above.size === asked && below.size === asked && [...above].every((person) => below.has(person))
  return isRound && opens[(turns[0] as number) - 1] === -1 ? 0 : asked
}

/** Whether a line without a label that asks stands right above, and is not what somebody says whose label stands alone. */
function isAskedAbove(
  { cast: { opens }, marks }: Pick<Opened, 'cast' | 'marks'>,
  asks: Uint8Array,
  index: number
): boolean {
  const isBelowLabel = (opens[index - 2] as number) >= 0 && (marks[index - 2] as Marks).length === 0
  return opens[index - 1] === -1 && (asks[index - 1] as number) >= ASKS && !isBelowLabel
}

const NOBODY: ReadonlySet<number> = new Set()
