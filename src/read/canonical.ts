import type { SpeakerHint } from '../options.ts'
import { timeOfBlocks } from '../print/markdown.ts'
import { rechecked } from '../print/rechecked.ts'
import { asking, type Cue, type Shape, type Spoken, usualSections, usualShapes } from '../print/turns.ts'
import type { Exchange, Field, Interview, PullQuote, Speaker, Warning } from '../schema.ts'
import { listViews } from '../stages/lists.ts'
import type { Line, Place } from './canonical-blocks.ts'
import { type Body, endOf, type Placed, readBody } from './canonical-body.ts'

import { castOf } from './canonical-cast.ts'
import { type Entry, type PrintedFrontMatter, readPrintedFrontMatter, type Value } from './canonical-front-matter.ts'
import { fieldsOf, indexOf, MATCHES, oneOf, readSpeakers, readWarnings, wordsOf } from './canonical-head.ts'
import { hintedCast } from './canonical-hints.ts'
import { lineEnd, lineStarts, positionAt } from './lines.ts'

/** The exchanges' shapes that the front matter states, if they fit the number of turns. */
function statedShapes(value: Value | undefined, turns: number): Shape[] | undefined {
  const words = wordsOf(value)
  if (words === undefined) return undefined
  const shapes = words.split(' ').map((word): Shape => {
    const [questions = '', answers = ''] = word.split('+')
    return [indexOf(questions) ?? Number.NaN, indexOf(answers) ?? Number.NaN]
  })
  const isWhole = shapes.every(([questions, answers]) => questions >= 0 && answers >= 0 && questions + answers > 0)
  const sum = shapes.reduce((total, [questions, answers]) => total + questions + answers, 0)
  return isWhole && sum === turns ? shapes : undefined
}

function statedSections(
  value: Value | undefined,
  exchanges: number,
  sections: number
): Exchange['section'][] | undefined {
  const indexes = wordsOf(value)
    ?.split(' ')
    .map((word) => indexOf(word))
  if (indexes?.length !== exchanges) return undefined
  return indexes.map((index) => (index !== undefined && index >= 0 && index < sections ? index : undefined))
}

interface Grouped {
  exchanges: Exchange[]
  /** For each turn its exchange; one more for what stands after the last turn. */
  exchangeOf: number[]
}

function groupTurns(turns: Body['turns'], shapes: readonly Shape[]): Grouped {
  const exchangeOf: number[] = []
  let at = 0
  const exchanges = shapes.map(([questions, answers], index): Exchange => {
    const own = turns.slice(at, at + questions + answers)
    at += own.length
    for (const _ of own) exchangeOf.push(index)
    const position = {
      start: (own[0] as Body['turns'][number]).position.start,
      end: (own[own.length - 1] as Body['turns'][number]).position.end
    }
    return { question: own.slice(0, questions), answer: own.slice(questions), position }
  })
  exchangeOf.push(exchanges.length)
  return { exchanges, exchangeOf }
}

interface Told extends Grouped {
  speakers: Speaker[]
  /** Whom an id of the head means now. */
  idOf(speaker: string | null): string | null
  /** Where the turns of an exchange of the head are now. */
  movedTo(exchange: number): number
}

/**
 * Gives turns their speakers, of whom the caller may know better, and groups them as the head states, if they still ask
 * and answer as it says; else as everybody's roles imply.
 */
function tell(body: Body, front: PrintedFrontMatter, before: readonly Speaker[], hints: readonly SpeakerHint[]): Told {
  const { turns, spoken } = body
  const shapes = statedShapes(front.values.get('exchanges'), turns.length) ?? usualShapes(spoken, before)
  if (hints.length === 0)
    return { ...groupTurns(turns, shapes), speakers: [...before], idOf: (speaker) => speaker, movedTo: (at) => at }
  const { speakers, speakerOf } = hintedCast(before, spoken, hints)
  const now = spoken.map((turn) => ({ ...turn, speaker: speakerOf(turn) }))
  const [asked, asks] = [asking(before), asking(speakers)]
  for (const [at, turn] of turns.entries()) turn.speaker = (now[at] as Spoken).speaker
  const idOf: Told['idOf'] = (speaker) => speaker && speakerOf({ speaker, cue: NO_CUE })
  const isAsBefore = spoken.every((turn, at) => asked(turn) === asks(now[at] as Spoken))
  if (isAsBefore) return { ...groupTurns(turns, shapes), speakers, idOf, movedTo: (at) => at }
  const grouped = groupTurns(turns, usualShapes(now, speakers))
  let first = 0
  const moved = shapes.map(([questions, answers]) => {
    const at = first + (answers > 0 ? questions : 0)
    first += questions + answers
    return grouped.exchangeOf[at] as number
  })
  return { ...grouped, speakers, idOf, movedTo: (at) => moved[at] ?? at }
}

const NO_CUE: Cue = { text: '', inside: true }

