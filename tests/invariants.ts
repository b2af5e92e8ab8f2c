/**
 * What always holds of an Interview, one function a guarantee. Each returns what is wrong, in words, and `[]` if nothing is:
 * so a test can print all of it, and a soak can count.
 */
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toJson } from '../src/print/json.ts'
import { toMarkdown } from '../src/print/markdown.ts'
import { toText } from '../src/print/text.ts'
import { safeUrl } from '../src/print/url.ts'
import { lineStarts, pointAt } from '../src/read/lines.ts'
import { isSpace } from '../src/read/text-marks.ts'
import type { Block, Interview, Position, Turn } from '../src/schema.ts'
import { interviewSchema } from '../src/schema.ts'
import { listViews } from '../src/stages/lists.ts'

export type Parse = (source: string) => Interview

/** Something of an Interview that has a place, and the words that it says. */
interface PlacedNode {
  /** Where it stands in the Interview: `exchanges.2.answer.0.blocks.1`. */
  path: string
  position: Position | undefined
  /** The words at that place; undefined where a node only holds others. */
  text: string | undefined
}

function placedBlocks(blocks: readonly Block[], path: string, nodes: PlacedNode[]): void {
  for (const [at, block] of blocks.entries()) {
    const own = `${path}.${at}:${block.type}`
    switch (block.type) {
      case 'quote':
        nodes.push({ path: own, position: block.position, text: undefined })
        placedBlocks(block.blocks, own, nodes)
        break
      case 'list':
        nodes.push({ path: own, position: block.position, text: undefined })
        for (const [index, item] of block.items.entries()) {
          nodes.push({ path: `${own}.${index}`, position: item.position, text: undefined })
          placedBlocks(item.blocks, `${own}.${index}`, nodes)
        }
        break
      case 'table':
        nodes.push({ path: own, position: block.position, text: block.rows.map((row) => row.join(' ')).join(' ') })
        break
      case 'break':
        nodes.push({ path: own, position: block.position, text: '' })
        break
      default:
        nodes.push({ path: own, position: block.position, text: block.text })
    }
  }
}

const turnsOf = ({ exchanges }: Interview): Turn[] =>
  exchanges.flatMap(({ question, answer }) => [...question, ...answer])

/** Every node that holds a part of the source: no warnings, no views of what stands elsewhere, no exchanges. */
function placedNodes(interview: Interview): PlacedNode[] {
  const nodes: PlacedNode[] = []
  const { title, metadata, introduction, sections, pullQuotes, asides, conclusion, boilerplate } = interview
  if (title) nodes.push({ path: 'title', position: title.position, text: title.text })
  for (const [at, { value, position }] of metadata.entries())
    nodes.push({ path: `metadata.${at}`, position, text: value })
  placedBlocks(introduction, 'introduction', nodes)
  for (const [at, { text, position }] of sections.entries()) nodes.push({ path: `sections.${at}`, position, text })
  for (const [at, turn] of turnsOf(interview).entries()) {
    nodes.push({ path: `turns.${at}`, position: turn.position, text: undefined })
    if (turn.label) nodes.push({ path: `turns.${at}.label`, position: turn.label.position, text: turn.label.text })
    placedBlocks(turn.blocks, `turns.${at}.blocks`, nodes)
  }
  for (const [at, { text, position }] of pullQuotes.entries()) nodes.push({ path: `pullQuotes.${at}`, position, text })
  for (const [at, { position, blocks }] of asides.entries()) {
    nodes.push({ path: `asides.${at}`, position, text: undefined })
    placedBlocks(blocks, `asides.${at}`, nodes)
  }
  placedBlocks(conclusion, 'conclusion', nodes)
  for (const [at, { text, position }] of boilerplate.entries())
    nodes.push({ path: `boilerplate.${at}`, position, text })
  return nodes
}

/** The schema accepts it, and knows every key that it has. */
export function schemaValid(interview: Interview): string[] {
  const parsed = interviewSchema.safeParse(interview)
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  return JSON.stringify(parsed.data) === JSON.stringify(interview) ? [] : ['the schema knows less than the result has']
}

