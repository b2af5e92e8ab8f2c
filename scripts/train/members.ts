/** The documents of the trainings whose mean ships. */
import type { LabelledDocument } from '../corpus.ts'

/**
 * Each member leaves out another share of the project's own documents, and every second one learns from whole documents
 * alone: their beginnings teach where a text may break off and take something from what is whole. What one training makes
 * of chance, the others do not, and the mean of them is right more often than any.
 * @param member from 0 @param count how many members there are; a single one leaves nothing out
 * @param own labelled documents from elsewhere, @param extra the project's own
 */
export function documentsOf(
  member: number,
  count: number,
  own: readonly LabelledDocument[],
  extra: readonly LabelledDocument[],
  beginningsOf: (document: LabelledDocument) => readonly LabelledDocument[]
): LabelledDocument[] {
  const whole = [...own, ...extra.filter((_, at) => count === 1 || at % count !== member)]
  return member % 2 === 0 ? [...whole, ...whole.flatMap(beginningsOf)] : whole
}
