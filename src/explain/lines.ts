import { lineStarts } from '../read/lines.ts'
import { skipSpace, trimEnd } from '../read/text-marks.ts'
import type { Block, Interview, Position, Turn } from '../schema.ts'

/** What a part of the source is in the result. */
type LineRole =
  | 'title'
  | 'metadata'
  | 'introduction'
  | 'section'
  | 'question'
  | 'answer'
  | 'pull-quote'
  | 'aside'
  | 'conclusion'
  | 'boilerplate'
  | 'none'

/** A node of the result that takes a range of the source. */
export interface PlacedNode {
  role: LineRole
  start: number
  end: number
  /** Name of who speaks, in turns; the empty string where nobody is known. */
  speaker?: string
  exchange?: number
  turn?: Turn
  /** Rule of boilerplate, kind of an aside, match of a pull-quote, key of a field. */
  detail?: string
}

/** A line, or a part of one where a line has several. */
export interface LinePart {
  /** From 1. */
  line: number
  /** From 1, in UTF-16 units. */
  column: number
  offset: number
  text: string
  role: LineRole
  speaker?: string
  /** Index of the exchange, in turns. */
  exchange?: number
  node: PlacedNode | undefined
}

/** Every line of the source that is not blank, with the node that holds it. */
export function interviewLines(interview: Interview, source: string): LinePart[] {
  const starts = lineStarts(source)
  const parts: LinePart[] = []
  const segments = segmentsOf(placedNodes(interview))
  let at = 0
  for (const [row, start] of starts.entries()) {
    const end = trimEnd(source, start, starts[row + 1] ?? source.length)
    const from = skipSpace(source, start, end)
    if (from >= end) continue
    while ((segments[at]?.end ?? Number.POSITIVE_INFINITY) <= from) at++
    const before = parts.length
    for (let next = at; (segments[next]?.start ?? Number.POSITIVE_INFINITY) < end; next++) {
      const { node, ...segment } = segments[next] as Segment
      const left = skipSpace(source, Math.max(from, segment.start), end)
      const right = trimEnd(source, left, Math.min(end, segment.end))
      if (left < right) parts.push(partOf(node, row, start, left, source.slice(left, right)))
    }
    if (parts.length === before) parts.push(partOf(undefined, row, start, from, source.slice(from, end)))
    else if (parts.length === before + 1) {
      // A line of one part is shown whole, its markup included.
      const part = parts[before] as LinePart
      parts[before] = partOf(part.node, row, start, from, source.slice(from, end))
    }
  }
  return parts
}

function partOf(node: PlacedNode | undefined, row: number, lineStart: number, offset: number, text: string): LinePart {
  return {
    line: row + 1,
    column: offset - lineStart + 1,
    offset,
    text,
    role: node?.role ?? 'none',
    ...(node?.speaker !== undefined && { speaker: node.speaker }),
    ...(node?.exchange !== undefined && { exchange: node.exchange }),
    node
  }
}

interface Segment {
  start: number
  end: number
  node: PlacedNode
}

/** Ranges that do not overlap: what starts later, such as an aside inside a turn, takes its part of what is around it. */
function segmentsOf(nodes: readonly PlacedNode[]): Segment[] {
  const sorted = [...nodes].sort((a, b) => a.start - b.start || b.end - a.end)
  const segments: Segment[] = []
  const open: PlacedNode[] = []
  let cursor = 0
  const emitTo = (to: number): void => {
    while (open.length > 0) {
      const top = open.at(-1) as PlacedNode
      const end = Math.min(top.end, to)
      if (end > cursor) {
        segments.push({ start: Math.max(cursor, top.start), end, node: top })
        cursor = end
      }
      if (top.end > to) return
      open.pop()
    }
  }
  for (const node of sorted) {
    emitTo(node.start)
    cursor = Math.max(cursor, node.start)
    open.push(node)
  }
  emitTo(Number.POSITIVE_INFINITY)
  return segments
}

function placedNodes(interview: Interview): PlacedNode[] {
  const nodes: PlacedNode[] = []
  const names = new Map(interview.speakers.map(({ id, name }) => [id, name]))
  const add = (position: Position | undefined, node: Omit<PlacedNode, 'start' | 'end'>): void => {
    if (position) nodes.push({ ...node, start: position.start.offset, end: position.end.offset })
  }
  const blocks = (list: readonly Block[], role: LineRole): void => {
    for (const block of list) add(block.position, { role })
  }
  for (const [exchange, { question, answer }] of interview.exchanges.entries()) {
    for (const [turns, role] of [
      [question, 'question'],
      [answer, 'answer']
    ] as const) {
      for (const turn of turns)
        add(turn.position, { role, exchange, turn, speaker: (turn.speaker !== null && names.get(turn.speaker)) || '' })
    }
  }
  add(interview.title?.position, { role: 'title' })
  for (const { key, position } of interview.metadata) add(position, { role: 'metadata', detail: key })
  blocks(interview.introduction, 'introduction')
  for (const { position } of interview.sections) add(position, { role: 'section' })
  for (const { position, match } of interview.pullQuotes) add(position, { role: 'pull-quote', detail: match })
  for (const { position, kind } of interview.asides) add(position, { role: 'aside', detail: kind })
  blocks(interview.conclusion, 'conclusion')
  for (const { position, rule } of interview.boilerplate) add(position, { role: 'boilerplate', detail: rule })
  return nodes
}
