import { clockAt, fromFirst } from '../clock.ts'
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
    'Messages below `Ann — Today at 10:23 AM`, as they are copied from Discord, or below `Ann Lowe, [12.03.2021 10:23]`, as from Telegram. Dates are not read; times count from the first message.',
  extensions: ['txt'],
  sniff: (source) => {
    const found = firstLines(source).filter((line) => headerOf(line)).length
    return found > 1 ? { confidence: 0.93, evidence: [`${found} lines of a name, a day and a time`] } : undefined
  },
  read: ({ text }) => {
    const since = fromFirst()
    return readLineFormat(text, {
      id: 'messengers',
      paragraphs: true,
      mark: (line): Mark | undefined => {
        const header = headerOf(line)
        if (!header) return undefined
        const { name, bodyAt, time } = header
        return {
          kind: 'message',
          speaker: name,
          speakerAt: [0, name.length],
          bodyAt,
          ...(time !== undefined && { time: { start: since(time) } })
        }
      }
    })
  },
  example:
    'Ann — Today at 10:23 AM\nWho built it?\nBo — Today at 10:25 AM\nMy aunt did.\nAnn — Today at 10:26 AM\nWhen was that?\n'
}

interface Header {
  name: string
  bodyAt: number
  /** Seconds into the day. */
  time: number | undefined
}

function headerOf(line: string): Header | undefined {
  const found = DISCORD.exec(line) ?? TELEGRAM.exec(line)
  const name = found?.[1]
  if (!found || name === undefined) return undefined
  return { name, bodyAt: found[0].length, time: timeOfDay(found[0]) }
}

/** The last clock time of a line that says when. */
export function timeOfDay(line: string): number | undefined {
  const found = /(\d{1,2}:\d{2}(?::\d{2})?)\s?(?:([AaPp])\.?[Mm]\.?)?[\]:]*\s*$/.exec(line)
  const [, digits = '', half] = found ?? []
  const clock = clockAt(digits.length < 6 ? `${digits}:00` : digits, 0, 12)
  if (!clock) return undefined
  const hours = Math.floor(clock.seconds / 3600)
  if (half === undefined) return clock.seconds
  const isLate = half.toLowerCase() === 'p'
  return clock.seconds + (isLate && hours < 12 ? 12 : !isLate && hours === 12 ? -12 : 0) * 3600
}
