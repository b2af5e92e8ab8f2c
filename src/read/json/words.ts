import { endsSentence } from '../captions/turn-marks.ts'
import { mayBeAbbreviation } from './joints.ts'
import { type JsonNode, type JsonString, stringOf } from './scan.ts'
import type { Piece, Segment } from './segment.ts'

/** One word of a recogniser, or the punctuation after it. */
export interface Word {
  node: JsonString
  speaker?: string
  speakerNode?: JsonNode
  start?: number
  end?: number
  glued: boolean
  /** The object that holds it. */
  from: number
  to: number
}

/** A pause, in seconds, after which a new paragraph starts even inside a sentence. */
export const longPause = 4

/** Joins words into segments: a new one at another speaker, after a sentence, and after a long pause. */
export function segmentsOfWords(text: string, words: readonly Word[]): Segment[] {
  const segments: Segment[] = []
  let open: Segment | undefined
  let ended = false
  for (const word of words) {
    const value = stringOf(text, word.node).trim()
    if (value === '') continue
    const pause = word.start !== undefined && open?.end !== undefined && word.start - open.end > longPause
    if (!open || (!word.glued && (ended || pause)) || (word.speaker !== undefined && word.speaker !== open.speaker)) {
      open = { pieces: [], from: word.from, to: word.to }
      if (word.speaker !== undefined) open.speaker = word.speaker
      if (word.speakerNode) open.speakerNode = word.speakerNode
      segments.push(open)
    }
    const piece: Piece = { node: word.node, glued: word.glued }
    open.pieces.push(piece)
    open.to = Math.max(open.to, word.to)
    if (word.start !== undefined) open.start ??= word.start
    if (word.end !== undefined) open.end = word.end
    ended = endsSentence(value) && !mayBeAbbreviation(value)
  }
  return segments
}
