import type { Warning } from '../../schema.ts'
import { headOf } from '../head.ts'
import { lineEnd, lineStarts } from '../lines.ts'
import type { NodeData, Reader, ReadResult, Sniff, Source } from '../reader.ts'
import { arrowFinder } from './arrows.ts'
import { readBlocks } from './blocks.ts'
import { type Cue, type Item, isBlank, isBlankRange, type Remark, remark } from './cue.ts'
import { cuesToMdast } from './cues-to-mdast.ts'
import { unroll } from './rolling.ts'
import { dropSharedName } from './shared-name.ts'
import { coloursAsClasses, inheritSpeakers, speakersBeforeWords } from './voices.ts'

/** https://www.w3.org/TR/webvtt1/ */
export const vttReader: Reader = {
  id: 'vtt',
  name: 'WebVTT',
  about:
    'The first line is `WEBVTT`, or half of the lines begin with `<v Name>`. Kept: times, voices (`<v Ana>`, also where they are stated on change only; a name before the words of every cue), classes, notes, header fields. Rolling captions are unrolled.',
  extensions: ['vtt'],
  sniff,
  read,
  example: `WEBVTT

1
00:00:01.000 --> 00:00:03.500
<v Ana Diaz>Why did you build the mill?</v>

2
00:00:04.000 --> 00:00:07.250
<v Bo Lund>Because the river
was there.</v>
`
}

const SIGNATURE = 'WEBVTT'

function sniff({ text }: Source): Sniff | undefined {
  const at = firstInk(text)
  if (!isSignature(text, at)) return sniffVoices(text)
  return { confidence: at === 0 ? 1 : 0.95, evidence: ['first line is WEBVTT'] }
}

/** `<v Ana>Why now?</v>` line by line: captions that lost their times. */
function sniffVoices(text: string): Sniff | undefined {
  const head = headOf(text)
  if (!head.includes('<v')) return undefined
  const lines = head.split(/[\n\r]/).filter((line) => line.trim() !== '')
  const voices = lines.filter((line) => /^\s{0,8}<v[ .\t]/.test(line)).length
  return voices >= 2 && voices * 2 >= lines.length
    ? { confidence: 0.9, evidence: [`${voices} of ${lines.length} lines begin with <v`] }
    : undefined
}

function firstInk(text: string): number {
  let at = 0
  while (at < text.length && at < 4096 && isBlank(text.charCodeAt(at))) at++
  return at
}

function isSignature(text: string, at: number): boolean {
  if (!text.startsWith(SIGNATURE, at)) return false
  const next = at + SIGNATURE.length
  return next === text.length || isBlank(text.charCodeAt(next))
}

function read({ text }: Source): ReadResult {
  const starts = lineStarts(text)
  const items: Item[] = []
  const warnings: Warning[] = []
  const notes = new Set<string>()
  readBlocks(
    text,
    starts,
    readHeader(text, starts, items),
    {
      kinds: { tags: true, overrides: false },
      blanksInside: true,
      // voices without times: every line is a stray
      strayIsMalformed: isSignature(text, firstInk(text)),
      block: (index) => readComment(text, starts, index, notes),
      identify(cue, from, to) {
        cue.utterance = utteranceId(text.slice(from, to).trim())
      }
    },
    items,
    warnings
  )
  const cues = items.filter((item): item is Cue => item.type === 'cue')
  unroll(cues)
  dropSharedName(cues)
  speakersBeforeWords(cues)
  inheritSpeakers(cues)
  coloursAsClasses(cues)
  return { root: cuesToMdast(text, starts, items, 'vtt'), warnings }
}

/** `3f2a…-…/32-0`, as one meeting tool writes it: what stands before the last hyphen is the utterance. */
function utteranceId(id: string): string | undefined {
  const slash = id.indexOf('/')
  const hyphen = id.lastIndexOf('-')
  return slash > 0 && hyphen > slash ? id.slice(0, hyphen) : undefined
}

