import { isLetter, isSpace, isUpper, trimEnd } from '../read/text-marks.ts'

/** More than one letter, and none of them small. */
export function isInCapitals(text: string, start: number, end: number): boolean {
  let letters = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (isUpper(code)) letters++
    else if (isLetter(code)) return false
  }
  return letters > 1
}

/** `The CHAIR`, `Mr LOWE`, `Senator McLEAN (Mere)`: the last word of the name has capitals only, but for `Mc`. */
export function endsInCapitals(text: string, start: number, end: number): boolean {
  let last = end
  if (text[last - 1] === ')') last = trimEnd(text, start, Math.max(start, text.lastIndexOf('(', last)))
  let from = last
  while (from > start && !isSpace(text.charCodeAt(from - 1))) from--
  if (text.startsWith('Mc', from)) from += 2
  return isInCapitals(text, from, last)
}

/** A capital, or the mark that opens a quotation: `—I saw`, `—'It is …'`. */
export const opensSentence = (code: number): boolean => isUpper(code) || '\'"‘“[('.includes(String.fromCharCode(code))

/** `The CHAIR —Yes`, `Ms Falk —$2 a head`: a long dash that touches the words behind it, and capitals in front of it. */
export const touchesDash = (text: string, start: number, to: number, dash: number): boolean =>
  TOUCHING.test(text.slice(dash, dash + 2)) && CAPITALS.test(text.slice(start, to))

/** `—Y`, `—$`, `—‘`: no small letter, and no second dash */
const TOUCHING = /^—[^\p{Ll}—\s]$/u
/** `Mr Falk`, `Senator McLEAN`, `ANN LOWE (AL)`: five words at most, each with a capital */
const CAPITALS = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}(?: \(\p{Lu}{1,4}\))?$/u
