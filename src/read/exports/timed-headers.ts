import { append } from '../../append.ts'
import { lastNotAbove } from '../../search.ts'
import { clockAt } from '../clock.ts'
import type { Reader, ReadResult, Sniff, Source } from '../reader.ts'
import { type Entry, type Range, toTree, trimRange } from './build.ts'
import { type HeaderLine, headerLine, nameIn } from './header-lines.ts'
import { firstLines, type Line, linesOf } from './lines.ts'
import { isSignature } from './signature.ts'

/**
 * A line or lines that name who speaks and when, the words below: what recorders and transcribers write when they
 * write text. Otter, Rev, Riverside, Descript, Zencastr, Teams as screen readers copy it, and many smaller ones share it.
 */
export const timedHeaders: Reader = {
  id: 'timed-headers',
  name: 'Names and times above the words',
  about:
    'Three or more lines such as `Ann Lowe  0:15`, `Ann Lowe (00:15):`, `[0:15] Ann Lowe` or `Ann Lowe 1 minute 5 seconds`, or a name and a time on two lines, whose names recur and whose times rise; the words stand below, as in the text of Otter, Rev, Riverside, Descript and Zencastr.',
  extensions: ['txt'],
  sniff,
  read: readTimedHeaders,
  example:
    'Ann Lowe  0:03\nWho built it?\n\nBo Kern  0:05\nMy aunt did.\n\nAnn Lowe  1:09\nWhen was that?\n\nBo Kern  1:12\nIn spring.\n'
}

/** `## Bells`, but not `#bells, #rope`, which are tags. */
const HEADING = /^#{1,6}(?:\s|$)/

function sniff(source: Source): Sniff | undefined {
  const lines = firstLines(source)
  // Markdown has its own marks, which this reader would leave in the text.
  if (
    lines[0]?.startsWith('---') ||
    lines.some((line) => HEADING.test(line) || line.includes('**') || line.includes('-->'))
  )
    return undefined
  const headers = headersOf(lines)
  return headers && isTranscript(lines, headers)
    ? { confidence: 0.9, evidence: [`${headers.length} lines of a name and a time, above words`] }
    : undefined
}

/** The header of one turn: its lines, and where in the last of them words begin. */
interface Header {
  /** Indices of lines, the end exclusive. */
  from: number
  to: number
  name: string
  /** Line and place of the name. */
  nameLine: number
  nameAt: Range
  time: number
  /** Words on the header's last line: `[0:15] words` below `Ann Lowe:`. */
  bodyAt?: number
}

/** Names recur, times rise, words stand below. */
function isTranscript(lines: readonly string[], headers: readonly Header[]): boolean {
  const names = new Set(headers.map(({ name }) => name))
  if (headers.length < 3 || names.size * 2 > headers.length + 1) return false
  const falls = headers.filter((header, at) => header.time < (headers[at - 1]?.time ?? 0)).length
  if (falls * 5 > headers.length) return false
  const worded = headers.filter(
    ({ to, bodyAt }, at) => bodyAt !== undefined || to < (headers[at + 1]?.from ?? lines.length)
  )
  return worded.length * 10 >= headers.length * 8
}

/** The headers of a document, in one of three arrangements: name and time on one line, on two lines, or the time before the words. */
function headersOf(lines: readonly string[]): Header[] | undefined {
  const parsed = lines.map(headerLine)
  const whole = parsed.filter((line) => line?.name && line.time !== undefined).length
  const times = parsed.filter((line) => line && !line.name).length
  const labels = parsed.filter((line) => line?.name && line.time === undefined).length
  if (whole >= 3 && whole * 2 >= times) return oneLine(lines, parsed)
  if (times >= 3) return twoLines(lines, parsed)
  return labels >= 3 ? labelThenTime(lines, parsed) : undefined
}

type Parsed = readonly (HeaderLine | undefined)[]

