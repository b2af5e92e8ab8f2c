import { finder } from '../../search.ts'
import { classColour, fontColour, overrideColour } from './colours.ts'
import { addLine, type Cue, type CueLine, isBlank, newCue } from './cue.ts'
import { decodeEntities, entityAt } from './entities.ts'

/** Which markup a format has. */
export interface MarkupKinds {
  /** `<v Ana>`, `<i>`, `<font color="#ff0">`, `&amp;` */
  tags: boolean
  /** `{\an8}`, `{\c&H00FFFF&}`, `\N`, `\h` */
  overrides: boolean
}

/** Tags that are markup and no words; what else stands in angle brackets (`<laughs>`) is kept as text. */
const TAGS = new Set([
  'v',
  'c',
  'i',
  'b',
  'u',
  's',
  'lang',
  'ruby',
  'rt',
  'font',
  'em',
  'strong',
  'span',
  'br',
  'p',
  'div'
])

const LT = 60
const GT = 62
const AMP = 38
const SLASH = 47
const OPEN = 123
const BACKSLASH = 92

/** Reads the lines of one cue after another into `cues`; a change of voice inside a cue begins a new one. */
export interface CueText {
  /** Begins a cue. */
  open(cue: Cue): void
  /** Reads one line of its text. */
  line(from: number, to: number): void
}

interface State {
  text: string
  kinds: MarkupKinds
  cues: Cue[]
  cue: Cue
  nextGreater: (from: number) => number
  nextLess: (from: number) => number
  nextBrace: (from: number) => number
  /** Names of voices as they are written, and as they are meant. */
  names: Map<string, string>
  /** The line under way. */
  out: string
  from: number
  start: number
  end: number
}

/**
 * @param text the source
 * @param cues where finished cues go, in source order
 */
export function cueText(text: string, kinds: MarkupKinds, cues: { push(cue: Cue): unknown }): CueText {
  const state: State = {
    text,
    kinds,
    cues: cues as Cue[],
    cue: newCue(0, 0),
    nextGreater: finder(text, '>'),
    nextLess: finder(text, '<'),
    nextBrace: finder(text, '}'),
    names: new Map(),
    out: '',
    from: 0,
    start: 0,
    end: 0
  }
  return {
    open(cue) {
      state.cue = cue
      cues.push(cue)
    },
    line: (from, to) => readLine(state, from, to)
  }
}

function readLine(state: State, lineFrom: number, lineTo: number): void {
  const { text } = state
  let from = lineFrom
  let to = lineTo
  while (from < to && isBlank(text.charCodeAt(from))) from++
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--
  if (from === to) return
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code > OPEN) continue
    if (code === LT || code === AMP || code === OPEN || code === BACKSLASH || code === GT) {
      readMarkup(state, from, to)
      return
    }
  }
  addLine(state.cue, { text: text.slice(from, to), start: from, end: to, from, to })
  state.cue.to = to
}

function readMarkup(state: State, from: number, to: number): void {
  const { text, kinds } = state
  begin(state, from)
  let at = from
  while (at < to) {
    const code = text.charCodeAt(at)
    let after = at
    if (code === LT && kinds.tags) after = tag(state, at, to)
    else if (code === OPEN && kinds.overrides) after = override(state, at, to)
    else if (code === BACKSLASH && kinds.overrides) after = backslash(state, at)
    else if (code === AMP && kinds.tags) after = reference(state, at, to)
    else if (code === GT) chevrons(state, at, text.charCodeAt(at + 1) === GT)
    if (after === at) {
      after = plainEnd(text, at + 1, to)
      append(state, text.slice(at, after), at, after)
    }
    at = after
  }
  finish(state, to)
  state.cue.to = to
}

function begin(state: State, from: number): void {
  state.out = ''
  state.from = from
  state.start = from
  state.end = from
}

/** Where the next character stands that may be markup. */
function plainEnd(text: string, from: number, to: number): number {
  let at = from
  for (; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code > OPEN) continue
    if (code === LT || code === AMP || code === OPEN || code === BACKSLASH || code === GT) break
  }
  return at
}

/** Adds words to the line under way; blanks at both ends of the line do not count. */
function append(state: State, words: string, from: number, to: number): void {
  let blanks = 0
  if (state.out === '') {
    while (blanks < words.length && isBlank(words.charCodeAt(blanks))) blanks++
    if (blanks === words.length) return
    state.start = from + blanks
  }
  state.out += blanks === 0 ? words : words.slice(blanks)
  let end = words.length
  while (end > 0 && isBlank(words.charCodeAt(end - 1))) end--
  if (end === words.length) state.end = to
  else if (end > 0) state.end = from + end
}

/** Ends the line under way; what follows begins another, which takes the markup if there were no words. */
function finish(state: State, to: number): void {
  if (state.out === '') return
  const line: CueLine = { text: state.out.trimEnd(), start: state.start, end: state.end, from: state.from, to }
  addLine(state.cue, line)
  state.cue.to = to
  begin(state, to)
}

