import type { InlineSpan, Unit } from '../types.ts'

/** Whether markup covers all of a unit's text, but for a mark at either end. */
export const wholly = ({ text, spans }: Unit, type: InlineSpan['type']): boolean =>
  spans.some((span) => span.type === type && span.from <= 1 && span.to >= text.length - 1)
