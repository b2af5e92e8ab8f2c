import type { Paragraph, PhrasingContent, RootContent, Text } from 'mdast'

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
 * @param nodes blocks of plain text, whose lines are one text node each; they are changed in place
 */
export function markUp(nodes: readonly RootContent[], text: string): void {
  if (!PAIRS.some(({ open, close }) => text.includes(open) && text.includes(close))) return
  const paragraphs = paragraphsIn(nodes)
  const marked = paragraphs.map(({ children }) =>
    children.map((child) => (child.type === 'text' ? piecesOf(child) : [child]))
  )
  const count = marked.flat().filter((pieces) => pieces.some(({ type }) => type !== 'text')).length
  if (count < FEWEST) return
  for (const [at, paragraph] of paragraphs.entries()) paragraph.children = (marked[at] as PhrasingContent[][]).flat()
}

function paragraphsIn(nodes: readonly RootContent[]): Paragraph[] {
  const found: Paragraph[] = []
  const stack: RootContent[] = [...nodes].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'paragraph') found.push(node)
    else if ('children' in node) for (const child of [...node.children].reverse()) stack.push(child as RootContent)
  }
  return found
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
