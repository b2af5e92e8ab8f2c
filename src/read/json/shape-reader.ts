import type { Root } from 'mdast'
import { HEAD, headOf } from '../head.ts'
import { lineStarts, positionAt } from '../lines.ts'
import type { Reader, ReadResult, Sniff, Source } from '../reader.ts'
import { warn } from '../warn.ts'
import { oddSegments } from './odd-segments.ts'
import { type JsonNode, type JsonScan, scanJson } from './scan.ts'
import type { Segment, Shape } from './segment.ts'
import { segmentsToMdast } from './to-mdast.ts'

/** A reader for one shape; `all` are tried in their order where the document turns out to have another. */
export function shapeReader(shape: Shape, all: readonly Shape[]): Reader {
  return {
    id: shape.id,
    name: shape.name,
    about: shape.about,
    extensions: ['json'],
    sniff: (source) => sniffShape(source, shape),
    read: (source) => readShape(source, [shape, ...all.filter((other) => other !== shape)]),
    example: shape.example
  }
}

/** Any other well-formed JSON; also one too long to see what it holds: a service may put all its text before its segments. */
export function otherJsonReader(all: readonly Shape[]): Reader {
  return {
    id: 'json',
    name: 'JSON',
    about:
      'Well-formed JSON whose first 64 KB do not tell which service wrote it. Read as the first form that fits; else all of it is boilerplate.',
    extensions: ['json', 'jsonl'],
    sniff: (source) => {
      if (!opensJson(source.text)) return undefined
      const scan = scanWindow(source.text)
      const root = rootOf(scan)
      // Line after line in quotation marks is what people say.
      const isValue = scan.roots.some(({ kind }) => kind !== 'string')
      return root && isValue && endsJson(source.text, scan) && isClean(source.text, scan)
        ? { confidence: 0.6, evidence: ['the first 64 KB are well-formed JSON'] }
        : undefined
    },
    read: (source) => readShape(source, all),
    example: '{"job": "7", "output": ["We met in May."]}'
  }
}

/** No fault but the one that the window makes. */
function isClean(text: string, scan: JsonScan): boolean {
  return scan.faults.every((fault) => fault.truncated && text.length > HEAD)
}

function sniffShape(source: Source, shape: Shape): Sniff | undefined {
  const { text } = source
  if (!opensJson(text)) return undefined
  const scan = scanWindow(text)
  const root = rootOf(scan)
  if (!root || !endsJson(text, scan)) return undefined
  const segments = shape.segments(headOf(text), root)
  // One text that runs out of the window: what follows it may say more.
  if (segments.length === 0 || (segments.length === 1 && (segments[0] as Segment).to >= HEAD)) return undefined
  const clean = isClean(text, scan)
  const evidence = clean ? [shape.evidence] : [shape.evidence, 'the JSON is malformed']
  return { confidence: clean ? shape.confidence : shape.confidence - 0.2, evidence }
}

function scanWindow(text: string): JsonScan {
  return scanJson(headOf(text))
}

/** `{`, `[` or `"` first, then something that JSON allows there: `[Ana]: yes` is none. */
function opensJson(text: string): boolean {
  const start = skipBlanks(text, 0)
  const char = text[start]
  if (char === '"') return true
  if (char !== '{' && char !== '[') return false
  const next = text[skipBlanks(text, start + 1)]
  return next !== undefined && (char === '{' ? next === '"' : '{["'.includes(next))
}

/** Only JSON may stand after the last value: front matter in JSON has prose after it. */
function endsJson(text: string, scan: JsonScan): boolean {
  if (text.length > HEAD && scan.faults.some((fault) => fault.truncated)) return true
  const end = skipBlanks(text, (scan.roots.at(-1) as JsonNode).end)
  return end === text.length || '{[,}]'.includes(text[end] as string)
}

function skipBlanks(text: string, from: number): number {
  let at = from
  while (at < text.length && ' \n\r\t'.includes(text[at] as string)) at++
  return at
}

/** One value, or JSON lines as one list. */
function rootOf(scan: JsonScan): JsonNode | undefined {
  const [root, second] = scan.roots
  if (!root || !second) return root
  return {
    kind: 'array',
    start: root.start,
    end: (scan.roots.at(-1) as JsonNode).end,
    items: scan.roots,
    broken: false
  }
}

function readShape(source: Source, shapes: readonly Shape[]): ReadResult {
  const { text } = source
  const starts = lineStarts(text)
  const scan = scanJson(text)
  const root = rootOf(scan)
  const segments = root ? firstThatFits(text, root, shapes) : []
  const warnings = scan.faults.map((fault) =>
    warn(
      'malformed-json',
      `The JSON is malformed: ${fault.message}`,
      'warning',
      positionAt(starts, fault.start, fault.end)
    )
  )
  for (const { node, message } of root ? oddSegments(root, segments) : [])
    warnings.push(
      warn('malformed-json', `The JSON is malformed: ${message}`, 'warning', positionAt(starts, node.start, node.end))
    )
  if (segments.length === 0 && text.trim() !== '') {
    warnings.push(
      warn(
        'no-transcript',
        'This JSON holds no transcript in a known form',
        'warning',
        positionAt(starts, 0, text.length)
      )
    )
  }
  const tree: Root = segmentsToMdast(text, starts, root, segments)
  return { root: tree, warnings }
}

function firstThatFits(text: string, root: JsonNode, shapes: readonly Shape[]): Segment[] {
  for (const shape of shapes) {
    const segments = shape.segments(text, root)
    if (segments.length > 0) return segments
  }
  return []
}
