/**
 * Whether a character may not stand in Markdown as it is: controls, line separators that editors
 * disagree on, bidirectional overrides and isolates, U+FEFF, and halves of a surrogate pair.
 */
export function needsReference(code: number): boolean {
  if (code < 0x20) return code !== 9
  if (code < 0x7f) return false
  if (code <= 0x9f) return true
  return (
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    code === 0xfeff
  )
}

/** A numeric character reference: `&#x85;`. */
export function reference(code: number): string {
  return `&#x${code.toString(16).toUpperCase()};`
}

export function isBlank(char: string): boolean {
  return char !== '' && char.trim() === ''
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9' && char.length === 1
}

/** A letter or digit of any script. */
export function isWord(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char)
}

/** Where the text is going to stand. */
export interface Surroundings {
  /** Its first character begins a line. */
  lineStart?: boolean | undefined
  /** Its last character ends a line. */
  lineEnd?: boolean | undefined
  /** Inside the brackets of a link, picture or label, where brackets must not come unpaired. */
  brackets?: boolean | undefined
  /** Inside a table's cell. */
  cell?: boolean | undefined
}

/** Whether `&` at an offset begins what a reader could take for a character reference. */
function beginsReference(text: string, at: number): boolean {
  let end = at + 1
  if (text[end] === '#') end++
  // The longest name in the HTML standard, `CounterClockwiseContourIntegral`, has 31 letters.
  const limit = Math.min(text.length, end + 32)
  while (end < limit && /[0-9A-Za-z]/.test(text[end] as string)) end++
  return text[end] === ';'
}

/** How many characters at a line's start open a block, up to the one that must be escaped: `1986.` is 5. */
function blockOpener(text: string): number {
  const first = text[0] ?? ''
  const second = text[1] ?? ''
  if (first === '>' || first === '=' || first === '|') return 1
  if (first === '-' || first === '+') return isWord(second) ? 0 : 1
  if (first === ':') return second === '-' || second === '|' ? 1 : 0
  if (first === '[') return isWord(second) && !isDigit(second) && text[2] !== ']' ? 0 : 1
  let end = 0
  if (first === '#') {
    while (end < 7 && text[end] === '#') end++
    return end < 7 && (end === text.length || isBlank(text[end] as string)) ? 1 : 0
  }
  while (end < 10 && isDigit(text[end] ?? '')) end++
  const delimiter = text[end]
  if (end === 0 || end > 9 || (delimiter !== '.' && delimiter !== ')')) return 0
  return end + 1 === text.length || isBlank(text[end + 1] as string) ? end + 1 : 0
}

function isActive(char: string, text: string, at: number, { brackets, cell, lineEnd }: Surroundings): boolean {
  const next = text[at + 1] ?? ''
  switch (char) {
    case '\\':
    case '`':
    case '~':
      return true
    case '*':
      return at < 2 || text[at - 1] !== ' ' || next !== ' ' || at + 2 === text.length
    case '_':
      return at === 0 || !isWord(text[at - 1] as string) || !isWord(next)
    case '[':
      return brackets === true || next === '^'
    case ']':
      return brackets === true || next === '(' || next === ':'
    case '!':
      return next === '' && lineEnd !== true
    case '<':
      return next !== '' && !isBlank(next) && !isDigit(next)
    case '&':
      return beginsReference(text, at)
    case '|':
      return cell === true
    default:
      return false
  }
}

/** Whatever could need an escape somewhere, and halves of surrogate pairs, paired or not. */
const SUSPECT = /[\\`~*_[\]!<&|\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/

/** True where nothing in the text could need an escape: the usual case, told fast. */
function isPlain(text: string): boolean {
  if (SUSPECT.test(text)) return false
  return !isBlank(text[0] ?? '') && !isBlank(text[text.length - 1] ?? '') && blockOpener(text) === 0
}

/**
 * Escapes literal words for one line of Markdown, as sparingly as safety allows: `[laughs]`,
 * `snake_case`, `2 * 3` and `C#` stay as they are.
 * @param text a line, or a part of one
 */
export function escapeLine(text: string, surroundings: Surroundings = {}): string {
  if (isPlain(text)) return text
  const { lineStart, lineEnd } = surroundings
  const opener = lineStart ? blockOpener(text) - 1 : -1
  let result = ''
  let done = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) as number
    const char = text[at] as string
    if (code > 0xffff) {
      at++
    } else if (
      needsReference(code) ||
      (isBlank(char) && ((lineStart && at === 0) || (lineEnd && at === text.length - 1)))
    ) {
      result += text.slice(done, at) + reference(code)
      done = at + 1
    } else if (at === opener || isActive(char, text, at, surroundings)) {
      result += `${text.slice(done, at)}\\`
      done = at
    }
  }
  return result + text.slice(done)
}

const WHOLE = { lineStart: true, lineEnd: true }

/**
 * Literal words as Markdown that shows exactly them. A line end inside becomes a hard break;
 * one at either edge, a character reference.
 */
export function escapeText(text: string): string {
  if (!text.includes('\n')) return escapeLine(text, WHOLE)
  let start = 0
  let end = text.length
  while (text[start] === '\n') start++
  while (end > start && text[end - 1] === '\n') end--
  const inner = text.slice(start, end).split('\n')
  const lines = inner.map((line) => escapeLine(line, WHOLE)).join('\\\n')
  return reference(10).repeat(start) + lines + reference(10).repeat(text.length - end)
}

/** How many backticks follow each other at most: a fence around them needs one more. */
export function longestTicks(text: string): number {
  let longest = 0
  let length = 0
  for (const char of text) {
    length = char === '`' ? length + 1 : 0
    longest = Math.max(longest, length)
  }
  return longest
}
