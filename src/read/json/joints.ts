/** A word that ends in a dot and may be an abbreviation by its form: `Mr.`, `J.`, `St.`. */
export function mayBeAbbreviation(word: string): boolean {
  if (!word.endsWith('.') || word.length > 4 || word.length < 2) return false
  const initial = word[0] as string
  return initial !== initial.toLowerCase() && !word.slice(0, -1).includes('.')
}

/** Whether two pieces of one text have a space between them: not between Chinese, Japanese or full-width signs. */
export function needsSpace(before: string, after: string): boolean {
  return !(isUnspaced(before.codePointAt(before.length - 1)) && isUnspaced(after.codePointAt(0)))
}

/** CJK symbols, kana, Han (with its extensions) and full-width forms; Hangul has spaces. */
function isUnspaced(code: number | undefined): boolean {
  if (code === undefined) return false
  return (
    (code >= 0x3000 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xff65) ||
    (code >= 0xd840 && code <= 0xdfff) ||
    (code >= 0x20000 && code <= 0x3ffff)
  )
}