/** `Ann Lowe  0:15`; lines above it that only repeat the name or the time belong to it. */
function oneLine(lines: readonly string[], parsed: Parsed): Header[] {
  const first = usualSide(parsed)
  const headers: Header[] = []
  for (const [at, line] of parsed.entries()) {
    if (!line?.name || line.time === undefined || line.timeFirst !== first) continue
    const header = headerAt(lines, at, at, line.name, line.time)
    while (
      header.from > (headers.at(-1)?.to ?? 0) &&
      repeats(header, lines[header.from - 1] as string, parsed[header.from - 1])
    )
      header.from--
    headers.push(header)
  }
  return recurring(headers)
}

function headerAt(lines: readonly string[], at: number, nameLine: number, name: Range, time: number): Header {
  const text = lines[nameLine] as string
  return { from: at, to: at + 1, name: text.slice(...name), nameLine, nameAt: name, time }
}

/** Whether the time stands before the name in most lines that have both. */
function usualSide(parsed: Parsed): boolean {
  const both = parsed.filter((line) => line?.name && line.time !== undefined)
  return both.filter((line) => line?.timeFirst).length * 2 > both.length
}

function repeats(header: Header, text: string, line: HeaderLine | undefined): boolean {
  if (line && !line.name) return line.time === header.time
  return text.trim() === header.name
}

/** A line that ends in a time may be speech or a date: a name that stands once must look like a name. */
function recurring(headers: Header[]): Header[] {
  const counts = new Map<string, number>()
  for (const { name } of headers) counts.set(name, (counts.get(name) ?? 0) + 1)
  return headers.filter(({ name }) => (counts.get(name) as number) > 1 || isCapitalised(name))
}

/** Every word has a capital or no case, but for the particles of names; at most one short number stands at the end. */
function isCapitalised(name: string): boolean {
  return (
    /^[^\d,:]{1,72}\d{0,3}$/.test(name) &&
    !/^\p{Ll}/u.test(name) &&
    name.split(/\s+/).every((word) => word.length <= 3 || !/^\p{Ll}/u.test(word))
  )
}

/** `続きを読むにはログインしてください`: Japanese and Chinese names and offices have fewer characters, or a mark between them. */
const UNSPACED_SENTENCE = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー。]{14,}$/u

/** `0:15` above `Ann Lowe`, or below it: whichever the recurring names say. */
function twoLines(lines: readonly string[], parsed: Parsed): Header[] | undefined {
  const times = parsed.flatMap((line, at) => (line && !line.name && line.time !== undefined ? [at] : []))
  for (const step of [1, -1]) {
    const headers = times.flatMap((at): Header[] => {
      const text = lines[at + step] ?? ''
      const name = nameIn(text, 0, text.length)
      const time = parsed[at]?.time
      if (!name || time === undefined || UNSPACED_SENTENCE.test(text)) return []
      return [
        {
          ...headerAt(lines, at, at + step, name, time),
          from: Math.min(at, at + step),
          to: Math.max(at, at + step) + 1
        }
      ]
    })
    const names = new Set(headers.map(({ name }) => name))
    if (headers.length * 10 >= times.length * 8 && names.size * 2 <= headers.length + 1) return headers
  }
  return undefined
}

/** `Ann Lowe:` and below it `[00:15] words`. */
function labelThenTime(lines: readonly string[], parsed: Parsed): Header[] {
  return parsed.flatMap((line, at): Header[] => {
    if (!line?.name || line.time !== undefined) return []
    const clock = clockBefore(lines[at + 1] ?? '')
    return clock ? [{ ...headerAt(lines, at, at, line.name, clock.seconds), to: at + 2, bodyAt: clock.after }] : []
  })
}

/** `[00:15] words` */
function clockBefore(line: string): { seconds: number; after: number } | undefined {
  const open = line.length - line.trimStart().length
  if (line[open] !== '[' && line[open] !== '(') return undefined
  const clock = clockAt(line, open + 1, line.length, true)
  const closed = clock && line[clock.after] === (line[open] === '[' ? ']' : ')')
  return clock && closed && line.slice(clock.after + 1).trim() !== '' ? { ...clock, after: clock.after + 1 } : undefined
}

