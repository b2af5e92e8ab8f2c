import { lineStarts, positionAt } from '../read/lines.ts'
import type { Interview, Warning } from '../schema.ts'
import { warningOf } from '../warnings.ts'
import type { Decoded } from './decode.ts'

/** The warning that an encoding was guessed, at the first character that another guess would change. */
export function guessWarning({ text, encoding, guessed }: Decoded): Warning[] {
  if (!guessed) return []
  const at = firstBeyondAscii(text)
  const position = positionAt(lineStarts(text), at, Math.min(text.length, at + 1))
  return [
    warningOf(
      'encoding-guessed',
      { position },
      `The file does not say its encoding and is no UTF-8: read as ${encoding}; --encoding overrides.`
    )
  ]
}

function firstBeyondAscii(text: string): number {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7e) return at
  return 0
}

/** The interview with more warnings, in source order. */
export function withWarnings(interview: Interview, added: readonly Warning[]): Interview {
  if (added.length === 0) return interview
  const offset = ({ position }: Warning): number => position?.start.offset ?? -1
  return { ...interview, warnings: [...added, ...interview.warnings].sort((a, b) => offset(a) - offset(b)) }
}
