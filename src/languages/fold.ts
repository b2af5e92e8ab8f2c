/**
 * Text as the word lists spell it: lower case, straight apostrophes, and `İ` as a plain `i`.
 * The result has as many UTF-16 units as the text, unless the text itself holds combining dots (U+0307).
 */
export function foldWords(text: string): string {
  const lower = text.toLowerCase()
  // Most texts have nothing to replace, and looking costs less than a copy.
  return lower.includes('\u2019') || lower.includes('\u0307') || lower.includes('\u02BC')
    ? lower.replaceAll('\u0307', '').replaceAll('\u2019', "'").replaceAll('\u02BC', "'")
    : lower
}
