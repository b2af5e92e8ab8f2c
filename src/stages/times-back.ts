import type { Exchange, Position, Time, Turn, Warning } from '../schema.ts'
import { warningOf } from '../warnings.ts'

interface Timed {
  time: Time
  position?: Position | undefined
}

/** A warning for each turn in which the clock goes back: a second tape begins at zero again. */
export function timesBack(exchanges: readonly Exchange[]): Warning[] {
  const warnings: Warning[] = []
  let last = Number.NEGATIVE_INFINITY
  for (const [exchange, { question, answer }] of exchanges.entries()) {
    for (const turn of [...question, ...answer]) {
      let earlier: Timed | undefined
      for (const part of timedParts(turn)) {
        if (part.time.start < last) earlier ??= part
        last = part.time.start
      }
      if (earlier) warnings.push(warningOf('times-go-back', { position: earlier.position as Position, exchange }))
    }
  }
  return warnings
}

/** A turn and its paragraphs, as far as they say when they are spoken. */
function timedParts({ time, position, blocks }: Turn): Timed[] {
  const paragraphs = blocks.flatMap((block): Timed[] =>
    block.type === 'paragraph' && block.time ? [{ time: block.time, position: block.position }] : []
  )
  return time ? [{ time, position }, ...paragraphs] : paragraphs
}
