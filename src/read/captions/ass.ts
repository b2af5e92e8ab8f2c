import { groupBy } from '../../group.ts'
import type { Warning } from '../../schema.ts'
import { finder } from '../../search.ts'
import { clockAt } from '../clock.ts'
import { headOf } from '../head.ts'
import { lineEnd, lineStarts, positionAt } from '../lines.ts'
import type { NodeData, Reader, ReadResult, Sniff, Source } from '../reader.ts'
import { skipBlanks } from '../text-marks.ts'
import { warn } from '../warn.ts'
import { type Cue, type Item, isBlankRange, newCue, remark } from './cue.ts'
import { type CueText, cueText } from './cue-text.ts'
import { cuesToMdast } from './cues-to-mdast.ts'
import { dropSharedName } from './shared-name.ts'
import { coloursAsClasses, inheritSpeakers } from './voices.ts'

/** https://aegisub.org/docs/latest/ass_tags/ */
export const assReader: Reader = {
  id: 'ass',
  name: 'Advanced SubStation Alpha (ASS, SSA)',
  about:
    'An `[Script Info]` section, or `Dialogue:` lines. Kept: times, the Name field as the speaker, style names as classes where there are two or more; styles and comments are boilerplate.',
  extensions: ['ass', 'ssa'],
  sniff,
  read,
  example: `[Script Info]
Title: The mill

[Events]
Format: Layer, Start, End, Style, Name, Text
Dialogue: 0,0:00:01.00,0:00:03.50,Default,Ana Diaz,Why did you build the mill?
Dialogue: 0,0:00:04.00,0:00:07.25,Default,Bo Lund,Because the river\\Nwas there.
`
}

/** Where the fields of a line stand if the section has no Format line. */
const FIELDS = ['layer', 'start', 'end', 'style', 'name', 'marginl', 'marginr', 'marginv', 'effect', 'text']

/** Fields of the script's head that say something about the text. */
const INFO = new Set([
  'title',
  'original script',
  'original translation',
  'original editing',
  'original timing',
  'script updated by',
  'update details'
])

interface Scan {
  text: string
  starts: readonly number[]
  items: Item[]
  styled: { cue: Cue; style: string }[]
  warnings: Warning[]
  words: CueText
  section: string
  fields: string[]
  nextComma: (from: number) => number
  /** Boilerplate lines of one rule that follow each other, not yet an item. */
  pending: { from: number; to: number; rule: string } | undefined
}

function sniff({ text }: Source): Sniff | undefined {
  const head = headOf(text)
  const first = head.slice(0, 4096).trimStart().slice(0, 20).toLowerCase()
  if (first.startsWith('[script info]')) return { confidence: 1, evidence: ['first line is [Script Info]'] }
  if (!head.includes('Dialogue:')) return undefined
  const dialogue = head.startsWith('Dialogue:') ? 0 : Math.max(head.indexOf('\nDialogue:'), head.indexOf('\rDialogue:'))
  if (dialogue < 0) return undefined
  const fields = head.slice(dialogue, dialogue + 400).split(',')
  if (fields.length < 9 || clockAt(fields[1] as string, 0, 16) === undefined) return undefined
  return { confidence: 0.9, evidence: ['lines that begin with Dialogue: and a time'] }
}

function read({ text }: Source): ReadResult {
  const starts = lineStarts(text)
  const items: Item[] = []
  const words = cueText(text, { tags: false, overrides: true }, items)
  const scan: Scan = {
    text,
    starts,
    items,
    styled: [],
    warnings: [],
    words,
    section: '',
    fields: FIELDS,
    nextComma: finder(text, ','),
    pending: undefined
  }
  for (let line = 0; line < starts.length; line++) readLine(scan, line)
  flush(scan)
  stylesAsClasses(scan)
  const cues = items.filter((item): item is Cue => item.type === 'cue')
  dropSharedName(cues)
  inheritWithinStyle(cues)
  coloursAsClasses(cues)
  return { root: cuesToMdast(text, starts, items, 'ass'), warnings: scan.warnings }
}

