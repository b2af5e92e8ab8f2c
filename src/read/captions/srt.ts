import type { Warning } from '../../schema.ts'
import { headOf } from '../head.ts'
import { lineEnd, lineStarts } from '../lines.ts'
import type { Reader, ReadResult, Sniff, Source } from '../reader.ts'
import { arrowFinder, isPlainArrow } from './arrows.ts'
import { isNumber, readBlocks } from './blocks.ts'
import type { Cue, Item } from './cue.ts'
import { cuesToMdast } from './cues-to-mdast.ts'
import { unroll } from './rolling.ts'
import { timingAt } from './times.ts'
import { coloursAsClasses, inheritSpeakers, speakersBeforeWords, speakersOnFirstLines } from './voices.ts'

/** There is no standard; the forms are those that players and recognisers write. */
export const srtReader: Reader = {
  id: 'srt',
  name: 'SubRip (SRT)',
  about:
    'Numbered blocks with `00:00:01,000 --> 00:00:02,000`, comma or dot. Kept: times, a speaker on the number line or before the words or alone on the first line of every cue, text colours where two or more tell voices apart.',
  extensions: ['srt'],
  sniff,
  read,
  example: `1
00:00:01,000 --> 00:00:03,500
Ana: Why did you build the mill?

2
00:00:04,000 --> 00:00:07,250
Bo: Because the river
was there.
`
}

const TRIES = 5

function sniff({ text }: Source): Sniff | undefined {
  const head = headOf(text)
  if (!/[-=\u2013\u2014]>|\u2192|--&gt;/.test(head) || head.slice(0, 4096).trimStart().startsWith('WEBVTT'))
    return undefined
  const starts = lineStarts(head)
  const arrowOf = arrowFinder(head, starts)
  let tries = 0
  for (let line = 0; line < starts.length && tries < TRIES; line++) {
    const arrow = arrowOf(line)
    if (arrow === undefined) continue
    tries++
    if (timingAt(head, starts[line] as number, arrow, lineEnd(head, starts, line)) === undefined) continue
    const above = line > 0 ? head.slice(starts[line - 1], lineEnd(head, starts, line - 1)).trim() : ''
    const numbered = /^\d+(?:\D|$)/.test(above)
    // `10:00 → 11:00 Lunch` is a programme
    if (!/^\d+$/.test(above) && !isPlainArrow(head, arrow)) continue
    const early = line < 4
    const evidence = [numbered ? 'a number above a timing line' : 'a timing line', `line ${line + 1}`]
    return { confidence: numbered && early ? 0.95 : early ? 0.8 : 0.5, evidence }
  }
  return undefined
}

function read({ text }: Source): ReadResult {
  const starts = lineStarts(text)
  const items: Item[] = []
  const warnings: Warning[] = []
  readBlocks(
    text,
    starts,
    0,
    {
      kinds: { tags: true, overrides: true },
      blanksInside: false,
      strayIsMalformed: false,
      identify: (cue, from, to) => nameOnNumberLine(text, cue, from, to)
    },
    items,
    warnings
  )
  const cues = items.filter((item): item is Cue => item.type === 'cue')
  unroll(cues)
  speakersOnFirstLines(cues)
  speakersBeforeWords(cues)
  inheritSpeakers(cues)
  coloursAsClasses(cues)
  return { root: cuesToMdast(text, starts, items, 'srt'), warnings }
}

// `12 - Ana Diaz`
function nameOnNumberLine(text: string, cue: Cue, from: number, to: number): void {
  if (isNumber(text, from, to)) return
  const match = /^\s*\d+ ?[-–:] ?(?=\S)/.exec(text.slice(from, to))
  if (match === null) return
  cue.speakerFrom = from + match[0].length
  cue.speaker = text.slice(cue.speakerFrom, to).trimEnd()
  cue.speakerTo = cue.speakerFrom + cue.speaker.length
}
