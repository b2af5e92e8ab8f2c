import type { List, ListItem } from 'mdast'
import { place, skipBlanks } from '../lines.ts'
import type { ListMarker } from '../starts.ts'
import { containerOf, setEnd } from './containers.ts'
import { type Container, type State, siblings } from './state.ts'

/** How far the lines of an item are indented from where its line starts; negative if a tab makes it uncertain. */
export function itemSize(text: string, start: number, from: number, end: number, marker: ListMarker): number {
  if (hasTab(text, start, from)) return -1
  if (marker.empty) return marker.end - start + 1
  const content = skipBlanks(text, marker.end, end)
  return hasTab(text, marker.end, content) ? -1 : content - start
}

export function hasTab(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 9) return true
  return false
}

/** Opens a list with its first item. @param size from itemSize */
export function openList(state: State, row: number, from: number, marker: ListMarker, size: number): void {
  const { ordered, value } = marker
  const node: List = {
    type: 'list',
    ordered,
    start: ordered ? value : null,
    spread: false,
    children: [],
    position: place(state.starts, row, from, row, from)
  }
  siblings(state).push(node)
  const container = containerOf(node, row, from)
  container.marker = marker.marker
  state.stack.push(container)
  pushItem(state, container, row, from, marker, size)
}

/** Ends the open item of a list and opens the next. */
export function nextItem(
  state: State,
  container: Container,
  row: number,
  from: number,
  marker: ListMarker,
  size: number
): void {
  setEnd(state, container.item, container)
  pushItem(state, container, row, from, marker, size)
}

function pushItem(
  state: State,
  container: Container,
  row: number,
  from: number,
  marker: ListMarker,
  size: number
): void {
  const item: ListItem = {
    type: 'listItem',
    spread: false,
    checked: null,
    children: [],
    position: place(state.starts, row, from, row, from)
  }
  ;(container.node as List).children.push(item)
  container.item = item
  container.size = size
  container.isEmpty = marker.empty
  container.isClosed = false
  container.blanks = 0
}
