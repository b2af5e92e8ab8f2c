import type { Cue, CueLine } from './cue.ts'
import { opensTurn } from './turn-marks.ts'

/**
 * One name in the field of every line, `NTP` as old programs write it there, or `Speaker`, names nobody where most
 * lines open with labels of their own: `PETRA: And under that?`. Changes the cues.
 */
export function dropSharedName(cues: readonly Cue[]): void {
  const spoken = cues.filter((cue) => cue.lines.length > 0)
  const names = new Set(spoken.map((cue) => cue.speaker))
  if (names.size !== 1 || names.has(undefined)) return
  const labels = spoken.flatMap((cue) => labelOf((cue.lines[0] as CueLine).text) ?? [])
  if (labels.length * 2 < spoken.length || new Set(labels).size < 2) return
  for (const cue of spoken) {
    cue.speaker = undefined
    cue.speakerFrom = 0
    cue.speakerTo = 0
  }
}

function labelOf(text: string): string | undefined {
  if (!opensTurn(text)) return undefined
  const colon = text.search(/[:：]/)
  return colon > 0 ? text.slice(0, colon) : undefined
}
