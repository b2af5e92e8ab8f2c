import type { Paragraph } from 'mdast'
import type { Position } from '../schema.ts'
import { headerFields } from './front-matter-header.ts'
import { listedTurns, opensTalk } from './front-matter-talk.ts'
import { lineEnd, positionAt } from './lines.ts'
import { plainValue } from './plain-values.ts'
import { trimSpace } from './text-marks.ts'

/** Metadata paragraphs and how many rows of the text they take. */
export interface FrontMatter {
  nodes: Paragraph[]
  rows: number
  /** A transcript that is the value of a field: its rows, the end exclusive, to be read after `after` nodes. */
  talk?: { from: number; to: number; after: number }
}

/** No front matter that anybody wrote by hand is longer. */
const MAX_ROWS = 400

/**
 * Reads the value of one field.
 * @param slice the lines of the field, its key included
 * @returns undefined, or it throws, where the field shall stay as it is written
 */
export type FieldValue = (format: 'yaml' | 'toml', slice: string, key: string) => unknown

type Fence = { format: 'yaml' | 'toml' | 'json'; close: string; key: RegExp }

const YAML: Fence = {
  format: 'yaml',
  close: '---',
  key: /^["']?([\p{L}\p{N}_][\p{L}\p{N}_ .-]{0,40})["']?:(?:\s|$)/u
}
const TOML: Fence = {
  format: 'toml',
  close: '+++',
  key: /^\[{0,2}([\p{L}\p{N}_][\p{L}\p{N}_.-]{0,40})(?: {0,4}=|\]{1,2}$)/u
}
const JSON_FENCE: Fence = { format: 'json', close: '}', key: /^"([^"]{1,40})":/ }

/**
 * Reads YAML (`---`), TOML (`+++`) or JSON (`{` … `}`) at the head of a text, the YAML whose opening `---` was lost, and
 * headers without fences.
 * Every top-level key with its lines is one field; what `fieldValue` refuses stays as it is written.
 * @param text without byte order mark
 * @param starts its line table
 */
export function readFrontMatter(
  text: string,
  starts: readonly number[],
  fieldValue: FieldValue = plainValue
): FrontMatter | undefined {
  const line = (row: number): string =>
    trimSpace(text.slice(starts[row] ?? text.length, starts[row + 1] ?? text.length))
  let first = 0
  while (first < 3 && first < starts.length && line(first) === '') first++
  const open = line(first)
  const fence = open === '---' ? YAML : open === '+++' ? TOML : open === '{' ? JSON_FENCE : undefined
  if (fence) return fields(text, starts, line, fence, fieldValue, first, first + 1)
  const lost = YAML.key.test(open) ? fields(text, starts, line, YAML, fieldValue, first, first, 2) : undefined
  return lost ?? header(text, starts, line)
}

/** A header without fences. */
function header(text: string, starts: readonly number[], line: (row: number) => string): FrontMatter | undefined {
  const found = headerFields(line, Math.min(starts.length, MAX_ROWS))
  const nodes = found.map(({ row, key, value }) =>
    field(key, line(row).slice(value), positionAt(starts, starts[row] as number, lineEnd(text, starts, row)))
  )
  return nodes.length > 0 ? { nodes, rows: nodes.length } : undefined
}

function fields(
  text: string,
  starts: readonly number[],
  line: (row: number) => string,
  fence: Fence,
  fieldValue: FieldValue,
  first: number,
  body: number,
  least = 1
): FrontMatter | undefined {
  const heads: { row: number; key: string }[] = []
  let end = -1
  for (let row = body; row < Math.min(starts.length, body + MAX_ROWS); row++) {
    const content = line(row)
    if (content === fence.close || (fence === YAML && content === '...')) {
      end = row
      break
    }
    const raw = text.slice(starts[row] as number, (starts[row] as number) + 80)
    const key = fence === JSON_FENCE ? fence.key.exec(content)?.[1] : fence.key.exec(raw)?.[1]
    if (key !== undefined) heads.push({ row, key: trimSpace(key) })
    else if (content !== '' && heads.length === 0 && !content.startsWith('#')) return undefined
    // Without an opening fence every line must be a field or belong to one.
    else if (least > 1 && content !== '' && raw.charCodeAt(0) > 32 && !raw.startsWith('- ')) return undefined
  }
  if (end < 0 || heads.length < least) return undefined
  const front: FrontMatter = { nodes: [], rows: end + 1 }
  for (const [index, { row, key }] of heads.entries()) {
    const next = heads[index + 1]?.row ?? end
    const from = index === 0 ? (starts[first] as number) : (starts[row] as number)
    const isLast = index === heads.length - 1
    const talk = fence === YAML && next - row > 2 && !front.talk && opensTalk(key, line(row))
    const turns = fence === YAML && line(row).endsWith(':') ? listedTurns(text, starts, key, row + 1, next) : undefined
    const to = lineEnd(text, starts, talk || turns ? row : isLast ? end : next - 1)
    const slice = text.slice(starts[row], starts[next]).replace(/\r\n?/g, '\n')
    front.nodes.push(
      field(key, talk || turns ? '' : entryValue(fence.format, key, slice, fieldValue), positionAt(starts, from, to))
    )
    if (turns) front.nodes.push(...turns)
    if (talk) front.talk = { from: row + 1, to: next, after: front.nodes.length }
    if (isLast && (talk || turns)) front.nodes.push(closingFence(text, starts, end))
  }
  return front
}

function field(key: string, value: string, position: Position): Paragraph {
  return {
    type: 'paragraph',
    children: [{ type: 'text', value, position }],
    position,
    data: { interview: { part: 'metadata', key, rule: 'front-matter' } }
  }
}

/** `---` below a transcript, which belongs to no field. */
function closingFence(text: string, starts: readonly number[], row: number): Paragraph {
  const position = positionAt(starts, starts[row] as number, lineEnd(text, starts, row))
  return {
    type: 'paragraph',
    children: [{ type: 'text', value: '---', position }],
    position,
    data: { interview: { part: 'boilerplate', rule: 'front-matter' } }
  }
}

function entryValue(format: Fence['format'], key: string, slice: string, fieldValue: FieldValue): string {
  const raw = trimSpace(slice.slice(slice.search(/[:=\]]/) + 1))
  if (slice.length > 20_000) return raw
  try {
    const value = format === 'json' ? jsonValue(slice, key) : fieldValue(format, slice, key)
    return value === undefined || value === null ? raw.replace(/^(?:null|~)$/, '') : flat(value, 0)
  } catch {
    return raw
  }
}

function jsonValue(slice: string, key: string): unknown {
  const parsed: object = JSON.parse(`{${slice.trimEnd().replace(/,$/, '')}}`)
  return new Map<string, unknown>(Object.entries(parsed)).get(key)
}

/** No field of a text that people read holds more entries; aliases that refer to aliases would hold billions. */
const MAX_ENTRIES = 500

/** A nested value on one line, as a reader would say it: `a, b`; `name: Ann, role: host`. */
function flat(value: unknown, depth: number, budget = { left: MAX_ENTRIES }): string {
  if (depth > 4 || --budget.left < 0) return '…'
  // `17:21:38.000Z` of a field that says `17:21:38Z`
  if (value instanceof Date) return value.toISOString().replace('.000Z', 'Z')
  if (typeof value !== 'object' || value === null) return trimSpace(String(value))
  const parts: string[] = []
  for (const [key, entry] of Object.entries(value)) {
    if (budget.left < 0) break
    const inner = flat(entry, depth + 1, budget)
    parts.push(Array.isArray(value) ? inner : `${key}: ${inner}`)
  }
  return parts.join(', ')
}
