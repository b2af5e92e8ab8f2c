import { groupBy } from '../group.ts'
import { Kind, type Unit } from '../types.ts'
import { areMostLines, spacedLabel } from './label-candidates.ts'
import { Separator } from './label-found.ts'
import type { LabelShape } from './label-shapes.ts'

/** `葉山……はい。`: a word without a space, six dots, and words. */
const DOTTED = /^([\p{L}\p{M}・]{1,12})(?:…{2,3}|\.{6})(?=[^\s…。.])/u

/** So many turns of each, and so many persons. */
const FEWEST = { turns: 3, persons: 2 }

/**
 * `染め場……どこで習いましたか。` above `葉山……祖母に。`: where two words and more open most lines with six dots behind them, these
 * part who speaks from what is said. Once they are a pause: `うん……そうですね。` Changes the shapes.
 */
export function dottedHeads(units: readonly Unit[], shapes: (LabelShape | undefined)[]): void {
  const lines = [...units.keys()].flatMap((index) => {
    const { text, kind, data } = units[index] as Unit
    const [head = '', name = ''] = (kind <= Kind.heading && !data && DOTTED.exec(text)) || []
    return name === '' ? [] : [{ index, name, body: head.length }]
  })
  const heads = [...groupBy(lines, ({ name }) => name).values()].filter(({ length }) => length >= FEWEST.turns)
  if (heads.length < FEWEST.persons) return
  const own = heads.flat().sort((a, b) => a.index - b.index)
  const places = own.map(({ index }) => index)
  if (!areMostLines(units, places)) return
  for (const { index, name, body } of own)
    shapes[index] = { ...spacedLabel(name, body), separator: Separator.colon, written: name }
}
