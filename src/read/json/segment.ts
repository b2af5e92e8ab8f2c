import type { JsonNode, JsonString } from './scan.ts'

/** A string value that is spoken text, or a part of it. */
export interface Piece {
  node: JsonString
  /** It follows the piece before without a space: `,` after a word. */
  glued?: boolean
}

/** One stretch of speech as a recogniser gives it: an utterance, a cue, or a sentence made of words. */
export interface Segment {
  speaker?: string
  /** The value that names the speaker. */
  speakerNode?: JsonNode
  role?: 'interviewer' | 'interviewee'
  /** The source says that nobody speaks: music, a title. */
  unsaid?: true
  /** The first of an object with a question and an answer. */
  opensRecord?: true
  /** Seconds. */
  start?: number
  end?: number
  pieces: Piece[]
  /** Line ends inside its strings part paragraphs. */
  lines?: boolean
  /** Its strings are HTML: `<p>` and `<br>` part lines, other tags are no text. */
  markup?: boolean
  /** The part of the source that describes it, as offsets. */
  from: number
  to: number
}

/** How one service writes its transcripts. To add one: write the file, list it in `index.ts`. */
export interface Shape {
  id: string
  name: string
  about: string
  /** How sure it is that a document of this form comes from this service, 0 to 1. */
  confidence: number
  /** What was seen, in words for people. */
  evidence: string
  /** The segments in order; empty where the document has another form. Costs one pass at most. */
  segments(text: string, root: JsonNode): Segment[]
  example: string
}

/** The optional parts of a segment, leaving out what is not known. */
export function timed(start: number | undefined, end: number | undefined, unit = 1): Pick<Segment, 'start' | 'end'> {
  return {
    ...(start === undefined ? {} : { start: seconds(start * unit) }),
    ...(end === undefined ? {} : { end: seconds(end * unit) })
  }
}

/** Milliseconds are the finest that any format states; this takes off what binary fractions add. */
function seconds(value: number): number {
  return Math.round(value * 1000) / 1000
}
