import type { Code, TableRow } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { append } from '../append.ts'
import { inlineOfRuns, safeUrl } from '../print/inline.ts'
import type { Run } from '../print/runs.ts'
import { isSpace, skipSpace, trimSpace } from '../read/text-marks.ts'
import type { Block, ListItem, Position, Time } from '../schema.ts'
import { type InlineSpan, Kind, type Unit } from '../types.ts'
import { announcedEnd } from './announced-items.ts'
import { itemBehindLabel } from './item-behind-label.ts'
import { openingStamp } from './opening-stamp.ts'
import { goesOn, opensList, type Sign, signOf } from './signed-items.ts'

/** Makes positions from source offsets. */
export type Place = (start: number, end: number) => Position

export interface BlockOptions {
  /** Index in the first unit's text where the words start: after a label, a dash, a number. */
  from?: number
  /** Where that stands in the source. */
  start?: number
  /** Markup over the whole text is the layout's sign for a turn, not emphasis: leave it away. */
  bare?: boolean
  /** The first unit opens a turn: its list marker or heading is the layout's, not a list. */
  opensTurn?: boolean
  /** Levels of quotation that are the layout's sign for a turn. */
  quotes?: number
  /** A time in brackets before a further paragraph says when it was said: `[00:01:00] The wood is older.` */
  stamps?: boolean
}

/**
 * Blocks from the units of one part: lists, quotations and tables are put together again.
 * @param units in source order; units without words give nothing
 */
export function blocksOf(units: readonly Unit[], place: Place, options: BlockOptions = {}): Block[] {
  const { from = 0, opensTurn = false, quotes = 0, stamps = false, bare = false } = options
  const [first, second] = units
  if (!first) return []
  const { start = first.start } = options
  const blocks: Block[] = []
  let rest = units
  const alone = first.items.length > 0 && second?.items[0] !== first.items[0]
  const isText = first.kind !== Kind.code && first.kind !== Kind.table && first.kind !== Kind.media
  const item = itemBehindLabel(first, from, start, second)
  if (item) rest = [item, ...units.slice(1)]
  else if (isText && (from > 0 || (opensTurn && (alone || first.heading > 0)))) {
    const text = paragraph({ ...first, start }, place, from, bare)
    if (text) blocks.push(text)
    rest = units.slice(1)
  }
  // `1. A question?` and the answer indented below it: the item is the question's, and its answer is no list.
  const begun = rest === units && first.marker === '' ? first.items : []
  const goesOn = rest.findIndex(({ items }) => items[0] !== begun[0] || items[1] !== begun[1])
  const inside = begun.length === 0 ? 0 : goesOn < 0 ? rest.length : goesOn
  const above = rest === units || item ? undefined : first
  const at = { quotes, stamps, bare, above }
  if (inside > 0) addGroup(blocks, rest.slice(0, inside), place, { ...at, level: 1 })
  if (inside < rest.length)
    addGroup(blocks, rest.slice(inside), place, { ...at, level: 0, above: rest[inside - 1] ?? above })
  return blocks
}

interface Level {
  /** Lists already opened. */
  level: number
  quotes: number
  stamps: boolean
  bare: boolean
  /** The unit above the first, if it is a block of its own already. */
  above?: Unit | undefined
}

/** Containers nest at most as deep as `1-units.ts` lets them, so this does not recurse with the input. */
function addGroup(blocks: Block[], units: readonly Unit[], place: Place, at: Level): void {
  // `(00:31):` alone counts for what stands below
  let held: Unit | undefined
  for (let index = 0; index < units.length; ) {
    const unit = units[index] as Unit
    const announced = announcedEnd(units, units[index - 1] ?? at.above, index)
    if (announced > index && isPlain(unit, at)) {
      blocks.push(plainList(units.slice(index, announced), place, at.bare))
      index = announced
      continue
    }
    const signed = signedEnd(units, index, at)
    if (signed > index + 1) {
      blocks.push(signedList(units.slice(index, signed), place, at.bare))
      index = signed
      continue
    }
    if (isPlain(unit, at) && unit.kind !== Kind.table) {
      const stamp = at.stamps ? stampOf(unit, held) : undefined
      const block = stamp ? paragraph(stamp.unit, place, stamp.body, at.bare) : single(unit, place, at.bare)
      if (block) blocks.push(block)
      held = block ? undefined : stamp?.unit
      index++
      continue
    }
    const end = runEnd(units, index, at)
    const run = units.slice(index, end)
    const last = run.at(-1) as Unit
    if (unit.quotes > at.quotes) {
      const inner = group(run, place, { ...at, quotes: at.quotes + 1 })
      if (inner.length > 0) blocks.push({ type: 'quote', blocks: inner, position: place(unit.start, last.end) })
    } else if (unit.items.length > at.level * 2) append(blocks, list(run, place, at))
    else blocks.push(table(run, place))
    index = end
  }
}

