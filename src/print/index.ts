import type { Interview } from '../schema.ts'
import { toSrt, toVtt } from './captions.ts'
import { toCsv } from './csv.ts'
import { toHtml } from './html.ts'
import { toJson } from './json.ts'
import { toMarkdown } from './markdown.ts'
import { toText } from './text.ts'

/** One output. To add one: write the file and list it here. */
export interface Printer {
  id: string
  /** What is printed, in a sentence. */
  about: string
  /** File name ending, without dot. */
  extension: string
  /** Text that ends with a line end. */
  print(interview: Interview): string
}

/** Every output, in the order in which help lists them. */
export const PRINTERS: readonly Printer[] = [
  {
    id: 'json',
    about: 'The whole Interview, with positions; keys in a fixed order.',
    extension: 'json',
    print: (interview) => `${toJson(interview, { indent: 2 })}\n`
  },
  {
    id: 'markdown',
    about: 'Canonical Markdown, ready to publish and to read back.',
    extension: 'md',
    print: toMarkdown
  },
  {
    id: 'html',
    about: 'A semantic, escaped HTML fragment.',
    extension: 'html',
    print: toHtml
  },
  {
    id: 'text',
    about: 'The words alone, one paragraph a line.',
    extension: 'txt',
    print: (interview) => `${toText(interview)}\n`
  },
  {
    id: 'csv',
    about: 'One row a turn: exchange, part, speaker, role, time, text.',
    extension: 'csv',
    print: toCsv
  },
  {
    id: 'vtt',
    about: 'WebVTT captions of what has a time.',
    extension: 'vtt',
    print: toVtt
  },
  {
    id: 'srt',
    about: 'SubRip captions of what has a time.',
    extension: 'srt',
    print: toSrt
  }
]
