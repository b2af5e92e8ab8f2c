import { endsSentence, isBracketed, opensTurn } from '../captions/turn-marks.ts'
import { needsSpace } from './joints.ts'
import { linesOfString, type StringLine } from './lines-of-string.ts'
import type { Segment } from './segment.ts'
import { longPause } from './words.ts'

/** A piece of a paragraph's text and the space, if any, before it. */
export interface Run extends StringLine {
  space: '' | ' '
}

/** What becomes one paragraph. */
export interface Group {
  first: Segment
  last: Segment
  runs: Run[]
  from: number
  to: number
}

/** Characters after which a paragraph ends at the next segment even in mid-sentence: recognisers may give no punctuation. */
const longParagraph = 1000

/**
 * Joins consecutive segments of one speaker to paragraphs. One ends where a sentence ends, where somebody else speaks
 * (by the speaker or by `>>`), at a pause of more than 4 seconds, and at some 1,000 characters.
 */
export function groupSegments(text: string, segments: readonly Segment[]): Group[] {
  const groups: Group[] = []
  let open: Group | undefined
  let length = 0
  for (const segment of segments) {
    const runs = runsOf(text, segment)
    const opening = runs[0]
    if (!opening) {
      if (!isSilentTurn(segment, open)) continue
      groups.push({ first: segment, last: segment, runs: [], from: segment.from, to: segment.to })
      open = undefined
      continue
    }
    if (!open || length >= longParagraph || breaksBefore(open, segment, opening.value)) {
      open = { first: segment, last: segment, runs: [], from: segment.from, to: segment.to }
      groups.push(open)
      length = 0
    } else {
      opening.space = needsSpace((open.runs.at(-1) as Run).value, opening.value) ? ' ' : ''
    }
    for (const run of runs) {
      if (run.space === '\n') {
        open.to = run.start
        open = { first: segment, last: segment, runs: [], from: run.start, to: segment.to }
        groups.push(open)
        length = 0
      }
      open.runs.push({ ...run, space: run.space === '\n' ? '' : run.space })
      length += run.value.length
    }
    open.last = segment
    open.to = Math.max(open.to, segment.to)
  }
  return groups
}

/** `{"speaker": "Bo", "text": ""}` after somebody else's whole sentence: it was Bo's turn, and he said nothing. */
function isSilentTurn({ speaker, role }: Segment, open: Group | undefined): boolean {
  if (role) return true
  if (speaker === undefined || !open || open.last.speaker === speaker) return false
  return endsSentence((open.runs.at(-1) as Run).value)
}

function breaksBefore(open: Group, segment: Segment, value: string): boolean {
  const last = open.last
  const before = (open.runs.at(-1) as Run).value
  if (segment.speaker !== last.speaker || segment.role !== last.role) return true
  if (endsSentence(before) || isBracketed(before) || isBracketed(value)) return true
  if (value.startsWith('>>') || (segment.speaker === undefined && opensTurn(value))) return true
  const since = last.end ?? last.start
  return segment.start !== undefined && since !== undefined && segment.start - since > longPause
}

/** All lines of a segment's strings; the space `\n` asks for a paragraph of its own. */
function runsOf(text: string, segment: Segment): (StringLine & { space: '' | ' ' | '\n' })[] {
  const runs: (StringLine & { space: '' | ' ' | '\n' })[] = []
  for (const piece of segment.pieces) {
    const from = runs.length
    for (const line of linesOfString(text, piece.node, segment.markup)) {
      const before = runs.at(-1)
      const glued = runs.length === from && piece.glued === true
      const ownLine =
        runs.length > from && (segment.lines === true || line.value.startsWith('>>') || line.value.startsWith('- '))
      const space = !before || glued || !needsSpace(before.value, line.value) ? '' : ' '
      runs.push({ ...line, space: ownLine ? '\n' : space })
    }
  }
  return runs
}
