import type { Position } from '../schema.ts'

/** In source order; what has no place comes first. */
export function bySource<T extends { position?: Position | undefined }>(nodes: readonly T[]): T[] {
  const offsetOf = ({ position }: T): number => position?.start.offset ?? -1
  return [...nodes].sort((a, b) => offsetOf(a) - offsetOf(b))
}
