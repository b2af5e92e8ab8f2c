import { foldWords } from '../languages/fold.ts'
import { isDigit, isSpace } from '../read/text-marks.ts'
import type { Span } from '../schema.ts'
import { Kind, type Unit } from '../types.ts'
import type { Place } from './blocks.ts'
import { sourceOffset } from './split.ts'

/** Rules of the lines above a mail; the last is that of the line that says what it is about. */
export const MAIL_HEAD = 'mail/head'
export const MAIL_SUBJECT = 'mail/subject'

/** So many lines at least. A longer one names many, and is none. */
const LINES = 3
const LONGEST = 200

/** `From:` */
const KEY = /^(\p{L}[\p{L}-]{0,19}) ?[:：]/u
/** `noor@example.org`, in angle brackets behind a name or by itself */
const ADDRESS = /^[^\s<>@]{1,64}@[^\s<>@]{3,80}$/

/** A line of a mail's head in two. */
export interface HeadLine {
  /** Folded. */
  key: string
  /** Where the value starts. */
  from: number
}

/** @returns undefined for any other line */
export function headLine({ text, kind }: Pick<Unit, 'text' | 'kind'>): HeadLine | undefined {
  if (kind !== Kind.paragraph || text.length > LONGEST) return undefined
  const found = KEY.exec(text)
  if (!found) return undefined
  let from = found[0].length
  while (from < text.length && isSpace(text.charCodeAt(from))) from++
  return { key: foldWords(found[1] as string), from }
}

/**
 * `From: Noor Haddad <noor@example.org>`, `To: …`, `Subject: …`: lines one right below the other, no two with the same
 * key, of which one holds an address and nothing else. Marked before any lines are joined, as if the format had said so.
 */
export function withMailHeads(units: readonly Unit[]): readonly Unit[] {
  const rules = new Map<number, string>()
  for (let at = 0; at < units.length; at++) {
    const end = headEnd(units, at)
    if (end === at) continue
    const lines = units.slice(at, end)
    if (lines.length >= LINES && lines.some(isAddressed)) {
      const subject = lines.findLastIndex(isSubject)
      for (const index of lines.keys()) rules.set(at + index, index === subject ? MAIL_SUBJECT : MAIL_HEAD)
    }
    at = end - 1
  }
  if (rules.size === 0) return units
  return units.map((unit, index) => {
    const rule = rules.get(index)
    return rule === undefined || unit.data ? unit : { ...unit, data: { part: 'metadata' as const, rule } }
  })
}

/** Up to where such lines go on. */
function headEnd(units: readonly Unit[], from: number): number {
  const keys = new Set<string>()
  let at = from
  for (; at < units.length; at++) {
    const unit = units[at] as Unit
    const line = headLine(unit)
    if (!line || keys.has(line.key) || unit.data || (at > from && unit.gap > 0)) break
    keys.add(line.key)
  }
  return at
}

const valueIn = (unit: Unit): string => unit.text.slice((headLine(unit) as HeadLine).from).trim()

/** Nothing but addresses, each with a name or without. */
function isAddressed(unit: Unit): boolean {
  const last =
    valueIn(unit)
      .split(/[\s<>]/)
      .filter((word) => word !== '')
      .at(-1) ?? ''
  return ADDRESS.test(last)
}

/** Neither an address nor a time. Of a name and what the mail is about the second comes last. */
function isSubject(unit: Unit): boolean {
  const value = valueIn(unit)
  return value !== '' && !value.includes('@') && !isTime(value)
}

/** `Tue, 5 Mar 2024 10:11:12 +0100` */
const isTime = (value: string): boolean =>
  /\d:\d\d/.test(value) && [...value].filter((char) => isDigit(char.charCodeAt(0))).length >= DATE_DIGITS
const DATE_DIGITS = 6

/** `Re: Re: `, `Fwd: ` */
const REPLIES = /^(?:\p{L}{1,4}: ?)+/u

/** What a mail is about, without what says that it answers another. */
export function subjectOf(units: readonly Unit[], source: string, place: Place): Span | undefined {
  const unit = units.find(({ data }) => data?.rule === MAIL_SUBJECT)
  if (!unit) return undefined
  const { from } = headLine(unit) as HeadLine
  const start = from + (REPLIES.exec(unit.text.slice(from))?.[0].length ?? 0)
  const text = unit.text.slice(start)
  return text === '' ? undefined : { text, position: place(sourceOffset(unit, start, source), unit.end) }
}
