import type { Warning } from '../../schema.ts'
import { clockAt } from '../clock.ts'
import { lineEnd, positionAt } from '../lines.ts'
import { skipBlanks } from '../text-marks.ts'
import { warn } from '../warn.ts'
import { type Arrow, arrowFinder, isPlainArrow } from './arrows.ts'
import { type Cue, type Item, isBlankRange, newCue, type Remark, remark } from './cue.ts'
import { type CueText, cueText, type MarkupKinds } from './cue-text.ts'
import { type Timing, timingAt } from './times.ts'

/** How WebVTT and SubRip differ below their headers. */
export interface Dialect {
  kinds: MarkupKinds
  /** A line of blanks belongs to its cue; only an empty line ends it. */
  blanksInside: boolean
  /** Text after an empty line without a time of its own is a defect, not a habit of the format. */
  strayIsMalformed: boolean
  /**
   * A block that is no cue: a comment, a style sheet.
   * @param index its first line
   * @returns the remark and the index of the line after it
   */
  block?(index: number): { remark: Remark; next: number } | undefined
  /** What an identifier line says. */
  identify?(cue: Cue, from: number, to: number): void
}

/** The longest name that is looked for behind a time, and the longest clock time. */
const MOST_NAME = 60
const MOST_CLOCK = 24

interface Scan {
  text: string
  starts: readonly number[]
  dialect: Dialect
  items: Item[]
  warnings: Warning[]
  words: CueText
  arrowOf: (index: number) => Arrow | undefined
  /** An arrow written in another way has been warned of. */
  oddArrow: boolean
  /** The cue that text without a time continues. */
  last: Cue | undefined
}

/**
 * Reads cues: an optional identifier line, a timing line, lines of text up to an empty one.
 * @param first index of the line to begin with
 * @param items cues and remarks are added to it, in source order
 */
export function readBlocks(
  text: string,
  starts: readonly number[],
  first: number,
  dialect: Dialect,
  items: Item[],
  warnings: Warning[]
): void {
  const words = cueText(text, dialect.kinds, items)
  const arrowOf = arrowFinder(text, starts)
  const scan: Scan = { text, starts, dialect, items, warnings, words, arrowOf, oddArrow: false, last: undefined }
  let index = first
  while (index < starts.length) index = isBlankLine(scan, index) ? index + 1 : readBlock(scan, index)
}

function isBlankLine(scan: Scan, index: number): boolean {
  return (
    index >= scan.starts.length ||
    isBlankRange(scan.text, scan.starts[index] as number, lineEnd(scan.text, scan.starts, index))
  )
}

/** @returns the index of the line after the block */
function readBlock(scan: Scan, index: number): number {
  const arrow = scan.arrowOf(index)
  if (arrow) {
    const timing = timingOf(scan, index, arrow)
    if (timing !== undefined || looksTimed(scan, index)) return readCue(scan, index, index, timing)
  } else {
    const block = scan.dialect.block?.(index)
    if (block !== undefined) {
      scan.items.push(block.remark)
      return block.next
    }
    const below = isBlankLine(scan, index + 1) ? undefined : scan.arrowOf(index + 1)
    if (below) {
      const timing = timingOf(scan, index + 1, below)
      if (timing !== undefined || looksTimed(scan, index + 1)) return readCue(scan, index, index + 1, timing)
    }
  }
  return readStray(scan, index)
}

function timingOf(scan: Scan, index: number, arrow: Arrow): Timing | undefined {
  return timingAt(scan.text, scan.starts[index] as number, arrow, lineEnd(scan.text, scan.starts, index))
}

/** A line with an arrow that begins with a digit or the arrow was meant as a timing line. */
function looksTimed(scan: Scan, index: number): boolean {
  const end = lineEnd(scan.text, scan.starts, index)
  const from = skipBlanks(scan.text, scan.starts[index] as number, end)
  const code = scan.text.charCodeAt(from)
  return (code >= 48 && code <= 57) || scan.text.startsWith('-->', from)
}

function readCue(scan: Scan, idLine: number, timingLine: number, timing: Timing | undefined): number {
  const { text, starts, dialect } = scan
  const from = starts[idLine] as number
  const cue = newCue(from, lineEnd(text, starts, timingLine), timing?.start, timing?.end)
  if (idLine < timingLine) dialect.identify?.(cue, from, lineEnd(text, starts, idLine))
  checkTiming(scan, cue, timingLine, timing)
  scan.words.open(cue)
  readAfterTiming(scan, cue, timingLine, timing)
  return readText(scan, cue, timingLine + 1, dialect.blanksInside)
}

/** `align:start position:50%`, `X1:201 X2:516` */
const SETTINGS = /^(?:[A-Za-z]\w*:\S+(?:\s+|$))+$/

/**
 * What stands behind the times: settings; a name, `0:0:3.0 --> 0:0:6.370 Ana Diaz`, as a meeting tool once wrote it
 * above the words; or the words, `0:03 --> 0:06 [Ana]: It began in a depot.`
 */
function readAfterTiming(scan: Scan, cue: Cue, line: number, timing: Timing | undefined): void {
  const end = lineEnd(scan.text, scan.starts, line)
  const from = timing?.after ?? afterClocks(scan, line)
  const rest = scan.text.slice(from, end)
  const said = rest.trim()
  if (said === '' || SETTINGS.test(said)) return
  const start = from + rest.indexOf(said)
  if (isName(said) && hasText(scan, line + 1)) {
    cue.speaker = said
    cue.speakerFrom = start
    cue.speakerTo = start + said.length
  } else if (timing) scan.words.line(start, start + said.length)
}

