import { type Item, remark } from '../captions/cue.ts'
import { cuesToMdast } from '../captions/cues-to-mdast.ts'
import { clockAt, onlyClock } from '../clock.ts'
import { lineStarts } from '../lines.ts'
import type { Reader, ReadResult, Sniff, Source } from '../reader.ts'
import { trimRange } from './build.ts'
import { type Spoken, spokenCue } from './cue.ts'
import { firstLines, type Line, linesOf } from './lines.ts'
import { isSignature } from './signature.ts'
import { spelledTimeAtEnd } from './spelled-time.ts'

/** What YouTube's transcript panel gives when it is copied: `0:00` and the words below it, or `0:00words`. No speakers. */
export const youtubePanel: Reader = {
  id: 'youtube-panel',
  name: 'YouTube transcript panel',
  about:
    'Lines that are only a time, each with words below it, or times with the words glued to them. Times are kept; `>>` opens a paragraph; there are no speakers.',
  extensions: ['txt'],
  sniff: sniffPanel,
  read: readPanel,
  example:
    '0:00\nwho built it and when\n0:04\nwas that\n0:07\n>> my aunt built it\n0:11\nin the old mill\n0:15\nby the river\n0:19\nI was six.\n'
}

function sniffPanel(source: Source): Sniff | undefined {
  const lines = firstLines(source).filter((line) => !isSpelled(line))
  // The times stand in the first lines or nowhere.
  if (!lines.slice(0, 4).some((line) => onlyClock(line) !== undefined || gluedClock(line) !== undefined))
    return undefined
  const times = lines.flatMap((line) => onlyClock(line) ?? gluedClock(line)?.seconds ?? [])
  if (times.length < 5 || times.length < lines.length * 0.4 || !rises(times)) return undefined
  const pairs = lines.filter(
    (line, index) => onlyClock(line) !== undefined && onlyClock(lines[index + 1] ?? '0:00') === undefined
  )
  const glued = lines.filter((line) => gluedClock(line) !== undefined)
  const regular =
    pairs.length >= times.length * 0.9 || (glued.length >= times.length * 0.9 && glued.length >= lines.length * 0.8)
  return regular ? { confidence: 0.85, evidence: [`${times.length} rising times, alone or glued to words`] } : undefined
}

function rises(times: readonly number[]): boolean {
  return times.every((time, index) => index === 0 || time >= (times[index - 1] as number))
}

/** `0:07we met`: a time and at once a letter. */
function gluedClock(line: string): { seconds: number; after: number } | undefined {
  const clock = clockAt(line, 0, line.length)
  const next = clock && line[clock.after]
  if (!clock || next === undefined) return undefined
  return next.toLowerCase() !== next.toUpperCase() || next > '\u2fff' || next === '[' || next === '>'
    ? clock
    : undefined
}

function readPanel({ text }: Source): ReadResult {
  const items: Item[] = []
  let open: Spoken | undefined
  const close = (): void => {
    if (open) items.push(spokenCue(text, open))
  }
  for (const line of linesOf(text)) {
    const [from, to] = trimRange(text, line.start, line.end)
    if (from === to) continue
    const started = opening(line, from, to)
    if (isSignature(line.text)) {
      close()
      open = undefined
      items.push(remark(text, from, to, { part: 'metadata', key: 'transcriber', rule: 'youtube-panel/signature' }))
    } else if (started) {
      close()
      open = started
    } else if (open && open.words.length === 0 && isSpelled(line.text)) {
      open.to = to
    } else if (open) {
      open.words.push([from, to])
      open.to = to
    } else items.push(remark(text, from, to, {}))
  }
  close()
  return { root: cuesToMdast(text, lineStarts(text), items, 'youtube-panel'), warnings: [] }
}

/** `1 minute, 5 seconds`, the time again for those who hear the page. */
function isSpelled(line: string): boolean {
  const spelled = spelledTimeAtEnd(line)
  return spelled !== undefined && line.slice(0, spelled.at[0]).trim() === ''
}

function opening(line: Line, from: number, to: number): Spoken | undefined {
  const alone = onlyClock(line.text)
  if (alone !== undefined) return { from, to, words: [], start: alone }
  const glued = gluedClock(line.text)
  return glued && { from, to, words: [[line.start + glued.after, to]], start: glued.seconds }
}
