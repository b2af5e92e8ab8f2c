/**
 * Interviews of any size from a seed: the same arguments always give the same text.
 * Words are invented; lengths of words, sentences, answers and the share of markup follow published interviews.
 */
import { chance } from '../scripts/random.ts'

export const kinds = ['plain', 'markdown', 'html', 'vtt', 'srt'] as const
export type Kind = (typeof kinds)[number]

const common = 'the of and to a in that it was is for we with as you on they but have this not from so at'.split(' ')
const onsets = ['b', 'br', 'd', 'f', 'gr', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 'st', 't', 'tr', 'v', 'w']
const vowels = ['a', 'e', 'i', 'o', 'u', 'ea', 'ou']
const codas = ['', '', 'n', 'r', 's', 'l', 'ck', 'ng', 'm', 't']

interface Writer {
  words(count: number): string
  sentence(): string
  question(): string
  chance(share: number): boolean
  between(low: number, high: number): number
}

function writerFrom(seed: number): Writer {
  const random = chance(seed)
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? ''
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1))
  const syllable = () => pick(onsets) + pick(vowels) + pick(codas)
  const word = () => (random() < 0.45 ? pick(common) : Array.from({ length: between(1, 3) }, syllable).join(''))
  const words = (count: number) => Array.from({ length: count }, word).join(' ')
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
  const joined = (count: number) => (count > 12 ? `${words(8)}, ${words(count - 8)}` : words(count))
  return {
    words,
    between,
    chance: (share) => random() < share,
    sentence: () => `${capital(joined(between(6, 22)))}.`,
    question: () => `${pick(['What', 'How', 'Why', 'Where', 'When'])} ${words(between(6, 16))}?`
  }
}

interface Speech {
  asks: boolean
  /** Paragraphs of sentences. */
  paragraphs: string[][]
  list: string[]
}

const interviewer = 'Nela'
const interviewee = 'Tobin'

function speech(write: Writer, asks: boolean): Speech {
  if (asks)
    return { asks, paragraphs: [[...(write.chance(0.4) ? [write.sentence()] : []), write.question()]], list: [] }
  const paragraph = () => Array.from({ length: write.between(2, 7) }, write.sentence)
  return {
    asks,
    paragraphs: Array.from({ length: write.between(1, 4) }, paragraph),
    list: write.chance(0.1) ? Array.from({ length: write.between(2, 6) }, () => write.words(write.between(3, 9))) : []
  }
}

/** Prints one turn; `index` counts turns from 0. */
type Print = (turn: Speech, write: Writer, index: number) => string

const nameOf = ({ asks }: Speech) => (asks ? interviewer : interviewee)

const plain: Print = (turn) => {
  const [first = '', ...rest] = turn.paragraphs.map((sentences) => sentences.join(' '))
  const list = turn.list.length > 0 ? [turn.list.map((item) => `• ${item}`).join('\n')] : []
  return [`${nameOf(turn)}: ${first}`, ...rest, ...list].join('\n\n')
}

/** A third of the paragraphs carry inline markup, as published Markdown does. */
const markdown: Print = (turn, write) => {
  const marked = (sentence: string) => {
    const [first = '', second = '', ...rest] = sentence.split(' ')
    if (write.chance(0.05)) return [`**${first}**`, second, ...rest].join(' ')
    if (write.chance(0.05)) return [first, `*${second}*`, ...rest].join(' ')
    if (write.chance(0.04)) return [first, `[${second}](https://example.org/${second})`, ...rest].join(' ')
    return write.chance(0.02) ? [first, `\`${second}\``, ...rest].join(' ') : sentence
  }
  const [first = '', ...rest] = turn.paragraphs.map((sentences) => sentences.map(marked).join(' '))
  const list = turn.list.length > 0 ? [turn.list.map((item) => `- ${item}`).join('\n')] : []
  const opening = turn.asks ? `**${nameOf(turn)}: ${first}**` : `**${nameOf(turn)}:** ${first}`
  const heading = turn.asks && write.chance(0.05) ? [`## On ${write.words(3)}`] : []
  return [...heading, opening, ...rest, ...list].join('\n\n')
}

const html: Print = (turn) => {
  const [first = '', ...rest] = turn.paragraphs.map((sentences) => sentences.join(' '))
  const list = turn.list.map((item) => `  <li>${item}</li>`)
  return [
    `<p class="${turn.asks ? 'question' : 'answer'}"><strong>${nameOf(turn)}:</strong> ${first}</p>`,
    ...rest.map((text) => `<p>${text}</p>`),
    ...(list.length > 0 ? ['<ul>', ...list, '</ul>'] : [])
  ].join('\n')
}

/** `HH:MM:SS.mmm`, or with a comma as SubRip has it. */
function clock(seconds: number, mark: '.' | ','): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}${mark}000`
}

function cues(mark: '.' | ',', line: (turn: Speech, sentence: string, first: boolean) => string): Print {
  let cue = 0
  return (turn) =>
    turn.paragraphs
      .flat()
      .map((sentence, index) => {
        const at = 5 * cue++
        return `${cue}\n${clock(at, mark)} --> ${clock(at + 4, mark)}\n${line(turn, sentence, index === 0)}`
      })
      .join('\n\n')
}

const forms: Record<Kind, () => { head: string; print: Print; tail: string }> = {
  plain: () => ({ head: 'An invented conversation\n\n', print: plain, tail: '' }),
  markdown: () => ({ head: '# An invented conversation\n\n', print: markdown, tail: '' }),
  html: () => ({
    head: '<!doctype html>\n<html><head><title>An invented conversation</title></head>\n<body><article>\n',
    print: html,
    tail: '</article></body></html>\n'
  }),
  vtt: () => ({
    head: 'WEBVTT\n\n',
    print: cues('.', (turn, sentence) => `<v ${nameOf(turn)}>${sentence}</v>`),
    tail: ''
  }),
  srt: () => ({
    head: '',
    print: cues(',', (turn, sentence, first) => (first ? `${nameOf(turn)}: ${sentence}` : sentence)),
    tail: ''
  })
}

/**
 * @param bytes the least length; the text ends with the turn that reaches it. All characters are ASCII but for bullets.
 * @param seed any integer
 */
export function generate(kind: Kind, bytes: number, seed = 1): string {
  const write = writerFrom(seed)
  const { head, print, tail } = forms[kind]()
  const turns: string[] = []
  for (let length = head.length, index = 0; length < bytes; index++) {
    const turn = print(speech(write, index % 2 === 0), write, index)
    turns.push(turn)
    length += turn.length + 2
  }
  return `${head}${turns.join('\n\n')}\n${tail}`
}
