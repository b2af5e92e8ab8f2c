import type { Image, ImageReference, Link, LinkReference, PhrasingContent } from 'mdast'
import { characterClass, pairRuns, runOf } from './attention.ts'
import { autolinkEnd } from './autolinks.ts'
import type { InlineSource } from './blocks/state.ts'
import { codeValue, type Ticks, tickCloser } from './code-spans.ts'
import { decode, entityAt } from './entities.ts'
import { htmlTag } from './html.ts'
import { isBlank, isPunctuation, type Lines, place, skipBlanks, trimBlanks } from './lines.ts'
import { identifierOf, labelEnd, type Missing, resourceAt, type Target } from './links.ts'
import { type Piece, plainText, type Run, treeOf } from './pieces.ts'

interface Bracket {
  /** Index of the piece that its markers are. */
  piece: number
  isImage: boolean
  /** Runs before it. */
  runs: number
  row: number
  /** Offset of its first marker, and behind its last. */
  from: number
  content: number
}

interface State extends Lines {
  lines: readonly number[]
  nested: boolean
  /** Offset behind the last character of all. */
  last: number
  defined: ReadonlyMap<string, string>
  pieces: Piece[]
  runs: Run[]
  brackets: Bracket[]
  /** Links below this hold a link and can be none. */
  inactive: number
  newest: Bracket | undefined
  ticks: Ticks
  /** Where the next `-->` stands, the end of all if there is none; -1 before anybody asked. */
  comment: number
  missing: Missing
}

/** Index of the first of the three numbers of a line in `State.lines`, and what is swept of it. */
interface Line {
  index: number
  row: number
  from: number
  to: number
  isLast: boolean
  /** Something that began on a line above ends on this one. */
  isResumed: boolean
}

/** Characters that may be markup inside a line: ``! & * < [ \ ] _ ` `` */
const ACTIVE = new Uint8Array(128)
for (const char of '!&*<[\\]_`') ACTIVE[char.charCodeAt(0)] = 1

/** What a construct that goes on over lines is left to. */
const UNSURE = Number.NEGATIVE_INFINITY

/**
 * Inline content of a paragraph or heading, in one sweep.
 * @param defined normalised labels of the document's definitions
 * @returns `unsure` if the whole parser has to read it, `deep` if markup nests too deep
 */
export function readInline(
  source: Lines,
  { lines, nested }: InlineSource,
  defined: ReadonlyMap<string, string>
): PhrasingContent[] | 'unsure' | 'deep' {
  const { text, starts } = source
  if (lines.length === 3 && isPlain(text, lines[1] as number, lines[2] as number)) {
    const row = lines[0] as number
    const from = lines[1] as number
    const to = trimBlanks(text, from, lines[2] as number)
    return [{ type: 'text', value: text.slice(from, to), position: place(starts, row, from, row, to) }]
  }
  const state: State = {
    text,
    starts,
    lines,
    nested,
    last: lines[lines.length - 1] as number,
    defined,
    pieces: [],
    runs: [],
    brackets: [],
    inactive: 0,
    newest: undefined,
    ticks: { isComplete: false, last: new Map() },
    comment: -1,
    missing: { to: -1, marks: new Set() }
  }
  let resume = 0
  for (let index = 0; index < lines.length; index += 3) {
    const to = lines[index + 2] as number
    const isLast = index + 3 === lines.length
    // A code span may have gone on into this line.
    if (resume > to) continue
    const start = lines[index + 1] as number
    const isResumed = resume > start
    const from = isResumed ? resume : skipBlanks(text, start, to)
    resume = sweep(state, { index, row: lines[index] as number, from, to, isLast, isResumed })
    if (resume === UNSURE) return 'unsure'
  }
  pairRuns(state.runs, 0)
  return treeOf(state.pieces, 0, starts) ?? 'deep'
}

function isPlain(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code < 128 && ACTIVE[code] === 1) return false
  }
  return true
}

/** @returns where to go on, on this line's or a later one's offset */
function sweep(state: State, line: Line): number {
  const { text } = state
  const { to } = line
  let data = line.from
  let at = line.from
  while (at < to) {
    const code = text.charCodeAt(at)
    if (code > 127 || ACTIVE[code] === 0) {
      at++
      continue
    }
    const next = construct(state, line, code, at, data)
    if (next === UNSURE) return UNSURE
    // Negative beyond that: what stands there is data up to the offset.
    if (next < 0) at = -next
    else {
      at = data = next
      if (at > to) return at
    }
  }
  endLine(state, line, data)
  return at
}

