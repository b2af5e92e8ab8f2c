import type { Reader } from '../reader.ts'
import { type Mark, readLineFormat } from './line-format.ts'
import { firstLines } from './lines.ts'

/** `Ann — Today at 10:23 AM`, `Ann — 12/03/2021 10:23`: Discord, in any language. */
const DISCORD =
  /^([^\s—][^—]{0,38}?) — (?:[^—\d]{0,30}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? )\d{1,2}:\d{2}(?:\s?[AaPp]\.?[Mm]\.?)?$/
/** `Ann Lowe, [12.03.2021 10:23]`, `Ann Lowe, [12 Mar 2021 at 10:23:45]: hi`: Telegram. */
const TELEGRAM = /^([^\s[\]][^[\]]{0,58}), \[[^[\]]{4,24}\b\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp][Mm])?\]:?/

/** Lines above messages that say who wrote and when, as they are copied from Discord and from Telegram. */
export const messengers: Reader = {
  id: 'messengers',
  name: 'Discord or Telegram chat',
  about:
    'Messages below `Ann — Today at 10:23 AM`, as they are copied from Discord, or below `Ann Lowe, [12.03.2021 10:23]`, as from Telegram. Days are not read, so no times are stated.',
  extensions: ['txt'],
  sniff: (source) => {
    const found = firstLines(source).filter((line) => headerOf(line)).length
    return found > 1 ? { confidence: 0.93, evidence: [`${found} lines of a name, a day and a time`] } : undefined
  },
  read: ({ text }) => readLineFormat(text, { id: 'messengers', paragraphs: true, mark: headerOf }),
  example:
    'Ann — Today at 10:23 AM\nWho built it?\nBo — Today at 10:25 AM\nMy aunt did.\nAnn — Today at 10:26 AM\nWhen was that?\n'
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
