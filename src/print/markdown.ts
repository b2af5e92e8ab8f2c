import type { Aside, Exchange, Interview, PullQuote, Time, Turn } from '../schema.ts'
import { blockLines, headingLine, isPrinted, prefixed } from './blocks.ts'
import { formatTime } from './clock.ts'
import { escapeLine, escapeText } from './escape.ts'
import { type Entries, entryLine, flowLine, itemLines } from './front-matter.ts'
import { speakerIds } from './ids.ts'

import { type Item, itemsBefore, printedQuotes } from './items.ts'
import { rechecked } from './rechecked.ts'

import {
  type Alias,
  type Cue,
  chooseCues,
  formatSections,
  formatShapes,
  type Shape,
  type Spoken,
  usualSections,
  usualShapes
} from './turns.ts'

/** How an aside is introduced inside its block quote. */
export const ASIDE_NAMES: ReadonlyMap<Aside['kind'], string> = new Map([
  ['caption', 'Caption'],
  ['media', 'Media'],
  ['note', 'Note'],
  ['stage-direction', 'Stage direction'],
  ['advertisement', 'Advertisement'],
  ['other', 'Aside']
])

/**
 * The time that a turn's paragraphs state together; a turn that has this time need not print it.
 */
export function timeOfBlocks({ blocks }: Pick<Turn, 'blocks'>): Time | undefined {
  const times = blocks.flatMap((block) => (block.type === 'paragraph' && block.time ? [block.time] : []))
  const first = times[0]
  const end = times[times.length - 1]?.end
  return first && (end === undefined ? { start: first.start } : { start: first.start, end })
}

const sameTime = (a: Time | undefined, b: Time | undefined): boolean => a?.start === b?.start && a?.end === b?.end

function cueText({ text, inside }: Cue, turn: Turn): string {
  const name = escapeLine(text, { lineStart: true, lineEnd: true, brackets: true })
  const isUsual = sameTime(turn.time, timeOfBlocks(turn))
  const time = isUsual ? '' : ` [${turn.time ? formatTime(turn.time) : ''}]`
  return inside ? `**${name}${time}:**` : `**${name}${time}**:`
}

function turnLines(turn: Turn, cue: Cue): string[] {
  const head = cueText(cue, turn)
  const lines = blockLines(turn.blocks, { spoken: true })
  const first = turn.blocks.find(isPrinted)
  if (first?.type === 'paragraph') return [`${head} ${lines[0] as string}`, ...lines.slice(1)]
  return lines.length === 0 ? [head] : [head, '', ...lines]
}

function asideLines({ kind, blocks }: Aside): string[] {
  const head = `**${ASIDE_NAMES.get(kind)}:**`
  const lines = blockLines(blocks)
  const joined = blocks.find(isPrinted)?.type === 'paragraph'
  return prefixed(
    joined ? [`${head} ${lines[0]}`, ...lines.slice(1)] : lines.length > 0 ? [head, '', ...lines] : [head],
    '> ',
    '> '
  )
}

function itemLinesOf(item: Item): string[] {
  if ('section' in item) return [headingLine(item.section)]
  if ('aside' in item) return asideLines(item.aside)
  return prefixed(`*${escapeText(item.quote.text)}*`.split('\n'), '> ', '> ')
}

function speakerLines({ speakers }: Interview): string[] {
  const ids = speakerIds(speakers.map(({ name }) => name))
  return speakers.flatMap(({ id, name, role, labels, title, affiliation }, at) =>
    itemLines([
      ['name', name],
      ['id', id === ids[at] ? undefined : id],
      ['role', role],
      ['labels', labels.length === 1 && labels[0] === name ? undefined : labels],
      ['title', title],
      ['affiliation', affiliation]
    ])
  )
}

const aliasLine = ({ cue, speaker, attribution, label }: Alias): string =>
  flowLine([
    ['as', cue.text],
    ['speaker', speaker],
    ['attribution', attribution],
    ['label', label]
  ])

const quoteLine = ({ speaker, exchange, match }: PullQuote): string =>
  flowLine([
    ['speaker', speaker],
    ['exchange', exchange],
    ['match', match]
  ])

const listed = (key: string, lines: readonly string[]): string[] => (lines.length > 0 ? [`${key}:`, ...lines] : [])

/** Whether the warnings are those that reading this text again would find. */
function areAsChecked({ exchanges, warnings }: Interview): boolean {
  const found = rechecked(exchanges, warnings)
  return found.length === warnings.length && found.every((warning, at) => warning === warnings[at])
}

