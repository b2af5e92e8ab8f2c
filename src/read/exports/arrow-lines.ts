import type { Item } from '../captions/cue.ts'
import { cuesToMdast } from '../captions/cues-to-mdast.ts'
import { clockAt } from '../clock.ts'
import { lineStarts } from '../lines.ts'
import type { Reader, ReadResult, Source } from '../reader.ts'
import { skipBlanks } from '../text-marks.ts'
import { type Range, trimRange } from './build.ts'
import { spokenCue } from './cue.ts'
import { firstLines, linesOf, share } from './lines.ts'

/** What Whisper prints while it runs, `[00:00.000 --> 00:02.500]  words`; some tools add `Speaker_01: `. */
export const arrowLines: Reader = {
  id: 'arrow-lines',
  name: 'Whisper console lines',
  about:
    'Lines `[00:00.000 --> 00:02.500]  words`, as Whisper, whisper.cpp and OpenTranscribe print them, with or without a speaker before the words.',
  extensions: ['txt'],
  sniff: (source) => {
    const lines = firstLines(source)
    const found = lines.filter((line) => stamp(line) !== undefined).length
    const enough = found >= 2 && share(lines, (line) => stamp(line) !== undefined) >= 0.5
    return enough ? { confidence: 0.95, evidence: [`${found} lines that begin with [time --> time]`] } : undefined
  },
  read: readArrowLines,
  example: '[00:00:00.000 --> 00:00:02.500]   Who built it?\n[00:00:02.500 --> 00:00:04.000]   My aunt did.\n'
}

function readArrowLines({ text }: Source): ReadResult {
  const lines = linesOf(text)
  const stamped = lines.flatMap(({ text: line }) => {
    const time = stamp(line)
    return time ? [{ line, after: time.after }] : []
  })
  const labelled = share(stamped, ({ line, after }) => label(line, after) !== undefined) >= 0.8
  const items: Item[] = []
  for (const line of lines) {
    const [from, to] = trimRange(text, line.start, line.end)
    const time = stamp(line.text)
    // A line without a time goes on with the words before it; above the first time it is a log.
    if (!time && items.length === 0) continue
    if (from === to) continue
    const name = time && labelled ? label(line.text, time.after) : undefined
    const after = line.start + (name ? name.after : (time?.after ?? 0))
    const speaker: Range | undefined = name && [line.start + name.at[0], line.start + name.at[1]]
    items.push(spokenCue(text, { from, to, words: [[after, to]], start: time?.start, end: time?.end, speaker }))
  }
  return { root: cuesToMdast(text, lineStarts(text), items, 'arrow-lines'), warnings: [] }
}

/** `[00:43.810 --> 00:47.850]` at the start of a line. */
function stamp(line: string): { start: number; end: number; after: number } | undefined {
  if (!line.startsWith('[')) return undefined
  const start = clockAt(line, 1, line.length)
  const arrow = start && skipBlanks(line, start.after, line.length)
  if (!start || arrow === undefined || !line.startsWith('-->', arrow)) return undefined
  const end = clockAt(line, skipBlanks(line, arrow + 3, line.length), line.length)
  return end && line[end.after] === ']' ? { start: start.seconds, end: end.seconds, after: end.after + 1 } : undefined
}

/** `Speaker_01: ` or `[SPEAKER_01]: ` after the time: at most four words and no sentence. */
function label(line: string, from: number): { at: Range; after: number } | undefined {
  const colon = line.indexOf(':', from)
  const [start, end] = colon < 0 ? [0, 0] : trimRange(line, from, colon)
  const name = line.slice(start, end)
  if (name === '' || name.length > 40 || name.split(' ').length > 4 || /[.?!,]/.test(name)) return undefined
  const bracketed = name.startsWith('[') && name.endsWith(']')
  return { at: bracketed ? [start + 1, end - 1] : [start, end], after: colon + 1 }
}