/** @returns the index of the first line after the header */
function readHeader(text: string, starts: readonly number[], items: Item[]): number {
  let index = 0
  while (index < starts.length && isBlankRange(text, starts[index] as number, lineEnd(text, starts, index))) index++
  const from = firstInk(text)
  if (!isSignature(text, from)) return 0
  items.push(...signature(text, from, lineEnd(text, starts, index)))
  const arrowOf = arrowFinder(text, starts)
  for (index++; index < starts.length; index++) {
    const start = starts[index] as number
    const end = lineEnd(text, starts, index)
    // an arrow in the line below: a cue's identifier, and the blank line is missing
    if (isBlankRange(text, start, end) || arrowOf(index) || arrowOf(index + 1)) break
    items.push(headerField(text, start, end))
  }
  return index
}

// `WEBVTT - The mill on the river`
function signature(text: string, from: number, to: number): Remark[] {
  const end = from + SIGNATURE.length
  let title = end
  while (title < to && (isBlank(text.charCodeAt(title)) || '-\u2013\u2014:'.includes(text.charAt(title)))) title++
  const format = remark(text, from, title, { part: 'metadata', key: 'format', rule: 'vtt/header' }, from, end)
  if (title === to) return [{ ...format, to }]
  const isField = text.slice(title, to).includes(': ')
  return [
    format,
    isField ? headerField(text, title, to) : remark(text, title, to, { part: 'title', rule: 'vtt/header' })
  ]
}

// `Kind: captions`; other lines carry nothing for readers
function headerField(text: string, from: number, to: number): Remark {
  const colon = text.indexOf(':', from)
  const key = colon > from && colon < to ? text.slice(from, colon).trim().toLowerCase() : ''
  if (key === '' || key === 'region' || key === 'style' || key.includes('=') || isBlankRange(text, colon + 1, to)) {
    return remark(text, from, to, { part: 'boilerplate', rule: 'vtt/header' })
  }
  return remark(text, from, to, { part: 'metadata', key, rule: 'vtt/header' }, colon + 1, to)
}

const COMMENTS = new Map([
  ['NOTE', 'vtt/note'],
  ['STYLE', 'vtt/style'],
  ['REGION', 'vtt/region'],
  [SIGNATURE, 'vtt/header']
])

function readComment(
  text: string,
  starts: readonly number[],
  index: number,
  seen: Set<string>
): { remark: Remark; next: number } | undefined {
  const from = starts[index] as number
  const firstEnd = lineEnd(text, starts, index)
  let wordEnd = from
  while (wordEnd < firstEnd && wordEnd < from + 7 && !isBlank(text.charCodeAt(wordEnd))) wordEnd++
  const word = text.slice(from, wordEnd)
  const rule = COMMENTS.get(word)
  if (rule === undefined || (word !== 'NOTE' && word !== SIGNATURE && !isBlankRange(text, wordEnd, firstEnd)))
    return undefined
  let next = index + 1
  while (next < starts.length && lineEnd(text, starts, next) > (starts[next] as number)) {
    if (text.slice(starts[next], lineEnd(text, starts, next)).includes('-->')) break
    next++
  }
  const to = lineEnd(text, starts, next - 1)
  const data: NodeData = word === 'NOTE' ? noteData(text.slice(wordEnd, to), seen) : { part: 'boilerplate', rule }
  const skipped = word === 'NOTE' ? wordEnd : from
  return {
    remark: isBlankRange(text, skipped, to) ? remark(text, from, to, data) : remark(text, from, to, data, skipped, to),
    next
  }
}

/** A note is metadata; one that repeats, cue by cue, is written by a machine: `NOTE Confidence: 0.92`. */
function noteData(note: string, seen: Set<string>): NodeData {
  const colon = note.indexOf(':')
  const kind = (colon < 0 || colon > 40 ? note : note.slice(0, colon)).trim()
  if (seen.has(kind)) return { part: 'boilerplate', rule: 'vtt/note' }
  seen.add(kind)
  return { part: 'metadata', key: 'note', rule: 'vtt/note' }
}
