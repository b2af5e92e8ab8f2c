import { readTime } from '../print/clock.ts'
import { ASIDE_NAMES } from '../print/markdown.ts'
import type { Attribution, Cue, Spoken } from '../print/turns.ts'
import type { Aside, Interview, Position, Section, Turn } from '../schema.ts'
import {
  type Cursor,
  closingSequence,
  headingDepth,
  headingWords,
  isEmpty,
  isRule,
  type Line,
  type Place,
  quoteLines,
  readBlock,
  readBlocks,
  readParagraph
} from './canonical-blocks.ts'
import type { PrintedFrontMatter } from './canonical-front-matter.ts'
import { readWords, unescapeText } from './canonical-inline.ts'

interface Label {
  cue: Cue
  /** Where the words of the label stand. */
  start: number
  end: number
  /** A time that the label states; null where it states that there is none. */
  time: Turn['time'] | null
  /** Offset in the line of what follows. */
  rest: number
}

/** Reads `**Name:** `, `**Name**: ` and `**Name [0:01:02]:** ` at a line's start. */
function readLabel({ text, offset }: Line): Label | undefined {
  if (!text.startsWith('**')) return undefined
  let close = 2
  while (close < text.length && !(text[close] === '*' && text[close + 1] === '*')) close += text[close] === '\\' ? 2 : 1
  if (close >= text.length) return undefined
  const outside = text[close + 2] === ':'
  if (!outside && text[close - 1] !== ':') return undefined
  const after = close + (outside ? 3 : 2)
  if (after < text.length && text[after] !== ' ') return undefined
  let end = outside ? close : close - 1
  const open = text[end - 1] === ']' ? text.lastIndexOf(' [', end) : -1
  const stamp = open > 1 ? text.slice(open + 2, end - 1) : undefined
  const time = stamp === undefined ? undefined : stamp === '' ? null : readTime(stamp)
  if (time !== undefined) end = open
  if (end <= 2) return undefined
  const cue = { text: unescapeText(text.slice(2, end)), inside: !outside }
  return { cue, start: offset + 2, end: offset + end, time, rest: Math.min(text.length, after + 1) }
}

/** Something other than a turn, and how many turns stand before it. */
export interface Placed<T> {
  node: T
  after: number
}

/** What has been read of the body. */
export interface Body {
  title: Interview['title']
  introduction: Interview['introduction']
  turns: (Turn & { position: Position })[]
  spoken: Spoken[]
  /** Turns whose label states a time, or that there is none; the others have that of their paragraphs. */
  timed: Set<Turn>
  sections: Placed<Omit<Section, 'before'>>[]
  asides: Placed<Omit<Aside, 'before'>>[]
  quotes: Placed<{ text: string; position: Position }>[]
  conclusion: Interview['conclusion']
  boilerplate: Interview['boilerplate']
}

export const endOf = (line: Line): number => line.offset + line.text.length
const isLabel = (line: Line): boolean => readLabel(line) !== undefined

/** The words of `*words*` alone in a block quote. */
function pullQuoteText(lines: readonly Line[]): string | undefined {
  const source = lines
    .map(({ text }) => text)
    .join('\n')
    .trimEnd()
  if (source.length < 3 || source[0] !== '*' || source[source.length - 1] !== '*') return undefined
  const inner = source.slice(1, -1)
  if (lines.some(isEmpty) || inner.startsWith('*')) return undefined
  for (let at = 0; at < inner.length; at++) {
    if (inner[at] === '\\') {
      if (at === inner.length - 1) return undefined
      at++
    } else if (inner[at] === '*' && (inner[at - 1] !== ' ' || inner[at + 1] !== ' ')) return undefined
  }
  return readWords(inner).text
}

const KINDS = new Map([...ASIDE_NAMES].map(([kind, name]) => [name, kind]))

function readAside(lines: readonly Line[], place: Place): Omit<Aside, 'before' | 'position'> | undefined {
  const first = lines[0]
  const label = first && readLabel(first)
  const kind = label?.cue.inside && label.time === undefined ? KINDS.get(label.cue.text) : undefined
  if (!first || !label || !kind) return undefined
  const cursor: Cursor = { lines: afterLabel(lines, first, label), at: 0, place, depth: 1 }
  const head = isEmpty(cursor.lines[0]) ? [] : [readParagraph(cursor)]
  return { kind, blocks: [...head, ...readBlocks(cursor.lines.slice(cursor.at), place, 1)] }
}

/** Lines of which the first has lost its label. */
function afterLabel(lines: readonly Line[], first: Line, label: Label): Line[] {
  return [{ text: first.text.slice(label.rest), offset: first.offset + label.rest }, ...lines.slice(1)]
}

