/**
 * Text as the word lists spell it: lower case, straight apostrophes, and `İ` as a plain `i`.
 * The result has as many UTF-16 units as the text, unless the text itself holds combining dots (U+0307).
 */
export function foldWords(text: string): string {
  return text.toLowerCase().replaceAll('\u0307', '').replaceAll('\u2019', "'").replaceAll('\u02BC', "'")
}
