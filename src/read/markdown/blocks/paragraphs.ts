import type { Heading, Paragraph } from 'mdast'
import { append } from '../../../append.ts'
import { readDefinitions } from '../definitions.ts'
import { htmlStart } from '../html.ts'
import { place } from '../lines.ts'
import { fenceSize, headingDepth, isThematicBreak } from '../starts.ts'
import { type OpenParagraph, type Outcome, type State, siblings, UNSURE } from './state.ts'

/** Ends a paragraph; definitions at its start become nodes of their own. @param all as in InlineSource */
export function closeParagraph(state: State, all: number[]): Outcome {
  let lines = all
  if (state.text.charCodeAt(all[1] as number) === 91) {
    const read = readDefinitions(state, all)
    if (read === undefined) return UNSURE
    lines = read.lines
    append(siblings(state), read.definitions)
    append(state.definitions, read.definitions)
    if (lines.length === 0) return undefined
  }
  const last = lines.length - 3
  const node: Paragraph = {
    type: 'paragraph',
    children: [],
    position: place(
      state.starts,
      lines[0] as number,
      lines[1] as number,
      lines[last] as number,
      lines[last + 2] as number
    )
  }
  siblings(state).push(node)
  state.inline.push({ node, lines, nested: state.stack.length > 0 })
  return undefined
}

/** Makes a heading of the open paragraph and the line of `=` or `-` below it. */
export function closeSetext(state: State, leaf: OpenParagraph, row: number, end: number, depth: 1 | 2): Outcome {
  const { lines } = leaf
  if (state.text.charCodeAt(lines[1] as number) === 91) return UNSURE
  const node: Heading = {
    type: 'heading',
    depth,
    children: [],
    position: place(state.starts, lines[0] as number, lines[1] as number, row, end)
  }
  siblings(state).push(node)
  state.leaf = undefined
  state.inline.push({ node, lines, nested: state.stack.length > 0 })
  return undefined
}

/** Whether a line ends a paragraph above it, containers apart. */
export function interruptsParagraph(text: string, at: number, end: number): boolean {
  switch (text.charCodeAt(at)) {
    case 35:
      return headingDepth(text, at, end) > 0
    case 42:
    case 45:
    case 95:
      return isThematicBreak(text, at, end)
    case 96:
    case 126:
      return fenceSize(text, at, end) > 0
    case 60:
      return htmlStart(text, at, end, true) !== undefined
    default:
      return false
  }
}
