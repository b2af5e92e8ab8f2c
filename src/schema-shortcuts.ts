/** What is plainly valid, told without zod. */
import type * as z from 'zod/mini'
import type { Exchange, Paragraph, Span, Turn } from './schema.ts'

/** Says of a parse that nobody else holds the exchanges of the value: those that are plainly valid are not copied. */
export const OWN: z.core.ParseContext<z.core.$ZodIssue> & { own: true } = { own: true }

/**
 * A schema that takes what is plainly valid by itself, and leaves everything else to zod: the same verdict and the
 * same result. Positions are nine in ten of the objects of an interview, and zod takes an object a number.
 */
export function withShortcut<T extends z.core.$ZodType, V extends z.core.output<T>>(
  schema: T,
  isPlain: (value: unknown) => value is V,
  copyOf: (value: V, isOwn: boolean) => V
): T {
  const { run } = schema._zod
  schema._zod.run = (payload, context) => {
    const { value } = payload
    if (!isPlain(value)) return run(payload, context)
    payload.value = copyOf(value, 'own' in context)
    return payload
  }
  return schema
}

interface PositionLike {
  start: PointLike
  end: PointLike
}

interface PointLike {
  line: number
  column: number
  offset: number
}

interface TimeLike {
  start: number
  end: number
}

export function isPlainPosition(value: unknown): value is PositionLike {
  if (typeof value !== 'object' || value === null || !('start' in value) || !('end' in value)) return false
  return isPlainPoint(value.start) && isPlainPoint(value.end)
}

function isPlainPoint(value: unknown): value is PointLike {
  if (typeof value !== 'object' || value === null) return false
  const { line, column, offset } = value as Partial<PointLike>
  return Number.isSafeInteger(line) && Number.isSafeInteger(column) && Number.isSafeInteger(offset)
}

function isPlainTime(value: unknown): value is TimeLike {
  if (typeof value !== 'object' || value === null) return false
  const { start, end } = value as Partial<TimeLike>
  return Number.isFinite(start) && Number.isFinite(end)
}

export const copyOfPosition = ({ start, end }: PositionLike): PositionLike => ({
  start: copyOfPoint(start),
  end: copyOfPoint(end)
})

const copyOfPoint = ({ line, column, offset }: PointLike): PointLike => ({ line, column, offset })

const copyOfTime = ({ start, end }: TimeLike): TimeLike => ({ start, end })

type PlainParagraph = Paragraph & { position: PositionLike; time?: TimeLike }

/** Nothing is left out or not plain; no block but a paragraph is. */
function isPlainParagraph(value: unknown): value is PlainParagraph {
  if (typeof value !== 'object' || value === null) return false
  const { type, text, position } = value as Partial<Paragraph>
  if (type !== 'paragraph' || typeof text !== 'string') return false
  if ('markdown' in value && typeof value.markdown !== 'string') return false
  return isPlainPosition(position) && (!('time' in value) || isPlainTime(value.time))
}

function copyOfParagraph({ type, text, markdown, time, position }: PlainParagraph): PlainParagraph {
  return {
    type,
    text,
    ...(markdown !== undefined && { markdown }),
    ...(time && { time: copyOfTime(time) }),
    position: copyOfPosition(position)
  }
}

type PlainLabel = Span & { position: PositionLike }

function isPlainLabel(value: unknown): value is PlainLabel {
  if (typeof value !== 'object' || value === null) return false
  const { text, position } = value as Partial<Span>
  return typeof text === 'string' && isPlainPosition(position)
}

interface PlainTurn {
  speaker: string | null
  attribution: 'stated' | 'inferred'
  label?: PlainLabel
  time?: TimeLike
  blocks: PlainParagraph[]
  position: PositionLike
}

/** A turn of paragraphs, with a label and a time or without. */
export function isPlainTurn(value: unknown): value is PlainTurn {
  if (typeof value !== 'object' || value === null) return false
  const { speaker, attribution, label, blocks, position } = value as Partial<Turn>
  if (speaker !== null && typeof speaker !== 'string') return false
  if ((attribution !== 'stated' && attribution !== 'inferred') || !Array.isArray(blocks)) return false
  if ('label' in value && !isPlainLabel(label)) return false
  if ('time' in value && !isPlainTime(value.time)) return false
  return isPlainPosition(position) && blocks.every(isPlainParagraph)
}

export function copyOfTurn(turn: PlainTurn, isOwn: boolean): PlainTurn {
  if (isOwn) return turn
  const { speaker, attribution, label, time, blocks, position } = turn
  return {
    speaker,
    attribution,
    ...(label && { label: { text: label.text, position: copyOfPosition(label.position) } }),
    ...(time && { time: copyOfTime(time) }),
    blocks: blocks.map(copyOfParagraph),
    position: copyOfPosition(position)
  }
}

interface PlainExchange {
  question: PlainTurn[]
  answer: PlainTurn[]
  section?: number
  position: PositionLike
}

/** Exchanges are the rest of an interview's objects. */
export function isPlainExchange(value: unknown): value is PlainExchange {
  if (typeof value !== 'object' || value === null) return false
  const { question, answer, position } = value as Partial<Exchange>
  if (!Array.isArray(question) || !Array.isArray(answer) || !isPlainPosition(position)) return false
  if ('section' in value && !Number.isSafeInteger(value.section)) return false
  return question.every(isPlainTurn) && answer.every(isPlainTurn)
}

export function copyOfExchange(exchange: PlainExchange, isOwn: boolean): PlainExchange {
  if (isOwn) return exchange
  const { question, answer, section, position } = exchange
  return {
    question: question.map((turn) => copyOfTurn(turn, false)),
    answer: answer.map((turn) => copyOfTurn(turn, false)),
    ...(section !== undefined && { section }),
    position: copyOfPosition(position)
  }
}
