import type { Time } from '../../schema.ts'
import type { Reader, ReadResult, Source } from '../reader.ts'
import { type Entry, type Range, toTree, trimRange } from './build.ts'
import { firstLines, linesOf } from './lines.ts'

/** `#00:01:12-3#`: hours, minutes, seconds and tenths. */
const MARK = /#(\d{1,2}):(\d{2}):(\d{2})-(\d)#/g

/** So many lines with a mark, and so large a share: one may stand in any text. */
const LEAST = { lines: 2, share: 0.3 }

/** What programs for the transcription of interviews in studies write: each paragraph ends, or begins, with a mark for the time. */
export const timeMarks: Reader = {
  id: 'time-marks',
  name: 'f4 and MAXQDA transcript',
  about:
    'Paragraphs that end or begin with a mark such as `#00:01:12-3#`, as f4transkript, easytranscript and MAXQDA write them. A mark at the end says when the paragraph ends; it begins where the one above ended.',
  extensions: ['txt'],
  sniff: (source) => {
    const lines = firstLines(source)
    const found = lines.filter((line) => line.search(MARK) >= 0).length
    const isEnough = found >= LEAST.lines && found / lines.length >= LEAST.share
    return isEnough ? { confidence: 0.9, evidence: [`${found} lines with a mark such as #00:01:12-3#`] } : undefined
  },
  read: readTimeMarks,
  example: 'I: Who built it? #00:00:04-1#\n\nB: My aunt did, with what was left over. #00:00:09-8#\n'
}

function readTimeMarks({ text }: Source): ReadResult {
  const entries: Entry[] = []
  let last = 0
  for (const line of linesOf(text)) {
    const [from, to] = trimRange(text, line.start, line.end)
    if (from === to) continue
    const marks = [...line.text.matchAll(MARK)].map((mark) => ({
      from: line.start + mark.index,
      to: line.start + mark.index + mark[0].length,
      seconds: secondsOf(mark)
    }))
    const edges = [from, ...marks.flatMap((mark) => [mark.from, mark.to]), to]
    const pieces = Array.from({ length: marks.length + 1 }, (_, at) =>
      trimRange(text, edges[2 * at] as number, edges[2 * at + 1] as number)
    )
    const body = pieces.filter(([start, end]) => start < end)
    const [first] = marks
    const end = marks.at(-1)?.seconds ?? last
    const isBefore = first?.from === from
    const time: Time | undefined = first && {
      // A recording may have been wound back.
      start: isBefore ? first.seconds : Math.min(last, end),
      ...((!isBefore || end > first.seconds) && { end })
    }
    last = end
    entries.push(entryOf(from, to, body, time))
  }
  return toTree(text, 'time-marks', entries)
}

/** A line with nothing but a mark is the program's. */
function entryOf(from: number, to: number, body: Range[], time: Time | undefined): Entry {
  return body.length === 0
    ? { from, to, body: [[from, to]], part: 'boilerplate', rule: 'time-marks/alone' }
    : { from, to, body, ...(time && { time }) }
}

const secondsOf = ([, hours, minutes, seconds, tenths]: RegExpMatchArray): number =>
  Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(tenths) / 10
