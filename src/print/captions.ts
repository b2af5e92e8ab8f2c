import type { Interview, Time, Turn } from '../schema.ts'
import { needsReference } from './escape.ts'
import { toText } from './text.ts'

interface Cue {
  start: number
  end: number
  name: string | undefined
  text: string
}

/** Seconds that a cue is shown where neither its end nor the next cue is known. */
const LAST = 5

/** Words as lines of a cue: no empty lines, which would end it, and no controls. */
function cueLines(text: string): string {
  return text
    .split(/[\n\r\v\f\x85\u2028\u2029]/)
    .map((line) =>
      line
        .replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/gu, (char) =>
          needsReference(char.codePointAt(0) as number) ? '\ufffd' : ' '
        )
        .trim()
    )
    .filter((line) => line !== '')
    .join('\n')
}

type Open = Omit<Cue, 'end'> & { end: number | undefined }

/** What a turn says when: words without a time belong to the cue above them, those at its head to its first. */
function cuesOfTurn({ blocks, time: whole }: Turn, name: string | undefined): Open[] {
  const cue = ({ start, end }: Time, text: string): Open => ({
    start: Math.max(0, start),
    end,
    name,
    text: cueLines(text)
  })
  const cues: Open[] = []
  const untimed: string[] = []
  for (const block of blocks) {
    const last = cues.at(-1)
    const text = toText(block)
    if (block.type === 'paragraph' && block.time) cues.push(cue(block.time, [...untimed.splice(0), text].join('\n')))
    else if (last) last.text += `\n${cueLines(text)}`
    else untimed.push(text)
  }
  return cues.length === 0 && whole && blocks.length > 0 ? [cue(whole, toText(blocks))] : cues
}

/** The blocks and turns that say when they were spoken, in source order. */
function cuesOf({ exchanges, speakers }: Interview): Cue[] {
  const names = new Map(speakers.map(({ id, name }) => [id, name]))
  const cues = exchanges
    .flatMap(({ question, answer }) => [...question, ...answer])
    .flatMap((turn) => cuesOfTurn(turn, turn.speaker === null ? undefined : names.get(turn.speaker)))
  const shown = cues.filter(({ text }) => text !== '')
  return shown.map((cue, at) => ({
    ...cue,
    end: Math.max(cue.start, cue.end ?? shown[at + 1]?.start ?? cue.start + LAST)
  }))
}

function stamp(seconds: number, point: string): string {
  const all = Math.round(Math.min(seconds, 3.6e8) * 1000)
  const digits = (value: number, size = 2): string => String(value).padStart(size, '0')
  const whole = Math.floor(all / 1000)
  const clock = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60].map((value) => digits(value))
  return `${clock.join(':')}${point}${digits(all % 1000, 3)}`
}

const escapeVtt = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/**
 * The timed words as WebVTT, speakers as voices. Turns without a time are left out; a cue without
 * an end lasts to the next.
 */
export function toVtt(interview: Interview): string {
  const cues = cuesOf(interview).map(({ start, end, name, text }) => {
    const voice = name === undefined ? '' : `<v ${escapeVtt(cueLines(name).replaceAll('\n', ' '))}>`
    return `${stamp(start, '.')} --> ${stamp(end, '.')}\n${voice}${escapeVtt(text)}\n`
  })
  return ['WEBVTT\n', ...cues].join('\n')
}

/** The timed words as SubRip, each cue led by its speaker's name. SubRip has no escapes: `-->` becomes `->`, `<` a guillemet. */
export function toSrt(interview: Interview): string {
  const plain = (text: string): string => text.replaceAll('-->', '->').replaceAll('<', '‹').replaceAll('{', '(')
  return cuesOf(interview)
    .map(({ start, end, name, text }, at) => {
      const lead = name === undefined ? '' : `${cueLines(name).replaceAll('\n', ' ')}: `
      return `${at + 1}\n${stamp(start, ',')} --> ${stamp(end, ',')}\n${plain(lead + text)}\n`
    })
    .join('\n')
}
