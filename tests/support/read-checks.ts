import type { Nodes, Paragraph, Root } from 'mdast'
import { readWith, sniff, sourceOf } from '../../src/read/index.ts'
import type { Reader, ReadResult } from '../../src/read/reader.ts'
import { visitNodes } from '../../src/read/visit.ts'

/** Reads with the reader that is surest of the text. */
export function readBest(text: string, readers: readonly Reader[]): ReadResult & { id: string } {
  const source = sourceOf(text)
  const reader = sniff(source, readers)[0]?.reader
  if (!reader) throw new Error(`no reader claims ${JSON.stringify(text.slice(0, 80))}`)
  return { id: reader.id, ...readWith(reader, source) }
}

export function paragraphs(root: Root): Paragraph[] {
  return root.children.filter((node) => node.type === 'paragraph')
}

/** What a paragraph says: its texts, a line end between those on different lines. */
function wordsOf(paragraph: Paragraph): string {
  let words = ''
  let line: number | undefined
  for (const child of paragraph.children) {
    if (child.type !== 'text') continue
    if (line !== undefined && child.position?.start.line !== line) words += '\n'
    words += child.value
    line = child.position?.end.line
  }
  return words
}

/** Speech only, as `speaker (start-end): words`, what is not known left out. */
export function speech(root: Root): string[] {
  return paragraphs(root).flatMap((paragraph) => {
    const data = paragraph.data?.interview
    if (data?.part) return []
    const time = data?.time ? ` (${data.time.start}${data.time.end === undefined ? '' : `-${data.time.end}`})` : ''
    return [`${data?.speaker ?? data?.role ?? ''}${time}: ${wordsOf(paragraph)}`]
  })
}

/** What is no speech, as `rule: words`. */
export function notes(root: Root): string[] {
  return paragraphs(root).flatMap((paragraph) => {
    const data = paragraph.data?.interview
    return data?.part ? [`${data.part} ${data.rule ?? ''}: ${wordsOf(paragraph)}`] : []
  })
}

/** Numbers of the lines that are not blank and lie, blanks aside, in no top-level node. */
export function uncoveredLines(source: string, root: Root): number[] {
  const ranges = root.children.map(
    (node) => [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0] as const
  )
  const missing: number[] = []
  let offset = 0
  source.split(/\r\n|\r|\n/).forEach((line, index) => {
    const trimmed = line.replace(/^\uFEFF/, '').trim()
    const from = offset + line.indexOf(trimmed)
    const to = from + trimmed.length
    let at = from
    for (const [start, end] of ranges) {
      while (at < to && source[at]?.trim() === '') at++
      if (start <= at && end > at) at = end
    }
    if (trimmed !== '' && at < to) missing.push(index + 1)
    offset += line.length
    offset += source.startsWith('\r\n', offset) ? 2 : 1
  })
  return missing
}

/** Texts whose place in the source holds something else; `same` may forgive escapes. */
export function misplacedTexts(
  source: string,
  root: Root,
  same = (slice: string, value: string): boolean => slice === value
): string[] {
  const wrong: string[] = []
  visitNodes(root, (node: Nodes) => {
    if (node.type !== 'text' || node.value === ' ') return
    const slice = source.slice(node.position?.start.offset, node.position?.end.offset)
    if (!same(slice.replaceAll('\r\n', '\n').replaceAll('\r', '\n'), node.value))
      wrong.push(`${node.value} <> ${slice}`)
  })
  return wrong
}

/** The source at the place of each stated speaker. */
export function speakerSlices(source: string, root: Root): string[] {
  return paragraphs(root).flatMap((paragraph) => {
    const place = paragraph.data?.interview?.speakerPosition
    return place ? [source.slice(place.start.offset, place.end.offset)] : []
  })
}
