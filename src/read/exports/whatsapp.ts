import type { Reader } from '../reader.ts'
import { type Mark, readLineFormat } from './line-format.ts'
import { firstLines } from './lines.ts'

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
    'Lines `[7/11/2017, 8:20:41 PM] Ann: text` or `08.02.20, 17:35 - Ann: text`. Lines without a name are the system’s and become boilerplate, `<Media omitted>` an aside; dates are not read.',
  extensions: ['txt'],
  sniff: (source) => {
    const lines = firstLines(source)
    if (!stamp.test(lines[0] ?? '')) return undefined
    const found = lines.filter((line) => messageMark(line)?.kind === 'message').length
    return found > 1 ? { confidence: 0.95, evidence: [`${found} lines of a date, a time and a name`] } : undefined
  },
  read: ({ text }) => readLineFormat(text, { id: 'whatsapp', mark: messageMark }),
  example: '[7/11/2017, 8:20:41 PM] Ann Lowe: Who built it?\n[7/11/2017, 8:21:02 PM] Bo Kern: My aunt did.\n'
}

function messageMark(line: string): Mark | undefined {
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
  let bodyAt = to + 1
  while (bodyAt < line.length && ' \u200e\u200f'.includes(line[bodyAt] as string)) bodyAt++
  // `<Media omitted>`, in any language: what the export left out
  if (line[bodyAt] === '<' && line.indexOf('>', bodyAt) === line.length - 1)
    return { kind: 'note', part: 'aside', rule: 'whatsapp/media' }
  return { kind: 'message', speaker: line.slice(from, end), speakerAt: [from, end], bodyAt }
}