function readTimedHeaders({ text }: Source): ReadResult {
  const lines = linesOf(text)
  const inked = lines.filter((line) => line.text.trim() !== '')
  const headers = headersOf(inked.map((line) => line.text)) ?? []
  const start = headers[0] ? (inked[headers[0].from] as Line).start : text.length
  const entries: Entry[] = withFields(text, paragraphsOf(text, lines, 0, start))
  for (const [at, header] of headers.entries()) {
    const next = headers[at + 1]
    append(entries, turnEntries(text, inked, lines, header, next ? (inked[next.from] as Line).start : text.length))
  }
  return toTree(text, 'timed-headers', entries)
}

/** `SPEAKERS` and a line of names, as Otter writes above a transcript. */
const fieldLabels = new Map([
  ['SUMMARY KEYWORDS', 'keywords'],
  ['KEYWORDS', 'keywords'],
  ['SPEAKERS', 'speakers']
])

function withFields(text: string, entries: readonly Entry[]): Entry[] {
  return entries.map((entry) => {
    const key = entry.body[0] && fieldLabels.get(text.slice(...entry.body[0]))
    if (key === undefined || entry.body.length < 2) return entry
    const { from, to, body } = entry
    return { from, to, body: body.slice(1), part: 'metadata', key, rule: 'timed-headers/field' }
  })
}

/** A turn's first paragraph states who speaks and when; what comes below may go on with it or not. */
function turnEntries(
  text: string,
  inked: readonly Line[],
  lines: readonly Line[],
  header: Header,
  end: number
): Entry[] {
  const first = inked[header.from] as Line
  const last = inked[header.to - 1] as Line
  const named = inked[header.nameLine] as Line
  const bodyFrom = header.bodyAt === undefined ? last.end : last.start + header.bodyAt
  const [opening, ...others] = paragraphsOf(text, lines, bodyFrom, end)
  const from = trimRange(text, first.start, first.end)[0]
  const entry: Entry = {
    from,
    to: opening?.part
      ? trimRange(text, last.start, last.end)[1]
      : (opening?.to ?? trimRange(text, last.start, last.end)[1]),
    body: opening?.part ? [] : (opening?.body ?? []),
    speaker: header.name,
    speakerRange: [named.start + header.nameAt[0], named.start + header.nameAt[1]],
    time: { start: header.time }
  }
  if (entry.body.length > 0) return [entry, ...others]
  const empty: Entry = {
    from,
    to: entry.to,
    body: [[from, entry.to]],
    part: 'boilerplate',
    rule: 'timed-headers/empty'
  }
  return opening?.part ? [empty, opening, ...others] : [empty]
}

/** Lines without a blank one between them, as paragraphs; the service's own last line is a field. */
function paragraphsOf(text: string, lines: readonly Line[], from: number, to: number): Entry[] {
  const entries: Entry[] = []
  let open: Entry | undefined
  const first = lastNotAbove(lines.length, (at) => (lines[at] as Line).start, from)
  for (let at = Math.max(0, first); at < lines.length && (lines[at] as Line).start < to; at++) {
    const line = lines[at] as Line
    const range = trimRange(text, Math.max(line.start, from), Math.min(line.end, to))
    if (range[0] === range[1]) open = line.end > from ? undefined : open
    else if (isSignature(line.text)) {
      entries.push({
        from: range[0],
        to: range[1],
        body: [range],
        part: 'metadata',
        key: 'transcriber',
        rule: 'timed-headers/signature'
      })
      open = undefined
    } else if (open) {
      open.body.push(range)
      open.to = range[1]
    } else {
      open = { from: range[0], to: range[1], body: [range], open: true }
      entries.push(open)
    }
  }
  return entries
}
