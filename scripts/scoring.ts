/** Scores any way of parsing on labelled documents. */

import { groupBy } from '../src/group.ts'
import type { Interview } from '../src/schema.ts'
import type { LabelledDocument } from './corpus.ts'
import { type Measure, mean, measure, measures, type Result, type Scores } from './measure.ts'

export interface DocumentScore extends Result {
  document: LabelledDocument
  /** Reader, layout and confidence of the result; undefined after a crash. */
  format?: string
  layout?: Interview['layout']
  crash?: string
}

export type Parse = (document: LabelledDocument) => Interview

const nothing: Result = { scores: { body: 0, full: 0, exchanges: 0, perfect: 0 }, lost: 0, mistakes: [], misnamed: [] }

/**
 * Parses and measures every document. A parser that throws scores nothing on that document and goes on.
 * @param parse may use anything that does not depend on the document's own source
 */
export function score(documents: readonly LabelledDocument[], parse: Parse): DocumentScore[] {
  return documents.map((document) => {
    try {
      const interview = parse(document)
      const result = measure(document.text, document.gold, interview)
      return { document, ...result, format: interview.format, layout: interview.layout }
    } catch (error) {
      return { document, ...nothing, crash: error instanceof Error ? (error.stack ?? error.message) : String(error) }
    }
  })
}

export const measureNames = Object.keys(measures) as Measure[]

/** Mean of each measure over the documents on which it says something. */
export function means(results: readonly { scores: Scores }[]): Scores {
  return Object.fromEntries(measureNames.map((name) => [name, mean(results.map(({ scores }) => scores[name]))]))
}

/** Mean of the means of each source, so that a source with many documents weighs as much as any other. */
export function meansBySource(results: readonly DocumentScore[]): Scores {
  const sources = groupBy(results, ({ document }) => document.source)
  return means([...sources.values()].map((members) => ({ scores: means(members) })))
}

export interface CalibrationBin {
  from: number
  to: number
  documents: number
  /** Mean of `layout.confidence`. */
  confidence: number | null
  /** Share of documents in which everything is right. */
  perfect: number | null
}

/** Whether a confidence means what it says: documents in ten bins of `layout.confidence`, and how many are perfect. */
export function calibration(results: readonly DocumentScore[], bins = 10): CalibrationBin[] {
  return Array.from({ length: bins }, (_, index) => {
    const inBin = results.filter(
      ({ layout }) => layout && Math.min(bins - 1, Math.floor(layout.confidence * bins)) === index
    )
    return {
      from: index / bins,
      to: (index + 1) / bins,
      documents: inBin.length,
      confidence: mean(inBin.map(({ layout }) => layout?.confidence)),
      perfect: mean(inBin.map(({ scores }) => scores.perfect))
    }
  })
}

/** Mean distance of confidence from the share of perfect documents, weighted by documents; 0 is calibrated. */
export function calibrationError(bins: readonly CalibrationBin[]): number {
  const total = bins.reduce((sum, { documents }) => sum + documents, 0)
  const gap = ({ documents, confidence, perfect }: CalibrationBin) =>
    documents * Math.abs((confidence ?? 0) - (perfect ?? 0))
  return total === 0 ? 0 : bins.reduce((sum, bin) => sum + gap(bin), 0) / total
}

/** `page` of `page-weir`: what kind of document it is. */
export const kindOf = ({ document: { name } }: DocumentScore): string => name.split('-', 1)[0] ?? ''

/** `92.6`; `-` where there is no figure. */
export const percent = (value: number | null | undefined): string =>
  typeof value === 'number' ? (100 * value).toFixed(1) : '-'

/** A line that is read otherwise than its label says, for the console. */
export function mistakeLine({ line, minor, want, got, text }: Result['mistakes'][number]): string {
  const mark = minor ? ' ' : '!'
  return `    ${mark} ${String(line).padStart(4)} want ${want.padEnd(8)} got ${got.padEnd(22)} ${text.slice(0, 90)}`
}
