import type { FieldValue } from './front-matter.ts'
import { trimSpace } from './text-marks.ts'

/** `name: Ann` */
const KEY = /^([\p{L}\p{N}_][\p{L}\p{N}_ .-]{0,40}):(?: |$)/u

/** No field that people write nests deeper. */
const MAX_DEPTH = 4

/**
 * The values that people write in front matter: words, numbers, quoted text, texts over several lines, lists and fields
 * of these. `document-values.ts` reads whatever else YAML and TOML have.
 * @returns undefined for what is none of these
 */
export const plainValue: FieldValue = (format, slice) => {
  const lines = slice.split('\n').filter((line) => trimSpace(line) !== '' && !trimSpace(line).startsWith('#'))
  const [head = '', ...below] = lines
  if (format === 'yaml') return fieldIn(head.slice(head.indexOf(':') + 1), below, 0)
  const first = trimSpace(head.slice(head.indexOf('=') + 1))
  // Only a list goes on below; `[extra]` opens a part of the table.
  return valueIn(lineOf([first, ...(first.startsWith('[') && !first.endsWith(']') ? below : [])]))
}

/** What stands behind a key, and below it. */
function fieldIn(head: string, below: readonly string[], depth: number): unknown {
  const first = withoutComment(trimSpace(head))
  if (/^[|>][+-]?$/.test(first)) return blockText(first.startsWith('|') ? '\n' : ' ', below)
  if (first === '' && below.length > 0) return blockIn(below, depth)
  return valueIn(lineOf([first, ...below]))
}

const lineOf = (lines: readonly string[]): string => lines.map((line) => withoutComment(trimSpace(line))).join(' ')

/** `|` and lines of text below. */
function blockText(joint: string, lines: readonly string[]): string | undefined {
  if (lines.length === 0) return ''
  const indent = indentOf(lines[0] as string)
  if (indent === 0 || lines.some((line) => indentOf(line) !== indent)) return undefined
  return lines.map(trimSpace).join(joint)
}

/** Lines of `- a`, or of `name: Ann`, with what is indented below each. */
function blockIn(lines: readonly string[], depth: number): unknown {
  const indent = indentOf(lines[0] as string)
  if (depth > MAX_DEPTH || lines.some((line) => indentOf(line) < indent)) return undefined
  const entries: string[][] = []
  for (const line of lines) {
    if (indentOf(line) === indent) entries.push([line.slice(indent)])
    else entries.at(-1)?.push(line)
  }
  if (entries.every(([first]) => first?.startsWith('- ')))
    return complete(entries.map(([first = '', ...below]) => itemIn(first, below, indent, depth)))
  const fields = entries.map(([first = '', ...below]): [string, unknown] => {
    const key = KEY.exec(first)?.[1] ?? ''
    return [key, key === '' ? undefined : fieldIn(first.slice(first.indexOf(':') + 1), below, depth + 1)]
  })
  const byKey = Object.fromEntries(fields)
  return Object.keys(byKey).length === fields.length && complete(Object.values(byKey)) ? byKey : undefined
}

/** `- a`, or `- name: Ann` with more fields below. */
function itemIn(first: string, below: readonly string[], indent: number, depth: number): unknown {
  const own = `${' '.repeat(indent + 2)}${first.slice(2)}`
  return KEY.test(first.slice(2)) ? blockIn([own, ...below], depth + 1) : valueIn(lineOf([own, ...below]))
}

function valueIn(text: string): unknown {
  return text.startsWith('[') && text.endsWith(']') ? listOf(text.slice(1, -1)) : scalarOf(text)
}

/** `a, "b, c", d` */
function listOf(text: string): unknown[] | undefined {
  const parts: string[] = []
  let from = 0
  let quote = ''
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string
    if (quote === '' && (char === '"' || char === "'") && trimSpace(text.slice(from, at)) === '') quote = char
    else if (char === quote) quote = ''
    else if (char === ',' && quote === '') {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  parts.push(text.slice(from))
  const values = parts.map(trimSpace)
  // A comma may stand behind the last entry.
  if (values.at(-1) === '') values.pop()
  return values.some((value) => value.startsWith('[')) ? undefined : complete(values.map(scalarOf))
}

const complete = (values: unknown[]): unknown[] | undefined => (values.includes(undefined) ? undefined : values)

function scalarOf(text: string): string | null | undefined {
  if (text === '' || text === '~' || text === 'null') return null
  if (text.startsWith('"')) return quoted(text)
  if (text.startsWith("'")) {
    const inner = text.slice(1, -1)
    return text.length > 1 && text.endsWith("'") && !inner.replaceAll("''", '').includes("'")
      ? inner.replaceAll("''", "'")
      : undefined
  }
  if (/^[[\]{}&*!|>%@`,]|^[-?:] |: |:$/.test(text)) return undefined
  return /^[+-]?\d{1,15}(?:\.\d{1,15})?$/.test(text) ? String(Number(text)) : text
}

const ESCAPES = /\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|(.))/g
const SHORT: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', _: '\u00a0', '0': '\0' }

/** `"A \"talk\""` */
function quoted(text: string): string | undefined {
  const inner = text.slice(1, -1)
  if (text.length < 2 || !text.endsWith('"') || inner.replace(ESCAPES, '').includes('"')) return undefined
  return inner.replace(ESCAPES, (_, two?: string, four?: string, eight?: string, sign = ''): string => {
    const code = Number.parseInt(two ?? four ?? eight ?? '', 16)
    if (code <= 0x10ffff) return String.fromCodePoint(code)
    return Object.hasOwn(SHORT, sign) ? (SHORT[sign] as string) : sign
  })
}

/** `2020 # about` */
function withoutComment(text: string): string {
  const at = text.startsWith('"') || text.startsWith("'") ? -1 : text.indexOf(' #')
  return at < 0 ? text : trimSpace(text.slice(0, at))
}

const indentOf = (line: string): number => line.length - line.trimStart().length
