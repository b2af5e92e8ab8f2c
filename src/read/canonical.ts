import { readTime } from '../print/clock.ts'
import { speakerIds } from '../print/ids.ts'
import { ASIDE_NAMES, timeOfBlocks } from '../print/markdown.ts'
import {
  type Attribution,
  type Cue,
  cueMeanings,
  type Shape,
  type Spoken,
  sameCue,
  usualSections,
  usualShapes
} from '../print/turns.ts'
import type { Aside, Exchange, Interview, Position, PullQuote, Section, Speaker, Turn, Warning } from '../schema.ts'
import { listViews } from '../stages/lists.ts'
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
import { type Entry, type FrontMatter, readFrontMatter, type Value } from './canonical-front-matter.ts'
import { readWords, unescapeText } from './canonical-inline.ts'
import { lineStarts, positionAt } from './lines.ts'

const ROLES = ['interviewer', 'interviewee', 'other'] as const
const MATCHES = ['exact', 'near', 'none'] as const
const SEVERITIES = ['info', 'warning'] as const

function oneOf<T extends string>(choices: readonly T[], value: Value | undefined, otherwise: T): T {
  return choices.find((choice) => choice === value) ?? otherwise
}

const wordsOf = (value: Value | undefined): string | undefined =>
  typeof value === 'string' ? value : Array.isArray(value) ? value.join(', ') : undefined

/** A whole number, or undefined. */
function indexOf(value: Value | undefined): number | undefined {
  return typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : undefined
}

const fieldsOf = (entries: readonly Entry[]): Map<string, Value> =>
  new Map(entries.map(({ key, value }) => [key, value]))

function readSpeakers(items: readonly Entry[][]): Speaker[] {
  const all = items.map(fieldsOf)
  const names = all.map((fields) => wordsOf(fields.get('name')) ?? '')
  const ids = speakerIds(names)
  return all.map((fields, at) => {
    const name = names[at] as string
    const labels = fields.get('labels')
    const title = wordsOf(fields.get('title'))
    const affiliation = wordsOf(fields.get('affiliation'))
    return {
      id: wordsOf(fields.get('id')) ?? (ids[at] as string),
      name,
      labels: Array.isArray(labels) ? labels : [wordsOf(labels) ?? name],
      role: oneOf(ROLES, fields.get('role'), 'other'),
      ...(title !== undefined && { title }),
      ...(affiliation !== undefined && { affiliation })
    }
  })
}

function readWarnings(items: readonly Entry[][]): Warning[] {
  return items.map((entries) => {
    const fields = fieldsOf(entries)
    const exchange = indexOf(fields.get('exchange'))
    return {
      code: wordsOf(fields.get('code')) ?? '',
      message: wordsOf(fields.get('message')) ?? '',
      severity: oneOf(SEVERITIES, fields.get('severity'), 'info'),
      ...(exchange !== undefined && { exchange })
    }
  })
}

/** What printed cues mean: what the list of speakers says, but for the aliases that `turns` lists. */
function meaningsOf(speakers: readonly Speaker[], items: readonly Entry[][]): (cue: Cue) => Attribution {
  const usual = cueMeanings(speakers)
  const aliases = new Map<string, Attribution>()
  for (const entries of items) {
    const fields = fieldsOf(entries)
    const attribution = oneOf(['stated', 'inferred'], fields.get('attribution'), 'stated')
    const cue = { text: wordsOf(fields.get('as')) ?? '', inside: attribution === 'stated' }
    aliases.set(sameCue(cue), {
      speaker: wordsOf(fields.get('speaker')) ?? null,
      attribution,
      label: wordsOf(fields.get('label'))
    })
  }
  return (cue) => aliases.get(sameCue(cue)) ?? usual(cue)
}

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
interface Placed<T> {
  node: T
  after: number
}

