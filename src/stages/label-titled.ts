import { groupBy } from '../group.ts'
import { foldWords } from '../languages/fold.ts'
import { type Lexicon, labelWords } from '../languages/lexicon.ts'
import { Kind, type Unit } from '../types.ts'
import { spacedLabel } from './label-candidates.ts'
import { Separator } from './label-found.ts'
import { type LabelShape, labelKey } from './label-shapes.ts'

/** `Mr. Moss. `, `Chairman Ek. `, `Ms. Moss Ek. `, `Mr. Kern of Weir. ` before a capital or what opens a quotation or a remark. */
const TITLED = /^((\p{Lu}\p{Ll}+)\.? \p{Lu}[\p{L}’'-]{2,}(?: (?:of )?\p{Lu}[\p{L}’'-]{2,})?)\. +(?=[\p{Lu}["“(])/u

/** So many turns of so many persons: a sentence may end in a name, too. */
const FEWEST = { turns: 4, persons: 2 }

/**
 * `Mr. Moss. The committee will come to order.` above `Dr. Ek. Thank you, Mr. Moss.`: a title, a surname and a period open
 * the turns of a hearing. Changes the shapes.
 */
export function titledHeads(units: readonly Unit[], shapes: (LabelShape | undefined)[], lexicon: Lexicon): void {
  const heads = [...units.entries()].flatMap(([index, { kind, text }]) => {
    const [all = '', name = '', title = ''] = kind <= Kind.heading ? (TITLED.exec(text) ?? []) : []
    const isTitle = labelWords(lexicon, foldWords(title))?.honorific === true
    return isTitle ? [{ index, name, key: labelKey(name), body: all.length }] : []
  })
  const persons = groupBy(heads, ({ key }) => key)
  if (heads.length < FEWEST.turns || persons.size < FEWEST.persons || persons.size === heads.length) return
  for (const { index, name, body } of heads)
    shapes[index] = { ...spacedLabel(name, body), separator: Separator.period, written: name }
}
