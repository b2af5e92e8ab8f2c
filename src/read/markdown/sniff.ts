import { HEAD } from '../head.ts'
import type { Sniff, Source } from '../reader.ts'
import { isAsciiLetter, isBlank } from './lines.ts'
import { fenceSize, headingDepth } from './starts.ts'

/** Markdown's marks in a text, counted in one pass. */
interface Marks {
  bold: number
  italic: number
  headings: number
  links: number
  fences: number
  /** `<p>`, `</div>` ...: what pages are made of. */
  tags: number
}

/**
 * Counts marks that plain text hardly has: `**bold**`, `# heading`, `[text](target)`, fences, `*emphasis*`. Bullets and
 * `>` say nothing: plain text and e-mail have both. Never more certain than HTML is of a page that is mostly tags.
 */
export function sniffMarkdown({ text, path }: Source): Sniff | undefined {
  const marks = countMarks(text, Math.min(text.length, HEAD))
  const evidence: string[] = []
  let confidence = 0
  const see = (amount: number, what: string): void => {
    if (amount === 0) return
    confidence += amount
    evidence.push(what)
  }
  const lower = path?.toLowerCase() ?? ''
  const isNamed = ['.md', '.markdown', '.mdown', '.mkd'].some((ending) => lower.endsWith(ending))
  if (isNamed) see(0.5, 'the file name ends in .md or .markdown')
  see(weight(marks.bold, 0.3, 0.5), `${marks.bold} bold words`)
  see(weight(marks.headings, 0.25, 0.4), `${marks.headings} headings after #`)
  see(weight(marks.links, 0.25, 0.4), `${marks.links} links`)
  see(marks.fences > 1 ? 0.3 : 0, 'fenced code')
  see(marks.italic > 1 ? 0.3 : 0, `${marks.italic} marks of emphasis`)
  const tagged = boldLines(text.slice(0, HEAD))
  see(tagged > 2 ? 0.5 : 0, `${tagged} lines that open in bold tags`)
  const all = marks.bold + marks.headings + marks.links + marks.fences + marks.italic
  const limit = marks.tags > 3 && marks.tags > all ? 0.6 : 0.79
  return confidence > 0.1 ? { confidence: Math.min(limit, confidence), evidence } : undefined
}

/** Lines such as `<b>Ann Lowe: </b>In a depot.`: a page's text with its bold type left as tags. */
const boldLines = (text: string): number => (text.includes('</') ? (text.match(BOLD_LINE) ?? []).length : 0)
const BOLD_LINE = /^<(b|strong)>[^<\n]{1,80}<\/\1>/gim

const weight = (count: number, one: number, many: number): number => (count === 0 ? 0 : count === 1 ? one : many)

/** What may be part of a mark. */
const SIGNS = ['#', '`', '~', '*', '_', ']', '<'] as const

/** Finds the next sign, `to` or beyond if there is none. One search a sign: most texts hold few of them. */
function markFinder(text: string, to: number): (from: number) => number {
  const head = text.length > to ? text.slice(0, to) : text
  const places = SIGNS.map((sign) => head.indexOf(sign))
  return (from) => {
    let nearest = to
    for (let index = 0; index < places.length; index++) {
      let place = places[index] as number
      if (place >= 0 && place < from) places[index] = place = head.indexOf(SIGNS[index] as string, from)
      if (place >= 0 && place < nearest) nearest = place
    }
    return nearest
  }
}

function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) return true
  }
  return false
}

function countMarks(text: string, to: number): Marks {
  const marks: Marks = { bold: 0, italic: 0, headings: 0, links: 0, fences: 0, tags: 0 }
  let emphasis = -1
  let bold = -1
  let before = 0
  const next = markFinder(text, to)
  for (let at = next(0); at < to; at = next(at + 1)) {
    const code = text.charCodeAt(at)
    if ((emphasis >= 0 || bold >= 0) && hasLineEnd(text, before, at)) emphasis = bold = -1
    before = at
    if (code === 35 && isLineStart(text, at)) {
      const end = lineEnd(text, at, to, 8)
      const depth = headingDepth(text, at, end)
      if (depth > 0 && at + depth + 1 < end && !isBlank(text.charCodeAt(at + depth + 1))) marks.headings++
    } else if ((code === 96 || code === 126) && isLineStart(text, at)) {
      if (fenceSize(text, at, lineEnd(text, at, to, 200)) > 0) marks.fences++
    } else if (code === 42 || code === 95) {
      let end = at + 1
      while (end < to && text.charCodeAt(end) === code) end++
      const opens = isGap(text, at - 1) && !isGap(text, end)
      const closes = !isGap(text, at - 1) && isGap(text, end)
      if (end - at === 2) {
        if (bold >= 0 && text.charCodeAt(bold) === code && !isGap(text, at - 1)) {
          if (code === 42 || !isName(text, bold + 2, at)) marks.bold++
          bold = -1
        } else bold = isGap(text, end) ? -1 : at
      } else if (end - at === 1 && code === 42) {
        if (opens) emphasis = at
        else if (closes && emphasis >= 0 && at - emphasis > 3) {
          marks.italic++
          emphasis = -1
        }
      }
      at = end - 1
    } else if (code === 93 && text.charCodeAt(at + 1) === 40 && startsTarget(text, at + 2)) marks.links++
    else if (code === 60 && (isAsciiLetter(text.charCodeAt(at + 1)) || text.charCodeAt(at + 1) === 47)) marks.tags++
  }
  return marks
}

/** `__proto__` is the name of something, `__Ann:__` is bold. */
function isName(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isAsciiLetter(text.charCodeAt(at))) return false
  return true
}

function isLineStart(text: string, at: number): boolean {
  return at === 0 || text.charCodeAt(at - 1) === 10 || text.charCodeAt(at - 1) === 13
}

function lineEnd(text: string, from: number, to: number, most: number): number {
  let end = from
  while (end < to && end - from < most && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++
  return end
}

/** Blank, line end, or the edge of the text. */
function isGap(text: string, at: number): boolean {
  const code = at < 0 || at >= text.length ? 32 : text.charCodeAt(at)
  return code <= 32 || code === 0xa0
}

function startsTarget(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 47 || code === 35 || code === 46 || text.startsWith('http', at) || text.startsWith('mailto:', at)
}
