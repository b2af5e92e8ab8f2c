import type { Time } from '../../schema.ts'
import type { NodeData, ReadResult } from '../reader.ts'
import { type Entry, type Range, toTree, trimRange } from './build.ts'
import { type Line, linesOf } from './lines.ts'

/**
 * What a line is; offsets count from the start of the line. Undefined: it goes on with what came before. A note ends a
 * message unless it says that the message goes on below.
 */
export type Mark =
  | { kind: 'message'; speaker: string; speakerAt: Range; time?: Time; bodyAt?: number }
  | { kind: 'note'; part: NonNullable<NodeData['part']>; rule: string; key?: string; goesOn?: true }
  /** Belongs to the message and says nothing: a time of day. What comes below is a paragraph of its own. */
  | { kind: 'inside' }
  /** Goes on with the note above. */
  | { kind: 'more' }

export interface LineFormat {
  /** Prefix of its rule ids. */
  id: string
  /** Sees every line that is not blank, in order; `index` counts them from 0. */
  mark(line: string, index: number): Mark | undefined
  /** Lines after a message's first are paragraphs of their own, not wraps. */
  paragraphs?: boolean
  /** Where the words of a message's line end; behind them stands what the program added. */
  wordsEnd?(line: string): number
}

/**
 * Reads an export whose messages begin at marked lines and go on until the next. A message's lines are one paragraph;
 * a blank line starts another of the same speaker. A message without words is boilerplate `id/empty`; lines before the
 * first mark are paragraphs that state nothing.
 */
export function readLineFormat(text: string, format: LineFormat): ReadResult {
  const entries: Entry[] = []
  let open: Entry | undefined
  let held: Held = {}
  let blank = false
  let index = 0
  for (const line of linesOf(text)) {
    const range = trimRange(text, line.start, line.end)
    if (range[0] === range[1]) {
      blank = true
      continue
    }
    const mark = format.mark(line.text, index++)
    if (mark?.kind === 'inside') {
      if (open) open.to = range[1]
      else entries.push({ from: range[0], to: range[1], body: [range], part: 'boilerplate', rule: `${format.id}/mark` })
      if (open?.body.length) open = undefined
    } else if (mark?.kind === 'more') {
      const note = entries.at(-1) as Entry
      note.body.push(range)
      note.to = range[1]
    } else if (mark) {
      const entry = entryOf(text, line, range, mark, format)
      entries.push(entry)
      open = mark.kind === 'message' ? entry : undefined
      held = mark.kind === 'message' ? heldBy(mark) : mark.goesOn ? held : {}
    } else if (open && (open.body.length === 0 || (!blank && !format.paragraphs))) {
      open.body.push(wordsOf(text, line, range[0], format))
      open.to = range[1]
    } else {
      open = { from: range[0], to: range[1], body: [wordsOf(text, line, range[0], format)], ...held }
      entries.push(open)
    }
    blank = false
  }
  return toTree(
    text,
    format.id,
    entries.map((entry) => withWords(text, format.id, entry))
  )
}

/** What a further paragraph of a message shares with its first. */
type Held = Pick<Entry, 'speaker' | 'time'>

function heldBy({ speaker, time }: Extract<Mark, { kind: 'message' }>): Held {
  return { speaker, ...(time === undefined ? {} : { time }) }
}

function wordsOf(text: string, line: Line, from: number, { wordsEnd }: LineFormat): Range {
  const words = trimRange(text, from, wordsEnd ? line.start + wordsEnd(line.text) : line.end)
  return words[0] < words[1] ? words : trimRange(text, from, line.end)
}

function entryOf(
  text: string,
  line: Line,
  range: Range,
  mark: Exclude<Mark, { kind: 'inside' | 'more' }>,
  format: LineFormat
): Entry {
  const [from, to] = range
  if (mark.kind === 'note') {
    const { part, rule, key } = mark
    return { from, to, body: [range], part, rule, ...(key === undefined ? {} : { key }) }
  }
  const body = mark.bodyAt === undefined ? undefined : wordsOf(text, line, line.start + mark.bodyAt, format)
  const { speaker, speakerAt } = mark
  const entry: Entry = {
    from,
    to,
    body: body && body[0] < body[1] ? [body] : [],
    speaker,
    speakerRange: [line.start + speakerAt[0], line.start + speakerAt[1]]
  }
  if (mark.time) entry.time = mark.time
  return entry
}

function withWords(text: string, id: string, entry: Entry): Entry {
  if (entry.body.length > 0) return entry
  return {
    from: entry.from,
    to: entry.to,
    body: [trimRange(text, entry.from, entry.to)],
    part: 'boilerplate',
    rule: `${id}/empty`
  }
}
