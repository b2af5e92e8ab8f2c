/**
 * The public model. Every type of the result is inferred from the schema that validates it,
 * so the two cannot drift apart. `schema.json` is generated from this file.
 */
import * as z from 'zod/mini'
import {
  copyOfExchange,
  copyOfPosition,
  copyOfTurn,
  isPlainExchange,
  isPlainPosition,
  isPlainTurn,
  withShortcut
} from './schema-shortcuts.ts'

/** One place in the source: line and column count from 1, offset in UTF-16 units from 0. */
const point = z.object({ line: z.int(), column: z.int(), offset: z.int() })

/** A range of the source as it was given, BOM included; `end` is exclusive. */
const position = withShortcut(z.object({ start: point, end: point }), isPlainPosition, copyOfPosition)

const positioned = { position: z.optional(position) }

/** Seconds from the start of the recording. */
const time = z.object({ start: z.number(), end: z.optional(z.number()) })

const span = z.object({ text: z.string(), ...positioned })

const paragraph = z.object({
  type: z.literal('paragraph'),
  text: z.string(),
  /** The same words with their inline markup, only where that differs from `text`. */
  markdown: z.optional(z.string()),
  /** When the words were spoken, where the format says so block by block. */
  time: z.optional(time),
  ...positioned
})

const heading = z.object({
  type: z.literal('heading'),
  depth: z.int(),
  text: z.string(),
  markdown: z.optional(z.string()),
  ...positioned
})

const code = z.object({
  type: z.literal('code'),
  lang: z.optional(z.string()),
  text: z.string(),
  ...positioned
})

const table = z.object({ type: z.literal('table'), rows: z.array(z.array(z.string())), ...positioned })

/** A picture, film or frame; `text` is its alternative text or what stood in its place. */
const media = z.object({
  type: z.literal('media'),
  text: z.string(),
  url: z.optional(z.string()),
  ...positioned
})

/** A line that only separates: `---`, `* * *`. */
const rule = z.object({ type: z.literal('break'), ...positioned })

const listItem = z.object({
  get blocks() {
    return z.array(block)
  },
  ...positioned
})

const list = z.object({
  type: z.literal('list'),
  ordered: z.boolean(),
  start: z.optional(z.int()),
  items: z.array(listItem),
  ...positioned
})

const quote = z.object({
  type: z.literal('quote'),
  get blocks() {
    return z.array(block)
  },
  ...positioned
})

const block: z.ZodMiniType<Block> = z.lazy(() =>
  z.discriminatedUnion('type', [paragraph, heading, code, table, media, rule, list, quote])
) as z.ZodMiniType<Block>

const role = z.enum(['interviewer', 'interviewee', 'other'])

const speaker = z.object({
  id: z.string(),
  name: z.string(),
  labels: z.array(z.string()),
  role,
  title: z.optional(z.string()),
  affiliation: z.optional(z.string())
})

const turnObject = z.object({
  /** `Speaker.id`, or null where the document never says who speaks. */
  speaker: z.nullable(z.string()),
  /** Whether a label names the speaker or the layout implies it. */
  attribution: z.enum(['stated', 'inferred']),
  label: z.optional(span),
  time: z.optional(time),
  blocks: z.array(block),
  ...positioned
})

const turn = withShortcut(turnObject, isPlainTurn, copyOfTurn)

const exchangeObject = z.object({
  question: z.array(turn),
  answer: z.array(turn),
  /** Index into `sections`. */
  section: z.optional(z.int()),
  ...positioned
})

const exchange = withShortcut(exchangeObject, isPlainExchange, copyOfExchange)

const field = z.object({ key: z.string(), value: z.string(), ...positioned })

const section = z.object({
  text: z.string(),
  depth: z.int(),
  /** Index of the exchange in or before which it stands; `exchanges.length` after the last. */
  before: z.int(),
  ...positioned
})

const aside = z.object({
  kind: z.enum(['caption', 'media', 'note', 'stage-direction', 'advertisement', 'other']),
  blocks: z.array(block),
  before: z.int(),
  ...positioned
})

const pullQuote = z.object({
  before: z.int(),
  text: z.string(),
  /** Whose words it repeats. */
  speaker: z.nullable(z.string()),
  /** The exchange whose words it repeats. */
  exchange: z.nullable(z.int()),
  match: z.enum(['exact', 'near', 'none']),
  /** Where the repeated words stand. */
  source: z.optional(position),
  ...positioned
})

const listView = z.object({
  in: z.union([
    z.literal('introduction'),
    z.literal('conclusion'),
    z.object({ exchange: z.int(), part: z.enum(['question', 'answer']) })
  ]),
  ordered: z.boolean(),
  items: z.array(z.string()),
  ...positioned
})

const boilerplate = z.object({ text: z.string(), rule: z.string(), ...positioned })

const warning = z.object({
  code: z.string(),
  message: z.string(),
  severity: z.enum(['info', 'warning']),
  exchange: z.optional(z.int()),
  ...positioned
})

/** Accepts exactly what `parseInterview` returns. */
export const interviewSchema = z.object({
  type: z.literal('interview'),
  schemaVersion: z.literal(1),
  /** Id of the reader that was used. */
  format: z.string(),
  /** How turns were told apart, and how sure that is, from 0 to 1. */
  layout: z.object({ id: z.string(), confidence: z.number().check(z.minimum(0), z.maximum(1)) }),
  title: z.optional(span),
  metadata: z.array(field),
  speakers: z.array(speaker),
  introduction: z.array(block),
  sections: z.array(section),
  exchanges: z.array(exchange),
  pullQuotes: z.array(pullQuote),
  lists: z.array(listView),
  asides: z.array(aside),
  conclusion: z.array(block),
  boilerplate: z.array(boilerplate),
  warnings: z.array(warning)
})

export type Point = z.infer<typeof point>
export type Position = z.infer<typeof position>
export type Time = z.infer<typeof time>
export type Span = z.infer<typeof span>
export type Field = z.infer<typeof field>
export type Role = z.infer<typeof role>
export type Speaker = z.infer<typeof speaker>
export type Section = z.infer<typeof section>
export type Paragraph = z.infer<typeof paragraph>
export type Heading = z.infer<typeof heading>
export type Code = z.infer<typeof code>
export type Table = z.infer<typeof table>
export type Media = z.infer<typeof media>
export type Break = z.infer<typeof rule>
export interface ListItem {
  blocks: Block[]
  position?: Position | undefined
}
export interface List {
  type: 'list'
  ordered: boolean
  start?: number | undefined
  items: ListItem[]
  position?: Position | undefined
}
export interface Quote {
  type: 'quote'
  blocks: Block[]
  position?: Position | undefined
}
export type Block = Paragraph | Heading | Code | Table | Media | Break | List | Quote
export type Turn = z.infer<typeof turnObject>
export type Exchange = z.infer<typeof exchangeObject>
export type Aside = z.infer<typeof aside>
export type PullQuote = z.infer<typeof pullQuote>
export type ListView = z.infer<typeof listView>
export type Boilerplate = z.infer<typeof boilerplate>
export type Warning = z.infer<typeof warning>
export type Interview = z.infer<typeof interviewSchema>
