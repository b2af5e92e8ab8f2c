import type { Html } from 'mdast'
import type { HtmlStart } from '../html.ts'
import { endOfLine, place, skipBlanks } from '../lines.ts'
import { type OpenHtml, type State, siblings } from './state.ts'

/** Opens a block of HTML on a row. */
export function openHtml(state: State, row: number, end: number, html: HtmlStart): void {
  state.leaf = { type: 'html', row, ...html }
  if (html.close === undefined) return
  const found = state.text.indexOf(html.close, html.from)
  if (found >= 0 && found < end) closeHtml(state, row, row, end)
}

/** Reads a line below an open block of HTML. */
export function readHtml(state: State, leaf: OpenHtml, row: number, start: number, end: number): void {
  if (leaf.close === undefined) {
    if (skipBlanks(state.text, start, end) === end) endHtml(state, leaf)
    return
  }
  for (let at = start; at + leaf.close.length <= end; at++) {
    if (state.text.charCodeAt(at) === 45 && state.text.startsWith(leaf.close, at)) {
      closeHtml(state, leaf.row, row, end)
      return
    }
  }
}

/** HTML without an end of its own ends above the next blank line. */
export function endHtml(state: State, { row }: OpenHtml): void {
  const last = lastHtmlRow(state, row)
  closeHtml(state, row, last, endOfLine(state, last))
}

function lastHtmlRow(state: State, first: number): number {
  let row = first
  while (row + 1 < state.starts.length) {
    const start = state.starts[row + 1] as number
    const end = endOfLine(state, row + 1)
    if (skipBlanks(state.text, start, end) === end) break
    row++
  }
  return row
}

function closeHtml(state: State, first: number, row: number, end: number): void {
  const from = state.starts[first] as number
  const node: Html = {
    type: 'html',
    value: state.text.slice(from, end),
    position: place(state.starts, first, from, row, end)
  }
  state.leaf = undefined
  siblings(state).push(node)
}
