import type { Paragraph, RootContent } from 'mdast'
import { readFrontMatter } from '../front-matter.ts'
import { positionAt } from '../lines.ts'
import { skipSpace, trimEnd } from '../text-marks.ts'
import { decode } from './entities.ts'
import type { Region, Span } from './page.ts'
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

/** A key, and where its value stands. */
interface Field extends Span {
  key: string
}

/** What a page's head says about it: title, author, date, description; each once. */
export function headMetadata(text: string, starts: readonly number[], tokens: readonly Token[]): Paragraph[] {
  const found = new Map<string, Field>()
  for (const token of tokens) {
    const value = token.name === 'title' && token.type === 'raw' ? titleOf(token) : metaOf(token, text)
    if (value && !found.has(value.key) && text.slice(value.start, value.end).trim()) found.set(value.key, value)
  }
  return [...found.values()].map((value) => field(text, starts, value))
}

const titleOf = ({ contentStart, contentEnd }: Token): Field => ({ key: 'title', start: contentStart, end: contentEnd })

function metaOf(token: Token, text: string): Field | undefined {
  if (token.type !== 'start' || token.name !== 'meta') return undefined
  const content = token.attributes.find(({ name }) => name === 'content')
  const named = token.attributes.find(({ name }) => name === 'name' || name === 'property' || name === 'itemprop')
  const key = named && KEYS.get(trimmedValue(named, text).toLowerCase())
  return content && key ? { key, start: content.start, end: content.end } : undefined
}

const trimmedValue = ({ start, end }: Attribute, text: string): string => text.slice(start, end).trim()

/** @param place of the whole statement; of its value where there is no other */
export function field(text: string, starts: readonly number[], { key, ...range }: Field, place?: Span): Paragraph {
  const start = skipSpace(text, range.start, range.end)
  const end = trimEnd(text, start, range.end)
  const outer = place ?? { start, end }
  return {
    type: 'paragraph',
    children: [{ type: 'text', value: decode(text.slice(start, end)), position: positionAt(starts, start, end) }],
    position: positionAt(starts, outer.start, outer.end),
    data: { interview: { part: 'metadata', key, rule: key === 'title' ? 'html/title' : 'html/meta', wrapped: true } }
  }
}

/**
 * Front matter before the HTML, as site generators have it; an empty one, two fences in a row, too.
 * @returns where it stands, and its fields
 */
export function frontMatter(
  text: string,
  starts: readonly number[]
): { region: Region; fields: RootContent[] } | undefined {
  const opening = text.slice(0, starts[1] ?? 0).trim()
  if (opening !== '---' && opening !== '+++') return undefined
  const front = readFrontMatter(text, starts)
  const rows = front?.rows ?? (text.slice(starts[1], starts[2]).trim() === opening ? 2 : 0)
  if (rows === 0) return undefined
  const end = trimEnd(text, 0, starts[rows] ?? text.length)
  return { region: { start: 0, end, rule: 'front-matter' }, fields: front?.nodes ?? [fences(text, starts, end)] }
}

function fences(text: string, starts: readonly number[], end: number): Paragraph {
  const position = positionAt(starts, 0, end)
  return {
    type: 'paragraph',
    children: [{ type: 'text', value: text.slice(0, end), position }],
    position,
    data: { interview: { part: 'boilerplate', rule: 'front-matter' } }
  }
}