function group(units: readonly Unit[], place: Place, at: Level): Block[] {
  const blocks: Block[] = []
  addGroup(blocks, units, place, { ...at, above: undefined })
  return blocks
}

/** Neither in a list nor in a quotation that is still to be opened. */
const isPlain = (unit: Unit, { level, quotes }: Level): boolean =>
  unit.quotes <= quotes && unit.items.length <= level * 2

/** Where a run of lines ends that are items by what stands in front of them; `from` where there is none. */
function signedEnd(units: readonly Unit[], from: number, at: Level): number {
  let before: Sign | undefined
  let end = from
  for (let unit = units[end]; unit && isPlain(unit, at); unit = units[end]) {
    const sign = signOf(unit)
    if (!sign || !(before ? goesOn(before, sign) : opensList(sign))) break
    before = sign
    end++
  }
  return end
}

function signedList(units: readonly Unit[], place: Place, bare: boolean): Block {
  const items = units.flatMap((unit): ListItem[] => {
    const { end: from } = signOf(unit) as Sign
    const block = paragraph({ ...unit, start: mapped(unit, from) }, place, from, bare)
    return block ? [{ blocks: [block], position: place(unit.start, unit.end) }] : []
  })
  const first = units[0] as Unit
  const position = place(first.start, (units.at(-1) as Unit).end)
  return { type: 'list', ordered: (signOf(first) as Sign).number > 0, items, position }
}

/** A list of which nothing is left but its lines. */
function plainList(units: readonly Unit[], place: Place, bare: boolean): Block {
  const items = units.map(
    (unit): ListItem => ({
      blocks: [paragraph(unit, place, 0, bare) as Block],
      position: place(unit.start, unit.end)
    })
  )
  return { type: 'list', ordered: false, items, position: place((units[0] as Unit).start, (units.at(-1) as Unit).end) }
}

/** Where an index of a unit's text stands in the source, unless what stands before it is escaped. */
function mapped({ map, start }: Unit, index: number): number {
  let offset = start
  for (let at = 0; at < map.length && (map[at] as number) <= index; at += 2)
    offset = (map[at + 1] as number) + index - (map[at] as number)
  return offset
}

/** Where the container that a unit opens ends. */
function runEnd(units: readonly Unit[], from: number, at: Level): number {
  const unit = units[from] as Unit
  const same = (other: Unit): boolean => {
    if (unit.quotes > at.quotes) return other.quotes > at.quotes
    if (unit.items.length > at.level * 2)
      return other.quotes <= at.quotes && other.items[at.level * 2] === unit.items[at.level * 2]
    return (
      unit.kind === Kind.table && other.kind === Kind.table && other.block === unit.block && other.quotes <= at.quotes
    )
  }
  let end = from + 1
  while (end < units.length && same(units[end] as Unit)) end++
  return end
}

function list(units: readonly Unit[], place: Place, at: Level): Block[] {
  const first = units[0] as Unit
  const items: ListItem[] = []
  const inner = { ...at, level: at.level + 1 }
  const idOf = (unit: Unit): number => unit.items[at.level * 2 + 1] as number
  for (let index = 0; index < units.length; ) {
    const id = idOf(units[index] as Unit)
    let end = index + 1
    while (end < units.length && idOf(units[end] as Unit) === id) end++
    const run = units.slice(index, end)
    const blocks = group(run, place, inner)
    if (blocks.length > 0) items.push({ blocks, position: place((run[0] as Unit).start, (run.at(-1) as Unit).end) })
    index = end
  }
  // `- ![the depot](depot.jpg)`: a bullet before a picture lists nothing.
  if (items.every((item) => item.blocks.every(({ type }) => type === 'media')))
    return items.flatMap(({ blocks }) => blocks)
  const { number } = first
  return [
    {
      type: 'list',
      ordered: first.ordered,
      ...(first.ordered && number >= 0 && number !== 1 && { start: number }),
      items,
      position: place(first.start, (units.at(-1) as Unit).end)
    }
  ]
}

function table(units: readonly Unit[], place: Place): Block {
  const rows = units.map(({ node }) => (node as TableRow).children.map((cell) => trimSpace(textOf(cell))))
  return { type: 'table', rows, position: place((units[0] as Unit).start, (units.at(-1) as Unit).end) }
}

function single(unit: Unit, place: Place, bare: boolean): Block | undefined {
  switch (unit.kind) {
    case Kind.code: {
      const lang = (unit.node as Code).lang ?? undefined
      return {
        type: 'code',
        text: unit.text,
        ...(lang !== undefined && { lang }),
        position: place(unit.start, unit.end)
      }
    }
    case Kind.media: {
      const url = safeUrl(unit.spans.find((span) => span.type === 'image')?.url ?? '')
      return {
        type: 'media',
        text: unit.text,
        ...(url !== undefined && { url }),
        position: place(unit.start, unit.end)
      }
    }
    case Kind.heading: {
      const inline = inlineOf(unit, 0, false)
      return inline.text === ''
        ? undefined
        : { type: 'heading', depth: unit.heading, ...inline, position: place(unit.start, unit.end) }
    }
    default:
      return paragraph(unit, place, 0, bare)
  }
}

