import { unixLines } from '../lines.ts'
import type { NodeData } from '../reader.ts'

/** One line of a cue. All offsets are UTF-16 units of the source, ends exclusive. */
export interface CueLine {
  /** The words, without markup, entities decoded, trimmed. */
  text: string
  /** Where the words stand. */
  start: number
  end: number
  /** The same with the markup around the words. */
  from: number
  to: number
}

/** What one voice says while one cue is shown: a cue with two voices is two of these. */
export interface Cue {
  type: 'cue'
  /** Seconds; undefined where the source has no readable time. */
  start: number | undefined
  end: number | undefined
  lines: CueLine[]
  /** Who speaks, by the format's own markup. */
  speaker: string | undefined
  /** Where the name stands; both 0 where it is inherited or stands elsewhere. */
  speakerFrom: number
  speakerTo: number
  /** Classes of the voice or of the whole cue. */
  classes: string[] | undefined
  /** Colour of the first words, as a class: `colour-#rrggbb`, `colour-yellow`, or the format's own class name. */
  colour: string | undefined
  /** Cues with one utterance id are pieces of one sentence or thought. */
  utterance: string | undefined
  /** From the identifier or timing line, or the voice's own markup ... */
  from: number
  /** ... to the end of the last line. */
  to: number
}

/** A part of the file that is no speech: a header, a comment, a style sheet. */
export interface Remark {
  type: 'remark'
  text: string
  start: number
  end: number
  from: number
  to: number
  data: NodeData
}

export type Item = Cue | Remark

const NO_LINES: CueLine[] = []

/** Adds a line; a literal of one is half the memory of an empty array that grows, and most cues have one. */
export function addLine(cue: Cue, line: CueLine): void {
  if (cue.lines.length === 0) cue.lines = [line]
  else cue.lines.push(line)
}

/** A cue without words yet. */
export function newCue(from: number, to: number, start?: number, end?: number): Cue {
  return {
    type: 'cue',
    start,
    end,
    lines: NO_LINES,
    speaker: undefined,
    speakerFrom: 0,
    speakerTo: 0,
    classes: undefined,
    colour: undefined,
    utterance: undefined,
    from,
    to
  }
}

/** The source range of a remark, blanks at both ends left out. */
export function remark(text: string, from: number, to: number, data: NodeData, start = from, end = to): Remark {
  let first = start
  let last = end
  while (first < last && isBlank(text.charCodeAt(first))) first++
  while (last > first && isBlank(text.charCodeAt(last - 1))) last--
  return { type: 'remark', text: unixLines(text.slice(first, last)), start: first, end: last, from, to, data }
}

/** The same characters that `String.prototype.trim` removes. */
export function isBlank(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13)
  if (code < 160) return false
  return (
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
}

/** Whether a range holds nothing but blanks. */
export function isBlankRange(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isBlank(text.charCodeAt(at))) return false
  return true
}
