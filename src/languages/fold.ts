/**
 * Text as the word lists spell it: lower case, straight apostrophes, and `İ` as a plain `i`.
 * The result has as many UTF-16 units as the text, unless the text itself holds combining dots (U+0307).
 */
export function foldWords(text: string): string {
  const lower = text.toLowerCase()
  return mayHoldMarks(lower)
    ? lower.replaceAll('\u0307', '').replaceAll('\u2019', "'").replaceAll('\u02BC', "'")
    : lower
}

/** A search costs more than a look at each character of so short a text. */
const SHORT = 24

/** Most texts have nothing to replace, and looking costs less than a copy. */
function mayHoldMarks(text: string): boolean {
  if (text.length > SHORT) return text.includes('\u2019') || text.includes('\u0307') || text.includes('\u02BC')
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return true
  return false
}