/** What has been read of the body. */
interface Body {
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

const endOf = (line: Line): number => line.offset + line.text.length
const isLabel = (line: Line): boolean => readLabel(line) !== undefined

/** The words of `*words*` alone in a block quote. */
function pullQuoteText(lines: readonly Line[]): string | undefined {
  const source = lines.map(({ text }) => text).join('\n').trimEnd()
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
  if (block.position) turn.position = { start: turn.position.start, end: block.position.end }
}

function readTitle(cursor: Cursor, front: FrontMatter): Interview['title'] {
  while (cursor.at < cursor.lines.length && isEmpty(cursor.lines[cursor.at])) cursor.at++
  const line = cursor.lines[cursor.at]
  if (!line || headingDepth(line.text) !== 1 || front.values.get('title') === null) return undefined
  cursor.at++
  return { text: headingWords(line.text, 1).text, position: cursor.place(line.offset, endOf(line)) }
}

type Part = 'introduction' | 'conversation' | 'conclusion'

/** Reads what follows the front matter, line by line. */
function readBody(lines: Line[], place: Place, front: FrontMatter, meaning: (cue: Cue) => Attribution): Body {
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

/** The exchanges' shapes that the front matter states, if they fit the number of turns. */
function statedShapes(value: Value | undefined, turns: number): Shape[] | undefined {
  const words = wordsOf(value)
  if (words === undefined) return undefined
  const shapes = words.split(' ').map((word): Shape => {
    const [questions = '', answers = ''] = word.split('+')
    return [indexOf(questions) ?? Number.NaN, indexOf(answers) ?? Number.NaN]
  })
  const isWhole = shapes.every(([questions, answers]) => questions >= 0 && answers >= 0 && questions + answers > 0)
  const sum = shapes.reduce((total, [questions, answers]) => total + questions + answers, 0)
  return isWhole && sum === turns ? shapes : undefined
}

function statedSections(value: Value | undefined, exchanges: number, sections: number): Exchange['section'][] | undefined {
  const indexes = wordsOf(value)
    ?.split(' ')
    .map((word) => indexOf(word))
  if (indexes?.length !== exchanges) return undefined
  return indexes.map((index) => (index !== undefined && index >= 0 && index < sections ? index : undefined))
}

interface Grouped {
  exchanges: Exchange[]
  /** For each turn its exchange; one more for what stands after the last turn. */
  exchangeOf: number[]
}

function groupTurns(turns: Body['turns'], shapes: readonly Shape[]): Grouped {
  const exchangeOf: number[] = []
  let at = 0
  const exchanges = shapes.map(([questions, answers], index): Exchange => {
    const own = turns.slice(at, at + questions + answers)
    at += own.length
    for (const _ of own) exchangeOf.push(index)
    const position = { start: (own[0] as Body['turns'][number]).position.start, end: (own[own.length - 1] as Body['turns'][number]).position.end }
    return { question: own.slice(0, questions), answer: own.slice(questions), position }
  })
  exchangeOf.push(exchanges.length)
  return { exchanges, exchangeOf }
}

function readQuotes(quotes: Body['quotes'], items: readonly Entry[][], exchangeOf: readonly number[]): PullQuote[] {
  const stated = items.length === quotes.length ? items.map(fieldsOf) : []
  return quotes.map(({ node, after }, at) => ({
    before: exchangeOf[after] as number,
    text: node.text,
    speaker: wordsOf(stated[at]?.get('speaker')) ?? null,
    exchange: indexOf(stated[at]?.get('exchange')) ?? null,
    match: oneOf(MATCHES, stated[at]?.get('match'), 'none'),
    position: node.position
  }))
}

function assemble(body: Body, front: FrontMatter, speakers: Speaker[]): Interview {
  for (const turn of body.turns) {
    const time = body.timed.has(turn) ? undefined : timeOfBlocks(turn)
    if (time) turn.time = time
  }
  const shapes = statedShapes(front.values.get('exchanges'), body.turns.length) ?? usualShapes(body.spoken, speakers)
  const { exchanges, exchangeOf } = groupTurns(body.turns, shapes)
  const put = <T>({ node, after }: Placed<T>): T & { before: number } => ({ ...node, before: exchangeOf[after] as number })
  const sections = body.sections.map(put)
  const usual = usualSections(
    sections.map(({ before }) => before),
    exchanges.length
  )
  const inSections = statedSections(front.values.get('sections'), exchanges.length, sections.length) ?? usual
  exchanges.forEach((exchange, at) => {
    const section = inSections[at]
    if (section !== undefined) exchange.section = section
  })
  const confidence = Number(wordsOf(front.values.get('confidence')) || Number.NaN)
  const metadata = (front.lists.get('metadata') ?? []).flat()
  const parts = { introduction: body.introduction, exchanges, conclusion: body.conclusion }
  return {
    type: 'interview',
    schemaVersion: 1,
    format: 'markdown',
    layout: {
      id: wordsOf(front.values.get('layout')) ?? 'canonical',
      confidence: Number.isFinite(confidence) ? confidence : 1
    },
    ...(body.title && { title: body.title }),
    metadata: metadata.map(({ key, value }) => ({ key, value: wordsOf(value) ?? 'null' })),
    speakers,
    sections,
    ...parts,
    pullQuotes: readQuotes(body.quotes, front.lists.get('quotes') ?? [], exchangeOf),
    lists: listViews(parts),
    asides: body.asides.map(put),
    boilerplate: body.boilerplate,
    warnings: readWarnings(front.lists.get('warnings') ?? [])
  }
}

function linesOf(text: string, starts: readonly number[]): Line[] {
  return starts.map((offset, at) => {
    let end = starts[at + 1] ?? text.length
    while (end > offset && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--
    return { text: text.slice(offset, end), offset }
  })
}

/** Only front matter with this line is read as canonical Markdown. */
const MARK = 'interview: 1'

/**
 * Reads Markdown that `toMarkdown` printed back to the Interview, edited by hand or not.
 * @param text without a byte order mark
 * @returns undefined if the front matter does not say `interview: 1` or is not of the form that is
 *   printed: then it is Markdown like any other. Otherwise every line is somewhere in the result: what
 *   fits nowhere else is a paragraph; front matter and separators are boilerplate, which is not printed.
 */
export function readCanonical(text: string): Interview | undefined {
  if (!text.startsWith('---')) return undefined
  const starts = lineStarts(text)
  const lines = linesOf(text, starts)
  const close = lines.findIndex((line, at) => at > 0 && line.text.trimEnd() === '---')
  if (close < 0 || lines[0]?.text.trimEnd() !== '---') return undefined
  const inner = lines.slice(1, close)
  if (!inner.some((line) => line.text.trimEnd() === MARK)) return undefined
  const front = readFrontMatter(inner)
  if (!front) return undefined

  const place: Place = (start, end) => positionAt(starts, start, end)
  const speakers = readSpeakers(front.lists.get('speakers') ?? [])
  const meaning = meaningsOf(speakers, front.lists.get('turns') ?? [])
  const body = readBody(lines.slice(close + 1), place, front, meaning)
  const end = endOf(lines[close] as Line)
  body.boilerplate.unshift({ text: text.slice(0, end), rule: 'canonical/front-matter', position: place(0, end) })
  const interview = assemble(body, front, speakers)
  const fields = (front.lists.get('metadata') ?? []).flat()
  interview.metadata.forEach((field, at) => {
    const entry = fields[at]
    if (entry) field.position = place(entry.start, entry.end)
  })
  return interview
}
