/** What opens a quotation, or stands apart from words: after a letter it is another letter, read wrongly. */
const OPENERS = '‚„‹«¿¡'
/** What may stand anywhere beside words. */
const MARKS = '‘’“”–—…»›¨´'

/**
 * How far a text reads as if its bytes were decoded rightly: the letters beyond ASCII are small, or capitals that open
 * words, and marks stand where marks stand. What is decoded wrongly has `mari‚`, `ÚtÚ`, `tr╪s`.
 * @returns how many characters tell, and the share of them that fit, which may be negative
 */
export function plausible(text: string): { told: number; share: number } {
  let told = 0
  let good = 0
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 128) continue
    const fits = judged(text, at)
    if (fits === 0) continue
    told++
    good += fits
  }
  return { told, share: told === 0 ? 1 : good / told }
}

/** 1 for what fits its place, -1 for what does not, 0 for what tells nothing. */
function judged(text: string, at: number): 1 | 0 | -1 {
  const char = text.charAt(at)
  const before = text.charAt(at - 1)
  if (OPENERS.includes(char)) return isLetter(before) ? -1 : 1
  if (MARKS.includes(char)) return 1
  if (isLetter(char)) return isCapital(char) && isSmall(before) ? -1 : 1
  // `tr╪s`, `®¤ªã`: signs inside words and beside each other are letters
  const after = text.charAt(at + 1)
  return (isLetter(before) && isLetter(after)) || isSign(before) || isSign(after) ? -1 : 0
}

const isSign = (char: string): boolean =>
  char > '\u00a0' && !MARKS.includes(char) && !OPENERS.includes(char) && !isLetter(char)
const isLetter = (char: string): boolean => /\p{L}/u.test(char)
const isCapital = (char: string): boolean => /\p{Lu}/u.test(char)
const isSmall = (char: string): boolean => /\p{Ll}/u.test(char)
