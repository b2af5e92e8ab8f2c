import type { Reader } from '../reader.ts'
import { nameIn } from './header-lines.ts'
import { type Mark, readLineFormat } from './line-format.ts'
import { firstLines, linesOf } from './lines.ts'

/** A time of day and nothing else: below a name, or before a further message of the same person. */
const STAMP = /^\s{0,4}\d{1,2}:\d{2}(?:\s?[AaPp]\.?[Mm]\.?)?\s*$/
/** `:fire: 3`, `:+1:` */
const REACTIONS = /^\s{0,4}(?::[\w+-]{1,40}:(?:\s\d{1,3})?\s?)+$/
/** `2 replies`, `Last reply today at 10:40 AM`, `(edited)` */
const BUTTONS = /^\s{0,4}(?:\d{1,3} repl(?:y|ies)|last reply\b.{0,60}|view thread|\(edited\)|new)\s?$/i

/** Messages below a name and a time on two lines, as they are copied from Slack. */
export const slack: Reader = {
  id: 'slack',
  name: 'Slack chat',
  about:
    'Messages below a name and, on the next line, a time of day, as they are copied from Slack. Kept: who writes; reactions and buttons become boilerplate. The days are not in the copy, so no times are stated.',
  extensions: ['txt'],
  sniff: (source) => {
    const lines = firstLines(source)
    const names = [...headersIn(lines).values()]
    const isTalk = names.length > 2 && new Set(names).size < names.length
    return isTalk ? { confidence: 0.92, evidence: [`${names.length} names above a time of day`] } : undefined
  },
  read: ({ text }) => {
    const lines = linesOf(text).map((line) => line.text)
    const headers = headersIn(lines.filter((line) => line.trim() !== ''))
    return readLineFormat(text, {
      id: 'slack',
      paragraphs: true,
      mark: (line, index): Mark | undefined => {
        const name = headers.get(index)
        if (name !== undefined) {
          const at = line.indexOf(name)
          return { kind: 'message', speaker: name, speakerAt: [at, at + name.length], bodyAt: line.length }
        }
        if (STAMP.test(line)) return { kind: 'inside' }
        if (REACTIONS.test(line)) return { kind: 'note', part: 'boilerplate', rule: 'slack/reactions', goesOn: true }
        return BUTTONS.test(line)
          ? { kind: 'note', part: 'boilerplate', rule: 'slack/buttons', goesOn: true }
          : undefined
      }
    })
  },
  example:
    'Ann Lowe\n  10:23 AM\nWho built it?\n\nBo Kern\n  10:25 AM\nMy aunt did.\n:fire: 3\n\nAnn Lowe\n  10:26 AM\nWhen was that?\n'
}

/** Names, by the index of their line among those that are not blank. */
function headersIn(lines: readonly string[]): Map<number, string> {
  const headers = new Map<number, string>()
  for (const [index, line] of lines.entries()) {
    const stamp = lines[index + 1] ?? ''
    // Only a copied time is indented; one that is not has to say which half of the day it is in.
    if (!STAMP.test(stamp) || !/^\s|[AaPp]\.?[Mm]/.test(stamp) || STAMP.test(line) || line.length > 60) continue
    const range = nameIn(line, 0, line.length)
    if (range) headers.set(index, line.slice(...range))
  }
  return headers
}
