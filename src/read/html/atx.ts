import type { Heading, Paragraph, RootContent } from 'mdast'
import { isSpace } from '../text-marks.ts'

/** Where the line ends with which a text begins, if that is `# The mill`; else where the text begins. */
export function atxEnd(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isSpace(text.charCodeAt(at))) at++
  let signs = at
  while (text[signs] === '#') signs++
  if (signs === at || signs - at > 6 || text[signs] !== ' ') return start
  let line = signs
  while (line < end && text[line] !== '\n' && text[line] !== '\r') line++
  return line < end ? line : start
}

/** `# The mill` among the tags, as people write who mix Markdown and HTML: a heading, where the page has none of its own. */
export function withoutAtx(node: RootContent): RootContent {
  const first = node.type === 'paragraph' ? node.children[0] : undefined
  const match = first?.type === 'text' ? /^(#{1,6}) (?=\S)/.exec(first.value) : null
  const start = first?.position?.start
  if (node.type !== 'paragraph' || first?.type !== 'text' || !match || !first.position || !start) return node
  const length = match[0].length
  const moved = { line: start.line, column: start.column + length, offset: (start.offset as number) + length }
  const text: Paragraph['children'][number] = {
    ...first,
    value: first.value.slice(length),
    position: { start: moved, end: first.position.end }
  }
  const heading: Heading = {
    type: 'heading',
    depth: (match[1] as string).length as Heading['depth'],
    children: [text, ...node.children.slice(1)]
  }
  return { ...heading, ...(node.position && { position: node.position }), ...(node.data && { data: node.data }) }
}
