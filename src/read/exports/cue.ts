import { addLine, type Cue, newCue } from '../captions/cue.ts'
import { trimRange } from './build.ts'

/** A stretch of speech for `cuesToMdast`: one line of words, a time, perhaps a speaker. */
export interface Spoken {
  from: number
  to: number
  /** One range a source line. */
  words: (readonly [from: number, to: number])[]
  start?: number | undefined
  end?: number | undefined
  speaker?: readonly [from: number, to: number] | undefined
}

/** @param text the source, from which words and the speaker's name are cut */
export function spokenCue(text: string, spoken: Spoken): Cue {
  const cue = newCue(spoken.from, spoken.to, spoken.start, spoken.end)
  for (const [from, to] of spoken.words) {
    const [start, end] = trimRange(text, from, to)
    if (start < end) addLine(cue, { text: text.slice(start, end), start, end, from: start, to: end })
  }
  if (spoken.speaker) {
    const [from, to] = spoken.speaker
    cue.speaker = text.slice(from, to)
    cue.speakerFrom = from
    cue.speakerTo = to
  }
  return cue
}
