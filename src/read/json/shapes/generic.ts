import { endsSentence } from '../../captions/turn-marks.ts'
import { clockAt } from '../../clock.ts'
import { asString, first, get, numberOf } from '../access.ts'
import { hasMarkup } from '../markup.ts'
import { type JsonNode, stringOf } from '../scan.ts'
import { type Piece, type Segment, type Shape, timed } from '../segment.ts'
import { speakerOf, speakerTable } from '../speaker-name.ts'
import { anyStartKeys, endKeys, endMsKeys, startKeys, startMsKeys } from '../time-keys.ts'
import { findList } from './find-list.ts'

const textKeys = [
  'text',
  'body',
  'content',
  'transcript',
  'utterance',
  'sentence',
  'speech',
  'message',
  'dialog',
  'dialogue',
  'line',
  'words',
  'caption'
]
const speakerKeys = [
  'speaker',
  'speaker_name',
  'speakerName',
  'speaker_label',
  'speakerLabel',
  'speaker_id',
  'speakerId',
  'name',
  'author',
  'participant',
  'who',
  'role',
  'from',
  'user',
  'label'
]
const sources = new Set(['microphone', 'system'])

/** Any list of objects with a text and a speaker or a time. Seconds and milliseconds are told apart by the pace of speech. */
export const generic: Shape = {
  id: 'json-segments',
  name: 'JSON segments',
  about:
    'A list of objects, bare or under a key such as `segments`, `turns` or `transcript`, each with a text and a speaker or time, under any of the usual names.',
  confidence: 0.85,
  evidence: 'a list of objects with text and speaker or time',
  segments: (text: string, root: JsonNode): Segment[] => {
    const list = findList(root, (item) => isSpeech(text, item))
    if (!list) return []
    const names = speakerTable(text, get(root, 'speakers') ?? get(root, 'participants'))
    const scale = {
      unit: timeUnit(text, list),
      zero: list.map((item) => dateOf(text, first(item, startKeys))).find(Boolean) ?? 0
    }
    const segments = list.flatMap((item) => segment(text, item, names, scale))
    markUnsaid(text, list, segments)
    return segments
  },
  example:
    '{"turns": [{"speaker": "Ann", "start": 0, "end": 1.2, "text": "Who built it?"}, {"speaker": "Bo", "start": 1.5, "end": 2.6, "text": "My aunt did."}]}'
}

/**
 * `{"speaker": null, "text": "Intro music"}` above the first who speaks, where all below is somebody's: nobody says it.
 * A sentence is somebody's whom the source does not know. Changes the segments.
 */
function markUnsaid(text: string, list: readonly JsonNode[], segments: readonly Segment[]): void {
  const named = segments.findIndex(({ speaker }) => speaker !== undefined)
  if (named < 1 || segments.slice(named).some(({ speaker }) => speaker === undefined)) return
  const silent = new Set(list.flatMap((item) => (speakerKeys.some((key) => isNull(get(item, key))) ? item.start : [])))
  for (const segment of segments.slice(0, named)) {
    const words = segment.pieces.map(({ node }) => stringOf(text, node)).join(' ')
    if (silent.has(segment.from) && !endsSentence(words)) segment.unsaid = true
  }
}

const isNull = (node: JsonNode | undefined): boolean => node?.kind === 'scalar' && node.value === null

function isSpeech(text: string, item: JsonNode): boolean {
  return piecesOf(item).length > 0 && (voiceOf(text, item) !== undefined || first(item, anyStartKeys) !== undefined)
}

/** Who speaks; else by which of two recordings: what the microphone heard, or what the machine played. */
function voiceOf(text: string, item: JsonNode): JsonNode | undefined {
  const source = get(item, 'source')
  const recorded = source?.kind === 'string' && sources.has(stringOf(text, source))
  return first(item, speakerKeys) ?? (recorded ? source : undefined)
}

/** How the times of a document become seconds: a factor for numbers, the first of its dates. */
interface Scale {
  unit: number
  zero: number
}

function segment(text: string, item: JsonNode, names: ReadonlyMap<string, string>, scale: Scale): Segment[] {
  const pieces = piecesOf(item)
  if (pieces.length === 0) return []
  const markup = pieces.every(({ node }) => hasMarkup(text.slice(node.start, node.end)))
  const startMs = numberOf(text, first(item, startMsKeys))
  const times =
    startMs === undefined
      ? timed(timeOf(text, first(item, startKeys), scale), timeOf(text, first(item, endKeys), scale))
      : timed(startMs, numberOf(text, first(item, endMsKeys)), 0.001)
  return [
    {
      ...speakerOf(text, voiceOf(text, item), names),
      ...times,
      pieces,
      ...(markup && { markup, lines: true }),
      from: item.start,
      to: item.end
    }
  ]
}

/** `"text": "…"`, or its parts as a list: `"content": [{"type": "text", "text": "…"}]`. */
function piecesOf(item: JsonNode): Piece[] {
  const value = first(item, textKeys)
  const parts = value?.kind === 'array' ? value.items.map((part) => get(part, 'text') ?? part) : [value]
  return parts.flatMap((part) => {
    const node = asString(part)
    return node ? [{ node }] : []
  })
}

/** A number in the document's unit, a clock such as `"00:01:02.5"`, or a date as seconds from the first one. */
function timeOf(text: string, node: JsonNode | undefined, { unit, zero }: Scale): number | undefined {
  const number = numberOf(text, node)
  if (number !== undefined) return number * unit
  if (node?.kind !== 'string') return undefined
  const date = dateOf(text, node)
  return date === undefined ? clockAt(text, node.start + 1, node.end)?.seconds : Math.max(0, date - zero)
}

/** Seconds of `2026-05-12T10:00:03.500Z`, of which only differences count. */
function dateOf(text: string, node: JsonNode | undefined): number | undefined {
  const match =
    node?.kind === 'string' && /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d(?:\.\d{1,6})?)/.exec(stringOf(text, node))
  if (!match) return undefined
  const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map(Number)
  return Date.UTC(year, month - 1, day, hours, minutes) / 1000 + seconds
}

/**
 * 0.001 where the times are milliseconds, else 1. Nobody says less than half a character in a second, nor 500
 * characters: so few characters for the time that passes means milliseconds.
 */
function timeUnit(text: string, list: readonly JsonNode[]): number {
  let characters = 0
  let opening: number | undefined
  let last = 0
  for (const item of list) {
    const start = numberOf(text, first(item, startKeys))
    const end = numberOf(text, first(item, endKeys))
    if (start === undefined) continue
    if (!Number.isInteger(start) || (end !== undefined && !Number.isInteger(end))) return 1
    opening ??= start
    last = Math.max(last, end ?? start)
    for (const { node } of piecesOf(item)) characters += node.end - node.start - 2
  }
  const passed = last - (opening ?? 0)
  return passed > 0 && characters < passed / 2 ? 0.001 : 1
}
