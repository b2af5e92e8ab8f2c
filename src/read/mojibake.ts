import type { Warning } from '../schema.ts'
import { warningOf } from '../warnings.ts'
import { positionAt } from './lines.ts'

/** Text that was UTF-8 and was read byte by byte, as `Ã©` for `é`. */
export interface Mojibake {
  /** Offset of the first place, in UTF-16 units. */
  offset: number
  /** How many such places there are. */
  count: number
  /** The first as it stands, and what was meant. */
  seen: string
  meant: string
}

/** Windows-1252 where it differs from Latin-1: characters of the bytes 0x80 to 0x9F, a space where a byte has none. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** Such marks stand beside capitals in clean text as well: `CAFÉ”`, `AMANHÃ…`. */
const TYPOGRAPHY = new Set([0x82, 0x84, 0x85, 0x8b, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x9b, 0xab, 0xbb])

/** What every misreading of a European text, of Cyrillic or of typographic marks contains, in Latin-1 or Windows-1252. */
const SIGNS = ['Ã', 'Â', 'Ä', 'Å', 'Ð', 'Ñ', 'â€', 'â\u0080', 'ã', 'ï»¿']

/**
 * Looks for UTF-8 that was read as Latin-1 or Windows-1252. One pass; the text is not changed.
 * @returns undefined where there is none, or too little to tell it from words
 */
export function findMojibake(text: string): Mojibake | undefined {
  if (!SIGNS.some((sign) => text.includes(sign))) return undefined
  let first: Pick<Mojibake, 'offset' | 'seen' | 'meant'> | undefined
  let count = 0
  let sure = false
  for (let at = 0; at < text.length; at++) {
    const size = sequenceAt(text, at)
    if (size === 0) continue
    const meant = decoded(text, at, size)
    first ??= { offset: at, seen: text.slice(at, at + size), meant }
    count++
    sure ||= size > 2
    at += size - 1
  }
  return first && (sure || count > 1) ? { ...first, count } : undefined
}

/** How many characters from `at` are the bytes of one character in UTF-8; 0 if they are not. */
function sequenceAt(text: string, at: number): number {
  const lead = text.charCodeAt(at)
  if (lead < 0xc2 || lead > 0xf4) return 0
  const size = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  for (let offset = 1; offset < size; offset++) if (byteOf(text.charCodeAt(at + offset)) < 0) return 0
  const second = byteOf(text.charCodeAt(at + 1))
  if (size === 2) return isCommonLead(lead) && !TYPOGRAPHY.has(second) ? 2 : 0
  // Not overlong, no surrogate, and not past the last character.
  const fits =
    lead === 0xe0
      ? second >= 0xa0
      : lead === 0xed
        ? second < 0xa0
        : lead === 0xf0
          ? second >= 0x90
          : lead !== 0xf4 || second < 0x90
  return fits ? size : 0
}

/** Latin letters with marks, Greek, Cyrillic. Other pairs are likelier to be meant as they stand. */
const isCommonLead = (lead: number): boolean =>
  lead <= 0xc5 || lead === 0xce || lead === 0xcf || lead === 0xd0 || lead === 0xd1

/** The byte from 0x80 to 0xBF that was read as this character; -1 if none was. */
function byteOf(code: number): number {
  if (code >= 0x80 && code <= 0xbf) return code
  if (code < 0x152 || code > 0x2122) return -1
  const at = WINDOWS.indexOf(String.fromCharCode(code))
  return at < 0 ? -1 : 0x80 + at
}

function decoded(text: string, at: number, size: number): string {
  const lead = text.charCodeAt(at)
  let code = size === 2 ? lead & 0x1f : size === 3 ? lead & 0x0f : lead & 0x07
  for (let offset = 1; offset < size; offset++) code = (code << 6) | (byteOf(text.charCodeAt(at + offset)) & 0x3f)
  return String.fromCodePoint(code)
}

/** The warning about it, at the first place. */
export function mojibakeWarnings(text: string, starts: readonly number[]): Warning[] {
  const found = findMojibake(text)
  if (!found) return []
  const { offset, seen, meant, count } = found
  const message = `"${seen}" is "${meant}" in UTF-8 that was read in another encoding${count > 1 ? `; ${count} such places` : ''}.`
  return [warningOf('mojibake', { position: positionAt(starts, offset, offset + seen.length) }, message)]
}