function readLine(scan: Scan, line: number): void {
  const { text, starts } = scan
  const from = starts[line] as number
  const to = lineEnd(text, starts, line)
  if (isBlankRange(text, from, to)) return
  if (text.charCodeAt(from) === 91) scan.section = sectionOf(text.slice(from, to).trim()) ?? scan.section
  const colon = text.slice(from, Math.min(to, from + 40)).indexOf(':') + from
  const key = colon > from ? text.slice(from, colon).trim().toLowerCase() : ''
  if (key === 'dialogue') {
    readDialogue(scan, line, skipBlanks(text, colon + 1, to), to)
    return
  }
  if (key === 'format' && scan.section === 'events') scan.fields = fieldNames(text.slice(colon + 1, to))
  if (scan.section === 'script info' && INFO.has(key) && !isBlankRange(text, colon + 1, to)) {
    const data: NodeData = { part: 'metadata', key, rule: 'ass/script-info' }
    flush(scan)
    scan.items.push(remark(text, from, to, data, colon + 1, to))
    return
  }
  addBoilerplate(scan, from, to, key === 'comment' ? 'ass/comment' : ruleOf(scan.section))
}

// `[V4+ Styles]`
function sectionOf(line: string): string | undefined {
  return line.endsWith(']') ? line.slice(1, -1).toLowerCase() : undefined
}

function fieldNames(line: string): string[] {
  const names = line.split(',').map((name) => name.trim().toLowerCase())
  return names.includes('text') ? names : FIELDS
}

function ruleOf(section: string): string {
  if (section === 'script info') return 'ass/script-info'
  if (section.includes('styles')) return 'ass/styles'
  return section === 'events' ? 'ass/events' : 'ass/section'
}

/** Lines of one kind after another are one block: a hundred styles are one piece of boilerplate. */
function addBoilerplate(scan: Scan, from: number, to: number, rule: string): void {
  if (scan.pending?.rule === rule) {
    scan.pending.to = to
    return
  }
  flush(scan)
  scan.pending = { from, to, rule }
}

function flush(scan: Scan): void {
  if (scan.pending === undefined) return
  const { from, to, rule } = scan.pending
  scan.items.push(remark(scan.text, from, to, { part: 'boilerplate', rule }))
  scan.pending = undefined
}

/** `0,0:00:01.00,0:00:03.50,Default,Ana,0,0,0,,Text, with commas`: only the last field may hold commas. */
function readDialogue(scan: Scan, line: number, from: number, to: number): void {
  const { text, starts, fields, words } = scan
  const cue = newCue(starts[line] as number, to)
  let style = ''
  let at = from
  for (let index = 0; index < fields.length - 1; index++) {
    const comma = scan.nextComma(at)
    if (comma >= to) break
    const name = fields[index] as string
    if (name === 'start') cue.start = secondsOf(text, at, comma)
    else if (name === 'end') cue.end = secondsOf(text, at, comma)
    else if (name === 'style') style = text.slice(at, comma).trim()
    else if (name === 'name' || name === 'actor') setSpeaker(cue, text, at, comma)
    at = comma + 1
  }
  if (cue.start === undefined || cue.end === undefined) {
    const position = positionAt(starts, cue.from, to)
    scan.warnings.push(
      warn('malformed-cue', 'The times of a dialogue line cannot be read; its text is kept', 'warning', position)
    )
  }
  flush(scan)
  words.open(cue)
  words.line(at, to)
  cue.to = Math.max(cue.to, scan.items.at(-1) === cue ? to : 0)
  scan.styled.push({ cue, style })
}

function secondsOf(text: string, from: number, to: number): number | undefined {
  return clockAt(text, skipBlanks(text, from, to), to)?.seconds
}

function setSpeaker(cue: Cue, text: string, from: number, to: number): void {
  const name = text.slice(from, to).trim()
  if (name === '') return
  cue.speaker = name
  cue.speakerFrom = from + text.slice(from, to).indexOf(name)
  cue.speakerTo = cue.speakerFrom + name.length
}

/** Two or more styles may tell voices apart; one says nothing. */
function stylesAsClasses(scan: Scan): void {
  const styles = new Set(scan.styled.map(({ style }) => style))
  if (styles.size < 2) return
  for (const { cue, style } of scan.styled) if (style !== '') cue.classes = [style]
}

/** An empty name goes on with the speaker before, unless the style says otherwise. */
function inheritWithinStyle(cues: readonly Cue[]): void {
  for (const group of groupBy(cues, ({ classes }) => classes?.[0] ?? '').values()) inheritSpeakers(group)
}
