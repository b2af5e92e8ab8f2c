import type {
  Aside,
  Block,
  Boilerplate,
  Exchange,
  Field,
  Interview,
  ListView,
  Point,
  Position,
  PullQuote,
  Section,
  Span,
  Speaker,
  Time,
  Turn,
  Warning
} from '../schema.ts'
import { Later, piecesOf } from './json-pieces.ts'

/*
 * Each function below writes one node's keys out in the schema's order. A key whose value is
 * undefined is left out by JSON.stringify. Literals of one shape keep this a tenth of its cost.
 */
type Place = (position: Position | undefined) => Position | undefined

const point = ({ line, column, offset }: Point): Point => ({ line, column, offset })
const placed: Place = (position) => position && { start: point(position.start), end: point(position.end) }
const unplaced: Place = () => undefined

const time = (value: Time | undefined) => value && { start: value.start, end: value.end }
const span = (value: Span, place: Place) => ({ text: value.text, position: place(value.position) })

function block(node: Block, place: Place): unknown {
  const position = place(node.position)
  switch (node.type) {
    case 'paragraph':
      return { type: node.type, text: node.text, markdown: node.markdown, time: time(node.time), position }
    case 'heading':
      return { type: node.type, depth: node.depth, text: node.text, markdown: node.markdown, position }
    case 'code':
      return { type: node.type, lang: node.lang, text: node.text, position }
    case 'table':
      return { type: node.type, rows: node.rows, position }
    case 'media':
      return { type: node.type, text: node.text, url: node.url, position }
    case 'break':
      return { type: node.type, position }
    case 'list':
      return {
        type: node.type,
        ordered: node.ordered,
        start: node.start,
        items: node.items.map((item) => ({ blocks: blocks(item.blocks, place), position: place(item.position) })),
        position
      }
    case 'quote':
      return { type: node.type, blocks: blocks(node.blocks, place), position }
  }
}

const blocks = (nodes: Block[], place: Place) => nodes.map((node) => block(node, place))

const field = (node: Field, place: Place) => ({ key: node.key, value: node.value, position: place(node.position) })

const speaker = ({ id, name, labels, role, title, affiliation }: Speaker) => ({
  id,
  name,
  labels,
  role,
  title,
  affiliation
})

const section = (node: Section, place: Place) => ({
  text: node.text,
  depth: node.depth,
  before: node.before,
  position: place(node.position)
})

const turn = (node: Turn, place: Place) => ({
  speaker: node.speaker,
  attribution: node.attribution,
  label: node.label && span(node.label, place),
  time: time(node.time),
  blocks: blocks(node.blocks, place),
  position: place(node.position)
})

const exchange = (node: Exchange, place: Place) => ({
  question: node.question.map((each) => turn(each, place)),
  answer: node.answer.map((each) => turn(each, place)),
  section: node.section,
  position: place(node.position)
})

const pullQuote = (node: PullQuote, place: Place) => ({
  before: node.before,
  text: node.text,
  speaker: node.speaker,
  exchange: node.exchange,
  match: node.match,
  source: place(node.source),
  position: place(node.position)
})

const listView = (node: ListView, place: Place) => ({
  in: typeof node.in === 'string' ? node.in : { exchange: node.in.exchange, part: node.in.part },
  ordered: node.ordered,
  items: node.items,
  position: place(node.position)
})

const aside = (node: Aside, place: Place) => ({
  kind: node.kind,
  blocks: blocks(node.blocks, place),
  before: node.before,
  position: place(node.position)
})

const boilerplate = (node: Boilerplate, place: Place) => ({
  text: node.text,
  rule: node.rule,
  position: place(node.position)
})

const warning = (node: Warning, place: Place) => ({
  code: node.code,
  message: node.message,
  severity: node.severity,
  exchange: node.exchange,
  position: place(node.position)
})

export interface JsonOptions {
  /** Whether `position` and `source` are printed; true by default. */
  positions?: boolean | undefined
  /** Spaces for each level, 0 to 10; 0, one line, by default. */
  indent?: number | undefined
}

const OPTIONS: readonly string[] = ['positions', 'indent'] satisfies (keyof JsonOptions)[]

/** @throws TypeError that names the option that is wrong */
function checkJsonOptions(options: JsonOptions): void {
  if (typeof options !== 'object' || options === null) throw new TypeError('options: expected an object')
  for (const key of Object.keys(options))
    if (!OPTIONS.includes(key)) throw new TypeError(`options.${key}: no such option; there are ${OPTIONS.join(', ')}`)
  const { positions = true, indent = 0 } = options
  if (typeof positions !== 'boolean') throw new TypeError('options.positions: expected true or false')
  if (!Number.isInteger(indent) || indent < 0 || indent > 10)
    throw new TypeError('options.indent: expected a whole number from 0 to 10')
}

/** The values of an Interview's keys, in order. Of the long lists each node is made when it is asked for. */
function valuesOf(interview: Interview, place: Place): Record<string, unknown> {
  return {
    type: interview.type,
    schemaVersion: interview.schemaVersion,
    format: interview.format,
    layout: { id: interview.layout.id, confidence: interview.layout.confidence },
    title: interview.title && span(interview.title, place),
    metadata: new Later(interview.metadata, (node) => field(node, place)),
    speakers: new Later(interview.speakers, speaker),
    introduction: new Later(interview.introduction, (node) => block(node, place)),
    sections: new Later(interview.sections, (node) => section(node, place)),
    exchanges: new Later(interview.exchanges, (node) => exchange(node, place)),
    pullQuotes: new Later(interview.pullQuotes, (node) => pullQuote(node, place)),
    lists: new Later(interview.lists, (node) => listView(node, place)),
    asides: new Later(interview.asides, (node) => aside(node, place)),
    conclusion: new Later(interview.conclusion, (node) => block(node, place)),
    boilerplate: new Later(interview.boilerplate, (node) => boilerplate(node, place)),
    warnings: new Later(interview.warnings, (node) => warning(node, place))
  }
}

/**
 * The Interview as JSON. Keys stand in the schema's order, whatever order the object has them in,
 * so the same Interview always gives the same bytes. Keys that the schema does not know are left out.
 * @throws TypeError if an option is wrong, RangeError if the JSON is longer than a string may be
 */
export function toJson(interview: Interview, options: JsonOptions = {}): string {
  checkJsonOptions(options)
  const { positions = true, indent = 0 } = options
  try {
    return JSON.stringify(valuesOf(interview, positions ? placed : unplaced), undefined, indent)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new RangeError(
      'toJson: the JSON is longer than a string can be; { positions: false } and indent 0 make it shorter, and the command line writes any length'
    )
  }
}

/** The same text as `toJson` gives, in pieces that are never long: for JSON that does not fit into one string. */
export function* jsonPieces(interview: Interview, options: JsonOptions = {}): Generator<string> {
  checkJsonOptions(options)
  const { positions = true, indent = 0 } = options
  yield* piecesOf(valuesOf(interview, positions ? placed : unplaced), indent)
}
