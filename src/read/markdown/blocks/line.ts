import type { List } from 'mdast'
import { MAX_NESTING } from '../budget.ts'
import { htmlStart } from '../html.ts'
import { endOfLine, skipBlanks } from '../lines.ts'
import { listMarker } from '../starts.ts'
import { closeTo, countBlanks, moveEnds, openQuote } from './containers.ts'
import { readFence } from './fences.ts'
import { readHtml } from './html.ts'
import { closeLeaf, readFlow } from './leaves.ts'
import { hasTab, itemSize, nextItem, openList } from './lists.ts'
import { interruptsParagraph } from './paragraphs.ts'
import { type Container, mark, type Outcome, type State, TOO_DEEP, UNSURE } from './state.ts'

/** Reads one line: the containers that go on, then what is left of the line. */
export function readLine(state: State, row: number): Outcome {
  const { text, stack } = state
  const end = endOfLine(state, row)
  let at = state.starts[row] as number
  let matched = 0
  let quote = -1
  let isSibling = false
  const count = stack.length
  while (matched < count) {
    const container = stack[matched] as Container
    let from = at
    while (from < end && text.charCodeAt(from) === 32) from++
    if (container.item === undefined) {
      if (from < end && text.charCodeAt(from) === 9 && skipBlanks(text, from, end) < end) return UNSURE
      if (from === end || text.charCodeAt(from) !== 62) break
      at = from + 1
      if (at < end && text.charCodeAt(at) === 9) return UNSURE
      if (at < end && text.charCodeAt(at) === 32) at++
      quote = matched++
      continue
    }
    if (from === end || skipBlanks(text, from, end) === end) {
      if (container.isEmpty) container.isClosed = true
      matched++
      continue
    }
    if (text.charCodeAt(from) === 9) return UNSURE
    const isClosed = container.isClosed
    container.isClosed = container.isEmpty = false
    if (!isClosed && from - at >= container.size) {
      at += container.size
      matched++
      continue
    }
    const marker = listMarker(text, from, end, false)
    if (!marker || marker.marker !== container.marker) break
    isSibling = true
    const fault = closeLeaf(state) ?? closeTo(state, matched + 1)
    if (fault) return fault
    const size = itemSize(text, at, from, end, marker)
    if (size < 0) return UNSURE
    if (container.blanks > 0) (container.node as List).spread = true
    nextItem(state, container, row, from, marker, size)
    at = marker.empty ? end : at + size
    matched++
    break
  }
  return readRest(state, row, at, end, matched, quote, isSibling)
}

/** @param matched how many open containers the line goes on with; the innermost quote of them is at `quote` */
function readRest(
  state: State,
  row: number,
  start: number,
  end: number,
  matched: number,
  quote: number,
  isSibling: boolean
): Outcome {
  const { text, stack, leaf } = state
  const isWhole = matched === stack.length
  if (isWhole && !isSibling && leaf && leaf.type !== 'paragraph') {
    const fault = leaf.type === 'code' ? readFence(state, leaf, row, start, end) : undefined
    if (leaf.type === 'html') readHtml(state, leaf, row, start, end)
    moveEnds(state, row, end, stack.length)
    return fault
  }
  let at = skipBlanks(text, start, end)
  if (at === end && !isSibling) return readBlank(state, row, end, matched, quote)
  countBlanks(state, matched, isSibling)
  const interrupts = isWhole && !isSibling && leaf?.type === 'paragraph'
  let opened = isSibling
  let from = start
  for (;;) {
    const code = at < end ? text.charCodeAt(at) : 0
    const marker = code === 62 ? undefined : listMarker(text, at, end, interrupts)
    if (code !== 62 && !marker) break
    if (!opened) {
      const fault = closeUnmatched(state, matched)
      if (fault) return fault
      opened = true
    }
    if (stack.length >= MAX_NESTING) return TOO_DEEP
    if (marker) {
      const size = itemSize(text, from, at, end, marker)
      if (size < 0) return UNSURE
      if (!interrupts) mark(state, row)
      openList(state, row, at, marker, size)
      from = marker.empty ? end : from + size
    } else {
      if (hasTab(text, from, at + 2)) return UNSURE
      // Below a line of a paragraph fewer markers count, on the whole line: then both are one segment.
      if (!interrupts) mark(state, row)
      openQuote(state, row, at)
      from = text.charCodeAt(at + 1) === 32 && at + 1 < end ? at + 2 : at + 1
    }
    at = skipBlanks(text, from, end)
  }
  if (stack.length > 0 && hasTab(text, from, at)) return UNSURE
  if (at === end) {
    moveEnds(state, row, end, stack.length)
    return undefined
  }
  if (!opened && !isWhole) {
    if (leaf?.type === 'paragraph' && text.charCodeAt(at) === 60 && htmlStart(text, at, end, false)) return UNSURE
    if (leaf?.type === 'paragraph' && !interruptsParagraph(text, at, end)) {
      leaf.lines.push(row, from, end)
      moveEnds(state, row, end, stack.length)
      return undefined
    }
    const fault = closeUnmatched(state, matched)
    if (fault) return fault
  }
  const fault = readFlow(state, row, from, at, end)
  moveEnds(state, row, end, stack.length)
  return fault
}

function readBlank(state: State, row: number, end: number, matched: number, quote: number): Outcome {
  const { stack } = state
  const fault = closeUnmatched(state, matched)
  if (fault) return fault
  moveEnds(state, row, end, quote + 1)
  for (let index = quote + 1; index < matched; index++) (stack[index] as Container).blanks++
  return undefined
}

/** Closes the open leaf and the containers that a line does not go on with. */
function closeUnmatched(state: State, matched: number): Outcome {
  return closeLeaf(state) ?? closeTo(state, matched)
}
