import { clockAt } from '../../clock.ts'
import { asString, first, get, numberOf } from '../access.ts'
import type { JsonNode, JsonString } from '../scan.ts'
import { type Segment, type Shape, timed } from '../segment.ts'
import { speakerOf, speakerTable } from '../speaker-name.ts'
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
const startKeys = [
  'start',
  'start_time',
  'startTime',
  'start_timestamp',
  'begin',
  'from_time',
  'timestamp',
  'time',
  'ts',
  'offset',
  'start_ts'
]
const endKeys = ['end', 'end_time', 'endTime', 'end_timestamp', 'stop', 'to_time', 'end_ts']
const startMsKeys = ['start_ms', 'startMs', 'begin_ms', 'offset_ms', 'startTimeMs', 'tStartMs']
const endMsKeys = ['end_ms', 'endMs', 'endTimeMs']
/** Any list of objects with a text and a speaker or a time. Seconds and milliseconds are told apart by the pace of speech. */
export const generic: Shape = {
  id: 'json-segments',
  name: 'JSON segments',
  about:
    'A list of objects, bare or under a key such as `segments`, `turns` or `transcript`, each with a text and a speaker or time, under any of the usual names.',
  confidence: 0.85,
  evidence: 'a list of objects with text and speaker or time',
  segments: (text: string, root: JsonNode): Segment[] => {
    const list = findList(root, isSpeech)
    if (!list) return []
    const names = speakerTable(text, get(root, 'speakers') ?? get(root, 'participants'))
    const unit = timeUnit(text, list)
    return list.flatMap((item) => segment(text, item, names, unit))
  },
  example:
    '{"turns": [{"speaker": "Ann", "start": 0, "end": 1.2, "text": "Who built it?"}, {"speaker": "Bo", "start": 1.5, "end": 2.6, "text": "My aunt did."}]}'
}

function isSpeech(item: JsonNode): boolean {
  const spoken = asString(first(item, textKeys))
  return (
    spoken !== undefined && (voiceOf(item) !== undefined || first(item, [...startKeys, ...startMsKeys]) !== undefined)
  )
}

function voiceOf(item: JsonNode): JsonNode | undefined {
  return first(item, speakerKeys)
}

function segment(text: string, item: JsonNode, names: ReadonlyMap<string, string>, unit: number): Segment[] {
  const node = asString(first(item, textKeys))
  if (!node) return []
  const startMs = numberOf(text, first(item, startMsKeys))
  const times =
    startMs === undefined
      ? timed(timeOf(text, first(item, startKeys), unit), timeOf(text, first(item, endKeys), unit))
      : timed(startMs, numberOf(text, first(item, endMsKeys)), 0.001)
  return [{ ...speakerOf(text, voiceOf(item), names), ...times, pieces: [{ node }], from: item.start, to: item.end }]
}

/** A number in the document's unit, or a clock: `"00:01:02.5"`. */
function timeOf(text: string, node: JsonNode | undefined, unit: number): number | undefined {
  const number = numberOf(text, node)
  if (number !== undefined) return number * unit
  return node?.kind === 'string' ? clockAt(text, node.start + 1, node.end)?.seconds : undefined
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
    characters += length(asString(first(item, textKeys)))
  }
  const passed = last - (opening ?? 0)
  return passed > 0 && characters < passed / 2 ? 0.001 : 1
}

function length(node: JsonString | undefined): number {
  return node ? node.end - node.start - 2 : 0
}
