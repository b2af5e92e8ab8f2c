import type { Paragraph, Root, RootContent, Text } from 'mdast'
import type { Time } from '../../schema.ts'
import { isBlank } from '../captions/cue.ts'
import { lineStarts, positionAt, spaceBetween, unixLines } from '../lines.ts'
import type { NodeData, ReadResult } from '../reader.ts'

/** A part of the source, by offsets, end exclusive. */
export type Range = readonly [from: number, to: number]

/** One message, turn, or other line of an export, on its way to become a paragraph. */
export interface Entry {
  /** Everything that belongs to it, marks and header line included. */
  from: number
  to: number
  /** The words, one range a source line; without them the paragraph is empty. */
  body: Range[]
  /** Words that differ from the source at their range: entities, doubled quotes. By index of `body`. */
  values?: string[]
  speaker?: string
  speakerRange?: Range
  role?: 'interviewer' | 'interviewee'
  time?: Time
  part?: NonNullable<NodeData['part']>
  rule?: string
  key?: string
  /** Its line ends may part turns: nothing says that they are wraps. */
  open?: true
}

/**
 * The tree of an export: a paragraph for each entry, a text for each source line. What no entry covers becomes
 * boilerplate with the rule `id/other`.
 * @param entries in source order, not overlapping
 */
export function toTree(text: string, id: string, entries: readonly Entry[]): ReadResult {
  const starts = lineStarts(text)
  const children: RootContent[] = []
  let covered = 0
  const cover = (to: number): void => {
    const [from, end] = trimRange(text, covered, to)
    if (from < end)
      children.push(
        paragraphOf(text, starts, { from, to: end, body: [[from, end]], part: 'boilerplate', rule: `${id}/other` })
      )
  }
  for (const entry of entries) {
    cover(entry.from)
    children.push(paragraphOf(text, starts, entry))
    covered = Math.max(covered, entry.to)
  }
  cover(text.length)
  const root: Root = { type: 'root', children, position: positionAt(starts, 0, text.length) }
  return { root, warnings: [] }
}

function paragraphOf(text: string, starts: readonly number[], entry: Entry): Paragraph {
  const data: NodeData = entry.open ? {} : { wrapped: true }
  if (entry.speaker !== undefined) data.speaker = entry.speaker
  if (entry.speakerRange) data.speakerPosition = positionAt(starts, ...entry.speakerRange)
  if (entry.role) data.role = entry.role
  if (entry.role && entry.speaker === undefined) data.opensTurn = data.field = true
  if (entry.time) data.time = entry.time
  if (entry.part) data.part = entry.part
  if (entry.key !== undefined) data.key = entry.key
  if (entry.rule !== undefined) data.rule = entry.rule
  const children: Text[] = []
  entry.body.forEach((range, index) => {
    const position = positionAt(starts, ...range)
    children.push(...spaceBetween(children.at(-1)?.position, position), {
      type: 'text',
      value: entry.values?.[index] ?? unixLines(text.slice(...range)),
      position
    })
  })
  return { type: 'paragraph', data: { interview: data }, children, position: positionAt(starts, entry.from, entry.to) }
}

/** The range without the blanks at its ends; empty (from = to) where there is nothing else. */
export function trimRange(text: string, from: number, to: number): Range {
  let start = from
  let end = to
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return [start, end]
}
