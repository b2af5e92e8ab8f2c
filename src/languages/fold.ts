/** What texts have for apostrophes, the dot of a capital `İ`, and hyphens that break no line or are no minus. */
const UNUSUAL = [
  ['\u2019', "'"],
  ['\u02BC', "'"],
  ['\u0307', ''],
  ['\u2010', '-'],
  ['\u2011', '-']
] as const

/**
 * Text as the word lists spell it: lower case, straight apostrophes, plain hyphens, and `İ` as a plain `i`.
 * The result has as many UTF-16 units as the text, unless the text itself holds combining dots (U+0307).
 */
export function foldWords(text: string): string {
  let folded = text.toLowerCase()
  // Most texts have nothing to replace, and looking costs less than a copy.
  for (const [mark, plain] of UNUSUAL) if (folded.includes(mark)) folded = folded.replaceAll(mark, plain)
  return folded
}

/** `ı` as a plain `i`: capitals, `IŞIL` of `Işıl`, do not tell them apart. */
export const withDots = (word: string): string => (word.includes('ı') ? word.replaceAll('ı', 'i') : word)
