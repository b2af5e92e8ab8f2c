import type { Paragraph, PhrasingContent, Root, Text } from 'mdast'
import { visitNodes } from './visit.ts'

/** What forums and wikis set around bold and slanted words. Two apostrophes are quotation marks as often as not. */
const PAIRS: readonly { open: string; close: string; type: 'strong' | 'emphasis' }[] = [
  { open: '[b]', close: '[/b]', type: 'strong' },
  { open: '[B]', close: '[/B]', type: 'strong' },
  { open: '[i]', close: '[/i]', type: 'emphasis' },
  { open: '[I]', close: '[/I]', type: 'emphasis' },
  { open: "'''", close: "'''", type: 'strong' }
]

/** So many lines show that a text is written so; in one, `[b]` may be a note. */
const FEWEST = 3

/**
 * `[b]Why?[/b]`, `'''Why?'''`: the bold and slanted words of forums and wikis, where several lines of a text have them.
 * Marks that nothing closes on their line stay words.
 * @param root plain text, whose lines are one text node each; its paragraphs are changed in place
 */
export function markUp(root: Root, text: string): void {
  if (!PAIRS.some(({ open, close }) => text.includes(open) && text.includes(close))) return
  const marked: { paragraph: Paragraph; lines: PhrasingContent[][] }[] = []
  visitNodes(root, (node) => {
    if (node.type !== 'paragraph') return
    marked.push({
      paragraph: node,
      lines: node.children.map((line) => piecesOf(line as Text))
    })
  })
  const isMarked = (line: readonly PhrasingContent[]): boolean => line.some(({ type }) => type !== 'text')
  if (marked.reduce((count, { lines }) => count + lines.filter(isMarked).length, 0) < FEWEST) return
  for (const { paragraph, lines } of marked) paragraph.children = lines.flat()
}

/** A line as plain, bold and slanted pieces. */
function piecesOf(line: Text): PhrasingContent[] {
  const { value } = line
  const pieces: PhrasingContent[] = []
  /** Those that nothing closes from here on. */
  const spent = new Set<(typeof PAIRS)[number]>()
  let plain = 0
  for (let at = 0; at < value.length; at++) {
    const pair = PAIRS.find((own) => !spent.has(own) && value.startsWith(own.open, at))
    if (!pair) continue
    const from = at + pair.open.length
    const to = value.indexOf(pair.close, from + 1)
    if (to < 0) {
      spent.add(pair)
      continue
    }
    const end = to + pair.close.length
    if (at > plain) pieces.push(part(line, plain, at))
    pieces.push({
      type: pair.type,
      children: [part(line, from, to)],
      position: { start: shifted(line, at), end: shifted(line, end) }
    })
    plain = end
    at = end - 1
  }
  if (pieces.length === 0) return [line]
  if (plain < value.length) pieces.push(part(line, plain, value.length))
  return pieces
}

type Position = NonNullable<Text['position']>['start']

/** The place of an index of a line's text. */
function shifted({ position }: Text, by: number): Position {
  const { line, column, offset } = (position as NonNullable<Text['position']>).start
  return { line, column: column + by, offset: (offset as number) + by }
}

const part = (line: Text, from: number, to: number): Text => ({
  type: 'text',
  value: line.value.slice(from, to),
  position: { start: shifted(line, from), end: shifted(line, to) }
})
