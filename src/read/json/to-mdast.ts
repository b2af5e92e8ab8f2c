import type { Paragraph, Root, Text } from 'mdast'
import { positionAt, spaceBetween, unixLines } from '../lines.ts'
import type { NodeData } from '../reader.ts'
import { textOf } from './access.ts'
import { type Group, groupSegments, type Run } from './group.ts'
import { linesOfString } from './lines-of-string.ts'
import type { JsonEntry, JsonNode } from './scan.ts'
import type { Segment } from './segment.ts'

/** Keys at top level that say something about the recording. */
const fields = new Set([
  'title',
  'language',
  'language_code',
  'date',
  'created',
  'created_at',
  'recorded_at',
  'duration',
  'audio_duration',
  'description',
  'url',
  'location',
  'host',
  'guest',
  'author',
  'interviewer',
  'interviewee',
  'category',
  'published',
  'published_at',
  'slug',
  'photo'
])

/** Keys at top level whose text stands above the talk. */
const introductions = new Set(['intro', 'introduction', 'lead', 'standfirst'])

interface Item {
  from: number
  to: number
  data: NodeData
  runs: Run[]
}

/**
 * The tree of a transcript: a paragraph for every group of segments, its position the objects that hold it; top level
 * facts as metadata; all other JSON between them as boilerplate, so that every line lies in some node.
 */
export function segmentsToMdast(
  text: string,
  starts: readonly number[],
  root: JsonNode | undefined,
  segments: readonly Segment[]
): Root {
  const speech = groupSegments(text, segments).map((group) => speechItem(starts, group))
  const items = inOrder([...speech, ...fieldItems(text, root)])
  const children = fillGaps(text, items).map((item) => toParagraph(starts, item))
  return { type: 'root', children, position: positionAt(starts, 0, text.length) }
}

function speechItem(starts: readonly number[], group: Group): Item {
  const { first, last } = group
  const data: NodeData = { wrapped: true, field: true }
  if (first.speaker !== undefined) data.speaker = first.speaker
  if (first.speakerNode) data.speakerPosition = positionAt(starts, ...innerRange(first.speakerNode))
  if (first.role) data.role = first.role
  if (first.role && first.speaker === undefined) data.opensTurn = true
  if (first.opensRecord && group.from === first.from) data.opensRecord = true
  if (first.unsaid) Object.assign(data, { part: 'aside', rule: 'json/unsaid' })
  const { end } = last
  if (first.start !== undefined)
    data.time = { start: first.start, ...(end === undefined || end < first.start ? {} : { end }) }
  return { from: group.from, to: group.to, data, runs: group.runs }
}

/** Without the quotes of a string. */
function innerRange(node: JsonNode): [number, number] {
  return node.kind === 'string' ? [node.start + 1, node.closed ? node.end - 1 : node.end] : [node.start, node.end]
}

function fieldItems(text: string, root: JsonNode | undefined): Item[] {
  if (root?.kind !== 'object') return []
  return [...root.entries].flatMap(([key, entry]) =>
    fields.has(key) || introductions.has(key) ? fieldItem(text, key, entry) : []
  )
}

function dataOf(key: string): NodeData {
  if (introductions.has(key)) return { part: 'introduction' }
  return key === 'title' ? { part: 'title' } : { part: 'metadata', key }
}

function fieldItem(text: string, key: string, { start, value }: JsonEntry): Item[] {
  const data = dataOf(key)
  const plain = textOf(text, value)
  if (plain === undefined || plain.trim() === '') return []
  const lines =
    value.kind === 'string' ? linesOfString(text, value) : [{ value: plain, start: value.start, end: value.end }]
  const runs = lines.map((line, index): Run => ({ ...line, space: index > 0 ? ' ' : '' }))
  return [{ from: start, to: value.end, data: { ...data, rule: 'json/field' }, runs }]
}

/** In source order; what would overlap the item before it is cut to start after it. */
function inOrder(items: Item[]): Item[] {
  const kept: Item[] = []
  for (const item of items.sort((a, b) => a.from - b.from)) {
    const end = kept.at(-1)?.to ?? 0
    const textStart = item.runs[0]?.start ?? item.from
    kept.push({ ...item, from: Math.max(item.from, Math.min(end, textStart)) })
  }
  return kept
}

/** Gives brackets and commas between items to a neighbour; everything else between them becomes boilerplate. */
function fillGaps(text: string, items: readonly Item[]): Item[] {
  const filled: Item[] = []
  let cursor = 0
  let carried: number | undefined
  const gap = (to: number): void => {
    const before = filled.at(-1)
    if (before) before.to = cursor = closing(text, cursor, to)
    const [from, end] = trimmed(text, cursor, to)
    if (from >= end) return
    if (!isStructure(text, from, end)) {
      const runs: Run[] = [{ value: unixLines(text.slice(from, end)), start: from, end, space: '' }]
      filled.push({ from, to: end, data: { part: 'boilerplate', rule: 'json/structure' }, runs })
    } else if (before) before.to = end
    else carried = from
  }
  for (const item of items) {
    if (item.from > cursor) gap(item.from)
    filled.push({ ...item, from: filled.length === 0 && carried !== undefined ? carried : item.from })
    cursor = Math.max(cursor, item.to)
  }
  gap(text.length)
  if (filled.length === 0 && carried !== undefined) {
    const [from, end] = trimmed(text, 0, text.length)
    const runs: Run[] = [{ value: unixLines(text.slice(from, end)), start: from, end, space: '' }]
    filled.push({ from, to: end, data: { part: 'boilerplate', rule: 'json/structure' }, runs })
  }
  return filled
}

/** Where the brackets and the comma end that close what stands before `from`. */
function closing(text: string, from: number, to: number): number {
  let end = from
  for (let at = from; at < to && '}], \n\r\t'.includes(text[at] as string); at++)
    if ('}],'.includes(text[at] as string)) end = at + 1
  return end
}

function trimmed(text: string, from: number, to: number): [from: number, to: number] {
  let start = from
  let end = to
  while (start < end && ' \n\r\t'.includes(text[start] as string)) start++
  while (end > start && ' \n\r\t'.includes(text[end - 1] as string)) end--
  return [start, end]
}

function isStructure(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!'{}[],: \n\r\t'.includes(text[at] as string)) return false
  return true
}

/**
 * One text for each string. On one source line a space between two strings stands for all the source between them;
 * a line end between them is a space already; strings without one are one text.
 */
function toParagraph(starts: readonly number[], item: Item): Paragraph {
  const children: Text[] = []
  for (const run of item.runs) {
    const position = positionAt(starts, run.start, run.end)
    const last = children.at(-1)
    if (last?.position && run.space === '') {
      last.value += run.value
      last.position.end = position.end
      continue
    }
    children.push(...spaceBetween(last?.position, position))
    for (const part of run.parts ?? [run])
      children.push({ type: 'text', value: part.value, position: positionAt(starts, part.start, part.end) })
  }
  return {
    type: 'paragraph',
    data: { interview: item.data },
    children,
    position: positionAt(starts, item.from, item.to)
  }
}