/** Reads a block quote of the conversation: a pull-quote, an aside, or, where a turn is open, its quote. */
function readQuoted(cursor: Cursor, body: Body): boolean {
  const from = cursor.at
  const lines = quoteLines(cursor)
  const last = cursor.lines[cursor.at - 1] as Line
  const position = cursor.place((cursor.lines[from] as Line).offset, endOf(last))
  const after = body.turns.length
  const text = pullQuoteText(lines)
  const aside = text === undefined ? readAside(lines, cursor.place) : undefined
  if (text !== undefined) body.quotes.push({ node: { text, position }, after })
  else if (aside) body.asides.push({ node: { ...aside, position }, after })
  else cursor.at = from
  return text !== undefined || aside !== undefined
}

function readTurn(lines: Line[], cursor: Cursor, body: Body, meaning: (cue: Cue) => Attribution): void {
  const line = lines[cursor.at] as Line
  const label = readLabel(line) as Label
  const { speaker, attribution, label: text } = meaning(label.cue)
  const turn: Turn & { position: Position } = {
    speaker,
    attribution,
    ...(text !== undefined && { label: { text, position: cursor.place(label.start, label.end) } }),
    ...(label.time && { time: label.time }),
    blocks: [],
    position: cursor.place(line.offset, endOf(line))
  }
  const before = body.turns.length
  const fresh = [body.sections, body.asides, body.quotes].some((placed) => placed[placed.length - 1]?.after === before)
  body.turns.push(turn)
  if (label.time !== undefined) body.timed.add(turn)
  body.spoken.push({ speaker, cue: label.cue, fresh })
  lines[cursor.at] = afterLabel([], line, label)[0] as Line
  if (isEmpty(lines[cursor.at])) cursor.at++
  else addBlock(turn, readParagraph(cursor, isLabel))
}

function addBlock(turn: Turn & { position: Position }, block: Turn['blocks'][number]): void {
  turn.blocks.push(block)
  turn.position = { start: turn.position.start, end: (block.position as Position).end }
}

function readTitle(cursor: Cursor, front: PrintedFrontMatter): Interview['title'] {
  while (cursor.at < cursor.lines.length && isEmpty(cursor.lines[cursor.at])) cursor.at++
  const line = cursor.lines[cursor.at]
  if (!line || headingDepth(line.text) !== 1 || front.values.get('title') === null) return undefined
  cursor.at++
  return { text: headingWords(line.text, 1).text, position: cursor.place(line.offset, endOf(line)) }
}

type Part = 'introduction' | 'conversation' | 'conclusion'

/** Reads what follows the front matter, line by line. */
export function readBody(
  lines: Line[],
  place: Place,
  front: PrintedFrontMatter,
  meaning: (cue: Cue) => Attribution
): Body {
  const cursor: Cursor = { lines, at: 0, place, depth: 0 }
  const body: Body = {
    title: readTitle(cursor, front),
    introduction: [],
    turns: [],
    spoken: [],
    timed: new Set(),
    sections: [],
    asides: [],
    quotes: [],
    conclusion: [],
    boilerplate: []
  }
  let part: Part = 'introduction'
  while (cursor.at < lines.length) {
    const line = lines[cursor.at] as Line
    if (isEmpty(line)) {
      cursor.at++
      continue
    }
    const separates: Part | undefined = part === 'conclusion' ? undefined : separator(line.text, part)
    if (separates) {
      part = separates
      cursor.at++
      body.boilerplate.push({ text: line.text, rule: 'canonical/separator', position: place(line.offset, endOf(line)) })
    } else if (part !== 'conclusion' && isLabel(line)) {
      part = 'conversation'
      readTurn(lines, cursor, body, meaning)
    } else if (part === 'introduction') body.introduction.push(readBlock(cursor, isLabel))
    else if (part === 'conclusion') body.conclusion.push(readBlock(cursor))
    else readConversation(cursor, body)
  }
  return body
}

function separator(text: string, part: Part): Part | undefined {
  if (!isRule(text)) return undefined
  if (text[0] === '_') return 'conclusion'
  return text[0] === '-' && part === 'introduction' ? 'conversation' : undefined
}

/** Reads what is no label: a section, a pull-quote, an aside, or another block of the turn. */
function readConversation(cursor: Cursor, body: Body): void {
  const line = cursor.lines[cursor.at] as Line
  const depth = headingDepth(line.text)
  if (depth > 0 && closingSequence(line.text) === undefined) {
    cursor.at++
    const { text } = headingWords(line.text, depth)
    const node = { text, depth, position: cursor.place(line.offset, endOf(line)) }
    body.sections.push({ node, after: body.turns.length })
    return
  }
  if (line.text.startsWith('>') && readQuoted(cursor, body)) return
  const block = readBlock(cursor, isLabel)
  const turn = body.turns[body.turns.length - 1]
  if (turn) addBlock(turn, block)
  else body.introduction.push(block)
}
