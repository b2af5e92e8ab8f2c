import { clockAt, fromFirst } from '../clock.ts'
import type { Reader } from '../reader.ts'
import { readLineFormat } from './line-format.ts'
import { firstLines } from './lines.ts'

/** Zoom's locally saved captions: `[Ann Lowe] 10:00:05` and the words on the lines below. */
export const zoomCaptions: Reader = {
  id: 'zoom-captions',
  name: 'Zoom saved captions',
  about: 'Lines `[Ann Lowe] 10:00:05` with the words below. Times of day become seconds from the first caption.',
  extensions: ['txt'],
  sniff: (source) => {
    const lines = firstLines(source)
    const found = lines.filter((line) => header(line) !== undefined).length
    return found > 1 && header(lines[0] as string)
      ? { confidence: 0.95, evidence: [`${found} lines of a name in brackets and a time`] }
      : undefined
  },
  read: ({ text }) => {
    const since = fromFirst()
    return readLineFormat(text, {
      id: 'zoom-captions',
      mark: (line) => {
        const found = header(line)
        return (
          found && {
            kind: 'message',
            speaker: line.slice(1, found.close),
            speakerAt: [1, found.close],
            time: { start: since(found.time) }
          }
        )
      }
    })
  },
  example: '[Ann Lowe] 10:00:05\nWho built it?\n\n[Bo Kern] 10:00:09\nMy aunt did.\n'
}

function header(line: string): { close: number; time: number } | undefined {
  const close = line.startsWith('[') ? line.indexOf('] ') : -1
  if (close < 2) return undefined
  const clock = clockAt(line, close + 2, line.length)
  return clock && clock.after === close + 10 && line.slice(clock.after).trim() === ''
    ? { close, time: clock.seconds }
    : undefined
}
