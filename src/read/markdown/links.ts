import { skipBlanks } from './lines.ts'

/** Where a link leads, or a definition: offsets of the written destination and title. */
export interface Target {
  from: number
  to: number
  /** Nothing lies between them without a title. */
  titleFrom: number
  titleTo: number
  /** Behind it all. */
  end: number
}

/** `open`: the line ends before that is decided. */
type Scan<T> = T | 'open' | undefined

const isControl = (code: number): boolean => code < 32 || code === 127

/** CommonMark asks for three at least; the parser that this one follows takes 32 in links. */
const MAX_PARENS = 32

/** Which marks that would close a title the rest of a line, up to `to`, does not hold: so that each is looked for once. */
export interface Missing {
  to: number
  marks: Set<number>
}

/**
 * `(destination "title")` behind a link's text.
 * @param at the opening parenthesis
 * @param missing is kept from one call to the next
 */
export function resourceAt(text: string, at: number, to: number, missing: Missing): Scan<Target> {
  const from = skipBlanks(text, at + 1, to)
  if (from >= to) return 'open'
  if (text.charCodeAt(from) === 41) return { from, to: from, titleFrom: 0, titleTo: 0, end: from + 1 }
  const end = destinationEnd(text, from, to, MAX_PARENS)
  if (end === undefined) return undefined
  const isEnclosed = text.charCodeAt(from) === 60
  const target = isEnclosed
    ? { from: from + 1, to: end - 1, titleFrom: 0, titleTo: 0, end }
    : { from, to: end, titleFrom: 0, titleTo: 0, end }
  let next = skipBlanks(text, end, to)
  if (next >= to) return 'open'
  if (next > end && opensTitle(text.charCodeAt(next))) {
    const close = knownTitleEnd(text, next, to, missing)
    if (close === 'open') return 'open'
    target.titleFrom = next + 1
    target.titleTo = close
    next = skipBlanks(text, close + 1, to)
    if (next >= to) return 'open'
  }
  if (text.charCodeAt(next) !== 41) return undefined
  target.end = next + 1
  return target
}

function knownTitleEnd(text: string, from: number, to: number, missing: Missing): number | 'open' {
  if (missing.to !== to) {
    missing.to = to
    missing.marks.clear()
  }
  const mark = text.charCodeAt(from)
  if (missing.marks.has(mark)) return 'open'
  const close = titleEnd(text, from, to)
  if (close === 'open') missing.marks.add(mark)
  return close
}

export const opensTitle = (code: number): boolean => code === 34 || code === 39 || code === 40

/** @returns the offset behind a destination, undefined if there is none */
export function destinationEnd(text: string, from: number, to: number, parens: number): number | undefined {
  let at = from
  if (text.charCodeAt(at) === 60) {
    for (at++; at < to; at++) {
      const code = text.charCodeAt(at)
      if (code === 62) return at + 1
      if (code === 60) return undefined
      if (code === 92) at = skipEscaped(text, at, to, isEnclosedEscape)
    }
    return undefined
  }
  let depth = 0
  for (; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 40) {
      if (depth >= parens) return undefined
      depth++
    } else if (code === 41) {
      if (depth === 0) break
      depth--
    } else if (code === 32 || code === 9) break
    else if (isControl(code)) return undefined
    else if (code === 92) at = skipEscaped(text, at, to, isRawEscape)
  }
  return depth === 0 && at > from ? at : undefined
}

const isEnclosedEscape = (code: number): boolean => code === 60 || code === 62 || code === 92
const isRawEscape = (code: number): boolean => code === 40 || code === 41 || code === 92

function skipEscaped(text: string, at: number, to: number, isEscaped: (code: number) => boolean): number {
  return at + 1 < to && isEscaped(text.charCodeAt(at + 1)) ? at + 1 : at
}

/** @returns the offset of the mark that closes a title, `open` if it is not on the line */
export function titleEnd(text: string, from: number, to: number): number | 'open' {
  const open = text.charCodeAt(from)
  const close = open === 40 ? 41 : open
  for (let at = from + 1; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === close) return at
    if (code === 92 && at + 1 < to && (text.charCodeAt(at + 1) === close || text.charCodeAt(at + 1) === 92)) at++
  }
  return 'open'
}

/**
 * The end of `[label]`.
 * @param at the opening bracket
 * @returns offset of `]`; undefined if it holds a bracket, nothing, or more than a label may; `open` if the line ends first
 */
export function labelEnd(text: string, at: number, to: number): Scan<number> {
  let seen = false
  for (let index = at + 1; index < to; index++) {
    const code = text.charCodeAt(index)
    if (code === 93) return seen ? index : undefined
    if (code === 91 || index - at > 900) return undefined
    seen ||= code !== 32 && code !== 9
    if (code === 92 && index + 1 < to) {
      const next = text.charCodeAt(index + 1)
      if (next >= 91 && next <= 93) index++
    }
  }
  return 'open'
}

/** What references and definitions are matched by. */
export function identifierOf(label: string): string {
  let result = ''
  let gap = false
  for (let at = 0; at < label.length; at++) {
    const code = label.charCodeAt(at)
    if (code === 32 || code === 9 || code === 10 || code === 13) gap = result !== ''
    else {
      result += gap ? ` ${label[at]}` : label[at]
      gap = false
    }
  }
  return result.toLowerCase().toUpperCase()
}
