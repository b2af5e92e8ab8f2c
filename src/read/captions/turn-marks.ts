import { isBlank } from './cue.ts'

/** A label is rarely longer; a longer run before a colon is a sentence. */
const LABEL_LENGTH = 60
const LABEL_WORDS = 6

const DASHES = '-\u2010\u2013\u2014\u2015'
const CLOSERS = '"\'\u201d\u2019\u00bb\u203a)]}\u300d\u300f\uff09\u3011\u266a*'
// . ? ! … and their full-width, half-width, Arabic, Urdu, Devanagari, Ethiopic, Armenian and Khmer fellows
const SENTENCE_ENDS = '.?!\u2026\u3002\uff1f\uff01\uff0e\uff61\u061f\u06d4\u0964\u0965\u1362\u1367\u0589\u17d4'
const NO_LABEL = new Set(Array.from(',;?!"\u201c\u201d\u3002\uff0c\u3001\uff1f\uff01', (char) => char.charCodeAt(0)))
const DOT = 46
const COLON = 58
const WIDE_COLON = 0xff1a

/**
 * Whether a line opens as a turn does: `>> `, `- `, `[SPEAKER_00]: `, `(Ana)` alone, `Ana Diaz: `.
 * It only decides where a paragraph begins; whether a label is a speaker is decided later, on the whole document.
 */
export function opensTurn(text: string): boolean {
  const first = text.charAt(0)
  if (first === '>') return text.charAt(1) === '>'
  if (DASHES.includes(first)) return opensWithDash(text)
  if (first === '[' || first === '(' || first === '\uff08') return opensWithBracket(text)
  return opensWithLabel(text)
}

// `- Hi.` and `-Hi.`, but not `--and then`
function opensWithDash(text: string): boolean {
  const next = text.charAt(1)
  return next !== '' && !DASHES.includes(next) && !(next >= '0' && next <= '9')
}

// `[SPEAKER_00]: Hi.`, `(Ana)` alone
function opensWithBracket(text: string): boolean {
  for (let at = 1; at < text.length && at <= LABEL_LENGTH; at++) {
    const char = text.charAt(at)
    if (char !== ']' && char !== ')' && char !== '\uff09') continue
    const next = text.charAt(at + 1)
    return next === '' || next === ':' || next === '\uff1a'
  }
  return false
}

// `Ana Diaz: Hi.`, `NAME:`, `张先生：`
function opensWithLabel(text: string): boolean {
  const limit = Math.min(text.length, LABEL_LENGTH + 1)
  let words = 1
  let run = 0
  for (let at = 0; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (code === WIDE_COLON) return at > 0
    if (code === COLON) {
      const closed = at + 1 === text.length || isBlank(text.charCodeAt(at + 1))
      return at > 0 && closed && (words === 1 || !isLowerCase(text.charAt(0)))
    }
    if (isBlank(code)) {
      if (text.charCodeAt(at + 1) !== COLON) words++
      if (words > LABEL_WORDS) return false
      run = 0
    } else if (NO_LABEL.has(code) || (code === DOT && run > 3)) return false
    else run++
  }
  return false
}

function isLowerCase(char: string): boolean {
  return char !== char.toUpperCase() && char === char.toLowerCase()
}

/** Whether a text ends a sentence; quotation marks and brackets may close after the stop. */
export function endsSentence(text: string): boolean {
  let at = text.length - 1
  while (at >= 0 && (CLOSERS.includes(text.charAt(at)) || isBlank(text.charCodeAt(at)))) at--
  return at >= 0 && SENTENCE_ENDS.includes(text.charAt(at))
}

/** Whether a text is one bracketed remark: `(12 seconds pause)`, `[applause]`, `♪ theme ♪`. */
export function isBracketed(text: string): boolean {
  const last = text.charAt(text.length - 1)
  switch (text.charAt(0)) {
    case '(':
      return last === ')'
    case '[':
      return last === ']'
    case '\uff08':
      return last === '\uff09'
    case '\u266a':
      return last === '\u266a' && text.length > 1
    default:
      return false
  }
}
