/** Why each line became what it did: what `--explain` prints. */
import { interviewLines, type LinePart } from './explain/lines.ts'
import { reasonsFor } from './explain/reasons.ts'
import {
  type LabelNote,
  type LayoutNote,
  labelNotes,
  layoutNotes,
  type PersonNote,
  personNotes,
  type ReadingNote,
  readingNotes
} from './explain/verdicts.ts'
import type { Parsed } from './interview.ts'
import type { Models } from './model/models.ts'
import { models as shipped } from './model/weights.ts'
import { sniff, sourceOf } from './read/index.ts'
import type { Reader } from './read/reader.ts'
import type { Interview } from './schema.ts'

/** A feature by its name, and what it adds to a sum, in hundredths of a logarithm of odds. */
export interface Weighed {
  name: string
  weight: number
}

/** One line of the source, or the part of it that has one role. */
export interface ExplainedLine extends Omit<LinePart, 'node' | 'offset'> {
  /** What decided: `label/colon`, `layout/bold-questions`, `chain/conclusion`, `settle/lists-go-on`, `page/link` … */
  rule: string
  why: string
  /** The features that spoke most for it, where weights decided. */
  features: Weighed[]
}

/** A reader that claims the text. */
interface ReaderNote {
  id: string
  confidence: number
  evidence: string[]
}

export interface Explanation {
  format: string
  layout: Interview['layout']
  lines: ExplainedLine[]
  readers: ReaderNote[]
  /** Every way to tell questions from answers that finds something, the winner first. */
  layouts: LayoutNote[]
  /** Every reading of the whole document that was weighed, the one taken first. */
  readings: ReadingNote[]
  /** Every label-like head that was weighed: those taken, then the others, the nearest first. */
  labels: LabelNote[]
  people: PersonNote[]
  warnings: Interview['warnings']
}

export interface ExplainOptions {
  /** Readers whose claims are told. */
  readers: readonly Reader[]
  /** The weights that decided; those of the package if left out. */
  models?: Models
  path?: string
}

/**
 * Explains a result. Pure; linear in the text.
 * @param parsed what `parseWithAnalysis` gave
 */
export function explain(
  { interview, analysis, source }: Parsed,
  { readers, models = shipped, path }: ExplainOptions
): Explanation {
  const reasonOf = reasonsFor(interview, analysis, models)
  return {
    format: interview.format,
    layout: interview.layout,
    lines: interviewLines(interview, source).map((part): ExplainedLine => {
      const { node, offset, ...line } = part
      return { ...line, ...reasonOf(node, offset, line.text.length) }
    }),
    readers: sniff(sourceOf(source, path), readers).map(({ reader, confidence, evidence }) => ({
      id: reader.id,
      confidence,
      evidence
    })),
    layouts: analysis ? layoutNotes(analysis, models, interview.layout.id) : [],
    readings: analysis ? readingNotes(analysis, models) : [],
    labels: analysis ? labelNotes(analysis, models) : [],
    people: analysis ? personNotes(analysis, models) : [],
    warnings: interview.warnings
  }
}
