/**
 * Gold labels: one label for every line of a document that is not blank, in `NAME.EXT.gold` beside `NAME.EXT`.
 *
 *     # a comment
 *     @ R | Rosa Ilic | interviewer | Rosa      code | fullest name | role | labels that the document uses
 *     1 T                                       line or range, role
 *     12-14 Q R                                 a question, and who asks
 *     15-19 A M *                               an answer; * says that the lines are list items
 *     20 Q R # mixed                            parts of two turns on one line
 *     !empty 14                                 the question that ends on line 14 has no answer
 *     !none                                     no conversation can be told in this document
 */
import type { Role } from '../src/schema.ts'

const goldRoles = {
  T: 'title',
  F: 'metadata',
  I: 'introduction',
  H: 'section',
  Q: 'question',
  A: 'answer',
  P: 'pull-quote',
  X: 'aside',
  O: 'conclusion',
  N: 'boilerplate',
  '-': 'ignored'
} as const

export type GoldRole = keyof typeof goldRoles

export interface GoldSpeaker {
  name: string
  role: Role
  labels: string[]
}

export interface GoldLabel {
  role: GoldRole
  /** Code of the speaker, `?` where the document names nobody. */
  speaker?: string
  list: boolean
  mixed: boolean
}

export interface Gold {
  /** The document holds no conversation; nothing else is labelled. */
  none: boolean
  speakers: Map<string, GoldSpeaker>
  /** By line, counted from 1, in source order. */
  labels: Map<number, GoldLabel>
  /** Last lines of questions without an answer. */
  empty: number[]
}

/** Lines as editors count them: ended by LF, CRLF or CR, without a byte order mark. Line 1 is at index 0. */
export function linesOf(text: string): string[] {
  return (text.startsWith('\uFEFF') ? text.slice(1) : text).split(/\r\n|\n|\r/)
}

export function isBlank(line: string): boolean {
  return !/[^\s\u200B\u2060]/.test(line)
}

/**
 * Reads the labels of one document.
 * @param text the gold file
 * @param source the document it labels
 * @throws Error that names the first line of the gold file that is not understood or contradicts the document
 */
export function readGold(text: string, source: string): Gold {
  const gold: Gold = { none: false, speakers: new Map(), labels: new Map(), empty: [] }
  const lines = linesOf(source)
  const entries = linesOf(text)
  if (entries.some((entry) => entry.split(/\s/, 1)[0] === '!none')) return { ...gold, none: true }
  for (const [index, entry] of entries.entries()) {
    const fault = readEntry(gold, entry, lines)
    if (fault) throw new Error(`gold line ${index + 1}: ${fault}: ${entry}`)
  }
  const unlabelled = lines.findIndex((line, index) => !isBlank(line) && !gold.labels.has(index + 1))
  if (unlabelled >= 0) throw new Error(`line ${unlabelled + 1} of the document has no label`)
  const stray = gold.empty.find((line) => gold.labels.get(line)?.role !== 'Q')
  if (stray !== undefined) throw new Error(`!empty ${stray} is no line of a question`)
  gold.labels = new Map([...gold.labels].sort(([a], [b]) => a - b))
  return gold
}

/** Adds one line of a gold file. @returns what is wrong with it */
function readEntry(gold: Gold, entry: string, lines: readonly string[]): string | undefined {
  const { content, comment } = splitComment(entry)
  if (content === '') return
  if (content.startsWith('@')) return readSpeaker(gold, content)
  if (content.startsWith('!empty')) {
    gold.empty.push(Number(content.slice('!empty'.length)))
    return
  }
  return readRange(gold, content, /\bmixed\b/.test(comment), lines)
}

/** A comment starts at a `#` at the start of the line or after white space. */
function splitComment(entry: string): { content: string; comment: string } {
  for (let at = entry.indexOf('#'); at >= 0; at = entry.indexOf('#', at + 1)) {
    if (at > 0 && !/\s/.test(entry[at - 1] ?? '')) continue
    return { content: entry.slice(0, at).trim(), comment: entry.slice(at) }
  }
  return { content: entry.trim(), comment: '' }
}

const speakerRoles: readonly string[] = ['interviewer', 'interviewee', 'other'] satisfies Role[]

function readSpeaker(gold: Gold, content: string): string | undefined {
  const [code = '', name = '', role = '', labels = ''] = content
    .slice(1)
    .split('|')
    .map((part) => part.trim())
  if (!speakerRoles.includes(role)) return 'a speaker is interviewer, interviewee or other'
  const used = labels
    .split(',')
    .map((label) => label.trim())
    .filter((label) => label !== '')
  gold.speakers.set(code, { name, role: role as Role, labels: used })
  return
}

function readRange(gold: Gold, content: string, mixed: boolean, lines: readonly string[]): string | undefined {
  const list = content.endsWith('*')
  const [range = '', role = '', speaker, ...rest] = (list ? content.slice(0, -1) : content).trim().split(/\s+/)
  const [first, last = first] = range.split('-').map(Number)
  if (!first || !last || !Object.hasOwn(goldRoles, role) || rest.length > 0) return 'not understood'
  const spoken = role === 'Q' || role === 'A'
  if (spoken && speaker === undefined) return 'a question or answer names its speaker'
  if (speaker !== undefined && speaker !== '?' && !gold.speakers.has(speaker)) return `unknown speaker ${speaker}`
  if (last > lines.length) return 'past the end of the document'
  for (let line = first; line <= last; line++) {
    if (isBlank(lines[line - 1] ?? '')) continue
    if (gold.labels.has(line)) return `line ${line} is labelled twice`
    gold.labels.set(line, { role: role as GoldRole, list, mixed, ...(speaker === undefined ? {} : { speaker }) })
  }
  return
}

export interface GoldExchange {
  question: number[]
  answer: number[]
}

/** Lines of each exchange: a question opens one after an answer, and after a question that is marked as empty. */
export function goldExchanges(gold: Gold): GoldExchange[] {
  const exchanges: GoldExchange[] = []
  let current: GoldExchange | undefined
  const open = (): GoldExchange => {
    current = { question: [], answer: [] }
    exchanges.push(current)
    return current
  }
  for (const [line, { role }] of gold.labels) {
    if (role === 'A') (current ?? open()).answer.push(line)
    if (role !== 'Q') continue
    const unanswered = current?.answer.length === 0 && gold.empty.includes(current.question.at(-1) ?? 0)
    if (!current || current.answer.length > 0 || unanswered) open()
    current?.question.push(line)
  }
  return exchanges
}
