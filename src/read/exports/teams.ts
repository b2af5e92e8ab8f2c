import { clockAt } from '../clock.ts'
import type { Reader } from '../reader.ts'
import { type Mark, readLineFormat } from './line-format.ts'
import { firstLines } from './lines.ts'

/** What Teams writes after the name of who switched transcription on or off, in the languages of its menus. */
const switches = [
  'started transcription',
  'stopped transcription',
  'hat die transkription gestartet',
  'hat die transkription beendet',
  'a démarré la transcription',
  'a arrêté la transcription',
  'inició la transcripción',
  'detuvo la transcripción',
  'ha avviato la trascrizione',
  'ha interrotto la trascrizione',
  'iniciou a transcrição',
  'interrompeu a transcrição',
  'heeft de transcriptie gestart',
  'heeft de transcriptie gestopt'
]

/** The text of a Teams transcript document: title, date, length, who started it, then `Ann Lowe   0:03` and paragraphs. */
export const teams: Reader = {
  id: 'teams',
  name: 'Microsoft Teams transcript text',
  about:
    'A line `Ann Lowe started transcription`, or a title over a date and a length such as `27m 42s`; then `Ann Lowe   0:03` and a paragraph a line.',
  extensions: ['txt'],
  sniff: (source) => {
    const lines = firstLines(source)
    const head = lines.slice(0, 8)
    const marked = head.some(isSwitch) || isLength(lines[2] ?? '')
    const found = marked ? lines.filter((line) => header(line) !== undefined).length : 0
    return marked && found > 0
      ? { confidence: 0.95, evidence: ['the head of a Teams transcript', `${found} lines of a name and a time`] }
      : undefined
  },
  read: ({ text }) => {
    let speaking = false
    return readLineFormat(text, {
      id: 'teams',
      paragraphs: true,
      mark: (line, index): Mark | undefined => {
        if (isSwitch(line)) return { kind: 'note', part: 'boilerplate', rule: 'teams/switch' }
        const found = header(line)
        if (found) {
          speaking = true
          return {
            kind: 'message',
            speaker: line.slice(found.from, found.to),
            speakerAt: [found.from, found.to],
            time: { start: found.time }
          }
        }
        return speaking ? undefined : headLine(line, index)
      }
    })
  },
  example:
    'Kite talk-20260615_133555-Meeting Transcript\n15 June 2026, 03:35am\n1m 42s\n\nAnn Lowe started transcription\n\nAnn Lowe   0:03\nWho built it?\n\nBo Kern   0:19\nMy aunt did.\n'
}

function headLine(line: string, index: number): Mark {
  if (index === 0) return { kind: 'note', part: 'title', rule: 'teams/title' }
  const key = isLength(line) ? 'duration' : index === 1 ? 'date' : 'note'
  return { kind: 'note', part: 'metadata', rule: 'teams/head', key }
}

function isSwitch(line: string): boolean {
  const lower = line.trim().toLowerCase()
  return lower.length < 160 && switches.some((phrase) => lower.endsWith(phrase))
}

/** `27m 42s`, `1h 2m 3s` */
function isLength(line: string): boolean {
  return /^(?:\d{1,3}h ?)?(?:\d{1,3}m ?)?\d{1,2}s$/.test(line.trim())
}

/** A name, two spaces or more (three in Teams), a time. */
function header(line: string): { from: number; to: number; time: number } | undefined {
  const trimmed = line.trimEnd()
  const gap = Math.max(trimmed.lastIndexOf('  '), trimmed.lastIndexOf('\u00a0'), trimmed.lastIndexOf('\t'))
  const from = line.length - line.trimStart().length
  const to = gap < 0 ? 0 : trimmed.slice(0, gap + 1).trimEnd().length
  if (to <= from || to - from > 100) return undefined
  const at = gap + (trimmed[gap] === ' ' ? 2 : 1)
  const clock = clockAt(trimmed, at, trimmed.length)
  return clock && clock.after === trimmed.length ? { from, to, time: clock.seconds } : undefined
}
