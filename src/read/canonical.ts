import { timeOfBlocks } from '../print/markdown.ts'
import { type Shape, usualSections, usualShapes } from '../print/turns.ts'
import type { Exchange, Field, Interview, PullQuote, Speaker } from '../schema.ts'
import { listViews } from '../stages/lists.ts'
import type { Line, Place } from './canonical-blocks.ts'
import { type Body, endOf, type Placed, readBody } from './canonical-body.ts'
import { type Entry, type PrintedFrontMatter, readPrintedFrontMatter, type Value } from './canonical-front-matter.ts'
import { fieldsOf, indexOf, MATCHES, meaningsOf, oneOf, readSpeakers, readWarnings, wordsOf } from './canonical-head.ts'
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

function readQuotes(quotes: Body['quotes'], items: readonly Entry[][], exchangeOf: readonly number[]): PullQuote[] {
  const stated = items.length === quotes.length ? items.map(fieldsOf) : []
  return quotes.map(({ node, after }, at) => ({
    before: exchangeOf[after] as number,
    text: node.text,
    speaker: wordsOf(stated[at]?.get('speaker')) ?? null,
    exchange: indexOf(stated[at]?.get('exchange')) ?? null,
    match: oneOf(MATCHES, stated[at]?.get('match'), 'none'),
    position: node.position
  }))
}

function assemble(body: Body, front: PrintedFrontMatter, speakers: Speaker[]): Interview {
  for (const turn of body.turns) {
    const time = body.timed.has(turn) ? undefined : timeOfBlocks(turn)
    if (time) turn.time = time
  }
  const shapes = statedShapes(front.values.get('exchanges'), body.turns.length) ?? usualShapes(body.spoken, speakers)
  const { exchanges, exchangeOf } = groupTurns(body.turns, shapes)
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
  const confidence = Number(wordsOf(front.values.get('confidence')) || Number.NaN)
  const metadata = (front.lists.get('metadata') ?? []).flat()
  const parts = { introduction: body.introduction, exchanges, conclusion: body.conclusion }
  return {
    type: 'interview',
    schemaVersion: 1,
    format: 'markdown',
    layout: {
      id: wordsOf(front.values.get('layout')) ?? 'canonical',
      confidence: Number.isFinite(confidence) ? confidence : 1
    },
    ...(body.title && { title: body.title }),
    metadata: metadata.map(({ key, value }) => ({ key, value: wordsOf(value) ?? 'null' })),
    speakers,
    sections,
    ...parts,
    pullQuotes: readQuotes(body.quotes, front.lists.get('quotes') ?? [], exchangeOf),
    lists: listViews(parts),
    asides: body.asides.map(put),
    boilerplate: body.boilerplate,
    warnings: readWarnings(front.lists.get('warnings') ?? [])
  }
}

function linesOf(text: string, starts: readonly number[]): Line[] {
  return starts.map((offset, row) => ({ text: text.slice(offset, lineEnd(text, starts, row)), offset }))
}

/** Only front matter with this line is read as canonical Markdown. */
const MARK = 'interview: 1'

/**
 * Reads Markdown that `toMarkdown` printed back to the Interview, edited by hand or not.
 * @param text without a byte order mark
 * @returns undefined if the front matter does not say `interview: 1` or is not of the form that is
 *   printed: then it is Markdown like any other. Otherwise every line is somewhere in the result: what
 *   fits nowhere else is a paragraph; front matter and separators are boilerplate, which is not printed.
 */
export function readCanonical(text: string): Interview | undefined {
  if (!text.startsWith('---')) return undefined
  const starts = lineStarts(text)
  const lines = linesOf(text, starts)
  const close = lines.findIndex((line, at) => at > 0 && line.text.trimEnd() === '---')
  if (close < 0 || lines[0]?.text.trimEnd() !== '---') return undefined
  const inner = lines.slice(1, close)
  if (!inner.some((line) => line.text.trimEnd() === MARK)) return undefined
  const front = readPrintedFrontMatter(inner)
  if (!front) return undefined

  const place: Place = (start, end) => positionAt(starts, start, end)
  const speakers = readSpeakers(front.lists.get('speakers') ?? [])
  const meaning = meaningsOf(speakers, front.lists.get('turns') ?? [])
  const body = readBody(lines.slice(close + 1), place, front, meaning)
  const end = endOf(lines[close] as Line)
  body.boilerplate.unshift({
    text: text.slice(0, end).replace(/\r\n?/g, '\n'),
    rule: 'canonical/front-matter',
    position: place(0, end)
  })
  const interview = assemble(body, front, speakers)
  const fields = (front.lists.get('metadata') ?? []).flat()
  for (const [at, { start, end }] of fields.entries()) (interview.metadata[at] as Field).position = place(start, end)
  return interview
}
