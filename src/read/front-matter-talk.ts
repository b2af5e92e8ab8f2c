import type { Paragraph, Text } from 'mdast'
import type { Position } from '../schema.ts'
import { clockAt } from './clock.ts'
import { type Column, columnOf } from './exports/table-headers.ts'
import { positionAt } from './lines.ts'
import type { NodeData } from './reader.ts'
import { skipSpace, trimEnd, trimSpace } from './text-marks.ts'

/** Keys under which sites keep a whole transcript in front matter. */
const TALK_KEYS = new Set(['transcript', 'transcription', 'interview', 'conversation', 'dialogue'])

/** `transcript: |` and lines below it: text to be read like the rest of the document. */
export function opensTalk(key: string, line: string): boolean {
  return TALK_KEYS.has(key.toLowerCase()) && /:\s{0,8}[|>][+-]?\d?$/.test(line)
}

/** A value in a line, by offsets. */
interface Value {
  text: string
  from: number
  to: number
  /** Its further lines, below a `>-` or indented deeper than its key. */
  more?: Value[]
}

/** `|`, `>-`: the value stands below. */
const BELOW = /^[|>][+-]?\d?$/

type Item = Map<Column, Value> & { from: number; to: number }

/**
 * The turns of a list such as
 * ```yaml
 * transcript:
 *   - speaker: Ann
 *     text: Who built it?
 * ```
 * @param from first row below the key
 * @param to exclusive
 * @returns undefined where the rows hold anything else
 */
export function listedTurns(
  text: string,
  starts: readonly number[],
  key: string,
  from: number,
  to: number
): Paragraph[] | undefined {
  if (!TALK_KEYS.has(key.toLowerCase())) return undefined
  const items: Item[] = []
  let open: { value: Value; indent: number } | undefined
  for (let row = from; row < to; row++) {
    const start = starts[row] as number
    const line = text.slice(start, starts[row + 1])
    if (trimSpace(line) === '') continue
    const item = items.at(-1)
    if (item && open && line.search(/\S/) > open.indent) {
      const words = trimSpace(line)
      const at = start + line.indexOf(words)
      const value = { text: words, from: at, to: at + words.length }
      open.value.more = [...(open.value.more ?? []), value]
      item.to = value.to
      continue
    }
    const match = /^(\s{0,20})(- {1,4})?["']?([\p{L}_]{1,20})["']?:[ \t]/u.exec(line)
    const column = match && columnOf(match[3] as string)
    if (!match) return undefined
    const begin = start + (match[1] as string).length
    if (match[2] !== undefined) items.push(Object.assign(new Map<Column, Value>(), { from: begin, to: begin }))
    const own = items.at(-1)
    if (!own) return undefined
    const value = valueIn(line, match[0].length, start)
    own.to = start + line.trimEnd().length
    open = { value, indent: (match[1] as string).length + (match[2]?.length ?? 0) }
    if (column) own.set(column, value)
  }
  const withWords = items.filter((item) => item.get('text')?.text).length
  if (2 * withWords <= items.length || !items.every((item) => item.has('speaker'))) return undefined
  return items.flatMap((item) => turnOf(text, starts, item))
}

/** What stands after the key, without quotes. */
function valueIn(line: string, from: number, start: number): Value {
  const raw = trimSpace(line.slice(from))
  const at = line.indexOf(raw, from)
  const quoted = raw.length > 1 && (raw[0] === '"' || raw[0] === "'") && raw.endsWith(raw[0])
  const text = quoted ? raw.slice(1, -1) : raw
  const begin = start + at + (quoted ? 1 : 0)
  return { text, from: begin, to: begin + text.length }
}

/** The words with their speaker, and the keys around them; who says nothing has the keys for a place. */
function turnOf(text: string, starts: readonly number[], item: Item): Paragraph[] {
  const words = item.get('text')
  const speaker = item.get('speaker') as Value
  const time = item.get('start')
  const seconds = time && (clockAt(time.text, 0, time.text.length)?.seconds ?? numberOf(time.text))
  const data: NodeData = {
    wrapped: true,
    speaker: speaker.text,
    speakerPosition: positionAt(starts, speaker.from, speaker.to),
    ...(seconds !== undefined && { time: { start: seconds } })
  }
  if (!words?.text) return [paragraph(positionAt(starts, item.from, item.to), [], data)]
  const lines = [...(words.more && BELOW.test(words.text) ? [] : [words]), ...(words.more ?? [])]
  const { from } = lines[0] as Value
  const { to } = lines.at(-1) as Value
  const children = lines.map((line): Text => {
    return { type: 'text', value: line.text, position: positionAt(starts, line.from, line.to) }
  })
  const said = paragraph(positionAt(starts, from, to), children, data)
  return [...keyLines(text, starts, item.from, from), said, ...keyLines(text, starts, to, item.to)]
}

const paragraph = (position: Position, children: Text[], interview: NodeData): Paragraph => ({
  type: 'paragraph',
  children,
  position,
  data: { interview }
})

function keyLines(text: string, starts: readonly number[], from: number, to: number): Paragraph[] {
  if (from >= to) return []
  const start = skipSpace(text, from, to)
  const end = trimEnd(text, start, to)
  const position = positionAt(starts, start, end)
  const value = text.slice(start, end).replace(/\r\n?/g, '\n')
  return [paragraph(position, [{ type: 'text', value, position }], { part: 'boilerplate', rule: 'front-matter' })]
}

const numberOf = (text: string): number | undefined => (/^\d{1,9}(?:\.\d{1,6})?$/.test(text) ? Number(text) : undefined)
