import type { Reader, ReadResult, Source } from '../reader.ts'
import { type Entry, type Range, toTree, trimRange } from './build.ts'
import { firstLines, linesOf } from './lines.ts'

/** ` 12        Q.   words`: the number of a line, and its words. */
const NUMBERED = /^\s{0,8}(\d{1,5})(?:\s+(?=\S)|\s*$)/
/** The number of a page, by itself. */
const PAGE = /^\s*\d{1,4}\s*$/
/** `Q.`, `A.`, `THE WITNESS:`, `BY MR. HALE:`, `I:`, `Ann Lowe:` */
const OPENS = /^(?:[QA][.:]?\s|\p{Lu}[\p{L}\d .'’-]{0,30}:)/u

/** `(Laughter.)` on a line of its own, or on so many. */
const REMARK = /^\([^()]*\)$/
const REMARK_LINES = 3

/** Fewer lines are a list, and of those that count up not all need a number: pages have heads. */
const LEAST = { lines: 8, share: 0.8, turns: 2 }

/**
 * A deposition, a hearing or the record of a study: every line has its number at the left, counted from one on each page
 * or throughout, and turns open with `Q.` or a name.
 */
export const numberedLines: Reader = {
  id: 'numbered-lines',
  name: 'Transcript with numbered lines',
  about:
    'Lines whose numbers count up throughout, or to the end of a page and begin again, as in depositions, hearings and studies. The numbers are taken off; lines without a label go on with the line above.',
  extensions: ['txt'],
  sniff: (source) => {
    const lines = firstLines(source)
    const found = countedIn(lines)
    if (found < LEAST.lines || found < lines.length * LEAST.share) return undefined
    const words = lines.map(wordsOf)
    const opened = words.flatMap((line) => OPENS.exec(line) ?? [])
    const labels = new Set(opened).size
    const goesOn = words.some((line) => /^\p{Ll}/u.test(line))
    const isTranscript = opened.length >= LEAST.turns && (goesOn || (labels > 1 && labels * 2 <= opened.length))
    return isTranscript
      ? { confidence: 0.9, evidence: [`${found} lines that are numbered one after the other`] }
      : undefined
  },
  read: readNumberedLines,
  example:
    ' 1        Q.   Who built the oven?\n 2        A.   My aunt did, with the bricks that were\n 3   left over.\n 4        Q.   When was that?\n 5        A.   In spring.\n 6        Q.   Of which\n 7   year?\n 8        A.   Of all of them.\n'
}

const wordsOf = (line: string): string => line.slice(NUMBERED.exec(line)?.[0].length ?? 0).trim()

const isNext = (number: number, last: number): boolean => number === last + 1 || number === 1

/** How many lines have the number that follows the one above, or begin a page with 1. */
function countedIn(lines: readonly string[]): number {
  let last = 0
  let found = 0
  for (const line of lines) {
    const digits = NUMBERED.exec(line)?.[1]
    if (digits === undefined) continue
    const number = Number(digits)
    if (isNext(number, last)) found++
    last = number
  }
  return found
}

/** A line that has the next number. */
interface Counted {
  number: number
  /** Where its words begin. */
  body: number
}

/** The number of each line that has the next one, or begins a page with 1. */
function countLines(lines: readonly string[]): (Counted | undefined)[] {
  let last = 0
  return lines.map((line) => {
    const found = NUMBERED.exec(line)
    const number = Number(found?.[1])
    if (found === null || !isNext(number, last)) return undefined
    last = number
    return { number, body: found[0].length }
  })
}

/**
 * The foot of a page and the head of the next: all that stands between the last line that has a number and the first.
 * What stands above the first page or below the last is such as well, if it says the same: `Page 41`, `Page 42`.
 */
function betweenPages(lines: readonly string[], counted: readonly (Counted | undefined)[]): ReadonlySet<number> {
  const found = new Set<number>()
  const said = new Set<string>()
  const first = counted.findIndex((line) => line !== undefined)
  let outside: number[] = []
  let open: number[] = []
  for (const [index, line] of counted.entries()) {
    if (!line) {
      open.push(index)
      continue
    }
    if (index === first) outside = open
    else if (line.number === 1)
      for (const at of open) {
        found.add(at)
        said.add(withoutDigits(lines[at] as string))
      }
    open = []
  }
  for (const at of [...outside, ...open]) if (said.has(withoutDigits(lines[at] as string))) found.add(at)
  return found
}

const withoutDigits = (line: string): string => line.replace(/\d/g, '').trim()

/** Which line ends the remark in brackets that a line begins; -1 if it begins none. */
function remarkFrom(lines: readonly string[], index: number): number {
  const words = lines.slice(index, index + REMARK_LINES).map(wordsOf)
  if (!words[0]?.startsWith('(')) return -1
  const length = words.findIndex((_, last) => REMARK.test(words.slice(0, last + 1).join(' ')))
  return length < 0 ? -1 : index + length
}

function readNumberedLines({ text }: Source): ReadResult {
  const entries: Entry[] = []
  const lines = linesOf(text)
  const texts = lines.map((line) => line.text)
  const counted = countLines(texts)
  const between = betweenPages(texts, counted)
  let remarkEnd = -1
  for (const [index, line] of lines.entries()) {
    const whole = trimRange(text, line.start, line.end)
    if (whole[0] === whole[1]) continue
    const own = counted[index]
    const body: Range = own ? trimRange(text, line.start + own.body, line.end) : whole
    const isPage = !own && (PAGE.test(line.text) || between.has(index))
    if (isPage || body[0] === body[1]) {
      const rule = `numbered-lines/${isPage ? 'page' : 'empty'}`
      entries.push({ from: whole[0], to: whole[1], body: [whole], part: 'boilerplate', rule })
    } else {
      // What goes on below the number of a page is an entry of its own: the number stands between the two.
      const above = entries.at(-1)
      const words = text.slice(...body)
      const isInside = index <= remarkEnd
      if (!isInside) remarkEnd = remarkFrom(texts, index)
      const isRemark = index <= remarkEnd
      const goesOn = isRemark ? isInside && above?.part === 'aside' : !above?.part && !OPENS.test(words)
      if (above && goesOn) {
        above.body.push(body)
        above.to = body[1]
      } else if (isRemark) {
        entries.push({ from: whole[0], to: body[1], body: [body], part: 'aside', rule: 'numbered-lines/remark' })
      } else entries.push({ from: whole[0], to: body[1], body: [body] })
    }
  }
  return toTree(text, 'numbered-lines', entries)
}
