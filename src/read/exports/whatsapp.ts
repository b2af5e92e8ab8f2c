import { deletedMessages } from '../../languages/deleted-messages.ts'
import type { Reader } from '../reader.ts'
import { type Mark, readLineFormat } from './line-format.ts'
import { firstLines, linesOf } from './lines.ts'

/** `[7/11/2017, 8:20:41 PM] `, `08.02.20, 17:35 - `: every quantifier is bounded or followed by what it cannot match. */
const stamp =
  /^[\u200e\u200f]?\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:[ \u00a0\u202f][ap]\.?[ \u00a0\u202f]?m\.?)?(?:\] | - )/i

/** What stands around names besides spaces: direction marks, isolates, `~` before a name that is in no address book. */
const invisible = '\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069~\u202f\u00a0 '

/** WhatsApp's exported chats in both shapes. Their dates are not told apart (day or month first), so no times are stated. */
export const whatsapp: Reader = {
  id: 'whatsapp',
  name: 'WhatsApp chat',
  about:
    'Lines `[7/11/2017, 8:20:41 PM] Ann: text` or `08.02.20, 17:35 - Ann: text`. Lines without a name are the system’s and become boilerplate; `<Media omitted>`, deleted messages and what stands behind a direction mark in place of a message become asides; dates are not read.',
  extensions: ['txt'],
  sniff: (source) => {
    const lines = firstLines(source)
    if (!stamp.test(lines[0] ?? '')) return undefined
    const found = lines.filter((line) => messageMark(line, false)?.kind === 'message').length
    return found > 1 ? { confidence: 0.95, evidence: [`${found} lines of a date, a time and a name`] } : undefined
  },
  read: ({ text }) => {
    const noticed = marksNotices(linesOf(text).map((line) => line.text))
    const mark = (line: string): Mark | undefined => messageMark(line, noticed)
    return readLineFormat(text, { id: 'whatsapp', mark, wordsEnd: beforeEdited })
  },
  example: '[7/11/2017, 8:20:41 PM] Ann Lowe: Who built it?\n[7/11/2017, 8:21:02 PM] Bo Kern: My aunt did.\n'
}

/** What the program itself says in the place of a message begins with this: `Ann: \u200eimage omitted`. */
const NOTICE = ': \u200e'

/** Whether direction marks set notices apart; some programs put them before every message. */
function marksNotices(lines: readonly string[]): boolean {
  const messages = lines.filter((line) => stamp.test(line))
  return messages.filter((line) => line.includes(NOTICE)).length * 2 <= messages.length
}

/** `Why? \u200e<This message was edited>`: where the words end before what the program adds, in any language. */
function beforeEdited(line: string): number {
  const end = line.trimEnd().length
  const open = line.lastIndexOf('<')
  const added = open > 0 && line[end - 1] === '>' ? line.slice(open + 1, end - 1) : ''
  return added.includes(' ') && !added.includes('>') ? open : end
}

function messageMark(line: string, noticed: boolean): Mark | undefined {
  const length = stamp.exec(line)?.[0].length
  if (length === undefined) return undefined
  const colon = line.indexOf(': ', length)
  const bare = line.endsWith(':') ? line.length - 1 : -1
  const to = colon >= 0 ? colon : bare
  let from = length
  while (invisible.includes(line[from] ?? '.')) from++
  if (to <= from || to - from > 80) return { kind: 'note', part: 'boilerplate', rule: 'whatsapp/system' }
  let end = to
  while (end > from && invisible.includes(line[end - 1] as string)) end--
  if (noticed && line.startsWith(NOTICE, to)) return { kind: 'note', part: 'aside', rule: 'whatsapp/notice' }
  let bodyAt = to + 1
  while (bodyAt < line.length && ' \u200e\u200f'.includes(line[bodyAt] as string)) bodyAt++
  // `<Media omitted>`, in any language: what the export left out
  if (line[bodyAt] === '<' && line.indexOf('>', bodyAt) === line.length - 1)
    return { kind: 'note', part: 'aside', rule: 'whatsapp/media' }
  if (isDeleted(line.slice(bodyAt))) return { kind: 'note', part: 'aside', rule: 'whatsapp/deleted' }
  return { kind: 'message', speaker: line.slice(from, end), speakerAt: [from, end], bodyAt }
}

const DELETED: ReadonlySet<string> = new Set(deletedMessages)
const LONGEST_DELETED = Math.max(...deletedMessages.map(({ length }) => length)) + 4

/** `This message was deleted.`, with or without the full stop and marks of direction. */
function isDeleted(body: string): boolean {
  if (body.length > LONGEST_DELETED) return false
  let end = body.length
  while (end > 0 && (body[end - 1] === '.' || invisible.includes(body[end - 1] as string))) end--
  return DELETED.has(body.slice(0, end).toLowerCase().normalize('NFC'))
}
