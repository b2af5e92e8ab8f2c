import { clockAt, fromFirst } from '../clock.ts'
import type { Reader } from '../reader.ts'
import type { Range } from './build.ts'
import { type Mark, readLineFormat } from './line-format.ts'
import { firstLines } from './lines.ts'

/**
 * Zoom's chat in its five shapes: `14:31:02 From Ann to Everyone:` with the text on lines after a tab;
 * `14:31:02⇥ From  Ann  to  Everyone : text`; `14:31:02⇥ From  Ann : text`; the same with `to   Bo(Privately)`;
 * and the cloud recording's `00:05:12⇥Ann:⇥text`, whose times count from the start.
 */
export const zoomChat: Reader = {
  id: 'zoom-chat',
  name: 'Zoom chat',
  about:
    'Lines `14:31:02 From Ann to Everyone:` in all shapes, or `00:05:12⇥Ann:⇥text` of a cloud recording. What repeats a message to answer it or to react to it is boilerplate. Times of day become seconds from the first message.',
  extensions: ['txt'],
  sniff: (source) => {
    const lines = firstLines(source)
    const at = lines.slice(0, MOST_ABOVE + 1).findIndex((line) => header(line) !== undefined)
    const first = lines[at]
    if (first === undefined) return undefined
    const found = lines.filter((line) => header(line) !== undefined).length
    // Below a line that somebody wrote above the export it takes more to be one.
    const isChat = at > 0 ? found >= BELOW_TITLE && first.includes('From') : found > 1 || first.includes('From')
    return isChat ? { confidence: 0.95, evidence: [`${found} chat headers, the first in line ${at + 1}`] } : undefined
  },
  read: ({ text }) => {
    const since = fromFirst()
    const said = new Set<string>()
    return readLineFormat(text, { id: 'zoom-chat', mark: (line) => chatMark(line, since) ?? echoMark(line, said) })
  },
  example: '14:31:02 From Ann Lowe to Everyone:\n\tWho built it?\n14:31:40 From Bo Kern to Everyone:\n\tMy aunt did.\n'
}

/** So many lines may stand above the first message, and so many messages show that they do. */
const MOST_ABOVE = 3
const BELOW_TITLE = 3

/**
 * `⇥Replying to "The rye. It had been..."`, `⇥Reacted to "Four days." with 👍`, in any language: a few words round what
 * a line above says, or begins with.
 */
function echoMark(line: string, said: Set<string>): Mark | undefined {
  const words = line.trim()
  const open = words.indexOf('"')
  const close = words.lastIndexOf('"')
  const echo = open > 0 && close > open && line.startsWith('\t') ? words.slice(open + 1, close) : undefined
  const around = echo === undefined ? [] : `${words.slice(0, open)} ${words.slice(close + 1)}`.split(' ')
  if (echo !== undefined && around.length <= MOST_AROUND && (echo.endsWith('...') || said.has(echo)))
    return { kind: 'note', part: 'boilerplate', rule: 'zoom-chat/echo', goesOn: true }
  said.add(words)
  return undefined
}

/** Words and blanks around what is repeated: `Removed a 👍 reaction from "…"`. */
const MOST_AROUND = 8

interface Header {
  time: number
  wallClock: boolean
  speakerAt: Range
  bodyAt: number
}

function chatMark(line: string, since: (time: number) => number): Mark | undefined {
  const found = header(line)
  if (!found) return undefined
  const start = found.wallClock ? since(found.time) : found.time
  return {
    kind: 'message',
    speaker: line.slice(...found.speakerAt),
    speakerAt: found.speakerAt,
    time: { start },
    bodyAt: found.bodyAt
  }
}

function header(line: string): Header | undefined {
  const clock = clockAt(line, 0, line.length)
  if (clock?.after !== 8) return undefined
  const rest = skip(line, 8)
  if (rest > 8 && line.startsWith('From', rest) && skip(line, rest + 4) > rest + 4)
    return fromHeader(line, clock.seconds, skip(line, rest + 4))
  return line[8] === '\t' ? cloudHeader(line, clock.seconds, 9) : undefined
}

/** `Ann Lowe to Everyone:` and what comes after. */
function fromHeader(line: string, time: number, from: number): Header | undefined {
  const spaced = line.indexOf(' : ', from)
  const trimmed = line.trimEnd()
  const colon = spaced >= 0 ? spaced + 1 : trimmed.endsWith(':') ? trimmed.length - 1 : line.indexOf(':', from)
  if (colon < 0) return undefined
  const to = line.slice(from, colon).lastIndexOf(' to ')
  const end = from + line.slice(from, to < 0 ? colon : from + to).trimEnd().length
  return end > from ? { time, wallClock: true, speakerAt: [from, end], bodyAt: colon + 1 } : undefined
}

/** `Ann Lowe:⇥text` */
function cloudHeader(line: string, time: number, from: number): Header | undefined {
  const colon = line.indexOf(':\t', from)
  const end = colon < 0 ? from : from + line.slice(from, colon).trimEnd().length
  return end > from && !line.slice(from, end).includes('\t')
    ? { time, wallClock: false, speakerAt: [from, end], bodyAt: colon + 1 }
    : undefined
}

function skip(line: string, from: number): number {
  let at = from
  while (line[at] === ' ' || line[at] === '\t') at++
  return at
}
