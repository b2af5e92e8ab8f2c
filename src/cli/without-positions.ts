import type { Interview } from '../schema.ts'

/** A copy without any position: of a document whose text the user cannot point into. */
export function withoutPositions(interview: Interview): Interview {
  return JSON.parse(
    JSON.stringify(interview, (key, value) => (PLACES.has(key) && isPlace(value) ? undefined : value))
  ) as Interview
}

const PLACES = new Set(['position', 'source'])

const isPlace = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'start' in value && 'end' in value
