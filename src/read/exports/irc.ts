import { clockAt, fromFirst, onlyClock } from '../clock.ts'
import type { Reader } from '../reader.ts'
import type { Range } from './build.ts'
import { type Mark, readLineFormat } from './line-format.ts'
import { firstLines } from './lines.ts'
import { tabbedLine } from './tabbed-log.ts'

/** Elements that a line of HTML may begin with: no nicknames here. */
const elements = new Set([
  'p',
  'li',
  'div',
  'b',
  'i',
  'em',
  'br',
  'hr',
  'td',
  'tr',
  'th',
  'dt',
  'dd',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'span',
  'strong',
  'blockquote',
  'v'
])

/** Chat logs: `<nick> text`, with `[12:34]` or `12:34:56` before it or not; `* nick waves`; joins and quits. */
export const irc: Reader = {
  id: 'irc',
  name: 'IRC log',
  about:
    'Lines `<nick> text`, `[12:34] <nick> text` and `* nick waves`, or a date, a nickname and the text between tabs. Joins, quits and server lines are boilerplate; times of day become seconds from the first.',
  extensions: ['log', 'txt'],
  sniff: (source) => {
    const lines = firstLines(source)
    if (!lines.some((line) => line.includes('<') || tabbedLine(line))) return undefined
    const marks = lines.flatMap((line) => ircMark(line, (time) => time) ?? [])
    const nicks = marks.flatMap((mark) => mark.nick ?? [])
    const plausible = nicks.length >= 3 && marks.length >= lines.length * 0.6 && new Set(nicks).size > 1
    return plausible
      ? { confidence: 0.9, evidence: [`${nicks.length} lines of a nickname in angle brackets or a column`] }
      : undefined
  },
  read: ({ text }) => {
    const since = fromFirst()
    return readLineFormat(text, { id: 'irc', mark: (line) => ircMark(line, since)?.mark })
  },
  example:
    '[12:34] <ann> Who built it?\n[12:34] * bo looks up\n[12:35] <bo> My aunt did.\n[12:35] <ann> When was that?\n[12:36] <bo> In spring.\n[12:36] *** Quits: bo\n'
}

interface Marked {
  mark: Mark
  nick?: string
}

const SERVER: Mark = { kind: 'note', part: 'boilerplate', rule: 'irc/server' }

function ircMark(line: string, since: (time: number) => number): Marked | undefined {
  const tabbed = tabbedLine(line)
  if (tabbed) {
    if (!tabbed.nick) return { mark: SERVER }
    const nick = line.slice(...tabbed.nick)
    const time = { start: since(tabbed.time) }
    return { mark: { kind: 'message', speaker: nick, speakerAt: tabbed.nick, time, bodyAt: tabbed.bodyAt }, nick }
  }
  const { at, time } = stamp(line)
  const rest = line.slice(at)
  const start = time === undefined ? {} : { time: { start: since(time) } }
  const nick = nickname(rest)
  if (nick) {
    const speakerAt: Range = [at + nick[0], at + nick[1]]
    const speaker = line.slice(...speakerAt)
    return { mark: { kind: 'message', speaker, speakerAt, ...start, bodyAt: at + nick[2] }, nick: speaker }
  }
  if (isServer(rest, time !== undefined)) return { mark: SERVER }
  if (time !== undefined && rest.startsWith('* ')) {
    const end = rest.indexOf(' ', 2)
    if (end > 2)
      return {
        mark: {
          kind: 'message',
          speaker: rest.slice(2, end),
          speakerAt: [at + 2, at + end],
          ...start,
          bodyAt: at + end
        }
      }
  }
  return undefined
}

/** `[12:34] `, `12:34:56 `, `[2019-01-31 12:34:56] `, or nothing. */
function stamp(line: string): { at: number; time?: number } {
  const open = line.startsWith('[') || line.startsWith('(') ? 1 : 0
  const date = /^\d{4}-\d{2}-\d{2}[ T]/.exec(line.slice(open, open + 11))?.[0].length ?? 0
  const clock = clockAt(line, open + date, line.length)
  if (!clock) return { at: 0 }
  let at = clock.after
  if (open && line[at] !== ']' && line[at] !== ')') return { at: 0 }
  if (open) at++
  const from = at
  while (line[at] === ' ' || line[at] === '\t') at++
  // 12:34 is hours and minutes here, as everywhere where times are those of the day.
  const hasSeconds = line.slice(open + date, clock.after).split(':').length === 3
  return at > from ? { at, time: hasSeconds ? clock.seconds : clock.seconds * 60 } : { at: 0 }
}

/** Where the nickname begins and ends, and where the text begins: `<@ann> `. */
function nickname(rest: string): [number, number, number] | undefined {
  if (!rest.startsWith('<')) return undefined
  const close = rest.indexOf('>')
  const from = '@+%&~! '.includes(rest[1] ?? '.') ? 2 : 1
  const name = rest.slice(from, close)
  if (close <= from || close > 32 || name.includes(' ') || name.includes('/') || elements.has(name.toLowerCase()))
    return undefined
  // `<0:15> Ann: hi` is a time.
  if (onlyClock(name) !== undefined) return undefined
  return rest[close + 1] === ' ' || rest[close + 1] === '\t' || close + 1 === rest.length
    ? [from, close, close + 1]
    : undefined
}

/** `*** Joins: bo`, `-!- bo has joined`, `--> bo`, `<-- bo`, `--- Log opened`. */
function isServer(rest: string, timed: boolean): boolean {
  if (rest.startsWith('-!- ') || rest.startsWith('*** ')) return true
  if (rest.startsWith('--- Log ') || rest.startsWith('--- Day ')) return true
  return (
    timed && (rest.startsWith('--> ') || rest.startsWith('<-- ') || rest.startsWith('-- ') || rest.startsWith('=-= '))
  )
}
