import type { Point, Warning } from '../schema.ts'
import { headLines } from './exports/lines.ts'
import { markdownReader } from './markdown.ts'
import type { Reader, ReadResult, Sniff, Source } from './reader.ts'
import { textReader } from './text.ts'
import { visitNodes } from './visit.ts'

/** The readers that are part of the core. `all.ts` adds the others. */
export const coreReaders: readonly Reader[] = [textReader, markdownReader]

export interface Claim extends Sniff {
  reader: Reader
}

/** Cuts off a byte order mark and remembers it. */
export function sourceOf(value: string, path?: string): Source {
  const marked = value.charCodeAt(0) === 0xfeff
  return { text: marked ? value.slice(1) : value, shift: marked ? 1 : 0, ...(path !== undefined && { path }) }
}

/**
 * Which formats the text may be in.
 * @returns every reader that claims it, the most confident first; on a tie the one listed first
 */
export function sniff(source: Source, readers: readonly Reader[]): Claim[] {
  const claims: Claim[] = []
  const seen = withHeadLines(source)
  for (const reader of readers) {
    const claim = reader.sniff(seen)
    if (claim) claims.push({ ...claim, reader })
  }
  return claims.sort((a, b) => b.confidence - a.confidence)
}

/**
 * The reader that is surest: the first of what `sniff` finds. Nobody is asked after one that has no doubt.
 * @param readers with the one for text among them, which takes any
 */
export function surest(source: Source, readers: readonly Reader[]): Reader {
  const seen = withHeadLines(source)
  let best: Reader | undefined
  let most = Number.NEGATIVE_INFINITY
  for (const reader of readers) {
    const claim = reader.sniff(seen)
    if (!claim || claim.confidence <= most) continue
    best = reader
    most = claim.confidence
    if (most >= 1) break
  }
  return best as Reader
}

/** The lines of the head are cut once, when the first reader asks for them. */
function withHeadLines({ text, shift, path }: Source): Source {
  let lines: readonly string[] | undefined
  return {
    text,
    shift,
    ...(path !== undefined && { path }),
    get headLines() {
      lines ??= headLines({ text })
      return lines
    }
  }
}

/**
 * Reads with one reader. Positions count the byte order mark that `sourceOf` cut off.
 */
export function readWith(reader: Reader, source: Source): ReadResult {
  const result = reader.read(source)
  if (source.shift === 0) return result
  const move = shifter()
  visitNodes(result.root, (node) => {
    move(node.position?.start as Point | undefined)
    move(node.position?.end as Point | undefined)
    const speaker = node.data?.interview?.speakerPosition
    move(speaker?.start)
    move(speaker?.end)
  })
  for (const warning of result.warnings as Warning[]) {
    move(warning.position?.start)
    move(warning.position?.end)
  }
  return result
}

/** Counts a byte order mark in a point, once however many nodes share the point. */
function shifter(): (point: Point | undefined) => void {
  const moved = new Set<Point>()
  return (point) => {
    if (!point || moved.has(point)) return
    moved.add(point)
    point.offset += 1
    if (point.line === 1) point.column += 1
  }
}

/** Positions of a plain object, counted with a byte order mark in front. Changes the object and returns it. */
export function shiftPositions<T extends object>(node: T): T {
  const move = shifter()
  const stack: object[] = [node]
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    if ('offset' in entry && 'line' in entry) move(entry as Point)
    else for (const value of Object.values(entry)) if (typeof value === 'object' && value !== null) stack.push(value)
  }
  return node
}
