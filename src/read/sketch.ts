import type { Nodes, Root } from 'mdast'
import { visitNodes } from './visit.ts'

/** A text longer than this many times what is in its tree is none: somebody made up its positions. */
const MOST_TIMES = 200

interface Piece {
  from: number
  to: number
  text: string
}

/**
 * The text that a tree was read from, as far as the tree tells: its lines, its words and the commonest of its markup,
 * each at its place, and spaces for everything else.
 * @returns undefined if the tree does not say where it stands
 */
export function sketchOf(root: Root): string | undefined {
  const pieces: Piece[] = []
  /** Where lines start, by their number from 1. */
  const starts = new Map<number, number>()
  let length = 0
  let held = 0
  visitNodes(root, (node) => {
    held += 1 + ('value' in node && typeof node.value === 'string' ? node.value.length : 0)
    const { start, end } = node.position ?? {}
    if (!isOffset(start?.offset) || !isOffset(end?.offset) || end.offset < start.offset) return
    for (const { line, column, offset } of [start, end]) note(starts, line, (offset as number) - column + 1)
    length = Math.max(length, end.offset)
    for (const piece of piecesOf(node, start.offset, end.offset)) pieces.push(piece)
  })
  if (starts.size === 0 || length > MOST_TIMES * held) return undefined
  const codes = new Uint16Array(length).fill(32)
  for (const piece of pieces) paint(codes, piece)
  endLines(codes, starts)
  return decoded(codes)
}

const isOffset = (offset: number | undefined): offset is number => Number.isSafeInteger(offset) && Number(offset) >= 0

function note(starts: Map<number, number>, line: number, start: number): void {
  if (Number.isSafeInteger(line) && isOffset(start) && !starts.has(line)) starts.set(line, start)
}

/** What a node has of its own; its children come after it. */
function piecesOf(node: Nodes, from: number, to: number): Piece[] {
  const mark = MARKS[node.type]
  if (mark !== undefined)
    return [
      { from, to: Math.min(to, from + mark.length), text: mark },
      { from: Math.max(from, to - mark.length), to, text: mark }
    ]
  if (node.type === 'heading') return opening(node, from, '#'.repeat(node.depth))
  if (node.type === 'blockquote') return opening(node, from, '>')
  if (node.type === 'listItem') return opening(node, from, '-')
  return 'value' in node && typeof node.value === 'string' ? [{ from, to, text: node.value }] : []
}

const MARKS: Partial<Record<Nodes['type'], string>> = { strong: '**', emphasis: '*', delete: '~~', inlineCode: '`' }

/** A mark in front of the children, where there is room for it. */
function opening({ children }: Extract<Nodes, { children: unknown }>, from: number, text: string): Piece[] {
  const first = children[0]?.position?.start.offset
  return first !== undefined && first > from + text.length ? [{ from, to: from + text.length, text }] : []
}

/** A text that is longer than its place is cut off. */
function paint(codes: Uint16Array, { from, to, text }: Piece): void {
  const room = Math.min(text.length, to - from)
  for (let at = 0; at < room; at++) codes[from + at] = text.charCodeAt(at)
}

/** Ends lines where the tree says that others begin. Lines of which it says nothing are blank, above those that it knows. */
function endLines(codes: Uint16Array, starts: ReadonlyMap<number, number>): void {
  const known = [...starts].sort(([a], [b]) => a - b)
  let [line, from] = [1, 0]
  for (const [next, start] of known) {
    if (start > codes.length || start < from) continue
    let missing = next - line - countOf(codes, from, start)
    for (let at = start - 1; at >= from && missing > 0; at--) {
      if (codes[at] !== 32) continue
      codes[at] = 10
      missing--
    }
    line = next
    from = start
  }
}

function countOf(codes: Uint16Array, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (codes[at] === 10) count++
  return count
}

/** As many code units a call as a call takes. */
function decoded(codes: Uint16Array): string {
  const parts: string[] = []
  for (let at = 0; at < codes.length; at += 8192) parts.push(String.fromCharCode(...codes.subarray(at, at + 8192)))
  return parts.join('')
}
