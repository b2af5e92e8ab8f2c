import type { Reader } from '../reader.ts'
import { type Mark, readLineFormat } from './line-format.ts'
import { firstLines } from './lines.ts'

/** WhisperX's text: `[SPEAKER_00]: words` on every line, the label again for each segment. */
export const bracketLines: Reader = {
  id: 'bracket-lines',
  name: 'WhisperX text',
  about:
    'Lines `[SPEAKER_00]: words`, all of them, of two voices or more; the label of every segment tells whose it is, not that a turn begins.',
  extensions: ['txt'],
  sniff: (source) => {
    const lines = firstLines(source)
    const names = lines.flatMap((line) => nameEnd(line) ?? []).map((end, at) => (lines[at] as string).slice(1, end))
    const again = names.some((name, at) => name === names[at - 1])
    const all = lines.length >= 3 && names.length === lines.length
    return all && again && new Set(names).size * 2 <= names.length + 1
      ? { confidence: 0.9, evidence: [`${names.length} lines of a name in brackets and a colon`] }
      : undefined
  },
  read: ({ text }) => readLineFormat(text, { id: 'bracket-lines', mark: lineMark, paragraphs: true }),
  example: '[SPEAKER_00]: Who built it?\n[SPEAKER_01]: My aunt did.\n[SPEAKER_01]: In spring.\n[SPEAKER_00]: And now?\n'
}

/** Where the name of `[SPEAKER_00]: words` ends. */
function nameEnd(line: string): number | undefined {
  const close = line.startsWith('[') ? line.slice(0, 64).indexOf(']: ') : -1
  return close > 1 ? close : undefined
}

function lineMark(line: string): Mark | undefined {
  const end = nameEnd(line)
  return end === undefined
    ? undefined
    : { kind: 'message', speaker: line.slice(1, end), speakerAt: [1, end], bodyAt: end + 2 }
}
