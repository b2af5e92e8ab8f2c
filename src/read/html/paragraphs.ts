import type { Heading, Paragraph, PhrasingContent } from 'mdast'
import type { Position } from '../../schema.ts'
import { isSpace } from '../text-marks.ts'
import { blockData, type Context } from './context.ts'
import { type Piece, phrasing } from './inline.ts'
import type { Page } from './page.ts'

/**
 * Paragraphs (or, inside a heading, headings) from the text between two blocks. Two `<br>` in a row separate
 * paragraphs, a blank line does inside `<pre>`; pictures at the edges stand alone.
 * @param lower where the block before ends
 * @param until where the next block begins
 */
export function paragraphs(
  pieces: readonly Piece[],
  context: Context,
  page: Page,
  lower: number,
  until: number
): (Paragraph | Heading)[] {
  const result: (Paragraph | Heading)[] = []
  const groups = splitAtBreaks(pieces, page.text)
  let from = lower
  for (const [index, group] of groups.entries()) {
    const trimmed = trim(group, page.text)
    const first = trimmed[0]
    if (!first) continue
    const limit = groups[index + 1]?.[0]?.start ?? until
    const runs = apartPictures(trimmed, page.text)
    for (const [at, run] of runs.entries()) {
      result.push(block(run, context, page, from, runs[at + 1]?.[0]?.start ?? limit))
      from = (run.at(-1) as Piece).end
    }
  }
  return result
}

function block(
  pieces: readonly Piece[],
  context: Context,
  page: Page,
  lower: number,
  until: number
): Paragraph | Heading {
  const first = pieces[0] as Piece
  const last = pieces[pieces.length - 1] as Piece
  const inherited = new Set(context.marks)
  const holding = first.marks.filter((element) => last.marks.includes(element))
  const opened = holding.filter((element) => !inherited.has(element) && element.start >= lower)
  const from = opened.reduce((start, element) => Math.min(start, element.start), first.start)
  const children = phrasing(pieces, page, from, until)
  const position = {
    start: startOf(children),
    end: endOf(children)
  }
  const data = { interview: blockData(context, holding, page) }
  const isText = pieces.some(({ type }) => type === 'text')
  if (context.heading && isText) return { type: 'heading', depth: context.heading, children, position, data }
  return { type: 'paragraph', children, position, data }
}

const startOf = (children: readonly PhrasingContent[]) => positionOf(children[0]).start
const endOf = (children: readonly PhrasingContent[]) => positionOf(children.at(-1)).end

const positionOf = (node: PhrasingContent | undefined): Position => node?.position as Position

function splitAtBreaks(pieces: readonly Piece[], text: string): Piece[][] {
  const groups: Piece[][] = [[]]
  let breaks = 0
  for (const piece of pieces) {
    if (piece.type === 'break') breaks++
    else if (piece.type === 'split') breaks = 2
    else if (!isBlankPiece(piece, text)) {
      if (breaks >= 2) groups.push([])
      breaks = 0
    }
    if (piece.type !== 'split') groups.at(-1)?.push(piece)
  }
  return groups
}

const isBlankPiece = ({ type, start, end }: Piece, text: string): boolean =>
  type === 'text' && blankEnd(text, start, end) === end

/** Where the blanks end that stand at `start`; references to no-break spaces count. */
function blankEnd(text: string, start: number, end: number): number {
  let at = start
  while (at < end) {
    if (isSpace(text.charCodeAt(at))) at++
    else if (text.startsWith('&nbsp;', at) || text.startsWith('&#160;', at)) at += 6
    else break
  }
  return Math.min(at, end)
}

function blankStart(text: string, start: number, end: number): number {
  let at = end
  while (at > start) {
    if (isSpace(text.charCodeAt(at - 1))) at--
    else if (at - 6 >= start && (text.startsWith('&nbsp;', at - 6) || text.startsWith('&#160;', at - 6))) at -= 6
    else break
  }
  return at
}

/** Without the blanks and breaks at both ends. */
export function trim(pieces: readonly Piece[], text: string): Piece[] {
  const isEdge = (piece: Piece): boolean => piece.type === 'break' || isBlankPiece(piece, text)
  let from = 0
  let to = pieces.length
  while (from < to && isEdge(pieces[from] as Piece)) from++
  while (to > from && isEdge(pieces[to - 1] as Piece)) to--
  const kept = pieces.slice(from, to)
  const first = kept[0]
  if (first?.type === 'text') kept[0] = { ...first, start: blankEnd(text, first.start, first.end) }
  const last = kept.at(-1)
  if (last?.type === 'text') kept[kept.length - 1] = { ...last, end: blankStart(text, last.start, last.end) }
  return kept.map((piece, index) => besideBreaks(piece, kept[index - 1], kept[index + 1], text))
}

/** Blanks around a line's end show nothing: `one <br>⏎  two` is `one`, a break and `two`. */
function besideBreaks(piece: Piece, before: Piece | undefined, after: Piece | undefined, text: string): Piece {
  if (piece.type !== 'text' || (before?.type !== 'break' && after?.type !== 'break')) return piece
  const start = before?.type === 'break' ? blankEnd(text, piece.start, piece.end) : piece.start
  return { ...piece, start, end: after?.type === 'break' ? blankStart(text, start, piece.end) : piece.end }
}

/** Pictures before and after the words become paragraphs of their own. */
function apartPictures(pieces: readonly Piece[], text: string): Piece[][] {
  const first = pieces.findIndex((piece) => piece.type === 'text' && !isBlankPiece(piece, text))
  if (first < 0) return [[...pieces]]
  const last = pieces.findLastIndex((piece) => piece.type === 'text' && !isBlankPiece(piece, text))
  return [pieces.slice(0, first), pieces.slice(first, last + 1), pieces.slice(last + 1)]
    .map((run) => trim(run, text))
    .filter((run) => run.length > 0)
}
