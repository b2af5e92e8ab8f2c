/**
 * Characters that move the cursor, start an escape sequence, or reorder or hide what is beside them:
 * C0 and C1 controls, zero-width characters, line and paragraph separators, the bidirectional
 * controls of Unicode TR 9, interlinear marks, tags, and lone surrogates.
 */
function isHidden(code: number): boolean {
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return true
  if (code < 0x200b) return code === 0xad || code === 0x61c
  return (
    (code <= 0x200f && code !== 0x200c && code !== 0x200d) ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    code === 0xfeff ||
    (code >= 0xfff9 && code <= 0xfffb) ||
    (code >= 0xe0000 && code <= 0xe007f)
  )
}

/** As JSON, JavaScript and most other languages write it: astral characters as two halves. */
function escapeUnits(code: number): string {
  return String.fromCodePoint(code)
    .split('')
    .map((unit) => escapeCode(unit.charCodeAt(0)))
    .join('')
}

function escapeCode(code: number): string {
  if (code === 9) return '\\t'
  if (code === 10) return '\\n'
  if (code === 13) return '\\r'
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`
}

/**
 * A text as one may show it on a terminal: control and bidirectional characters become escapes
 * such as `\u001b`, so that a document can neither colour, move nor reorder what is shown.
 * The joiners U+200C and U+200D stay, since Persian, Hindi and emoji are spelled with them.
 * @param text any string, of one line: line ends are escaped too
 */
export function visible(text: string): string {
  return escaped(text, isHidden, escapeCode)
}

/**
 * A whole output as one may show it on a terminal: `visible` but for line ends and tabs. In JSON the escapes mean the
 * characters that they stand for.
 */
export function visibleLines(text: string): string {
  return escaped(text.replaceAll('\r\n', '\n'), (code) => code !== 9 && code !== 10 && isHidden(code), escapeUnits)
}

/** JSON text without raw characters that control a terminal, turn text round or end a line for some readers. */
export function visibleJson(json: string): string {
  return json.replace(/[\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g, (char) => escapeCode(char.charCodeAt(0)))
}

function escaped(text: string, isBad: (code: number) => boolean, write: (code: number) => string): string {
  let result = ''
  let done = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) as number
    const size = code > 0xffff ? 2 : 1
    if (isBad(code)) {
      result += text.slice(done, at) + write(code)
      done = at + size
    }
    at += size - 1
  }
  return done === 0 ? text : result + text.slice(done)
}
