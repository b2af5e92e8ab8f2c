import { isDigit } from '../text-marks.ts'
import { isAsciiLetter } from './lines.ts'

const isAlphanumeric = (code: number): boolean => isAsciiLetter(code) || isDigit(code)
const isSchemeRest = (code: number): boolean => isAlphanumeric(code) || code === 43 || code === 45 || code === 46

/** What may stand before the `@` of an address. */
function isAddressPart(code: number): boolean {
  return (
    isAlphanumeric(code) ||
    (code >= 35 && code <= 39) ||
    code === 42 ||
    code === 43 ||
    (code >= 45 && code <= 47) ||
    code === 61 ||
    code === 63 ||
    (code >= 94 && code <= 96) ||
    (code >= 123 && code <= 126)
  )
}

/**
 * `<https://example.org>` or `<someone@example.org>`.
 * @param at offset of `<`
 * @returns the offset of `>`; negative for an address; 0 if it is neither
 */
export function autolinkEnd(text: string, at: number, to: number): number {
  return schemeEnd(text, at, to) || -addressEnd(text, at, to)
}

function schemeEnd(text: string, at: number, to: number): number {
  if (!isAsciiLetter(text.charCodeAt(at + 1))) return 0
  let end = at + 2
  while (end < to && isSchemeRest(text.charCodeAt(end))) end++
  if (end - at < 3 || end - at > 33 || end >= to || text.charCodeAt(end) !== 58) return 0
  for (end++; end < to; end++) {
    const code = text.charCodeAt(end)
    if (code === 62) return end
    if (code <= 32 || code === 60 || code === 127) return 0
  }
  return 0
}

/** CommonMark's limit for a label of a domain. */
const MAX_LABEL = 63

function addressEnd(text: string, at: number, to: number): number {
  let end = at + 1
  while (end < to && isAddressPart(text.charCodeAt(end))) end++
  if (end === at + 1 || end >= to || text.charCodeAt(end) !== 64) return 0
  for (;;) {
    const from = ++end
    if (end >= to || !isAlphanumeric(text.charCodeAt(end))) return 0
    while (end < to && (isAlphanumeric(text.charCodeAt(end)) || text.charCodeAt(end) === 45)) end++
    if (end >= to || end - from > MAX_LABEL || text.charCodeAt(end - 1) === 45) return 0
    const code = text.charCodeAt(end)
    if (code === 62) return end
    if (code !== 46) return 0
  }
}
