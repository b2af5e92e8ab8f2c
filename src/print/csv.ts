import type { Interview, Turn } from '../schema.ts'
import { formatTime } from './clock.ts'
import { toText } from './text.ts'

const HEADER = ['exchange', 'part', 'speaker', 'role', 'time', 'text']

/**
 * A field by RFC 4180. Spreadsheets run what begins with `=`, `+`, `-`, `@`, a tab or a carriage
 * return, full-width forms included, as a formula: an apostrophe before it makes them take it as words.
 */
export function csvField(text: string): string {
  const guarded = /^[\s\p{Cc}]*[=+\-@＝＋－＠]/u.test(text) || /^[\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(guarded) || guarded !== guarded.trim() ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

/**
 * One row a turn: the exchange counted from 1, `question` or `answer`, the speaker's name and role,
 * the time, and the words. Lines end with CRLF; line ends inside words are kept, in quotes.
 */
export function toCsv({ speakers, exchanges }: Interview): string {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]))
  const row = (turn: Turn, part: string, exchange: number): string[] => {
    const speaker = turn.speaker === null ? undefined : byId.get(turn.speaker)
    const name = speaker?.name ?? turn.label?.text ?? ''
    return [String(exchange + 1), part, name, speaker?.role ?? '', turn.time ? formatTime(turn.time) : '', toText(turn)]
  }
  const rows = exchanges.flatMap(({ question, answer }, at) => [
    ...question.map((turn) => row(turn, 'question', at)),
    ...answer.map((turn) => row(turn, 'answer', at))
  ])
  return [HEADER, ...rows].map((fields) => `${fields.map(csvField).join(',')}\r\n`).join('')
}
