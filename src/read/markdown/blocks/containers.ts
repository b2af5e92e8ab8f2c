import type { Blockquote, List, ListItem } from 'mdast'
import { place } from '../lines.ts'
import { type Container, type Outcome, type State, siblings, UNSURE } from './state.ts'

/** Opens a quote at its `>`. */
export function openQuote(state: State, row: number, from: number): void {
  const node: Blockquote = { type: 'blockquote', children: [], position: place(state.starts, row, from, row, from) }
  siblings(state).push(node)
  state.stack.push(containerOf(node, row, from))
}

/** An open quote, or a list without an item. */
export function containerOf(node: Blockquote | List, row: number, from: number): Container {
  return {
    node,
    item: undefined,
    marker: 0,
    size: 0,
    isEmpty: false,
    isClosed: false,
    blanks: 0,
    endRow: row,
    end: from
  }
}

/** Puts the end of a node where its container's last line ends. */
export function setEnd(
  { starts }: State,
  node: Blockquote | List | ListItem | undefined,
  { endRow, end }: { endRow: number; end: number }
): void {
  if (node?.position)
    node.position.end = { line: endRow + 1, column: end - (starts[endRow] as number) + 1, offset: end }
}

/** Closes all but the outermost containers. @param count how many stay open */
export function closeTo(state: State, count: number): Outcome {
  const { stack } = state
  while (stack.length > count) {
    const container = stack.pop() as Container
    // Where a container ends inside a quote that goes on depends on more than is known here.
    const isOpen = ({ item }: Container, index: number) => item === undefined && (index < count || container.blanks > 0)
    if (stack.some(isOpen)) return UNSURE
    setEnd(state, container.item, container)
    setEnd(state, container.node, container)
  }
  return undefined
}

/** Blank lines that turn out to stand inside an item make it spread. */
export function countBlanks(state: State, matched: number, isSibling: boolean): void {
  const { stack } = state
  for (let index = 0; index < matched; index++) {
    const container = stack[index] as Container
    if (container.blanks > 0 && index === matched - 1 && !isSibling && container.item) container.item.spread = true
    container.blanks = 0
  }
}

/** Containers whose line this is end behind it. */
export function moveEnds({ stack }: State, row: number, end: number, count: number): void {
  for (let index = 0; index < count; index++) {
    const container = stack[index] as Container
    container.endRow = row
    container.end = end
  }
}
