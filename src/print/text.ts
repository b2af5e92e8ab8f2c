import type {
  Aside,
  Block,
  Boilerplate,
  Exchange,
  Field,
  Interview,
  ListItem,
  ListView,
  PullQuote,
  Section,
  Span,
  Speaker,
  Turn,
  Warning
} from '../schema.ts'

/** Whatever of an Interview has words of its own. */
export type TextNode =
  | Interview
  | Exchange
  | Turn
  | Block
  | ListItem
  | ListView
  | Aside
  | Section
  | PullQuote
  | Span
  | Boilerplate
  | Field
  | Speaker
  | Warning

type Part = TextNode | readonly TextNode[]

/** The parts of a node that are read next, in reading order; a string is words. */
function partsOf(node: TextNode): (Part | string)[] {
  if ('exchanges' in node) {
    return [...(node.title ? [node.title] : []), node.introduction, node.exchanges, node.conclusion]
  }
  if ('question' in node) return [node.question, node.answer]
  if ('blocks' in node) return [node.blocks]
  if ('items' in node) return [...node.items]
  if ('rows' in node) return node.rows.map((row) => row.join('\t'))
  if ('text' in node) return [node.text]
  if ('value' in node) return [node.value]
  if ('message' in node) return [node.message]
  return 'name' in node ? [node.name] : []
}

/**
 * The plain words of any part: paragraphs, list items and table rows each on a line of their own,
 * the cells of a row divided by a tab. Labels, pictures' addresses and rules have no words; of a field its value
 * counts, of a speaker the name, of a warning the message.
 * @param node a node of an Interview, or several
 * @returns lines joined by `\n`; a part without words adds no line
 */
export function toText(node: TextNode | readonly TextNode[]): string {
  const lines: string[] = []
  const open: (Part | string)[] = [node]
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (typeof part === 'string') {
      if (part !== '') lines.push(part)
      continue
    }
    const parts = Array.isArray(part) ? (part as TextNode[]) : partsOf(part as TextNode)
    for (let at = parts.length - 1; at >= 0; at--) open.push(parts[at] as Part | string)
  }
  return lines.join('\n')
}