/** Everything that the body cannot say in words that an editor would publish. */
function frontMatter(
  interview: Interview,
  extra: Entries,
  aliases: readonly Alias[],
  quotes: readonly PullQuote[]
): string[] {
  const { layout, metadata, warnings } = interview
  return [
    '---',
    'interview: 1',
    entryLine('layout', layout.id),
    entryLine('confidence', layout.confidence),
    ...listed(
      'metadata',
      metadata.flatMap(({ key, value }) => itemLines([[key, value]]))
    ),
    ...listed('speakers', speakerLines(interview)),
    ...listed('turns', aliases.map(aliasLine)),
    ...extra.flatMap(([key, value]) => (value === undefined ? [] : [entryLine(key, value)])),
    ...(areAsChecked(interview) ? [] : [entryLine('check', 'none')]),
    ...listed('quotes', quotes.map(quoteLine)),
    ...listed(
      'warnings',
      warnings.map(({ code, severity, exchange, message }) =>
        flowLine([
          ['code', code],
          ['severity', severity],
          ['exchange', exchange],
          ['message', message]
        ])
      )
    ),
    '---'
  ]
}

interface Conversation {
  /** Blocks of lines, to be parted by empty lines. */
  parts: string[][]
  spoken: Spoken[]
  shapes: Shape[]
}

function converse(
  exchanges: readonly Exchange[],
  items: readonly Item[][],
  cueOf: ReturnType<typeof chooseCues>['cueOf']
): Conversation {
  const parts: string[][] = []
  const spoken: Spoken[] = []
  exchanges.forEach((exchange, index) => {
    for (const item of items[index] as Item[]) parts.push(itemLinesOf(item))
    let fresh = (items[index] as Item[]).length > 0
    for (const part of ['question', 'answer'] as const) {
      for (const turn of exchange[part]) {
        const cue = cueOf(turn, part)
        parts.push(turnLines(turn, cue))
        spoken.push({ speaker: turn.speaker, cue, fresh })
        fresh = false
      }
    }
  })
  for (const item of items[exchanges.length] as Item[]) parts.push(itemLinesOf(item))
  return { parts, spoken, shapes: exchanges.map(({ question, answer }) => [question.length, answer.length]) }
}

const unless = (value: string, usual: string): string | undefined => (value === usual ? undefined : value)

/**
 * The Interview as canonical Markdown: what an editor would publish, and `parseInterview` reads back
 * to the same Interview but for positions, format and boilerplate, which is not printed.
 *
 * Front matter states layout, speakers, metadata and warnings, and `check: none` where these do not
 * follow from the conversation; then come the title, the introduction,
 * `---`, the conversation, `___` and the conclusion. A turn begins with its label in bold; headings
 * are sections; block quotes are pull-quotes, in italics, and asides, with their kind in bold.
 * Whatever the Interview holds, Markdown readers see no structure, HTML or script link it does not have.
 *
 * What no parser returns is printed in a normal form: blocks, pull-quotes and exchanges without
 * content are left out, heading depths are 1 to 6, a list's start of 1 is not stated, `before` is
 * clamped and in ascending order, and unsafe addresses are dropped.
 */
export function toMarkdown(interview: Interview): string {
  const quotes = printedQuotes(interview)
  const exchanges = interview.exchanges.filter(({ question, answer }) => question.length + answer.length > 0)
  const whole = { ...interview, exchanges, pullQuotes: quotes }
  const { cueOf, aliases } = chooseCues(whole)
  const items = itemsBefore(whole)
  const { parts, spoken, shapes } = converse(exchanges, items, cueOf)
  const befores = whole.sections.map(({ before }) => before)

  const introduction = blockLines(interview.introduction)
  const conclusion = blockLines(interview.conclusion)
  const firstBlock = interview.introduction.find(isPrinted)
  const needsRule =
    parts.length > 0 && (introduction.length > 0 || (items[0] as Item[]).length > 0 || exchanges.length === 0)
  const extra: Entries = [
    ['title', !interview.title && firstBlock?.type === 'heading' && firstBlock.depth <= 1 ? null : undefined],
    ['exchanges', unless(formatShapes(shapes), formatShapes(usualShapes(spoken, interview.speakers)))],
    [
      'sections',
      unless(
        formatSections(exchanges.map(({ section }) => section)),
        formatSections(usualSections(befores, exchanges.length))
      )
    ]
  ]
  const all = [
    frontMatter(whole, extra, aliases, quotes),
    interview.title ? [headingLine({ depth: 1, text: interview.title.text })] : [],
    introduction,
    needsRule ? ['---'] : [],
    ...parts,
    conclusion.length > 0 ? ['___'] : [],
    conclusion
  ]
  return `${all
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}
