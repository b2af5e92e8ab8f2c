import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { isDigit } from '../text-marks.ts'
import { isAsciiLetter, isPunctuation } from './lines.ts'

export interface Entity {
  value: string
  /** Offset behind the semicolon. */
  end: number
}

/** CommonMark's limits: letters of a name, decimal and hexadecimal digits. */
const LIMITS = { name: 31, decimal: 7, hex: 6 }

/**
 * A character reference: `&amp;`, `&#39;`, `&#x27;`.
 * @param at offset of its `&`
 * @returns undefined where none stands: the `&` is itself
 */
export function entityAt(text: string, at: number, to: number): Entity | undefined {
  const isNumeric = text.charCodeAt(at + 1) === 35
  const isHex = isNumeric && (text.charCodeAt(at + 2) | 32) === 120
  const from = at + (isHex ? 3 : isNumeric ? 2 : 1)
  const limit = isHex ? LIMITS.hex : isNumeric ? LIMITS.decimal : LIMITS.name
  let end = from
  while (end < to && end - from <= limit && isPart(text.charCodeAt(end), isNumeric, isHex)) end++
  if (end === from || end >= to || end - from > limit || text.charCodeAt(end) !== 59) return undefined
  const name = text.slice(from, end)
  const value = isNumeric ? numeric(Number.parseInt(name, isHex ? 16 : 10)) : decodeNamedCharacterReference(name)
  return value === false ? undefined : { value, end: end + 1 }
}

function isPart(code: number, isNumeric: boolean, isHex: boolean): boolean {
  if (isDigit(code)) return true
  return isHex ? (code | 32) >= 97 && (code | 32) <= 102 : !isNumeric && isAsciiLetter(code)
}

/** What is no character, or a control, shows as the replacement character. */
function numeric(code: number): string {
  const isControl =
    code < 9 ||
    code === 11 ||
    (code > 13 && code < 32) ||
    (code > 126 && code < 160) ||
    (code > 0xd7ff && code < 0xe000)
  const isNone = (code > 0xfdcf && code < 0xfdf0) || (code & 0xfffe) === 0xfffe || code > 0x10ffff
  return isControl || isNone ? '\ufffd' : String.fromCodePoint(code)
}

/** A destination, title or label without its escapes and references. */
export const decode = (text: string): string => (text.includes('\\') ? decoded(text, true) : decodeEntities(text))

/** A text without its references; in HTML a backslash escapes nothing. */
export const decodeEntities = (text: string): string => (text.includes('&') ? decoded(text, false) : text)

function decoded(text: string, escapes: boolean): string {
  let result = ''
  let done = 0
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (escapes && code === 92 && at + 1 < text.length && isPunctuation(text.charCodeAt(at + 1))) {
      result += text.slice(done, at)
      done = at + 1
      at += 2
      continue
    }
    const entity = code === 38 ? entityAt(text, at, text.length) : undefined
    if (entity) {
      result += text.slice(done, at) + entity.value
      done = entity.end
    }
    at = entity?.end ?? at + 1
  }
  return result + text.slice(done)
}
