import type { Paragraph } from 'mdast'
import { positionAt } from '../lines.ts'
import { decode } from './entities.ts'
import type { Region } from './page.ts'
import type { Attribute, Token } from './tokens.ts'

/** `<meta>` names, and what the result calls them. */
const KEYS: ReadonlyMap<string, string> = new Map([
  ['author', 'author'],
  ['article:author', 'author'],
  ['dc.creator', 'author'],
  ['date', 'date'],
  ['dc.date', 'date'],
  ['article:published_time', 'date'],
  ['datepublished', 'date'],
  ['description', 'description']
])

interface Value {
  key: string
  start: number
  end: number
}

/** What a page's head says about it: title, author, date, description; each once. */
export function headMetadata(text: string, starts: readonly number[], tokens: readonly Token[]): Paragraph[] {
  const found = new Map<string, Value>()
  for (const token of tokens) {
    const value = token.name === 'title' && token.type === 'raw' ? titleOf(token) : metaOf(token, text)
    if (value && !found.has(value.key) && text.slice(value.start, value.end).trim()) found.set(value.key, value)
  }
  return [...found.values()].map((value) => field(text, starts, value))
}

const titleOf = ({ contentStart, contentEnd }: Token): Value => ({ key: 'title', start: contentStart, end: contentEnd })

function metaOf(token: Token, text: string): Value | undefined {
  if (token.type !== 'start' || token.name !== 'meta') return undefined
  const content = token.attributes.find(({ name }) => name === 'content')
  const named = token.attributes.find(({ name }) => name === 'name' || name === 'property' || name === 'itemprop')
  const key = named && KEYS.get(trimmedValue(named, text).toLowerCase())
  return content && key ? { key, start: content.start, end: content.end } : undefined
}

const trimmedValue = ({ start, end }: Attribute, text: string): string => text.slice(start, end).trim()

function field(text: string, starts: readonly number[], { key, ...range }: Value): Paragraph {
  let { start, end } = range
  while (start < end && text.charCodeAt(start) <= 32) start++
  while (end > start && text.charCodeAt(end - 1) <= 32) end--
  const position = positionAt(starts, start, end)
  return {
    type: 'paragraph',
    children: [{ type: 'text', value: decode(text.slice(start, end)), position }],
    position,
    data: { interview: { part: 'metadata', key, rule: key === 'title' ? 'html/title' : 'html/meta', wrapped: true } }
  }
}

/** The fences of YAML and TOML front matter. */
const FENCES = ['---', '+++']

/**
 * Front matter before the HTML, as site generators have it.
 * @returns where it stands, and a field for each of its lines
 */
export function frontMatter(
  text: string,
  starts: readonly number[]
): { region: Region; fields: Paragraph[] } | undefined {
  const lineOf = (index: number): string => text.slice(starts[index], starts[index + 1] ?? text.length)
  const fence = lineOf(0).trim()
  if (!FENCES.includes(fence)) return undefined
  let last = 1
  while (last < starts.length && lineOf(last).trim() !== fence) last++
  if (last >= starts.length) return undefined
  const end = (starts[last] ?? 0) + lineOf(last).trimEnd().length
  const fields: Paragraph[] = []
  for (let index = 0; index <= last; index++) {
    const line = lineOf(index)
    if (line.trim() === '') continue
    fields.push(frontMatterLine(text, starts, starts[index] ?? 0, line, fence === '---' ? ':' : '='))
  }
  return { region: { start: 0, end, rule: 'html/code' }, fields }
}

function frontMatterLine(
  text: string,
  starts: readonly number[],
  lineStart: number,
  line: string,
  separator: string
): Paragraph {
  const rule = 'html/front-matter'
  const cut = line.indexOf(separator)
  const key = cut > 0 && !line.startsWith(' ') ? line.slice(0, cut).trim() : ''
  const value =
    key === '' || key.includes(' ') ? undefined : unquoted(text, lineStart + cut + 1, lineStart + line.length)
  const [start, end] = value ?? tight(text, lineStart, lineStart + line.length)
  const position = positionAt(starts, start, end)
  return {
    type: 'paragraph',
    children: [{ type: 'text', value: text.slice(start, end), position }],
    position,
    // A key without a value is a field all the same; what is no field, a table's head or a comment, is furniture.
    data: {
      interview:
        key !== '' && !key.includes(' ')
          ? { part: 'metadata', key, rule, wrapped: true }
          : { part: 'boilerplate', rule }
    }
  }
}

function tight(text: string, from: number, to: number): [number, number] {
  let start = from
  let end = to
  while (start < end && text.charCodeAt(start) <= 32) start++
  while (end > start && text.charCodeAt(end - 1) <= 32) end--
  return [start, end]
}

/** @returns undefined where there is no value */
function unquoted(text: string, from: number, to: number): [number, number] | undefined {
  const [start, end] = tight(text, from, to)
  const quote = text[start]
  const quoted = end - start > 1 && (quote === '"' || quote === "'") && text[end - 1] === quote
  const range: [number, number] = quoted ? [start + 1, end - 1] : [start, end]
  return range[1] > range[0] ? range : undefined
}
