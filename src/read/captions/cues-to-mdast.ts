import type { Paragraph, Root, Text } from 'mdast'
import type { Point, Position } from '../../schema.ts'
import { spaceBetween } from '../lines.ts'
import type { NodeData } from '../reader.ts'
import { type Cue, type CueLine, type Item, isBlank, isBlankRange, type Remark, remark } from './cue.ts'
import { endsSentence, isBracketed, opensTurn } from './turn-marks.ts'

/** A paragraph is closed once it holds so many characters, sentence or not. */
const PARAGRAPH_LENGTH = 1000

/** A silence that parts two paragraphs, in seconds. */
const SILENCE = 4

interface State {
  text: string
  position: (from: number, to: number) => Position
  point: (offset: number) => Point
  /** Rule id prefix of what no item covers. */
  format: string
  nodes: Paragraph[]
  /** Offset up to which everything lies in a node. */
  covered: number
  open: Open | undefined
}

/** The paragraph that the next cue may continue. */
interface Open {
  node: Paragraph
  cue: Cue
  length: number
}

/**
 * The tree of a caption file. Cues that follow each other in one voice join into paragraphs;
 * what no item covers becomes boilerplate `FORMAT/markup`, so no line of the source is lost.
 * @param text the source
 * @param starts its line table
 * @param items in source order, not overlapping
 * @param format the reader's id
 */
export function cuesToMdast(text: string, starts: readonly number[], items: Iterable<Item>, format: string): Root {
  const point = pointWalker(starts)
  const position = (from: number, to: number) => ({ start: point(from), end: point(to) })
  const state: State = { text, point, position, format, nodes: [], covered: 0, open: undefined }
  for (const item of items) {
    if (item.type === 'remark') addRemark(state, item)
    else addCue(state, item)
  }
  coverGap(state, text.length)
  const end = pointWalker(starts)(text.length)
  return { type: 'root', children: state.nodes, position: { start: { line: 1, column: 1, offset: 0 }, end } }
}

/** Like `pointAt`, but fast for offsets that mostly grow: it remembers the line it was on. */
function pointWalker(starts: readonly number[]): (offset: number) => Point {
  let line = 0
  return (offset) => {
    while (line > 0 && (starts[line] as number) > offset) line--
    while (line + 1 < starts.length && (starts[line + 1] as number) <= offset) line++
    return { line: line + 1, column: offset - (starts[line] as number) + 1, offset }
  }
}

function addRemark(state: State, item: Remark): void {
  coverGap(state, item.from)
  state.nodes.push(remarkNode(state, item))
  state.covered = item.to
  state.open = undefined
}

function remarkNode(state: State, item: Remark): Paragraph {
  const words: Text = { type: 'text', value: item.text, position: state.position(item.start, item.end) }
  return {
    type: 'paragraph',
    children: [words],
    position: state.position(item.from, item.to),
    data: { interview: item.data }
  }
}

function coverGap(state: State, to: number): void {
  if (isBlankRange(state.text, state.covered, to)) return
  const gap = remark(state.text, state.covered, to, { part: 'boilerplate', rule: `${state.format}/markup` })
  addTrimmed(state, gap)
}

function addTrimmed(state: State, gap: Remark): void {
  state.nodes.push(remarkNode(state, { ...gap, from: gap.start, to: gap.end }))
  state.covered = gap.to
  state.open = undefined
}

function addCue(state: State, cue: Cue): void {
  if (cue.lines.length === 0) {
    if (isSilentTurn(state.open, cue)) addSilentTurn(state, cue)
    else coverSilentCue(state, cue)
    return
  }
  coverGap(state, cue.from)
  for (const [at, line] of cue.lines.entries())
    addCueLine(state, cue, line, at === 0, at === cue.lines.length - 1 ? cue.to : line.to)
}

function addCueLine(state: State, cue: Cue, line: CueLine, first: boolean, to: number): void {
  let open = state.open
  if (open === undefined || (first && parts(open, cue)) || opensTurn(line.text)) {
    const from = first ? cue.from : nextInk(state.text, state.covered, line.from)
    open = openParagraph(state, cue, from, to)
  } else (open.node.position as Position).end = state.point(to)
  pushLine(state, open, line)
  open.cue = cue
  state.covered = to
  const time = open.node.data?.interview?.time
  if (time !== undefined && cue.end !== undefined) time.end = Math.max(time.end ?? 0, cue.end)
}

