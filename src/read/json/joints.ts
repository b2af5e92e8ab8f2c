import { isUnspaced } from '../text-marks.ts'

/** A word that ends in a dot and may be an abbreviation by its form: `Mr.`, `J.`, `St.`. */
export function mayBeAbbreviation(word: string): boolean {
  if (!word.endsWith('.') || word.length > 4 || word.length < 2) return false
  const initial = word[0] as string
  return initial !== initial.toLowerCase() && !word.slice(0, -1).includes('.')
}

/** Whether two pieces of one text have a space between them: not between Chinese, Japanese or full-width signs. */
export function needsSpace(before: string, after: string): boolean {
  const last = before.charCodeAt(before.length - 1)
  const isLow = last >= 0xdc00 && last <= 0xdfff
  return !(isWide(isLow ? before.charCodeAt(before.length - 2) : last) && isWide(after.charCodeAt(0)))
}

/** Also the first unit of the rarer Han characters, beyond U+FFFF. */
const isWide = (code: number): boolean => isUnspaced(code) || (code >= 0xd840 && code <= 0xd8ff)
