import { groupBy } from '../group.ts'
import { Kind, type Unit } from '../types.ts'
import { Separator } from './label-found.ts'
import { type LabelShape, labelKey } from './label-shapes.ts'

/** `葉山……はい。`: a word without a space, six dots, and words. */
const DOTTED = /^([\p{L}\p{M}・]{1,12})(?:…{2,3}|\.{6})(?=[^\s…。.])/u

/** So many turns of so many persons, and what part of the lines from the first of them to the last. */
const FEWEST = { turns: 3, persons: 2 }
const MOST = 0.6

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
  const between = units.slice(places[0], (places.at(-1) as number) + 1).filter(({ text }) => text !== '')
  if (own.length < MOST * between.length) return
  for (const { index, name, body } of own)
    shapes[index] = {
      from: 0,
      to: name.length,
      body,
      separator: Separator.colon,
      styled: false,
      time: undefined,
      name,
      key: labelKey(name),
      written: name
    }
}