const isName = (text: string): boolean =>
  text.length > 1 && text.length <= MOST_NAME && !/[:%]/.test(text) && /^\p{L}/u.test(text)

const hasText = (scan: Scan, index: number): boolean => !isBlankLine(scan, index) && !startsCue(scan, index)

/** Where the end time ends behind the arrow of a line whose start cannot be read; the line's end where neither can be. */
function afterClocks(scan: Scan, line: number): number {
  const end = lineEnd(scan.text, scan.starts, line)
  return clockAt(scan.text, skipBlanks(scan.text, (scan.arrowOf(line) as Arrow).to, end), end)?.after ?? end
}

function checkTiming(scan: Scan, cue: Cue, line: number, timing: Timing | undefined): void {
  if (timing === undefined) malformed(scan, line, line, 'A timing line cannot be read; its text is kept without a time')
  else if (timing.end < timing.start) {
    cue.end = undefined
    malformed(scan, line, line, 'A cue ends before it begins; its end is ignored')
  } else checkArrow(scan, line)
}

/** One warning for all of a file: who writes one arrow in another way writes many so. */
function checkArrow(scan: Scan, line: number): void {
  const arrow = scan.arrowOf(line)
  if (scan.oddArrow || !arrow || isPlainArrow(scan.text, arrow)) return
  scan.oddArrow = true
  malformed(scan, line, line, 'The arrow of a timing line is not written as -->; its times are read')
}

/** Text lines up to an empty one, or to the next cue where the empty line is missing. */
function readText(scan: Scan, cue: Cue, first: number, blanksInside: boolean): number {
  const { text, starts } = scan
  let index = first
  for (; index < starts.length; index++) {
    const from = starts[index] as number
    const to = lineEnd(text, starts, index)
    if (from === to || (!blanksInside && isBlankRange(text, from, to))) break
    if (startsCue(scan, index) || (isNumber(text, from, to) && startsCue(scan, index + 1))) break
    scan.words.line(from, to)
  }
  scan.last = scan.items.at(-1) as Cue
  // what repeats or has no words still covers its lines
  if (scan.last === cue && index > first) cue.to = Math.max(cue.to, lineEnd(text, starts, index - 1))
  return index
}

function startsCue(scan: Scan, index: number): boolean {
  const arrow = scan.arrowOf(index)
  return arrow !== undefined && (timingOf(scan, index, arrow) !== undefined || isFaultyClock(scan, index, arrow))
}

/** `00:00:71.000 --> `: nothing but the digits, dots and colons of a clock before the arrow, and yet no time. */
function isFaultyClock({ text, starts }: Scan, index: number, arrow: Arrow): boolean {
  const written = text.slice(starts[index] as number, arrow.from).trim()
  return written.length <= MOST_CLOCK && written.includes(':') && /^[\d:.,]+$/.test(written)
}

/** Whether a line holds a number and nothing else. */
export function isNumber(text: string, from: number, to: number): boolean {
  let at = skipBlanks(text, from, to)
  const first = at
  while (at < to && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++
  return at > first && skipBlanks(text, at, to) === to
}

/** Text without a time: a cue goes on after an empty line, or its timing line is lost. */
function readStray(scan: Scan, index: number): number {
  const { text, starts, last } = scan
  const from = starts[index] as number
  const to = lineEnd(text, starts, index)
  const cue = newCue(from, to)
  // `7` and nothing below: the number of a lost cue
  if (isNumber(text, from, to) && isBlankLine(scan, index + 1)) {
    scan.items.push(cue)
    return index + 1
  }
  const voiced = text.startsWith('<v', skipBlanks(text, from, to))
  if (last === undefined && !voiced) return readPreface(scan, index)
  if (last?.lines.length === 0 && scan.items.at(-1) === last) return readLate(scan, last, index)
  cue.speaker = last?.speaker
  cue.classes = last?.classes
  cue.colour = last?.colour
  cue.utterance = last?.utterance
  scan.words.open(cue)
  const next = Math.max(index + 1, readText(scan, cue, index, false))
  if (scan.dialect.strayIsMalformed) {
    malformed(scan, index, next - 1, 'Text without a time; it is kept with the cue before it')
  }
  return next
}

/** The words of a cue that an empty line parts from its time. */
function readLate(scan: Scan, cue: Cue, index: number): number {
  scan.items.pop()
  scan.words.open(cue)
  return Math.max(index + 1, readText(scan, cue, index, false))
}

/** Text above the first cue: nothing says what it is. */
function readPreface(scan: Scan, index: number): number {
  const { text, starts } = scan
  let next = index + 1
  while (!isBlankLine(scan, next) && !startsCue(scan, next) && !startsCue(scan, next + 1)) next++
  scan.items.push(remark(text, starts[index] as number, lineEnd(text, starts, next - 1), {}))
  return next
}

function malformed(scan: Scan, first: number, last: number, message: string): void {
  const from = scan.starts[first] as number
  const position = positionAt(scan.starts, from, lineEnd(scan.text, scan.starts, last))
  scan.warnings.push(warn('malformed-cue', message, 'warning', position))
}