function endLine(state: State, { row, to, isLast }: Line, data: number): void {
  const { text, starts } = state
  let end = to
  let spaces = true
  while (end > data && isBlank(text.charCodeAt(end - 1))) {
    end--
    spaces &&= text.charCodeAt(end) === 32
  }
  addData(state, row, data, end)
  if (isLast) return
  const next = starts[row + 1] as number
  if (spaces && to - end > 1) addNode(state, { type: 'break', position: place(starts, row, end, row + 1, next) })
  else state.pieces.push({ type: 'text', row, from: to, endRow: row + 1, to: next, value: text.slice(to, next) })
}

function addData(state: State, row: number, from: number, to: number): void {
  if (to > from) state.pieces.push({ type: 'text', row, from, endRow: row, to, value: state.text.slice(from, to) })
}

function addNode(state: State, node: PhrasingContent): void {
  state.pieces.push({ type: 'node', node })
}

/**
 * What stands at an active character.
 * @param data where the text before it starts that has become no piece yet
 * @returns the offset behind it; or minus the offset up to which it is mere data; or UNSURE
 */
function construct(state: State, line: Line, code: number, at: number, data: number): number {
  const { text } = state
  switch (code) {
    case 33:
      if (at + 1 >= line.to || text.charCodeAt(at + 1) !== 91) return -(at + 1)
      addData(state, line.row, data, at)
      return openBracket(state, line.row, at, true)
    case 91:
      addData(state, line.row, data, at)
      return openBracket(state, line.row, at, false)
    case 93:
      return closeBracket(state, line, at, data)
    case 42:
    case 95:
      return addRun(state, line, code, at, data)
    case 38:
      return addEntity(state, line, at, data)
    case 92:
      return addEscape(state, line, at, data)
    case 96:
      return addCode(state, line, at, data)
    default:
      return addAngle(state, line, at, data)
  }
}

function addRun(state: State, { row, from, to, isResumed }: Line, marker: number, at: number, data: number): number {
  const { text } = state
  let end = at + 1
  while (end < to && text.charCodeAt(end) === marker) end++
  const before = at === from && !isResumed ? 1 : characterClass(text.charCodeAt(at - 1))
  const after = end === to ? 1 : characterClass(text.charCodeAt(end))
  const run = runOf(row, at, end, marker, before, after)
  if (!run.canOpen && !run.canClose) return -end
  addData(state, row, data, at)
  state.pieces.push(run)
  state.runs.push(run)
  return end
}

function addEntity(state: State, { row, to }: Line, at: number, data: number): number {
  const entity = entityAt(state.text, at, to)
  if (!entity) return -(at + 1)
  addData(state, row, data, at)
  state.pieces.push({ type: 'text', row, from: at, endRow: row, to: entity.end, value: entity.value })
  return entity.end
}

function addEscape(state: State, { row, to, isLast }: Line, at: number, data: number): number {
  const { text, starts } = state
  if (at + 1 === to) {
    if (isLast) return -(at + 1)
    addData(state, row, data, at)
    const next = starts[row + 1] as number
    addNode(state, { type: 'break', position: place(starts, row, at, row + 1, next) })
    return to + 1
  }
  if (!isPunctuation(text.charCodeAt(at + 1))) return -(at + 1)
  addData(state, row, data, at)
  state.pieces.push({ type: 'text', row, from: at, endRow: row, to: at + 2, value: text.charAt(at + 1) })
  return at + 2
}

function addCode(state: State, line: Line, at: number, data: number): number {
  const { text, lines, starts } = state
  let open = at
  while (open < line.to && text.charCodeAt(open) === 96) open++
  const size = open - at
  const close = tickCloser(text, open, state.last, size, state.ticks)
  if (close < 0) return -open
  let index = line.index
  while ((lines[index + 2] as number) < close) index += 3
  if (index > line.index && state.nested) return UNSURE
  addData(state, line.row, data, at)
  const position = place(starts, line.row, at, lines[index] as number, close + size)
  addNode(state, { type: 'inlineCode', value: codeValue(text.slice(open, close)), position })
  return close + size
}

function addAngle(state: State, line: Line, at: number, data: number): number {
  const { text, starts } = state
  const { row, to } = line
  const link = autolinkEnd(text, at, to)
  if (link !== 0) {
    addData(state, row, data, at)
    const end = Math.abs(link)
    const value = text.slice(at + 1, end)
    const child: PhrasingContent = { type: 'text', value, position: place(starts, row, at + 1, row, end) }
    const url = link < 0 ? `mailto:${value}` : value
    addNode(state, {
      type: 'link',
      title: null,
      url,
      children: [child],
      position: place(starts, row, at, row, end + 1)
    })
    return end + 1
  }
  const end = htmlEnd(state, line, at)
  if (end === UNSURE) return UNSURE
  if (end === 0) return -(at + 1)
  addData(state, row, data, at)
  addNode(state, { type: 'html', value: text.slice(at, end), position: place(starts, row, at, row, end) })
  return end
}