function paragraph(unit: Unit, place: Place, from: number, bare: boolean): Block | undefined {
  const { text, markdown } = inlineOf(unit, from, bare)
  if (text === '') return undefined
  const time = unit.data?.time && timeOf(unit.data.time)
  const position = place(unit.start, unit.end)
  // Most are no more than words: literals without a spread are half as large, and made in half the time.
  if (markdown !== undefined) return { type: 'paragraph', text, markdown, ...(time && { time }), position }
  return time ? { type: 'paragraph', text, time, position } : { type: 'paragraph', text, position }
}

/** A time of its own for each node: who moves the one must not move the other. */
export function timeOf({ start, end }: Time): Time {
  return end === undefined ? { start } : { start, end }
}

/**
 * A paragraph with the time that it opens with or that stands alone above it, and where its words begin.
 * @param above what holds a time and nothing else, right above
 */
function stampOf(unit: Unit, above: Unit | undefined): { unit: Unit; body: number } | undefined {
  if (unit.kind !== Kind.paragraph || unit.data?.time) return undefined
  const own = openingStamp(unit.text)
  if (own) {
    const body = skipSpace(unit.text, own.body, unit.text.length)
    return { unit: { ...unit, data: { ...unit.data, time: own.time }, start: mapped(unit, body) }, body }
  }
  const time = above?.data?.time
  return time && { unit: { ...unit, data: { ...unit.data, time }, start: above.start }, body: 0 }
}

/** The words of a unit from an index on, and their markup where they have any. */
export function inlineOf(unit: Unit, from: number, bare: boolean): { text: string; markdown?: string } {
  const text = unit.text.slice(from)
  if (unit.spans.length === 0) return { text: trimSpace(collapse(text)) }
  const spans = unit.spans.filter((span) => span.type !== 'html' && !(bare && covers(span, from, unit.text.length)))
  if (spans.length === 0) return { text: trimSpace(collapse(text)) }
  return inlineOfRuns(trimmedRuns(runsOf(unit.text, spans, from)))
}

function covers(span: InlineSpan, from: number, to: number): boolean {
  return (span.type === 'strong' || span.type === 'emphasis') && span.from <= from + 1 && span.to >= to - 1
}

/** Runs of spaces, tabs and line ends are one space: justified columns, wraps. */
function collapse(text: string): string {
  const plain = !text.includes('  ') && !text.includes('\n') && !text.includes('\t') && !text.includes('\r')
  return plain ? text : text.replace(/[ \t\r\n]+/g, ' ')
}

/** A text cut at every edge of its markup. */
function runsOf(text: string, spans: readonly InlineSpan[], from: number): Run[] {
  const edges = new Set<number>([from, text.length])
  for (const span of spans) {
    if (span.to < from) continue
    edges.add(Math.max(from, span.from))
    edges.add(Math.max(from, span.to))
  }
  const sorted = [...edges].sort((a, b) => a - b)
  const byStart = [...spans].sort((a, b) => a.from - b.from)
  const open: InlineSpan[] = []
  const runs: Run[] = []
  let next = 0
  for (let index = 0; index < sorted.length; index++) {
    const at = sorted[index] as number
    const end = sorted[index + 1] ?? at
    while (next < byStart.length && (byStart[next] as InlineSpan).from <= at) open.push(byStart[next++] as InlineSpan)
    let kept = 0
    for (const span of open)
      if (span.to > at || (span.type === 'image' && span.to >= at && span.from === at)) open[kept++] = span
    open.length = kept
    if (end === at && !open.some((span) => span.type === 'image')) continue
    runs.push(runFor(text.slice(at, end), open))
  }
  return runs
}

function runFor(value: string, open: readonly InlineSpan[]): Run {
  const has = (type: InlineSpan['type']): InlineSpan | undefined => open.find((span) => span.type === type)
  const image = has('image')
  const code = has('inlineCode')
  const imageUrl = image ? safeUrl(image.url as string) : undefined
  const url = safeUrl(has('link')?.url ?? '')
  return {
    kind: imageUrl ? 'image' : code ? 'code' : 'text',
    value: code || image ? value : collapse(value),
    strong: has('strong') !== undefined,
    emphasis: has('emphasis') !== undefined,
    link: url,
    ...(imageUrl && { url: imageUrl })
  }
}

/** Without blanks in front, also in a code span that a label's end has cut. */
function trimmedRuns(runs: Run[]): Run[] {
  const shows = (run: Run): boolean => run.value !== '' || run.kind === 'image'
  const kept = runs.filter(shows)
  const first = kept[0]
  if (first && first.kind !== 'image') kept[0] = { ...first, value: first.value.slice(leading(first.value)) }
  return kept.filter(shows)
}

function leading(text: string): number {
  let at = 0
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}
