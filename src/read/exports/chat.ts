import type { Reader, ReadResult, Source } from '../reader.ts'
import { type Entry, type Range, toTree, trimRange } from './build.ts'
import { firstLines, type Line, linesOf } from './lines.ts'

/** CHAT, the transcripts of CLAN and TalkBank: `*CHI:⇥words`, `@Participants:`, dependent tiers `%mor:`. */
export const chat: Reader = {
  id: 'chat',
  name: 'CHAT (CLAN)',
  about:
    'Utterances `*ANN:⇥words`, with names from `@Participants` and times from the marks at their end (milliseconds). Headers are metadata, `%` tiers boilerplate; codes among the words stay.',
  extensions: ['cha'],
  sniff: (source) => {
    const lines = firstLines(source)
    const found = lines.filter((line) => utterance(line) !== undefined).length
    const headed = lines
      .slice(0, 20)
      .some((line) => line.startsWith('@Begin') || line.startsWith('@UTF8') || line.startsWith('@Participants:'))
    return found >= (headed ? 1 : 3)
      ? { confidence: headed ? 0.97 : 0.85, evidence: [`${found} lines *CODE: and a tab`] }
      : undefined
  },
  read: readChat,
  example:
    '@UTF8\n@Begin\n@Participants:\tANN Ann Investigator, BOK Bo Participant\n*ANN:\twho built it ? \u00150_1200\u0015\n*BOK:\tmy aunt did . \u00151500_2600\u0015\n%com:\tlaughs\n@End\n'
}

interface Voice {
  name: string
  role?: 'interviewer'
}

function readChat({ text }: Source): ReadResult {
  const lines = linesOf(text)
  const voices = participants(lines)
  const entries: Entry[] = []
  for (const line of lines) {
    const [from, to] = trimRange(text, line.start, line.end)
    if (from === to) continue
    const last = entries.at(-1)
    const code = utterance(line.text)
    if (code !== undefined) entries.push(spoken(line, to, code, voices.get(code)))
    else if (line.text.startsWith('@')) entries.push(headerEntry(line, from, to))
    else if (line.text.startsWith('%'))
      entries.push({ from, to, body: [[from, to]], part: 'boilerplate', rule: 'chat/tier' })
    else if (last && /^\s/.test(line.text)) {
      last.body.push([from, to])
      last.to = to
    } else entries.push({ from, to, body: [[from, to]] })
  }
  return toTree(
    text,
    'chat',
    entries.map((entry) => withTime(text, entry))
  )
}

/** The code of `*ANN:⇥…`. */
function utterance(line: string): string | undefined {
  return /^\*([A-Z][A-Z\d]{0,6}):\t/.exec(line)?.[1]
}

function spoken(line: Line, to: number, code: string, voice: Voice | undefined): Entry {
  const words: Range = [Math.min(line.start + code.length + 3, to), to]
  const entry: Entry = {
    from: line.start,
    to,
    body: [words],
    speaker: voice?.name ?? code,
    speakerRange: [line.start + 1, line.start + 1 + code.length]
  }
  if (voice?.role) entry.role = voice.role
  return entry
}

/** `@Participants:⇥ANN Ann Investigator, BOK Participant`: code, name if there is one, role. Its lines may go on after a tab. */
function participants(lines: readonly Line[]): Map<string, Voice> {
  const voices = new Map<string, Voice>()
  const at = lines.findIndex((line) => line.text.startsWith('@Participants:'))
  if (at < 0) return voices
  const parts = [(lines[at] as Line).text.slice('@Participants:'.length)]
  for (let next = at + 1; lines[next]?.text.startsWith('\t'); next++) parts.push((lines[next] as Line).text)
  for (const part of parts.join(' ').split(',')) {
    const words = part.trim().split(/\s+/)
    const [code, ...rest] = words
    const role = rest.at(-1)
    if (!code || !role) continue
    const name = rest.slice(0, -1).join(' ').replaceAll('_', ' ')
    const asks = role === 'Investigator' || role === 'Interviewer'
    voices.set(code, { name: name || code, ...(asks ? { role: 'interviewer' as const } : {}) })
  }
  return voices
}

function headerEntry(line: Line, from: number, to: number): Entry {
  const colon = line.text.indexOf(':')
  // Its names are those of the speakers, its codes and roles are no words.
  const isCast = line.text.startsWith('@Participants:') || line.text.startsWith('@ID:')
  const value = colon > 0 && !isCast && line.start + colon + 1 < to
  if (!value) return { from, to, body: [[from, to]], part: 'boilerplate', rule: 'chat/header' }
  const start = line.start + colon + 1 + (line.text[colon + 1] === '\t' ? 1 : 0)
  return {
    from,
    to,
    body: [[start, to]],
    part: 'metadata',
    rule: 'chat/header',
    key: line.text.slice(1, colon).toLowerCase()
  }
}

/** The time mark `\u00150_1200\u0015`; copies show its edges as bullets, `•0_1200•`, or lose them. */
const TIME_MARK = /[\u0015•]?(\d{1,9})_(\d{1,9})[\u0015•]?$/
const LONGEST_MARK = 24

/** Takes the time mark off the end of an utterance. */
function withTime(text: string, entry: Entry): Entry {
  const last = entry.body.at(-1)
  if (!last || entry.speaker === undefined) return entry
  const words = text.slice(...last)
  const end = words.indexOf('\u0015', words.indexOf('\u0015') + 1) + 1 || words.trimEnd().length
  const mark = TIME_MARK.exec(words.slice(Math.max(0, end - LONGEST_MARK), end))
  if (!mark) return withoutBlank(text, entry)
  const body: Range[] = [...entry.body.slice(0, -1), trimRange(text, last[0], last[0] + end - mark[0].length)]
  return withoutBlank(text, { ...entry, body, time: { start: Number(mark[1]) / 1000, end: Number(mark[2]) / 1000 } })
}

/** An utterance without words is no turn. */
function withoutBlank(text: string, entry: Entry): Entry {
  const body = entry.body.map(([from, to]) => trimRange(text, from, to)).filter(([from, to]) => from < to)
  if (body.length > 0) return { ...entry, body }
  return {
    from: entry.from,
    to: entry.to,
    body: [trimRange(text, entry.from, entry.to)],
    part: 'boilerplate',
    rule: 'chat/empty'
  }
}
