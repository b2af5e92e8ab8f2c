import type { Image, Link, LinkReference, Nodes, PhrasingContent } from 'mdast'
import type { Position } from '../../schema.ts'
import { snug } from '../../snug.ts'
import { place } from './lines.ts'

/** A run of `*` or `_`, of which some open and some close. */
export interface Run {
  type: 'run'
  row: number
  marker: number
  canOpen: boolean
  canClose: boolean
  /** What is left of it: offsets. */
  from: number
  to: number
  /** Sizes, 1 for emphasis and 2 for strong, in the order in which they were matched: inner ones first. */
  opens: number[]
  closes: number[]
}

/** Inline content in source order, before it becomes a tree. */
export type Piece =
  | { type: 'text'; row: number; from: number; endRow: number; to: number; value: string }
  | { type: 'node'; node: PhrasingContent }
  | { type: 'open'; node: Link | LinkReference }
  | { type: 'close' }
  | Run

/** Deeper markup than this nobody reads. */
const MAX_MARKUP = 32

/**
 * Nests the pieces.
 * @returns undefined if they nest too deep
 */
export function treeOf(
  pieces: readonly Piece[],
  start: number,
  starts: readonly number[]
): PhrasingContent[] | undefined {
  const root: PhrasingContent[] = []
  const stack: PhrasingContent[][] = [root]
  const open = (node: PhrasingContent & { children: PhrasingContent[] }): void => {
    ;(stack.at(-1) as PhrasingContent[]).push(node)
    stack.push(node.children)
  }
  for (let index = start; index < pieces.length; index++) {
    const piece = pieces[index] as Piece
    const children = stack.at(-1) as PhrasingContent[]
    if (piece.type === 'text') addText(children, starts, piece.row, piece.from, piece.endRow, piece.to, piece.value)
    else if (piece.type === 'node') children.push(piece.node)
    else if (piece.type === 'open') open(piece.node as Link)
    else if (piece.type === 'close') stack.pop()
    else addRun(piece, stack, starts, open)
    if (stack.length > MAX_MARKUP) return undefined
  }
  return snug(root)
}

function addRun(
  run: Run,
  stack: PhrasingContent[][],
  starts: readonly number[],
  open: (node: Extract<PhrasingContent, { type: 'emphasis' | 'strong' }>) => void
): void {
  const { row, from, to } = run
  let end = from
  for (const size of run.closes) end -= size
  for (const size of run.closes) {
    end += size
    stack.pop()
    const node = (stack.at(-1) as PhrasingContent[]).at(-1) as Extract<PhrasingContent, { type: 'emphasis' | 'strong' }>
    ;(node.position as Position).end = place(starts, row, end, row, end).end
    node.children = snug(node.children)
  }
  if (to > from) {
    const value = String.fromCharCode(run.marker).repeat(to - from)
    addText(stack.at(-1) as PhrasingContent[], starts, row, from, row, to, value)
  }
  let at = to
  for (let index = run.opens.length - 1; index >= 0; index--) {
    const size = run.opens[index] as number
    open({ type: size === 2 ? 'strong' : 'emphasis', children: [], position: place(starts, row, at, row, at) })
    at += size
    if (stack.length > MAX_MARKUP) return
  }
}

function addText(
  children: PhrasingContent[],
  starts: readonly number[],
  row: number,
  from: number,
  endRow: number,
  to: number,
  value: string
): void {
  const last = children.at(-1)
  if (last?.type === 'text' && last.position) {
    last.value += value
    last.position.end = { line: endRow + 1, column: to - (starts[endRow] as number) + 1, offset: to }
  } else children.push({ type: 'text', value, position: place(starts, row, from, endRow, to) })
}

/** The words of inline nodes, those of images included: what an image is called by. */
export function plainText(nodes: readonly PhrasingContent[]): string {
  let result = ''
  const stack: Nodes[] = [...nodes].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('value' in node) result += node.value
    else if ('alt' in node) result += (node as Image).alt
    else if ('children' in node)
      for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index] as Nodes)
  }
  return result
}
