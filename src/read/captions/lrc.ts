import type { Warning } from '../../schema.ts'
import { lineEnd, lineStarts, positionAt } from '../lines.ts'
import type { Reader, ReadResult, Sniff, Source } from '../reader.ts'
import { skipBlanks } from '../text-marks.ts'
import { warn } from '../warn.ts'
import { type Cue, type Item, isBlankRange, newCue, remark } from './cue.ts'
import { type CueText, cueText } from './cue-text.ts'
import { cuesToMdast } from './cues-to-mdast.ts'
import { type Stamp, stampAt, type Thirds, thirdsIn } from './lrc-stamps.ts'
import { inheritSpeakers, speakersBeforeWords } from './voices.ts'

/** https://en.wikipedia.org/wiki/LRC_(file_format) */
export const lrcReader: Reader = {
  id: 'lrc',
  name: 'LRC',
  about:
    'Lines that begin with `[mm:ss.xx]`. Kept: times, id tags such as `[ar:Name]` as metadata. There are no speakers but in the text.',
  extensions: ['lrc'],
  sniff,
  read,
  example: `[ti:The mill]
[00:01.00]Ana: Why did you build the mill?
[00:04.00]Bo: Because the river was there.
[00:07.25]
`
}

const LOOKED_AT = 65536
const OPEN = 91
const CLOSE = 93

function sniff({ text, path }: Source): Sniff | undefined {
  const head = text.slice(0, LOOKED_AT)
  if (!head.includes('[')) return undefined
  const starts = lineStarts(head)
  const thirds = thirdsIn(head, starts)
  let lines = 0
  let stamped = 0
  for (let index = 0; index < starts.length; index++) {
    const from = starts[index] as number
    const to = lineEnd(head, starts, index)
    if (isBlankRange(head, from, to)) continue
    lines++
    if (stampAt(head, from, to, thirds)?.fine || idTag(head, from, to) !== undefined) stamped++
  }
  const share = stamped / Math.max(1, lines)
  if (stamped < 2 || share < 0.6) return undefined
  const named = path?.toLowerCase().endsWith('.lrc') ?? false
  return { confidence: named ? 0.95 : 0.85, evidence: [`${stamped} of ${lines} lines begin with [mm:ss.xx]`] }
}

interface Scan {
  text: string
  starts: readonly number[]
  thirds: Thirds
  items: Item[]
  warnings: Warning[]
  words: CueText
  last: Cue | undefined
  /** Seconds that `[offset:…]` moves all later times. */
  shift: number
}

function read({ text }: Source): ReadResult {
  const starts = lineStarts(text)
  const items: Item[] = []
  const words = cueText(text, { tags: true, overrides: false }, items)
  const thirds = thirdsIn(text, starts)
  const scan: Scan = { text, starts, thirds, items, warnings: [], words, last: undefined, shift: 0 }
  for (let line = 0; line < starts.length; line++) readLine(scan, line)
  const cues = items.filter((item): item is Cue => item.type === 'cue')
  speakersBeforeWords(cues)
  inheritSpeakers(cues)
  return { root: cuesToMdast(text, starts, items, 'lrc'), warnings: scan.warnings }
}

function readLine(scan: Scan, line: number): void {
  const { text, starts } = scan
  const from = starts[line] as number
  const to = lineEnd(text, starts, line)
  if (isBlankRange(text, from, to)) return
  const first = skipBlanks(text, from, to)
  const stamp = stampAt(text, first, to, scan.thirds)
  const tag = stamp === undefined ? idTag(text, first, to) : undefined
  if (tag !== undefined) addTag(scan, from, to, tag)
  else {
    if (stamp === undefined) malformed(scan, from, to)
    addCue(scan, stamp, first, to)
  }
}

function addCue(scan: Scan, stamp: Stamp | undefined, first: number, to: number): void {
  const { text, last, thirds } = scan
  const start = stamp === undefined ? undefined : round(Math.max(0, stamp.seconds - scan.shift))
  if (last !== undefined && start !== undefined && last.end === undefined && start >= (last.start ?? 0))
    last.end = start
  let at = stamp?.after ?? first
  // a refrain has several stamps: the words are said first at the first
  for (let more = stampAt(text, at, to, thirds); more !== undefined; more = stampAt(text, at, to, thirds))
    at = more.after
  const cue = newCue(first, to, start)
  if (isBlankRange(text, at, to)) cue.end = start
  scan.words.open(cue)
  scan.words.line(at, to)
  if (scan.items.at(-1) === cue) cue.to = to
  scan.last = cue
}

function round(seconds: number): number {
  return Math.round(seconds * 1000) / 1000
}

interface Tag {
  key: string
  from: number
  to: number
}

/** `[ar:Ana Diaz]`, `[length: 3:20]`: letters and a colon in brackets, alone on the line. */
function idTag(text: string, at: number, to: number): Tag | undefined {
  if (text.charCodeAt(at) !== OPEN) return undefined
  let end = to
  while (end > at && (text.charCodeAt(end - 1) === 32 || text.charCodeAt(end - 1) === 9)) end--
  if (text.charCodeAt(end - 1) !== CLOSE) return undefined
  let colon = at + 1
  while (colon < end && isLetter(text.charCodeAt(colon))) colon++
  if (colon === at + 1 || colon - at > 12 || text.charCodeAt(colon) !== 58) return undefined
  return { key: text.slice(at + 1, colon).toLowerCase(), from: colon + 1, to: end - 1 }
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 35
}

const KEYS = new Map([
  ['ar', 'artist'],
  ['al', 'album'],
  ['au', 'author'],
  ['by', 'transcriber'],
  ['la', 'language'],
  ['re', 'editor'],
  ['ve', 'version']
])

function addTag(scan: Scan, from: number, to: number, tag: Tag): void {
  const { text } = scan
  const value = text.slice(tag.from, tag.to).trim()
  if (tag.key === 'offset') scan.shift = /^[+-]?\d{1,9}$/.test(value) ? Number(value) / 1000 : 0
  if (value === '') scan.items.push(remark(text, from, to, { part: 'boilerplate', rule: 'lrc/tag' }))
  else if (tag.key === 'ti')
    scan.items.push(remark(text, from, to, { part: 'title', rule: 'lrc/tag' }, tag.from, tag.to))
  else {
    const key = KEYS.get(tag.key) ?? tag.key
    scan.items.push(remark(text, from, to, { part: 'metadata', key, rule: 'lrc/tag' }, tag.from, tag.to))
  }
}

function malformed(scan: Scan, from: number, to: number): void {
  const position = positionAt(scan.starts, from, to)
  scan.warnings.push(warn('malformed-cue', 'A line without a readable time; its text is kept', 'warning', position))
}
