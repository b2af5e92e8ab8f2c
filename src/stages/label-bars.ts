import { groupBy } from '../group.ts'
import { isSpace, skipSpace, trimEnd } from '../read/text-marks.ts'
import { Kind, type Unit } from '../types.ts'
import { found, Separator } from './label-found.ts'
import { type LabelShape, labelKey } from './label-shapes.ts'

/** One to three words with capitals before a bar. */
const NAME = /^\p{Lu}[\p{L}\d'’-]*\.?(?: \p{Lu}[\p{L}\d'’-]*\.?){0,2}$/u
/** The longest of them, in UTF-16 units. */
const LONGEST = 40

/** So many names come again before a bar. */
const RECURRING = 2

/**
 * `Ilse | And what does the moss say?` and `Bo Kern | Nothing, so far.`: where two names and more stand before a bar
 * again and again, they say who speaks; `Reply | Report` and `The Weir | About us` alone do not. Changes the shapes.
 */
export function barredHeads(units: readonly Unit[], shapes: (LabelShape | undefined)[]): void {
  const barred = [...units.keys()].flatMap((index) => {
    const shape = barredShape(units[index] as Unit)
    return shape ? [{ index, shape }] : []
  })
  const byKey = groupBy(barred, ({ shape }) => shape.key)
  if ([...byKey.values()].filter((places) => places.length > 1).length < RECURRING) return
  for (const { index, shape } of barred) shapes[index] = shape
}

function barredShape(unit: Unit): LabelShape | undefined {
  const { text, kind, data } = unit
  const bar = text.slice(0, LONGEST + 2).indexOf('|')
  if (bar < 2 || data?.part || data?.speaker || kind > Kind.heading || text.includes('|', bar + 1)) return undefined
  const to = trimEnd(text, 0, bar)
  const name = text.slice(0, to)
  const body = skipSpace(text, bar + 1, text.length)
  const isParted = isSpace(text.charCodeAt(bar + 1)) && /\s/.test(text.slice(body).trimEnd())
  return isParted && NAME.test(name)
    ? { ...found(unit, 0, to, body, Separator.dash), name, key: labelKey(name) }
    : undefined
}