/** No two nodes hold one and the same object: who moves the place of one must not move that of another. */
export function nothingShared(interview: Interview): string[] {
  const seen = new Set<unknown>()
  const shared: string[] = []
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return
    if (seen.has(value)) shared.push(`${path} stands elsewhere too`)
    seen.add(value)
    for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`)
  }
  visit(interview, 'interview')
  return shared
}

/** Every line that is not blank lies in the position of a node, and so does every letter and digit. */
export function nothingLost(source: string, interview: Interview): string[] {
  const starts = lineStarts(source)
  const held = new Uint8Array(source.length)
  const lines = new Uint8Array(starts.length)
  for (const { position } of placedNodes(interview)) {
    if (!position) continue
    held.fill(1, position.start.offset, position.end.offset)
    lines.fill(1, position.start.line - 1, position.end.line)
  }
  return starts.flatMap((start, row) => {
    const end = starts[row + 1] ?? source.length
    let lost = ''
    for (let at = start; at < end; at++) if (!held[at]) lost += source[at]
    const blank = ![...source.slice(start, end)].some((char) => !isSpace(char.charCodeAt(0)))
    if (blank || (lines[row] && bareWords(withoutMarkup(lost)) === '')) return []
    return [
      `line ${row + 1} lost ${JSON.stringify(lost.slice(0, 80))} of ${JSON.stringify(source.slice(start, Math.min(end, start + 80)))}`
    ]
  })
}

/** Everything has a position, inside the source, whose line, column and offset agree. */
export function positionsExist(source: string, interview: Interview): string[] {
  const starts = lineStarts(source)
  const problems: string[] = []
  const check = (path: string, position: Position | undefined): void => {
    if (!position) {
      problems.push(`${path}: no position`)
      return
    }
    const { start, end } = position
    if (start.offset < 0 || end.offset > source.length || start.offset > end.offset)
      problems.push(`${path}: ${start.offset} to ${end.offset}`)
    for (const point of [start, end]) {
      const true_ = pointAt(starts, point.offset)
      const fits = true_.line === point.line && true_.column === point.column
      if (!fits)
        problems.push(
          `${path}: offset ${point.offset} is ${true_.line}:${true_.column}, not ${point.line}:${point.column}`
        )
    }
  }
  for (const { path, position } of placedNodes(interview)) check(path, position)
  for (const [at, { position }] of interview.exchanges.entries()) check(`exchanges.${at}`, position)
  for (const [at, { position, code }] of interview.warnings.entries())
    if (position || code !== 'no-interview') check(`warnings.${at} ${code}`, position)
  for (const [at, { source: place, match }] of interview.pullQuotes.entries())
    if (match !== 'none') check(`pullQuotes.${at}.source`, place)
  return problems
}

/** Letters and digits of a text, as code points: what markup, wraps, spaces and punctuation leave. */
function bareWords(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+|[\u3164\uffa0]+/gu, '')
}

function isSubsequence(small: string, large: string): boolean {
  let at = 0
  for (let from = 0; from < large.length && at < small.length; from++) if (large[from] === small[at]) at++
  return at === small.length
}

/** Of a slice, what no reader shows: tags, addresses, references, cue timings. */
function withoutMarkup(slice: string): string {
  return slice
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<\/?[a-z!?][^<>]*>/gi, ' ')
    .replace(/\]\((?:[^()\s]|\([^()\s]*\))*(?:\s"[^"]*")?\)/g, ' ')
    .replace(/\]\[[^\]]*\]/g, ' ')
    .replace(/&#?\w{1,32};/g, ' ')
    .replace(/\[([bi])\](.+?)\[\/\1\]/gi, ' $2 ')
    .replace(/\[\/[bi]\]/gi, ' ')
    .replace(/^[>\s]*(?:(?:(?:\d{1,9}|[a-z])[.)]|ー)\s|\d{1,9} [-–—]\s?|\d{1,9}\.(?=\p{Lu}))/gu, ' ')
}

/**
 * The words of a node stand in its slice of the source, in their order; and the slice holds no words but the node's.
 * @param strict also the second; not where markup may hold words (HTML, captions, JSON)
 */
export function truePositions(source: string, interview: Interview, strict: boolean): string[] {
  const problems: string[] = []
  for (const { path, position, text } of placedNodes(interview)) {
    if (text === undefined || !position) continue
    const slice = source.slice(position.start.offset, position.end.offset)
    const words = bareWords(text)
    const raw = bareWords(slice)
    const show = `${path}: ${JSON.stringify(text.slice(0, 120))} at ${JSON.stringify(slice.slice(0, 160))}`
    // A character reference or a JSON escape shows characters that the slice spells otherwise.
    if (!/&#?\w+;|\\u[0-9a-f]{4}/i.test(slice) && !isSubsequence(words, raw))
      problems.push(`says more than its place: ${show}`)
    if (!strict) continue
    if (/^(?:title|metadata|boilerplate)|:(?:code|media|table)/.test(path)) continue
    // A field of front matter that the document's author uses for the introduction: `excerpt: words`.
    const shown = /^(?:introduction|asides|conclusion)/.test(path)
      ? slice.replace(/^(?:---\s*)?[\w-]+ ?[:=] /, '')
      : slice
    if (bareWords(withoutMarkup(shown)).length > words.length) problems.push(`says less than its place: ${show}`)
  }
  return problems
}

/** Turns, pull-quotes: whoever is named is listed; ids are unique; everybody listed has a turn. */
export function speakersExist(interview: Interview): string[] {
  const ids = interview.speakers.map(({ id }) => id)
  const known = new Set(ids)
  const problems: string[] = []
  if (known.size < ids.length) problems.push(`speaker ids are not unique: ${ids.join(', ')}`)
  const seen = new Set<string>()
  for (const [at, { speaker }] of turnsOf(interview).entries()) {
    if (speaker === null) continue
    seen.add(speaker)
    if (!known.has(speaker)) problems.push(`turns.${at}: no speaker ${speaker}`)
  }
  for (const id of ids) if (!seen.has(id)) problems.push(`speaker ${id} says nothing`)
  const order = ids.filter((id) => seen.has(id))
  if ([...seen].join() !== order.join())
    problems.push(`speakers are not in order of appearance: ${order.join()} but ${[...seen].join()}`)
  for (const [at, { speaker, name }] of interview.pullQuotes
    .map((quote) => ({ ...quote, name: 'pullQuotes' }))
    .entries()) {
    if (speaker !== null && !known.has(speaker)) problems.push(`${name}.${at}: no speaker ${speaker}`)
  }
  return problems
}

/** Exchanges stand in source order and none is empty; their turns too; they do not overlap. */
export function exchangesOrdered(interview: Interview): string[] {
  const problems: string[] = []
  for (const [at, { question, answer }] of interview.exchanges.entries())
    if (question.length + answer.length === 0) problems.push(`exchanges.${at} is empty`)
  let last = 0
  for (const [at, { position }] of turnsOf(interview).entries()) {
    if (!position) continue
    if (position.start.offset < last) problems.push(`turns.${at} starts at ${position.start.offset}, before ${last}`)
    last = position.end.offset
  }
  for (const [at, { position, question, answer }] of interview.exchanges.entries()) {
    const turns = [...question, ...answer]
    const [first, end] = [turns[0]?.position, turns.at(-1)?.position]
    if (position?.start.offset !== first?.start.offset || position?.end.offset !== end?.end.offset)
      problems.push(`exchanges.${at} is not where its turns are`)
  }
  return problems
}

/** `before`, `exchange` and `section` are indexes of what is there, `before` in ascending order and as the source has it. */
export function beforeIndexes(interview: Interview): string[] {
  const { exchanges, sections, asides, pullQuotes, warnings } = interview
  const problems: string[] = []
  for (const [name, nodes] of Object.entries({ sections, asides, pullQuotes })) {
    let last = 0
    let offset = 0
    for (const [at, { before, position }] of nodes.entries()) {
      if (!Number.isInteger(before) || before < last || before > exchanges.length)
        problems.push(`${name}.${at}: before ${before}, after ${last}, of ${exchanges.length}`)
      last = before
      const start = position?.start.offset ?? offset
      if (start < offset) problems.push(`${name}.${at} stands before the one above`)
      offset = start
      const next = exchanges[before]
      const previous = exchanges[before - 1]
      if (next?.position && start > next.position.end.offset)
        problems.push(`${name}.${at} stands after exchange ${before}`)
      if (previous?.position && start < previous.position.start.offset)
        problems.push(`${name}.${at} stands before exchange ${before - 1}`)
    }
  }
  for (const [at, { section }] of exchanges.entries())
    if (section !== undefined && !sections[section]) problems.push(`exchanges.${at}: no section ${section}`)
  for (const [at, { exchange }] of pullQuotes.entries())
    if (exchange !== null && !exchanges[exchange]) problems.push(`pullQuotes.${at}: no exchange ${exchange}`)
  for (const [at, { exchange }] of warnings.entries())
    if (exchange !== undefined && !exchanges[exchange]) problems.push(`warnings.${at}: no exchange ${exchange}`)
  let place = -1
  for (const [at, { position }] of warnings.entries()) {
    const start = position?.start.offset ?? place
    if (start < place) problems.push(`warnings.${at} stands before the one above`)
    place = start
  }
  return problems
}

/** `lists` is what the parts hold. */
export function listsAgree(interview: Interview): string[] {
  return JSON.stringify(listViews(interview)) === JSON.stringify(interview.lists)
    ? []
    : ['lists are not those of the parts']
}

/** No empty list, quotation, item, paragraph or heading; nothing with blanks around it; a list's start only where it is not 1. */
export function blocksNormal(interview: Interview): string[] {
  const problems: string[] = []
  const visit = (blocks: readonly Block[], path: string, depth: number): void => {
    for (const [at, block] of blocks.entries()) {
      const own = `${path}.${at}:${block.type}`
      if (depth > 40) problems.push(`${own} is ${depth} deep`)
      if ((block.type === 'paragraph' || block.type === 'heading') && block.text === '')
        problems.push(`${own} is empty`)
      if (block.type === 'heading' && (block.depth < 1 || block.depth > 6))
        problems.push(`${own} has depth ${block.depth}`)
      if ((block.type === 'paragraph' || block.type === 'heading') && block.text.trim() !== block.text)
        problems.push(`${own} has blanks around it: ${JSON.stringify(block.text.slice(0, 60))}`)
      if (block.type === 'quote') {
        if (block.blocks.length === 0) problems.push(`${own} is empty`)
        visit(block.blocks, own, depth + 1)
      }
      if (block.type === 'list') {
        if (block.items.length === 0) problems.push(`${own} is empty`)
        if (block.start === 1 || (block.start !== undefined && !block.ordered))
          problems.push(`${own} starts at ${block.start}`)
        for (const item of block.items) {
          if (item.blocks.length === 0) problems.push(`${own} has an empty item`)
          visit(item.blocks, own, depth + 1)
        }
      }
      if (block.type === 'media' && block.url !== undefined && safeUrl(block.url) === undefined)
        problems.push(`${own} has the address ${block.url}`)
    }
  }
  visit(interview.introduction, 'introduction', 0)
  visit(interview.conclusion, 'conclusion', 0)
  for (const [at, { blocks }] of turnsOf(interview).entries()) visit(blocks, `turns.${at}`, 0)
  for (const [at, { blocks }] of interview.asides.entries()) visit(blocks, `asides.${at}`, 0)
  return problems
}

/** An Interview without what printing does not keep: positions, format, boilerplate. */
function kept(interview: Interview): Partial<Interview> {
  const whole: Partial<Interview> = JSON.parse(toJson(interview, { positions: false }))
  delete whole.format
  delete whole.boilerplate
  return whole
}

/** Where two values differ first, in words. */
function firstDifference(a: unknown, b: unknown, path = ''): string | undefined {
  if (Object.is(a, b)) return undefined
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null) {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const found = firstDifference(Reflect.get(a, key), Reflect.get(b, key), `${path}.${key}`)
      if (found) return found
    }
    return undefined
  }
  const show = (value: unknown): string => (JSON.stringify(value) ?? 'undefined').slice(0, 200)
  return `${path}: ${show(a)} became ${show(b)}`
}

/** What is printed is read back as the same, and printed the same again. */
export function roundTrip(interview: Interview, parse: Parse): string[] {
  const markdown = toMarkdown(interview)
  const again = parse(markdown)
  const difference = firstDifference(kept(interview), kept(again))
  if (difference) return [`round trip: ${difference}`]
  const second = toMarkdown(again)
  return second === markdown ? [] : [`printed otherwise: ${firstDifference(markdown.split('\n'), second.split('\n'))}`]
}

const unplaced = (interview: Interview): unknown => JSON.parse(toJson(interview, { positions: false }))

/** Line ends and a byte order mark move positions and nothing else. */
export function lineEndsChangeNothing(source: string, parse: Parse): string[] {
  const plain = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const wanted = unplaced(parse(plain))
  const others = { CRLF: plain.replaceAll('\n', '\r\n'), CR: plain.replaceAll('\n', '\r'), BOM: `\ufeff${plain}` }
  return Object.entries(others).flatMap(([name, text]) => {
    const difference = firstDifference(wanted, unplaced(parse(text)))
    return difference ? [`${name}: ${difference}`] : []
  })
}

/** The same bytes again, whatever was read between. */
export function pure(source: string, parse: Parse, between: string): string[] {
  const first = toJson(parse(source))
  parse(between)
  return toJson(parse(source)) === first ? [] : ['another result the second time']
}

const SCRIPT_LINK = /^\s*(?:javascript|vbscript|data|file)\s*:/i

/** Markdown readers see no HTML, no link that runs something, and outside code no character that controls a terminal. */
export function safeMarkdown(interview: Interview): string[] {
  const markdown = toMarkdown(interview)
  const problems: string[] = []
  const start = markdown.indexOf('\n---\n', 3) + 5
  const body = markdown.slice(start)
  /** What stands outside code, which has no escapes. */
  let words = markdown
  const open: Nodes[] = [fromMarkdown(body)]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'code' && node.position) {
      const { start: from, end } = node.position
      const [first = 0, last = 0] = [from.offset, end.offset].map((offset) => start + (offset ?? 0))
      words = `${words.slice(0, first)}${' '.repeat(last - first)}${words.slice(last)}`
    }
    if (node.type === 'html') problems.push(`HTML: ${node.value.slice(0, 80)}`)
    if (node.type === 'definition') problems.push(`definition: ${node.identifier}`)
    if (
      (node.type === 'link' || node.type === 'image') &&
      (SCRIPT_LINK.test(node.url) || (node.url !== '' && safeUrl(node.url) === undefined))
    )
      problems.push(`link: ${node.url.slice(0, 80)}`)
    if ('children' in node) for (const child of node.children) open.push(child)
  }
  const raw = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/.exec(words)
  if (raw) problems.push(`control character ${raw[0].charCodeAt(0).toString(16)} at ${raw.index}`)
  return problems
}

/** All that can be told of one document, read once. */
export function violations(source: string, interview: Interview, parse: Parse): string[] {
  const strict =
    interview.format === 'text' ||
    (interview.format === 'markdown' && !interview.boilerplate.some(({ rule }) => rule === 'canonical/front-matter'))
  return [
    ...schemaValid(interview),
    ...nothingShared(interview),
    ...nothingLost(source, interview),
    ...positionsExist(source, interview),
    ...truePositions(source, interview, strict),
    ...speakersExist(interview),
    ...exchangesOrdered(interview),
    ...beforeIndexes(interview),
    ...listsAgree(interview),
    ...blocksNormal(interview),
    ...roundTrip(interview, parse)
  ]
}

/** Words of every exchange, question and answer apart. */
export function spokenOf({ exchanges }: Interview): { question: string; answer: string }[] {
  const wordsOf = (turns: readonly Turn[]): string => turns.map((turn) => toText(turn)).join('\n')
  return exchanges.map(({ question, answer }) => ({ question: wordsOf(question), answer: wordsOf(answer) }))
}
