import { en } from '../../src/languages/en.ts'
import type { Language } from '../../src/languages/language.ts'
import { lexiconOf } from '../../src/languages/lexicon.ts'
import { lineStarts } from '../../src/read/lines.ts'
import { featuresOf, labelFeatures } from '../../src/stages/label-features.ts'
import { Separator } from '../../src/stages/label-found.ts'
import { type LabelGroup, type LabelLines, labelEvidence } from '../../src/stages/label-groups.ts'
import { shapeAt } from '../../src/stages/label-shapes.ts'
import { namesOf, only, type UnitChanges, unitWith } from './features.ts'

export type Line = string | UnitChanges

const SEPARATORS = Object.keys(Separator)

/** `name | what parts it | the words after it`, and what else there is. */
export function headOf(text: string, unit: UnitChanges = {}, start = 0): string {
  const shape = shapeAt(unitWith({ text, ...unit }), start)
  if (!shape) return 'none'
  const { name, separator, body, styled, time } = shape
  const times = time ? [[time.start, time.end].filter((each) => each !== undefined).join('-')] : []
  return [name, SEPARATORS[separator], text.slice(body), ...(styled ? ['styled'] : []), ...times].join(' | ')
}

/** A document of English words, a unit a line. */
export function labelLines(lines: readonly Line[], languages: readonly Language[] = [en]): LabelLines {
  const changes = lines.map((line): UnitChanges => (typeof line === 'string' ? { text: line } : line))
  const source = changes.map(({ text = '' }) => text).join('\n')
  const starts = lineStarts(source)
  const units = changes.map((own, row) => {
    const start = starts[row] as number
    const { text = '' } = own
    return unitWith({ soft: 'line', ...own, text, start, end: start + text.length, row, endRow: row, map: [0, start] })
  })
  return { units, lexicon: lexiconOf(languages), source, starts }
}

/** The features of the first label of a document that is no line by itself, or of another. */
export function featuresIn(lines: readonly Line[], key?: string): string[] {
  const evidence = labelEvidence(labelLines(lines))
  const group = evidence.groups.find(({ key: own, shapes: [shape] }) =>
    key === undefined ? shape?.separator !== Separator.line : own === key
  )
  return namesOf(labelFeatures, featuresOf(group as LabelGroup, evidence, lexiconOf([en])))
}

export const of = (lines: readonly Line[], ...templates: string[]): string => only(featuresIn(lines), ...templates)

/** Without those that are 0. */
export const standing = (lines: readonly Line[], ...templates: string[]): string =>
  of(lines, ...templates)
    .split(' ')
    .filter((name) => !name.endsWith('=0'))
    .join(' ')