// `today? >> Sure!`: the mark begins a line of its own
function chevrons(state: State, at: number, doubled: boolean): void {
  if (doubled && state.out !== '' && isBlank(state.out.charCodeAt(state.out.length - 1))) finish(state, at)
}

function reference(state: State, at: number, to: number): number {
  const entity = entityAt(state.text, at, to)
  if (entity === undefined) return at
  if (entity.value === '>') chevrons(state, at, state.text.startsWith('&gt;', entity.after))
  append(state, entity.value, at, entity.after)
  return entity.after
}

/** @returns the offset after the tag, or `at` where none stands */
function tag(state: State, at: number, to: number): number {
  const { text } = state
  const close = state.nextGreater(at)
  if (close >= to || state.nextLess(at + 1) < close) return at
  const closing = text.charCodeAt(at + 1) === 47
  let nameEnd = closing ? at + 2 : at + 1
  const nameFrom = nameEnd
  while (nameEnd < close && isNameCode(text.charCodeAt(nameEnd))) nameEnd++
  const name = text.slice(nameFrom, Math.min(nameEnd, nameFrom + 8)).toLowerCase()
  if (name === '') return isTimestamp(text, at + 1, close) ? close + 1 : at
  if (!TAGS.has(name)) return at
  if (name === 'v' && !closing) openVoice(state, at, nameEnd, close)
  else if (name === 'font' && !closing) setColour(state, at, fontColour(text.slice(nameEnd, close)))
  else if (name === 'c' && !closing && state.out === '')
    setColour(state, at, classColour(classesOf(text, nameEnd, close)))
  else if (name === 'rt') append(state, closing ? ')' : '(', at, close + 1)
  else if (name === 'br') finish(state, close + 1)
  return close + 1
}

function isNameCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

// `<00:00:00.400>`
function isTimestamp(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if ((code < 48 || code > 58) && code !== 46) return false
  }
  return to > from
}

/** A voice begins: its own piece of the cue, unless nothing was said before it. */
function openVoice(state: State, at: number, nameEnd: number, close: number): void {
  const { text } = state
  let from = nameEnd
  while (from < close && !isBlank(text.charCodeAt(from))) from++
  const classes = classesOf(text, nameEnd, from)
  // `<v //S02>`: a mark of overlapping speech slipped into the name
  while (from < close && (isBlank(text.charCodeAt(from)) || text.charCodeAt(from) === SLASH)) from++
  let to = close
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--
  const piece = newPiece(state, at)
  piece.classes = classes
  piece.speaker = undefined
  piece.speakerFrom = 0
  piece.speakerTo = 0
  if (from === to) return
  piece.speaker = nameOf(state, text.slice(from, to))
  piece.speakerFrom = from
  piece.speakerTo = to
}

/** A name without entities and runs of blanks; a file has few, so each is cleaned once. */
function nameOf(state: State, written: string): string {
  const known = state.names.get(written)
  if (known !== undefined) return known
  const name = decodeEntities(written).split(/\s+/).join(' ').trim()
  state.names.set(written, name)
  return name
}

/** The current cue if it has no words yet, else a new one with the same time. */
function newPiece(state: State, at: number): Cue {
  finish(state, at)
  const before = state.cue
  if (before.lines.length === 0) return before
  const piece = newCue(at, at, before.start, before.end)
  piece.utterance = before.utterance
  piece.speaker = before.speaker
  piece.classes = before.classes
  state.cue = piece
  state.cues.push(piece)
  return piece
}

// `.loud.first` between the tag's name and a blank
function classesOf(text: string, from: number, to: number): string[] | undefined {
  if (text.charCodeAt(from) !== 46 || to <= from + 1) return undefined
  const names = text
    .slice(from + 1, to)
    .split('.')
    .filter((name) => name !== '' && name.trim() === name)
  return names.length > 0 ? names : undefined
}

/** Only a colour before the first words of a line tells voices apart; one inside is emphasis. */
function setColour(state: State, at: number, colour: string | undefined): void {
  if (colour === undefined || state.out !== '' || colour === state.cue.colour) return
  newPiece(state, at).colour = colour
}

/** `{\an8\c&H00FFFF&}`; braces without a backslash are text. */
function override(state: State, at: number, to: number): number {
  const { text } = state
  if (text.charCodeAt(at + 1) !== BACKSLASH) return at
  const close = state.nextBrace(at)
  if (close >= to) return at
  const codes = text.slice(at + 1, close)
  for (const code of codes.split('\\')) {
    setColour(state, at, overrideColour(code))
  }
  return close + 1
}

// `\N` and `\n` end a line, `\h` is a hard space
function backslash(state: State, at: number): number {
  switch (state.text.charAt(at + 1)) {
    case 'N':
    case 'n':
      finish(state, at + 2)
      return at + 2
    case 'h':
      append(state, ' ', at, at + 2)
      return at + 2
    default:
      return at
  }
}
