import type { Code } from 'mdast'
import { decode } from '../entities.ts'
import { endOfLine, isBlank, place, skipBlanks } from '../lines.ts'
import { closesFence } from '../starts.ts'
import { type OpenFence, type Outcome, type State, siblings, UNSURE } from './state.ts'

/** Opens fenced code. @param indent blanks before the fence, which its lines may have too */
export function openFence(state: State, row: number, at: number, end: number, size: number, indent: number): Outcome {
  const { text } = state
  if (indent > 0 && text.charCodeAt(at - 1) === 9) return UNSURE
  const from = skipBlanks(text, at + size, end)
  let to = from
  while (to < end && !isBlank(text.charCodeAt(to))) to++
  const meta = skipBlanks(text, to, end)
  const node: Code = {
    type: 'code',
    lang: to > from ? decode(text.slice(from, to)) : null,
    meta: meta < end ? decode(text.slice(meta, end)) : null,
    value: '',
    position: place(state.starts, row, at, row, end)
  }
  siblings(state).push(node)
  state.leaf = { type: 'code', node, marker: text.charCodeAt(at), size, indent, row, from: at, parts: [] }
  return undefined
}

/** Reads a line below an open fence. */
export function readFence(state: State, leaf: OpenFence, row: number, start: number, end: number): Outcome {
  const { text } = state
  let from = start
  while (from < end && from - start < leaf.indent && text.charCodeAt(from) === 32) from++
  if (from < end && text.charCodeAt(from) === 9 && (leaf.indent > 0 || state.stack.length > 0)) return UNSURE
  if (closesFence(text, skipBlanks(text, from, end), end, leaf.marker, leaf.size)) {
    closeFence(state, leaf, row, end)
    return undefined
  }
  if (leaf.parts.length > 0) leaf.parts.push(text.slice(endOfLine(state, row - 1), state.starts[row]))
  leaf.parts.push(text.slice(from, end))
  return undefined
}

/** Ends fenced code on a row, at an offset. */
export function closeFence(state: State, { node, row: first, from, parts }: OpenFence, row: number, end: number): void {
  node.value = parts.join('')
  node.position = place(state.starts, first, from, row, end)
  state.leaf = undefined
}
