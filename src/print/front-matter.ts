import { needsReference } from './escape.ts'

/** What stands after a key: words, a number, nothing, or a list of words. */
export type Scalar = string | number | null | readonly string[]
/** Keys and values in order; a key may come more than once. */
export type Entries = readonly (readonly [key: string, value: Scalar | undefined])[]

const RESERVED = new Set('true false null yes no on off y n'.split(' '))

function isPlain(text: string): boolean {
  return /^\p{L}[\p{L}\p{M}\p{N} .'’()/_-]*$/u.test(text) && !text.endsWith(' ') && !RESERVED.has(text.toLowerCase())
}

/** Words as YAML: bare where every YAML reader takes them as words, else as a JSON string. */
function words(text: string): string {
  if (isPlain(text)) return text
  return JSON.stringify(text).replace(/[\x7f-\uffff]/g, (char) => {
    const code = char.charCodeAt(0)
    const isHalf = code >= 0xd800 && code <= 0xdfff
    return needsReference(code) && !isHalf ? `\\u${code.toString(16).padStart(4, '0')}` : char
  })
}

function scalar(value: Scalar): string {
  if (value === null) return 'null'
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? words(value) : `[${value.map(words).join(', ')}]`
}

const stated = (entries: Entries): [string, Scalar][] =>
  entries.filter((entry): entry is [string, Scalar] => entry[1] !== undefined)

/** `key: value` */
export function entryLine(key: string, value: Scalar): string {
  return `${words(key)}: ${scalar(value)}`
}

/** A list item whose keys stand on lines of their own. */
export function itemLines(entries: Entries): string[] {
  return stated(entries).map(([key, value], at) => `${at === 0 ? '  - ' : '    '}${entryLine(key, value)}`)
}

/** A list item on one line: `- {code: empty-answer, exchange: 3}` */
export function flowLine(entries: Entries): string {
  return `  - {${stated(entries)
    .map(([key, value]) => entryLine(key, value))
    .join(', ')}}`
}
