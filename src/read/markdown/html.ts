import { isDigit } from '../text-marks.ts'
import { isAsciiLetter, isBlank, skipBlanks } from './lines.ts'

/** Names of the elements that open a block wherever they stand. */
export const BLOCKS = new Set(
  'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track ul'.split(
    ' '
  )
)
/** Names of the elements in which no Markdown is read. */
export const RAW = new Set(['pre', 'script', 'style', 'textarea'])

/** How a block of HTML ends: at a blank line, or on the line that holds `close` at or behind `from`. */
export interface HtmlStart {
  close: string | undefined
  from: number
}

/**
 * The block of HTML that a line opens, as CommonMark has it.
 * @param interrupts whether it stands below a line of a paragraph: then a tag of no block does not count
 * @returns `unsure` for the kinds that hardly anybody writes
 */
export function htmlStart(
  text: string,
  from: number,
  to: number,
  interrupts: boolean
): HtmlStart | 'unsure' | undefined {
  const next = text.charCodeAt(from + 1)
  if (from + 1 >= to) return undefined
  if (next === 33) {
    if (text.startsWith('--', from + 2)) return { close: '-->', from: from + 2 }
    return isAsciiLetter(text.charCodeAt(from + 2)) || text.startsWith('[CDATA[', from + 2) ? 'unsure' : undefined
  }
  if (next === 63) return 'unsure'
  const closing = next === 47
  const start = closing ? from + 2 : from + 1
  const end = tagNameEnd(text, start, to)
  if (end === start) return undefined
  const name = text.slice(start, end).toLowerCase()
  const after = end < to ? text.charCodeAt(end) : 32
  if (after === 32 || after === 9 || after === 62 || after === 47) {
    if (RAW.has(name) && !closing && after !== 47) return 'unsure'
    if (BLOCKS.has(name)) {
      return after === 47 && text.charCodeAt(end + 1) !== 62 ? undefined : { close: undefined, from }
    }
  }
  if (interrupts) return undefined
  const tag = htmlTag(text, from, to)
  return typeof tag === 'number' && skipBlanks(text, tag, to) === to ? { close: undefined, from } : undefined
}

function tagNameEnd(text: string, from: number, to: number): number {
  if (from >= to || !isAsciiLetter(text.charCodeAt(from))) return from
  let at = from + 1
  while (at < to && isNameRest(text.charCodeAt(at))) at++
  return at
}

const isNameRest = (code: number): boolean => isAsciiLetter(code) || isDigit(code) || code === 45

/**
 * A start or end tag inside a line.
 * @param from at `<`
 * @returns the offset behind it, undefined if it is none, `open` if the line ends inside it
 */
export function htmlTag(text: string, from: number, to: number): number | 'open' | undefined {
  const closing = text.charCodeAt(from + 1) === 47
  const start = closing ? from + 2 : from + 1
  let at = tagNameEnd(text, start, to)
  if (at === start) return undefined
  if (closing) {
    at = skipBlanks(text, at, to)
    return at >= to ? 'open' : text.charCodeAt(at) === 62 ? at + 1 : undefined
  }
  for (;;) {
    const gap = skipBlanks(text, at, to)
    if (gap >= to) return 'open'
    const code = text.charCodeAt(gap)
    if (code === 62) return gap + 1
    if (code === 47) return gap + 1 >= to ? 'open' : text.charCodeAt(gap + 1) === 62 ? gap + 2 : undefined
    if (gap === at || !isAttributeStart(code)) return undefined
    at = gap + 1
    while (at < to && isAttributeRest(text.charCodeAt(at))) at++
    const equals = skipBlanks(text, at, to)
    if (equals >= to) return 'open'
    if (text.charCodeAt(equals) !== 61) continue
    const value = attributeValue(text, skipBlanks(text, equals + 1, to), to)
    if (typeof value !== 'number') return value
    at = value
  }
}

function attributeValue(text: string, from: number, to: number): number | 'open' | undefined {
  if (from >= to) return 'open'
  const quote = text.charCodeAt(from)
  let at = from
  if (quote === 34 || quote === 39) {
    at++
    while (at < to && text.charCodeAt(at) !== quote) at++
    return at >= to ? 'open' : at + 1
  }
  if (isNoValue(quote)) return undefined
  at++
  while (at < to && !isValueEnd(text.charCodeAt(at))) at++
  if (at >= to) return 'open'
  return isNoValue(text.charCodeAt(at)) && text.charCodeAt(at) !== 62 ? undefined : at
}

/** `"'<=>` and a backtick. */
const isNoValue = (code: number): boolean => code === 34 || code === 39 || (code >= 60 && code <= 62) || code === 96

const isValueEnd = (code: number): boolean => isBlank(code) || code === 47 || isNoValue(code)

const isAttributeStart = (code: number): boolean => isAsciiLetter(code) || code === 58 || code === 95

const isAttributeRest = (code: number): boolean => isAttributeStart(code) || isDigit(code) || code === 45 || code === 46
