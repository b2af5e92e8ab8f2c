import type { Cue, CueLine } from './cue.ts'
import { isBracketed, opensTurn } from './turn-marks.ts'

/**
 * Where only some cues name their voice, the name is stated on change and holds until the next
 * (https://github.com/Podcastindex-org/podcast-namespace/blob/main/transcripts/transcripts.md).
 * A cue that opens with a label or mark of its own, or that is one bracketed remark, takes no name from before.
 * Changes the cues.
 */
export function inheritSpeakers(cues: readonly Cue[]): void {
  let last: string | undefined
  for (const cue of cues) {
    if (cue.speaker !== undefined) last = cue.speaker
    else if (last !== undefined && cue.lines.length > 0) {
      const first = (cue.lines[0] as CueLine).text
      if (opensTurn(first)) last = undefined
      else if (!isBracketed(first)) cue.speaker = last
    }
  }
}

/**
 * Two or more text colours tell voices apart: each becomes a class of its cues; one colour is decoration.
 * A cue without a colour is in the file's own. Changes the cues.
 */
export function coloursAsClasses(cues: readonly Cue[]): void {
  const colours = new Set<string | undefined>()
  for (const cue of cues) if (cue.lines.length > 0) colours.add(cue.colour)
  if (colours.size < 2) return
  for (const cue of cues) {
    if (cue.colour !== undefined) cue.classes = [...(cue.classes ?? []), cue.colour]
  }
}

const isLowerCase = (char: string): boolean => char !== char.toUpperCase() && char === char.toLowerCase()

const NAME_WORDS = 4
const NAME_LENGTH = 40
const LABEL_SPACES = 5

/**
 * The speaker alone on a cue's first line, as some hosts export it. One file does it everywhere or nowhere,
 * so the verdict is on all cues: most have a name-like first line above others, and the names recur.
 * In a few cues hardly any can recur: there all have one, and what stands below begins as sentences do.
 * Changes the cues.
 */
export function speakersOnFirstLines(cues: readonly Cue[]): void {
  const names = new Map<string, number>()
  let named = 0
  let goesOn = 0
  for (const cue of cues) {
    const first = cue.lines[0]?.text
    const below = cue.lines[1]?.text
    if (first === undefined || below === undefined || !isNameLike(first)) continue
    names.set(first, (names.get(first) ?? 0) + 1)
    named++
    if (isLowerCase(below.charAt(0))) goesOn++
  }
  if (named < 3 || named < cues.length * 0.6) return
  const spoken = cues.filter(({ lines: [first] }) => first !== undefined && !isBracketed(first.text)).length
  const isEach = named === spoken && goesOn === 0 && names.size < named
  if (names.size > named / 2 && !isEach) return
  for (const cue of cues) {
    const first = cue.lines[0]
    if (first === undefined || cue.lines.length < 2 || cue.speaker !== undefined || !names.has(first.text)) continue
    cue.speaker = first.text
    cue.speakerFrom = first.start
    cue.speakerTo = first.end
    cue.lines.shift()
  }
}

/**
 * The name before the words of every cue, `Ana Diaz: Why now?`, as meeting recorders write it: it tells whose the cue
 * is, not that a turn begins. Told from labels that stand on change only by names that recur from one cue to the next
 * and by the few cues without one. Changes the cues.
 */
export function speakersBeforeWords(cues: readonly Cue[]): void {
  const names = new Set<string>()
  let named = 0
  let again = 0
  let spoken = 0
  let before: string | undefined
  for (const cue of cues) {
    const first = cue.lines[0]
    if (first === undefined) continue
    spoken++
    const name = cue.speaker === undefined ? nameBeforeWords(first)?.name : undefined
    if (name !== undefined) {
      names.add(name)
      named++
      if (name === before) again++
    }
    before = name
  }
  if (named < 3 || named < spoken * 0.8 || again === 0 || names.size > named / 2) return
  for (const cue of cues) {
    const first = cue.lines[0]
    const found = first === undefined || cue.speaker !== undefined ? undefined : nameBeforeWords(first)
    if (first === undefined || found === undefined) continue
    cue.speaker = found.name
    cue.speakerFrom = first.start + found.from
    cue.speakerTo = cue.speakerFrom + found.name.length
    cue.lines[0] = afterColon(first, found.colon)
  }
}

interface NameBefore {
  name: string
  /** Where the name and its colon stand in the line. */
  from: number
  colon: number
}

/** `Ana Diaz: ` or `[SPEAKER_00]: `, where as many characters of the source stand for it: no markup or entity is in the line. */
function nameBeforeWords({ text, start, end }: CueLine): NameBefore | undefined {
  const colon = text.indexOf(': ')
  if (colon <= 0 || end - start !== text.length) return undefined
  const bracketed = text.startsWith('[') && text.charAt(colon - 1) === ']'
  const from = bracketed ? 1 : 0
  const name = text.slice(from, bracketed ? colon - 1 : colon)
  return isLabelLike(name) ? { name, from, colon } : undefined
}

function afterColon(line: CueLine, colon: number): CueLine {
  const text = line.text.slice(colon + 1).trimStart()
  const start = line.end - text.length
  return { ...line, text, start, from: start }
}

/** Before a colon names may be longer, as `Ana de la Cruz (host)` is: that they recur tells them from sentences. */
function isLabelLike(text: string): boolean {
  const spaces = text.split(' ').length - 1
  return text.length <= NAME_LENGTH && spaces <= LABEL_SPACES && /^[\p{L}\p{N} .'\u2019_()-]+$/u.test(text)
}

// up to four words, each with a capital, a digit or no case at all, and no punctuation but dots and hyphens
function isNameLike(text: string): boolean {
  if (text.length > NAME_LENGTH || !/^[\p{L}\p{N} .'\u2019_-]+$/u.test(text)) return false
  const words = text.split(' ').filter((word) => word !== '')
  if (words.length > NAME_WORDS || /[.\u3002]$/.test(text)) return false
  return words.every(
    (word) => word.charAt(0) !== word.charAt(0).toLowerCase() || word.toUpperCase() === word.toLowerCase()
  )
}