/** @returns the offset behind a tag or comment, 0 if there is none */
function htmlEnd(state: State, { to, isLast }: Line, at: number): number {
  const { text } = state
  const next = text.charCodeAt(at + 1)
  if (next === 63) return UNSURE
  if (next === 33) {
    if (!text.startsWith('--', at + 2)) return text.charCodeAt(at + 2) < 65 ? 0 : UNSURE
    if (state.comment < at + 2) {
      const found = text.slice(at + 2, state.last).indexOf('-->')
      state.comment = found < 0 ? state.last : at + 2 + found
    }
    if (state.comment + 3 <= to) return state.comment + 3
    return state.comment + 3 <= state.last ? UNSURE : 0
  }
  const tag = htmlTag(text, at, to)
  if (tag === 'open') return isLast ? 0 : UNSURE
  return tag ?? 0
}

function openBracket(state: State, row: number, at: number, isImage: boolean): number {
  const content = isImage ? at + 2 : at + 1
  const bracket: Bracket = { piece: state.pieces.length, isImage, runs: state.runs.length, row, from: at, content }
  state.pieces.push({ type: 'text', row, from: at, endRow: row, to: content, value: isImage ? '![' : '[' })
  state.brackets.push(bracket)
  state.newest = bracket
  return content
}

function closeBracket(state: State, line: Line, at: number, data: number): number {
  const { brackets } = state
  const bracket = brackets.pop()
  if (!bracket) return -(at + 1)
  const isInactive = !bracket.isImage && brackets.length < state.inactive
  state.inactive = Math.min(state.inactive, brackets.length)
  if (isInactive) return -(at + 1)
  const found = targetOf(state, line, bracket, at)
  if (found === 'unsure') return UNSURE
  if (!found) return -(at + 1)
  addData(state, line.row, data, at)
  pairRuns(state.runs, bracket.runs)
  state.runs.length = bracket.runs
  const position = place(state.starts, bracket.row, bracket.from, line.row, found.end)
  if (bracket.isImage) {
    const children = treeOf(state.pieces, bracket.piece + 1, state.starts)
    if (!children) return UNSURE
    state.pieces.length = bracket.piece
    const alt = plainText(children)
    addNode(
      state,
      (found.reference
        ? { type: 'imageReference', alt, ...found.reference, position }
        : { type: 'image', alt, ...found.resource, position }) as Image | ImageReference
    )
    return found.end
  }
  const node = (
    found.reference
      ? { type: 'linkReference', ...found.reference, children: [], position }
      : { type: 'link', ...found.resource, children: [], position }
  ) as Link | LinkReference
  state.pieces[bracket.piece] = { type: 'open', node }
  state.pieces.push({ type: 'close' })
  state.inactive = brackets.length
  return found.end
}

interface Found {
  end: number
  resource?: { url: string; title: string | null }
  reference?: { label: string; identifier: string; referenceType: 'full' | 'collapsed' | 'shortcut' }
}

function targetOf(state: State, line: Line, bracket: Bracket, at: number): Found | 'unsure' | undefined {
  const { text, defined } = state
  const next = at + 1 < line.to ? text.charCodeAt(at + 1) : 0
  if (next === 40) {
    const target = resourceAt(text, at + 1, line.to, state.missing)
    if (target === 'open' && !line.isLast) return 'unsure'
    if (target !== 'open' && target) return { end: target.end, resource: resourceOf(text, target) }
  }
  if (defined.size === 0) return undefined
  if (next === 91) {
    const end = labelEnd(text, at + 1, line.to)
    if (end === 'open' && !line.isLast) return 'unsure'
    const label = typeof end === 'number' ? text.slice(at + 2, end) : ''
    const identifier = identifierOf(label)
    if (typeof end === 'number' && defined.has(identifier)) {
      return {
        end: end + 1,
        reference: { label: decode(label), identifier: identifier.toLowerCase(), referenceType: 'full' }
      }
    }
  }
  // A label holds no bracket.
  if (bracket !== state.newest) return undefined
  if (state.nested && bracket.row !== line.row) return 'unsure'
  const label = text.slice(bracket.content, at)
  const identifier = identifierOf(label)
  if (!defined.has(identifier)) return undefined
  if (next === 91 && text.charCodeAt(at + 2) !== 93) return undefined
  const isCollapsed = next === 91
  return {
    end: isCollapsed ? at + 3 : at + 1,
    reference: {
      label: decode(label),
      identifier: identifier.toLowerCase(),
      referenceType: isCollapsed ? 'collapsed' : 'shortcut'
    }
  }
}

function resourceOf(text: string, { from, to, titleFrom, titleTo }: Target): { url: string; title: string | null } {
  return { url: decode(text.slice(from, to)), title: decode(text.slice(titleFrom, titleTo)) || null }
}