function nextInk(text: string, from: number, to: number): number {
  let at = from
  while (at < to && isBlank(text.charCodeAt(at))) at++
  return at
}

function pushLine(state: State, open: Open, line: CueLine): void {
  const position = state.position(line.start, line.end)
  const last = open.node.children.at(-1)?.position
  // `One,\NTwo`: two lines of a cue on one source line.
  open.node.children.push(...spaceBetween(last, position))
  const words: Text = { type: 'text', value: line.text, position }
  if (last === undefined) open.node.children = [words]
  else open.node.children.push(words)
  open.length += line.text.length
}

// a cue without words, or whose words only repeat: it lies in the paragraph before it
function coverSilentCue(state: State, cue: Cue): void {
  const position = state.open?.node.position
  if (position === undefined || !isBlankRange(state.text, state.covered, cue.from)) return
  position.end = state.point(cue.to)
  state.covered = cue.to
}

/** `<v Bo></v>` after somebody else's whole sentence: it was Bo's turn, and he said nothing. */
function isSilentTurn(open: Open | undefined, { speaker, speakerTo }: Cue): boolean {
  if (open === undefined || speakerTo === 0 || open.cue.speaker === speaker) return false
  return endsSentence((open.cue.lines.at(-1) as CueLine).text)
}

function addSilentTurn(state: State, cue: Cue): void {
  coverGap(state, cue.from)
  openParagraph(state, cue, cue.from, cue.to)
  state.covered = cue.to
  state.open = undefined
}

const NO_WORDS: Text[] = []

function openParagraph(state: State, cue: Cue, from: number, to: number): Open {
  const node: Paragraph = {
    type: 'paragraph',
    children: NO_WORDS,
    position: state.position(from, to),
    data: { interview: cueData(state, cue) }
  }
  state.nodes.push(node)
  state.open = { node, cue, length: 0 }
  return state.open
}

/** Formats whose cues are records, with more in them than a line that somebody wrote. */
const FIELDS: ReadonlySet<string> = new Set(['vtt', 'srt', 'ass', 'lrc', 'ttml', 'table'])

function cueData(state: State, { speaker, speakerFrom, speakerTo, start, end, classes }: Cue): NodeData {
  const speakerPosition = speakerTo > 0 ? state.position(speakerFrom, speakerTo) : undefined
  const time = start === undefined ? undefined : end === undefined ? { start } : { start, end }
  // Nearly all are one of these: literals are half as large as objects that grow.
  const isField = FIELDS.has(state.format)
  if (isField && classes === undefined && time !== undefined) {
    if (speaker === undefined && !speakerPosition) return { wrapped: true, field: true, time }
    if (speaker !== undefined && speakerPosition) return { wrapped: true, field: true, speaker, speakerPosition, time }
  }
  return {
    wrapped: true,
    ...(isField && { field: true }),
    ...(speaker !== undefined && { speaker }),
    ...(speakerPosition && { speakerPosition }),
    ...(time && { time }),
    ...(classes !== undefined && { classes })
  }
}

/** Whether a cue begins a new paragraph by what came before it. */
function parts(open: Open, cue: Cue): boolean {
  const before = open.cue
  if (before.speaker !== cue.speaker || !sameClasses(before.classes, cue.classes)) return true
  if (open.length >= PARAGRAPH_LENGTH) return true
  if (cue.utterance !== undefined && cue.utterance === before.utterance) return false
  if (before.end !== undefined && cue.start !== undefined && cue.start - before.end > SILENCE) return true
  if (endsSentence((before.lines.at(-1) as CueLine).text)) return true
  return isAside(before) || isAside(cue)
}

function isAside(cue: Cue): boolean {
  return cue.lines.length === 1 && isBracketed((cue.lines[0] as CueLine).text)
}

function sameClasses(one: string[] | undefined, other: string[] | undefined): boolean {
  if (one === other) return true
  if (one === undefined || other === undefined || one.length !== other.length) return false
  return one.every((name, at) => name === other[at])
}
