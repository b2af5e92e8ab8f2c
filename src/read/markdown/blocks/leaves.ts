import type { Heading } from 'mdast'
import { htmlStart } from '../html.ts'
import { isBlank, place, skipBlanks, trimBlanks } from '../lines.ts'
import { fenceSize, headingDepth, isThematicBreak, mayDelimitTable, setextDepth } from '../starts.ts'
import { openFence } from './fences.ts'
import { endHtml, openHtml } from './html.ts'
import { closeParagraph, closeSetext, interruptsParagraph } from './paragraphs.ts'
import { mark, type Outcome, type State, siblings, UNSURE } from './state.ts'

/**
 * Reads what a line holds behind the markers of containers, where no fence or HTML is open.
 * @param start where the line goes on behind the markers of containers, `at` its first character that is no blank
 */
export function readFlow(state: State, row: number, start: number, at: number, end: number): Outcome {
  const { text, leaf } = state
  if (leaf?.type === 'paragraph') {
    const code = text.charCodeAt(at)
    if ((code === 45 || code === 58 || code === 124) && mayDelimitTable(text, at, end)) return UNSURE
    const depth = code === 61 || code === 45 ? setextDepth(text, at, end) : 0
    if (depth > 0) return closeSetext(state, leaf, row, end, depth as 1 | 2)
    if (!interruptsParagraph(text, at, end)) {
      leaf.lines.push(row, start, end)
      return undefined
    }
    const fault = closeLeaf(state)
    if (fault) return fault
  }
  mark(state, row)
  switch (text.charCodeAt(at)) {
    case 35: {
      const depth = headingDepth(text, at, end)
      if (depth === 0) break
      addHeading(state, row, at, end, depth)
      return undefined
    }
    case 42:
    case 45:
    case 95:
      if (isThematicBreak(text, at, end)) {
        siblings(state).push({ type: 'thematicBreak', position: place(state.starts, row, at, row, end) })
        return undefined
      }
      break
    case 96:
    case 126: {
      const size = fenceSize(text, at, end)
      if (size > 0) return openFence(state, row, at, end, size, at - start)
      break
    }
    case 60: {
      const html = htmlStart(text, at, end, false)
      if (html === 'unsure' || (html && state.stack.length > 0)) return UNSURE
      if (!html) break
      openHtml(state, row, end, html)
      return undefined
    }
  }
  state.leaf = { type: 'paragraph', lines: [row, at, end] }
  return undefined
}

/** A heading's closing hashes are none of its text if a blank stands before them. */
function addHeading(state: State, row: number, at: number, end: number, depth: number): void {
  const { text } = state
  const from = skipBlanks(text, at + depth, end)
  let to = trimBlanks(text, from, end)
  let hashes = to
  while (hashes > from && text.charCodeAt(hashes - 1) === 35) hashes--
  if (hashes === from) to = from
  else if (hashes < to && isBlank(text.charCodeAt(hashes - 1))) to = trimBlanks(text, from, hashes)
  const node: Heading = {
    type: 'heading',
    depth: depth as Heading['depth'],
    children: [],
    position: place(state.starts, row, at, row, end)
  }
  siblings(state).push(node)
  if (to > from) state.inline.push({ node, lines: [row, from, to], nested: false })
}

/** Ends the paragraph or HTML above; a fence that a container cuts off is not certain. */
export function closeLeaf(state: State): Outcome {
  const { leaf } = state
  if (!leaf) return undefined
  if (leaf.type === 'code') return UNSURE
  state.leaf = undefined
  if (leaf.type === 'html') {
    endHtml(state, leaf)
    return undefined
  }
  return closeParagraph(state, leaf.lines)
}
