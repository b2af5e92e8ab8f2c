/** The named references of WebVTT (https://www.w3.org/TR/webvtt1/#cue-text), and the two XML ones beside them. */
const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', '\u00a0'],
  ['lrm', '\u200e'],
  ['rlm', '\u200f'],
  ['quot', '"'],
  ['apos', "'"]
])

const LONGEST = 10

/** A decoded reference and the offset after its semicolon. */
export interface Entity {
  value: string
  after: number
}

/**
 * Reads a character reference: `&amp;`, `&#39;`, `&#x27;`.
 * @param at offset of its `&`
 * @returns undefined where none stands: the `&` is itself
 */
export function entityAt(text: string, at: number, to: number): Entity | undefined {
  const limit = Math.min(to, at + LONGEST + 2)
  let end = at + 1
  while (end < limit && text.charCodeAt(end) !== 59) end++
  if (end >= limit) return undefined
  const body = text.slice(at + 1, end)
  const value = body.startsWith('#') ? numeric(body) : NAMED.get(body)
  return value === undefined ? undefined : { value, after: end + 1 }
}

function numeric(body: string): string | undefined {
  const hex = body[1] === 'x' || body[1] === 'X'
  const digits = body.slice(hex ? 2 : 1)
  if (!(hex ? /^[\da-f]+$/i : /^\d+$/).test(digits)) return undefined
  const code = Number.parseInt(digits, hex ? 16 : 10)
  // a line end or a tab that is written so ends no line of the source
  if (code === 9 || code === 10 || code === 13) return ' '
  // control characters, surrogates and what lies beyond Unicode stay as they were written
  if (code < 32 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined
  return String.fromCodePoint(code)
}

/** Decodes all references of a text. */
export function decodeEntities(text: string): string {
  let at = text.indexOf('&')
  if (at < 0) return text
  let out = text.slice(0, at)
  while (at < text.length) {
    const entity = text.charCodeAt(at) === 38 ? entityAt(text, at, text.length) : undefined
    out += entity?.value ?? text.charAt(at)
    at = entity?.after ?? at + 1
  }
  return out
}