function readQuotes(
  quotes: Body['quotes'],
  items: readonly Entry[][],
  { exchangeOf, idOf, movedTo }: Told
): PullQuote[] {
  const stated = items.length === quotes.length ? items.map(fieldsOf) : []
  return quotes.map(({ node, after }, at) => {
    const exchange = indexOf(stated[at]?.get('exchange'))
    return {
      before: exchangeOf[after] as number,
      text: node.text,
      speaker: idOf(wordsOf(stated[at]?.get('speaker')) ?? null),
      exchange: exchange === undefined ? null : movedTo(exchange),
      match: oneOf(MATCHES, stated[at]?.get('match'), 'none'),
      position: node.position
    }
  })
}

/** The warnings of the head, as far as they still hold, and those that hold now. */
function warningsOf(front: PrintedFrontMatter, { exchanges, movedTo }: Told): Warning[] {
  const stated = readWarnings(front.lists.get('warnings') ?? [])
  if (front.values.get('check') === 'none') return stated
  const moved = stated.map((warning) =>
    warning.exchange === undefined ? warning : { ...warning, exchange: movedTo(warning.exchange) }
  )
  return rechecked(exchanges, moved)
}

/** From 0 to 1, whatever somebody wrote; 1 where it is no number. */
function confidenceOf(front: PrintedFrontMatter): number {
  const confidence = Number(wordsOf(front.values.get('confidence')) || Number.NaN)
  return Number.isNaN(confidence) ? 1 : Math.min(1, Math.max(0, confidence))
}

function assemble(
  body: Body,
  front: PrintedFrontMatter,
  listed: readonly Speaker[],
  hints: readonly SpeakerHint[]
): Interview {
  for (const turn of body.turns) {
    const time = body.timed.has(turn) ? undefined : timeOfBlocks(turn)
    if (time) turn.time = time
  }
  const told = tell(body, front, listed, hints)
  const { exchanges, exchangeOf, speakers } = told
  const put = <T>({ node, after }: Placed<T>): T & { before: number } => ({
    ...node,
    before: exchangeOf[after] as number
  })
  const sections = body.sections.map(put)
  const usual = usualSections(
    sections.map(({ before }) => before),
    exchanges.length
  )
  const inSections = statedSections(front.values.get('sections'), exchanges.length, sections.length) ?? usual
  exchanges.forEach((exchange, at) => {
    const section = inSections[at]
    if (section !== undefined) exchange.section = section
  })
  const metadata = (front.lists.get('metadata') ?? []).flat()
  const parts = { introduction: body.introduction, exchanges, conclusion: body.conclusion }
  return {
    type: 'interview',
    schemaVersion: 1,
    format: 'markdown',
    layout: {
      id: wordsOf(front.values.get('layout')) ?? 'canonical',
      confidence: confidenceOf(front)
    },
    ...(body.title && { title: body.title }),
    metadata: metadata.map(({ key, value }) => ({ key, value: wordsOf(value) ?? 'null' })),
    speakers,
    sections,
    ...parts,
    pullQuotes: readQuotes(body.quotes, front.lists.get('quotes') ?? [], told),
    lists: listViews(parts),
    asides: body.asides.map(put),
    boilerplate: body.boilerplate,
    warnings: warningsOf(front, told)
  }
}

function linesOf(text: string, starts: readonly number[]): Line[] {
  return starts.map((offset, row) => ({ text: text.slice(offset, lineEnd(text, starts, row)), offset }))
}

/** The keys that printing never leaves out. A head with this mark alone is that of somebody's page. */
const MARK = 'interview: 1'
const ALWAYS = ['layout', 'confidence']

/**
 * Reads Markdown that `toMarkdown` printed back to the Interview, edited by hand or not.
 * @param text without a byte order mark
 * @param hints what the caller knows of the speakers: it wins over what the front matter says
 * @returns undefined if the front matter does not say `interview: 1`, layout and confidence, or is not of the form that
 *   is printed: then it is Markdown like any other. Otherwise every line is somewhere in the result: what
 *   fits nowhere else is a paragraph; front matter and separators are boilerplate, which is not printed.
 */
export function readCanonical(text: string, hints: readonly SpeakerHint[] = []): Interview | undefined {
  if (!text.startsWith('---')) return undefined
  const starts = lineStarts(text)
  const lines = linesOf(text, starts)
  const close = lines.findIndex((line, at) => at > 0 && line.text.trimEnd() === '---')
  if (close < 0 || lines[0]?.text.trimEnd() !== '---') return undefined
  const inner = lines.slice(1, close)
  if (!inner.some((line) => line.text.trimEnd() === MARK)) return undefined
  const front = readPrintedFrontMatter(inner)
  if (!front || !ALWAYS.every((key) => front.values.has(key))) return undefined

  const place: Place = (start, end) => positionAt(starts, start, end)
  const { meaning, speakersOf } = castOf(
    readSpeakers(front.lists.get('speakers') ?? []),
    front.lists.get('turns') ?? []
  )
  const body = readBody(lines.slice(close + 1), place, front, meaning)
  const end = endOf(lines[close] as Line)
  body.boilerplate.unshift({
    text: text.slice(0, end).replace(/\r\n?/g, '\n'),
    rule: 'canonical/front-matter',
    position: place(0, end)
  })
  const interview = assemble(body, front, speakersOf(body.turns), hints)
  const fields = (front.lists.get('metadata') ?? []).flat()
  for (const [at, { start, end }] of fields.entries()) (interview.metadata[at] as Field).position = place(start, end)
  return interview
}
