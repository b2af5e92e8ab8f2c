import type { Interview } from '../schema.ts'
import { toJson } from './json.ts'

/** A copy without any position: of a document whose text the caller cannot point into. */
export const withoutPositions = (interview: Interview): Interview =>
  JSON.parse(toJson(interview, { positions: false })) as Interview
