import { isBlank } from '../print/escape.ts'
import { type Inline, inlineOfRuns } from '../print/inline.ts'
import type { Run } from '../print/runs.ts'
import { safeUrl } from '../print/url.ts'

const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['nbsp', '\xa0']
])

interface Decoded {
  text: string
  end: number
}

/** Reads the character reference at an `&`. Numeric ones may be any UTF-16 unit or code point, U+0000 included. */
function readReference(source: string, at: number): Decoded | undefined {
  const end = source.slice(at, at + 12).indexOf(';') + at
  if (end < at + 2) return undefined
  const body = source.slice(at + 1, end)
  const named = NAMED.get(body)
  if (named !== undefined) return { text: named, end: end + 1 }
  const hex = /^#[xX]([0-9A-Fa-f]{1,6})$/.exec(body)?.[1]
  const decimal = /^#([0-9]{1,7})$/.exec(body)?.[1]
  const code = hex ? Number.parseInt(hex, 16) : Number(decimal ?? Number.NaN)
  return code <= 0x10ffff ? { text: String.fromCodePoint(code), end: end + 1 } : undefined
}

/** Whether a character is one that a backslash escapes. */
function isEscapable(char: string | undefined): boolean {
  return char !== undefined && /^[!-/:-@[-`{-~]$/.test(char)
}

/** Literal text of a stretch without delimiters: escapes and references undone. */
export function unescapeText(source: string): string {
  let result = ''
  let done = 0
  for (let at = 0; at < source.length; at++) {
    if (source[at] === '\\' && isEscapable(source[at + 1])) {
      result += source.slice(done, at)
      done = at + 1
      at++
    } else if (source[at] === '&') {
      const decoded = readReference(source, at)
      if (!decoded) continue
      result += source.slice(done, at) + decoded.text
      done = decoded.end
      at = done - 1
    }
  }
  return result + source.slice(done)
}

/** Offsets of backtick runs by their length, so that each looks for its partner in constant time. */
function backticks(source: string): Map<number, number[]> {
  const runs = new Map<number, number[]>()
  for (let at = source.indexOf('`'); at >= 0; at = source.indexOf('`', at)) {
    const start = at
    while (source[at] === '`') at++
    const same = runs.get(at - start)
    if (same) same.push(start)
    else runs.set(at - start, [start])
  }
  for (const offsets of runs.values()) offsets.reverse()
  return runs
}

const NO_MARKS = { strong: false, emphasis: false, link: undefined }

interface Delimiter {
  char: string
  size: number
  run: number
}
interface Bracket {
  image: boolean
  run: number
  delimiters: number
  spans: number
}
interface Span {
  mark: 'strong' | 'emphasis'
  start: number
  end: number
}

const isPunctuation = (char: string): boolean => /[\p{P}\p{S}]/u.test(char)
const edge = (char: string): boolean => char === '' || isBlank(char)

/** CommonMark's rules 1 to 8 for `*` and `_`, as "left-flanking" and "right-flanking" define them. */
function flanking(source: string, start: number, end: number): { opens: boolean; closes: boolean } {
  const low = source.charCodeAt(start - 1)
  const before = source.slice(start - (low >= 0xdc00 && low <= 0xdfff ? 2 : 1), start)
  const after = end < source.length ? String.fromCodePoint(source.codePointAt(end) as number) : ''
  const left = !edge(after) && (!isPunctuation(after) || edge(before) || isPunctuation(before))
  const right = !edge(before) && (!isPunctuation(before) || edge(after) || isPunctuation(after))
  if (source[start] === '*') return { opens: left, closes: right }
  return {
    opens: left && (!right || isPunctuation(before)),
    closes: right && (!left || isPunctuation(after))
  }
}

/** The address in `](address)`, from the character after `](`. */
function readDestination(source: string, from: number): Decoded | undefined {
  const angled = source[from] === '<'
  const start = angled ? from + 1 : from
  let end = start
  for (; end < source.length; end++) {
    const char = source[end] as string
    if (char === '\\' && isEscapable(source[end + 1])) end++
    else if (angled ? '<>\n'.includes(char) : '()<'.includes(char) || isBlank(char)) break
  }
  if (angled && source[end++] !== '>') return undefined
  if (source[end] !== ')') return undefined
  return { text: unescapeText(source.slice(start, angled ? end - 1 : end)), end: end + 1 }
}

/**
 * Reads inline Markdown as it is printed: emphasis, strong, code, links, pictures, hard breaks,
 * escapes. Everything else, raw HTML included, is words. One pass, whatever the input.
 */
export function readInline(source: string): Run[] {
  const runs: Run[] = []
  const delimiters: Delimiter[] = []
  const brackets: Bracket[] = []
  const spans: Span[] = []
  const ticks = backticks(source)
  /** Brackets below this hold a link and can be none; as pictures they may. */
  let inactive = 0
  let done = 0
  const text = (value: string): void => {
    if (value !== '') runs.push({ kind: 'text', value, ...NO_MARKS })
  }
  /** Takes what lies between the last special character and this one as words. */
  const flush = (at: number, next: number): void => {
    text(source.slice(done, at))
    done = next
  }

  const readDelimiters = (at: number): number => {
    const char = source[at] as string
    let end = at
    while (source[end] === char) end++
    flush(at, end)
    const { opens, closes } = flanking(source, at, end)
    let left = end - at
    while (closes && left > 0) {
      const last = delimiters[delimiters.length - 1]
      if (!last || last.char !== char || last.size > left) break
      delimiters.pop()
      const opener = runs[last.run] as Run
      opener.value = ''
      spans.push({ mark: last.size === 2 ? 'strong' : 'emphasis', start: last.run, end: runs.length })
      left -= last.size
    }
    if (opens && left <= 3) {
      for (const size of left === 3 ? [2, 1] : left === 0 ? [] : [left]) {
        delimiters.push({ char, size, run: runs.length })
        text(char.repeat(size))
      }
    } else text(char.repeat(left))
    return end
  }

  const openBracket = (at: number, image: boolean): number => {
    const end = at + (image ? 2 : 1)
    flush(at, end)
    brackets.push({ image, run: runs.length, delimiters: delimiters.length, spans: spans.length })
    text(image ? '![' : '[')
    return end
  }

  const closeBracket = (at: number): number => {
    const bracket = brackets.pop()
    if (!bracket) return at + 1
    const isActive = bracket.image || brackets.length >= inactive
    inactive = Math.min(inactive, brackets.length)
    const target = isActive && source[at + 1] === '(' ? readDestination(source, at + 2) : undefined
    if (!target) return at + 1
    flush(at, target.end)
    delimiters.length = Math.min(delimiters.length, bracket.delimiters)
    const url = safeUrl(target.text)
    const opener = runs[bracket.run] as Run
    opener.value = ''
    if (bracket.image) {
      const value = runs
        .splice(bracket.run)
        .map((run) => run.value)
        .join('')
      spans.length = bracket.spans
      runs.push({ kind: url === undefined ? 'text' : 'image', value, url, ...NO_MARKS })
    } else {
      for (let run = bracket.run; run < runs.length; run++) (runs[run] as Run).link = url
      inactive = brackets.length
    }
    return target.end
  }

  const readCode = (at: number): number => {
    let end = at
    while (source[end] === '`') end++
    const same = ticks.get(end - at) as number[]
    while ((same[same.length - 1] ?? source.length) <= at) same.pop()
    const close = same[same.length - 1]
    if (close === undefined) return end
    flush(at, close + end - at)
    const value = source.slice(end, close).replaceAll('\n', ' ')
    const isPadded = value.startsWith(' ') && value.endsWith(' ') && value.trim() !== ''
    runs.push({ kind: 'code', value: isPadded ? value.slice(1, -1) : value, ...NO_MARKS })
    return done
  }

  const readEscape = (at: number): number => {
    const next = source[at + 1]
    if (next === '\n') {
      flush(at, at + 2)
      runs.push({ kind: 'break', value: '\n', ...NO_MARKS })
    } else if (isEscapable(next)) flush(at, at + 1)
    else return at + 1
    return at + 2
  }

  for (let at = 0; at < source.length; ) {
    const char = source[at] as string
    if (char === '\\') at = readEscape(at)
    else if (char === '`') at = readCode(at)
    else if (char === '*' || char === '_') at = readDelimiters(at)
    else if (char === '[') at = openBracket(at, false)
    else if (char === '!' && source[at + 1] === '[') at = openBracket(at, true)
    else if (char === ']') at = closeBracket(at)
    else if (char === '&') {
      const decoded = readReference(source, at)
      if (decoded) {
        flush(at, decoded.end)
        text(decoded.text)
      }
      at = decoded?.end ?? at + 1
    } else at++
  }
  flush(source.length, source.length)
  mark(runs, spans)
  return runs
}

/** The words of a line of inline Markdown and, where they are marked up, their canonical Markdown. */
export function readWords(source: string): Inline {
  return /[\\`*_[\]&]/.test(source) ? inlineOfRuns(readInline(source)) : { text: source }
}

/** Sets the marks of all spans in one pass over the runs, however the spans nest. */
function mark(runs: Run[], spans: readonly Span[]): void {
  for (const kind of ['strong', 'emphasis'] as const) {
    const change = new Map<number, number>()
    for (const span of spans) {
      if (span.mark !== kind) continue
      change.set(span.start, (change.get(span.start) ?? 0) + 1)
      change.set(span.end, (change.get(span.end) ?? 0) - 1)
    }
    let depth = 0
    runs.forEach((run, at) => {
      depth += change.get(at) ?? 0
      run[kind] = depth > 0
    })
  }
}
