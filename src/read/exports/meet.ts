import { onlyClock } from '../clock.ts'
import type { Reader, ReadResult, Source } from '../reader.ts'
import { type Entry, type Range, toTree, trimRange } from './build.ts'
import { firstLines, type Line, linesOf } from './lines.ts'
import { labelAt, type MeetLabel, speakerTest } from './meet-labels.ts'
import { bareLine, isEnd, isFooter, isTalkHeading } from './meet-marks.ts'

/**
 * Google Meet's transcripts, saved from Docs as text or Markdown: `Ann Lowe: words` a line, a bare time every five
 * minutes, or `**Ann Lowe:** words` under `### 00:05:22` after notes.
 */
export const meet: Reader = {
  id: 'google-meet',
  name: 'Google Meet transcript',
  about:
    'The footer `Meeting ended after 00:36:49` or the sentence about computer generation, and lines `Ann Lowe: words`, bold or not. Times that stand alone count for what follows; notes before the transcript are introduction.',
  extensions: ['txt', 'md'],
  sniff: (source) => {
    const lines = firstLines(source)
    const tail = source.text.slice(-2000)
    const marks =
      lines.filter((line) => isFooter(line) || isEnd(line)).length +
      linesOf(tail).filter((line) => isFooter(line.text) || isEnd(line.text)).length
    const titled =
      lines.slice(0, 5).some((line) => bareLine(line).endsWith(' - Transcript')) &&
      lines.some((line) => bareLine(line) === 'Attendees')
    if (marks === 0 && !titled) return undefined
    const labels = lines.filter((line) => labelAt(line) !== undefined).length
    const evidence =
      marks > 0 ? 'the line that ends a Meet transcript' : 'a title that ends in "- Transcript", and attendees'
    return labels > 1 ? { confidence: 0.9, evidence: [evidence, `${labels} lines of a name and a colon`] } : undefined
  },
  read: readMeet,
  example:
    'Kite talk - 2025/01/27 14:06 CST - Transcript\nAttendees\nAnn Lowe, Bo Kern\nTranscript\nAnn Lowe: Who built it?\nBo Kern: My aunt did.\n00:05:00\nAnn Lowe: When was that?\nBo Kern: In spring.\nMeeting ended after 00:06:59 👋\nThis editable transcript was computer generated and might contain errors.\n'
}

interface State {
  text: string
  entries: Entry[]
  isSpeaker: (label: MeetLabel) => boolean
  /** Names before colons anywhere in the document. */
  names: ReadonlySet<string>
  /** A heading over the talk is still to come: nobody speaks before it. */
  awaited: boolean
  section: 'head' | 'attendees' | 'talk'
  time: number | undefined
  open: Turn | undefined
}

type Turn = Entry & { speaker: string }

function readMeet({ text }: Source): ReadResult {
  const lines = linesOf(text)
  const state: State = {
    text,
    entries: [],
    isSpeaker: speakerTest(lines),
    names: new Set(lines.flatMap((line) => labelAt(line.text)?.name ?? [])),
    section: 'head',
    time: undefined,
    open: undefined,
    awaited: false
  }
  state.awaited = lines.some((line) => isTalkHeading(bareLine(line.text)))
  for (const line of lines) readLine(state, line)
  return toTree(text, 'google-meet', state.entries)
}

function readLine(state: State, line: Line): void {
  const [from, to] = trimRange(state.text, line.start, line.end)
  if (from === to) return
  const bare = bareLine(line.text)
  const add = (entry: Omit<Entry, 'from' | 'to' | 'body'>, body: Range = [from, to]): void => {
    state.entries.push({ from, to, body: [body], ...entry })
  }
  const value = wordsAt(state.text, line, bare)
  if (isFooter(line.text) || isEnd(line.text)) {
    return add({ part: 'metadata', rule: 'google-meet/footer', key: isEnd(line.text) ? 'end' : 'note' }, value)
  }
  const clock = onlyClock(bare)
  if (clock !== undefined) {
    state.time = clock
    state.section = 'talk'
    return add({ part: 'boilerplate', rule: 'google-meet/time' })
  }
  if (isTalkHeading(bare)) {
    state.section = 'talk'
    state.awaited = false
    return add({ part: 'section', rule: 'google-meet/heading' }, value)
  }
  if (state.entries.length === 0) return add({ part: 'title', rule: 'google-meet/title' }, value)
  if (bare === 'Attendees' || bare === 'Invited') {
    state.section = 'attendees'
    return add({ part: 'metadata', rule: 'google-meet/attendees', key: 'attendees' }, value)
  }
  if (state.section === 'attendees') {
    state.section = 'head'
    return addAttendees(state, to, value)
  }
  if (state.section === 'head' && listsSpeakers(state, bare)) return addAttendees(state, to, value)
  const label = state.awaited ? undefined : labelAt(line.text)
  if (label && state.isSpeaker(label)) return addTurn(state, line, label, to)
  if (state.open) return goOn(state, state.open, from, to)
  return add({ part: 'introduction', rule: 'google-meet/notes' }, value)
}

/** `Ann Lowe, Bo Kern` below a heading in any language: names with commas between them, of which most speak. */
function listsSpeakers({ entries, names }: State, bare: string): boolean {
  const listed = bare.split(',').map((name) => name.trim())
  const speaking = listed.filter((name) => names.has(name)).length
  return listed.length > 1 && speaking * 2 > listed.length && entries.at(-1)?.part === 'introduction'
}

/** The names are the value of the field whose heading stands above them. */
function addAttendees(state: State, to: number, value: Range): void {
  const field = { part: 'metadata', rule: 'google-meet/attendees', key: 'attendees' } as const
  Object.assign(state.entries.at(-1) as Entry, { to, body: [value], ...field })
}

/** Where the words of a line stand within its marks (`## `, `**`). */
function wordsAt(text: string, line: Line, bare: string): Range {
  const at = bare === '' ? -1 : line.text.indexOf(bare)
  return at < 0 ? trimRange(text, line.start, line.end) : [line.start + at, line.start + at + bare.length]
}

function addTurn(state: State, line: Line, label: MeetLabel, to: number): void {
  state.section = 'talk'
  const from = line.start + label.from
  const words = trimRange(state.text, line.start + label.after, to)
  if (words[0] === words[1]) {
    // the name again, cut off by the time below it: its turn goes on
    const last = state.entries.at(-1)
    if (last?.speaker === label.name) {
      last.to = to
      return
    }
    state.entries.push({ from, to, body: [[from, to]], part: 'boilerplate', rule: 'google-meet/empty' })
    return
  }
  const at: Range = [line.start + label.nameFrom, line.start + label.nameFrom + label.name.length]
  const time = state.time === undefined ? {} : { time: { start: state.time } }
  state.open = { from, to, body: [words], speaker: label.name, speakerRange: at, ...time }
  state.entries.push(state.open)
  // The time on a line of its own is that of the words right below it.
  state.time = undefined
}

/** A line without a name is a further paragraph of the one who spoke. */
function goOn({ entries }: State, { speaker }: Turn, from: number, to: number): void {
  entries.push({ from, to, body: [[from, to]], speaker })
}
