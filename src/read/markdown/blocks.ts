import { closeTo } from './blocks/containers.ts'
import { closeFence } from './blocks/fences.ts'
import { closeLeaf } from './blocks/leaves.ts'
import { readLine } from './blocks/line.ts'
import { type Blocks, type Outcome, type State, TOO_DEEP, UNSURE } from './blocks/state.ts'
import { htmlStart } from './html.ts'
import { endOfLine, type Lines, skipBlanks } from './lines.ts'
import { fenceSize, listMarker } from './starts.ts'

/**
 * Splits a text into blocks, line by line, as CommonMark does, with tables and without indented code.
 * @param firstRow what is above it is left out
 */
export function readBlocks(lines: Lines, firstRow: number): Blocks {
  const state: State = {
    ...lines,
    children: [],
    inline: [],
    definitions: [],
    chunks: [],
    stack: [],
    leaf: undefined,
    segment: { row: firstRow, child: 0, inline: 0, definitions: 0 }
  }
  let row = firstRow
  while (row <= lines.starts.length) {
    const outcome = row < lines.starts.length ? readLine(state, row) : finish(state)
    row = outcome === undefined ? row + 1 : delegate(state, outcome === TOO_DEEP)
  }
  return state
}

/** Gives the outermost open block to the whole parser. @returns the row to go on with */
function delegate(state: State, tooDeep: boolean): number {
  const { segment } = state
  state.children.length = segment.child
  state.inline.length = segment.inline
  state.definitions.length = segment.definitions
  state.stack.length = 0
  state.leaf = undefined
  const to = segmentEnd(state, segment.row)
  state.chunks.push({ child: segment.child, from: segment.row, to, tooDeep })
  state.children.push({ type: 'thematicBreak' })
  return to
}

/** A blank line ends every block if the next one is not indented and opens no container, and no fence or HTML is open. */
function segmentEnd(lines: Lines, from: number): number {
  const { text, starts } = lines
  let blank = false
  let open = false
  for (let row = from; row < starts.length; row++) {
    const start = starts[row] as number
    const end = endOfLine(lines, row)
    const at = skipBlanks(text, start, end)
    if (at === end) {
      blank = true
      continue
    }
    if (blank && !open && at === start && text.charCodeAt(at) !== 62 && !listMarker(text, at, end, false)) return row
    blank = false
    open ||= opensConcrete(text, at, end)
  }
  return starts.length
}

function opensConcrete(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at)
  return code === 60 ? htmlStart(text, at, end, false) !== undefined : fenceSize(text, at, end) > 0
}

function finish(state: State): Outcome {
  const row = state.starts.length - 1
  if (state.leaf?.type === 'html' && state.leaf.close !== undefined) return UNSURE
  if (state.leaf?.type === 'code') {
    if (state.stack.length > 0) return UNSURE
    if (state.leaf.parts.at(-1) === '') state.leaf.parts.splice(-2)
    closeFence(state, state.leaf, row, state.text.length)
    return undefined
  }
  return closeLeaf(state) ?? closeTo(state, 0)
}
