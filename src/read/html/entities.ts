import { characterEntities } from 'character-entities'
import { characterEntitiesLegacy } from 'character-entities-legacy'

/** Code points 128 to 159 mean windows-1252, as the HTML standard has it. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'

/** Names that need no semicolon. */
const LEGACY: ReadonlySet<string> = new Set(characterEntitiesLegacy)

/** The longest name that HTML knows has 31 letters. */
const LONGEST = 31

/**
 * The text that a stretch of HTML shows: character references decoded, line ends as LF.
 * @param source HTML text without tags
 */
export function decode(source: string): string {
  const text = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source
  let at = text.indexOf('&')
  if (at < 0) return text
  let result = ''
  let done = 0
  while (at >= 0) {
    const found = text.charCodeAt(at + 1) === 35 ? numeric(text, at) : named(text, at)
    if (found) {
      result += text.slice(done, at) + found.value
      done = found.end
    }
    at = text.indexOf('&', Math.max(done, at + 1))
  }
  return result + text.slice(done)
}

interface Reference {
  value: string
  end: number
}

function numeric(text: string, at: number): Reference | undefined {
  const hex = (text.charCodeAt(at + 2) | 32) === 120
  const start = at + (hex ? 3 : 2)
  let end = start
  let code = 0
  for (; end < text.length; end++) {
    const digit = digitValue(text.charCodeAt(end), hex)
    if (digit < 0) break
    code = Math.min(code * (hex ? 16 : 10) + digit, 0x110000)
  }
  if (end === start) return undefined
  if (text[end] === ';') end++
  return { value: character(code), end }
}

function digitValue(code: number, hex: boolean): number {
  if (code >= 48 && code <= 57) return code - 48
  const letter = code | 32
  return hex && letter >= 97 && letter <= 102 ? letter - 87 : -1
}

function character(code: number): string {
  if (code >= 128 && code < 160) return WINDOWS_1252[code - 128] as string
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\uFFFD'
  return String.fromCodePoint(code)
}

function named(text: string, at: number): Reference | undefined {
  const start = at + 1
  let end = start
  while (end < text.length && end - start <= LONGEST && isAlphanumeric(text.charCodeAt(end))) end++
  const name = text.slice(start, end)
  if (text[end] === ';' && Object.hasOwn(characterEntities, name)) {
    return { value: characterEntities[name] as string, end: end + 1 }
  }
  // `&uuml` and `&nbspx`: the old names need no semicolon; the longest has six letters.
  for (let length = Math.min(6, name.length); length >= 2; length--) {
    const legacy = name.slice(0, length)
    if (LEGACY.has(legacy)) return { value: characterEntities[legacy] as string, end: start + length }
  }
  return undefined
}

const isAlphanumeric = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
