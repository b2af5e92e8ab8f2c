import { groupBy } from '../group.ts'
import { Kind, type Unit } from '../types.ts'

/** So many lines that stand so far in, and of a hundred that have a line right above so many below the end of a sentence. */
const FEWEST = 5
const NARROWEST = 2
const WIDEST = 12
const BELOW_END = 90

/**
 * `    Mr. Moss. I yield.` among lines that stand flush left: where paragraphs begin farther in and their other lines do
 * not, such a line goes on with none above it. Where the first line stands flush, what is farther in goes on with it.
 * @param endsSentence whether the words of a line end with a sentence
 */
export function indentedStarts(units: readonly Unit[], endsSentence: (text: string) => boolean): ReadonlySet<Unit> {
  const lines = units.filter(
    ({ kind, items, quotes, data }) => kind === Kind.paragraph && !items.length && !quotes && !data
  )
  const byIndent = groupBy(lines, ({ indent }) => indent)
  const often = [...byIndent].filter(
    ([indent, { length }]) => indent >= NARROWEST && indent <= WIDEST && length >= FEWEST
  )
  const [first, ...others] = often
  if (!first || others.length > 0) return NONE
  const starts = new Set(first[1])
  let below = 0
  let ended = 0
  let flush = 0
  for (const [at, unit] of units.entries()) {
    const above = units[at - 1]
    if (above?.endRow !== unit.row - 1 || above.text === '') continue
    if (starts.has(unit)) {
      below++
      if (endsSentence(above.text)) ended++
    } else if (unit.indent === 0) flush++
  }
  return flush >= FEWEST && below >= FEWEST && ended * 100 >= below * BELOW_END ? starts : NONE
}

const NONE: ReadonlySet<Unit> = new Set()
