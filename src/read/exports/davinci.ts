import type { Item } from '../captions/cue.ts'
import { cuesToMdast } from '../captions/cues-to-mdast.ts'
import { clockAt } from '../clock.ts'
import { lineStarts } from '../lines.ts'
import type { Reader, ReadResult, Source } from '../reader.ts'
import { trimRange } from './build.ts'
import { type Spoken, spokenCue } from './cue.ts'
import { firstLines, linesOf } from './lines.ts'

/** DaVinci Resolve's transcript: `[01:01:40:13 - 01:01:45:19]`, a line with the name, the words indented by a space. */
export const davinci: Reader = {
  id: 'davinci',
  name: 'DaVinci Resolve transcript',
  about:
    'Lines `[01:01:40:13 - 01:01:45:19]`, then a name, then words indented by a space. Times are those of the timeline, without frames.',
  extensions: ['txt'],
  sniff: (source) => {
    const lines = firstLines(source)
    const early = lines.slice(0, 5).some((line) => stamp(line) !== undefined)
    const found = early ? lines.filter((line) => stamp(line) !== undefined).length : 0
    return found > 1 ? { confidence: 0.95, evidence: [`${found} lines of two timecodes with frames`] } : undefined
  },
  read: readDavinci,
  example:
    '[01:00:00:13 - 01:00:02:19]\nAnn Lowe\n Who built it?\n\n[01:00:03:00 - 01:00:04:10]\nBo Kern\n My aunt did.\n'
}

function readDavinci({ text }: Source): ReadResult {
  const items: Item[] = []
  let open: Spoken | undefined
  for (const line of linesOf(text)) {
    const [from, to] = trimRange(text, line.start, line.end)
    if (from === to) continue
    const time = stamp(line.text)
    if (time) {
      if (open) items.push(spokenCue(text, open))
      open = { from, to, words: [], ...time }
    } else if (open && from === line.start && open.words.length === 0 && !open.speaker)
      open = { ...open, to, speaker: [from, to] }
    else if (open) {
      open.words.push([from, to])
      open.to = to
    }
  }
  if (open) items.push(spokenCue(text, open))
  return { root: cuesToMdast(text, lineStarts(text), items, 'davinci'), warnings: [] }
}

function stamp(line: string): { start: number; end: number } | undefined {
  const found = /^\[(\d\d:\d\d:\d\d)[:;]\d\d - (\d\d:\d\d:\d\d)[:;]\d\d\]$/.exec(line.trim())
  const [start, end] = (found ?? []).slice(1).map((time) => clockAt(time, 0, time.length)?.seconds)
  return start === undefined || end === undefined ? undefined : { start, end }
}
