import type { Reader } from '../reader.ts'
import type { Range } from './build.ts'
import { discordExport } from './discord-export.ts'
import { type Mark, readLineFormat } from './line-format.ts'
import { firstLines, linesOf } from './lines.ts'

/** `Ann — Today at 10:23 AM`, `Ann — 12/03/2021 10:23`: Discord, in any language. */
const DISCORD =
  /^([^\s—][^—]{0,38}?) — (?:[^—\d]{0,30}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? )\d{1,2}:\d{2}(?:\s?[AaPp]\.?[Mm]\.?)?$/
/** ` — Today at 10:23 AM` below a name that stands alone, as newer copies part them. */
const BELOW_NAME =
  /^\s{0,4}— (?:[^—\d]{0,30}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? )\d{1,2}:\d{2}(?:\s?[AaPp]\.?[Mm]\.?)?\s{0,4}$/
/** `Ann Lowe, [12.03.2021 10:23]`, `Ann Lowe, [12 Mar 2021 at 10:23:45]: hi`: Telegram. */
const TELEGRAM = /^([^\s[\]][^[\]]{0,58}), \[[^[\]]{4,24}\b\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp][Mm])?\]:?/

/** Lines above messages that say who wrote and when, as they are copied from Discord and from Telegram. */
export const messengers: Reader = {
  id: 'messengers',
  name: 'Discord or Telegram chat',
  about:
    'Messages below `Ann — Today at 10:23 AM`, as they are copied from Discord, below `[12-Mar-24 08:01 PM] ann`, as DiscordChatExporter writes them, or below `Ann Lowe, [12.03.2021 10:23]`, as from Telegram. Pictures, reactions and the like become asides. Days are not read, so no times are stated.',
  extensions: ['txt'],
  sniff: (source) => {
    const lines = firstLines(source)
    const exported = [...discordExport(lines).values()].filter(({ kind }) => kind === 'message').length
    const found = exported + lines.filter((line) => headerOf(line)).length + namesAlone(lines).size
    return found > 1 ? { confidence: 0.93, evidence: [`${found} lines of a name, a day and a time`] } : undefined
  },
  read: ({ text }) => {
    const all = linesOf(text).map((line) => line.text)
    const exported = discordExport(all)
    if (exported.size > 0)
      return readLineFormat(text, { id: 'messengers', paragraphs: true, mark: (_, index) => exported.get(index) })
    const lines = all.filter((line) => line.trim() !== '')
    const alone = namesAlone(lines)
    const mark = (line: string, index: number): Mark | undefined => {
      if (alone.has(index)) return { kind: 'message', speaker: line.trim(), speakerAt: nameAt(line) }
      return alone.has(index - 1) ? { kind: 'inside' } : (headerOf(line) ?? attachment(line))
    }
    return readLineFormat(text, { id: 'messengers', paragraphs: true, mark })
  },
  example:
    'Ann — Today at 10:23 AM\nWho built it?\nBo — Today at 10:25 AM\nMy aunt did.\nAnn — Today at 10:26 AM\nWhen was that?\n'
}

/** Longer than any name that these programs let people take. */
const LONGEST_NAME = 40

/** Indices of lines that hold a name and nothing else, by the line below. */
function namesAlone(lines: readonly string[]): ReadonlySet<number> {
  const isName = (line: string): boolean => line.trim().length <= LONGEST_NAME && !line.includes('—')
  return new Set(lines.flatMap((line, at) => (isName(line) && BELOW_NAME.test(lines[at + 1] ?? '') ? [at] : [])))
}

function nameAt(line: string): Range {
  const from = line.length - line.trimStart().length
  return [from, line.trimEnd().length]
}

/** `[ Photo ]`, in any language: blanks inside the brackets are the program's. */
function attachment(line: string): Mark | undefined {
  const written = line.trim()
  const isOne = written.startsWith('[ ') && written.indexOf(' ]') === written.length - 2
  return isOne ? { kind: 'note', part: 'aside', rule: 'messengers/attachment', goesOn: true } : undefined
}

/** A rare character is found, or not, sooner than a phrase that starts with a frequent one. */
const mayBeHeader = (line: string): boolean =>
  (line.includes('—') && line.includes(' — ')) || (line.includes('[') && line.includes(', ['))

function headerOf(line: string): Mark | undefined {
  if (!mayBeHeader(line)) return undefined
  const found = DISCORD.exec(line) ?? TELEGRAM.exec(line)
  const [whole, name] = found ?? []
  if (whole === undefined || name === undefined) return undefined
  return { kind: 'message', speaker: name, speakerAt: [0, name.length], bodyAt: whole.length }
}
