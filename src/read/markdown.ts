import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import type { Data } from 'unified'
import { unified } from 'unified'
import { readFrontMatter } from './front-matter.ts'
import { lineStarts, positionAt } from './lines.ts'
import type { Reader, ReadResult, Sniff, Source } from './reader.ts'
import { readText } from './text.ts'
import { visitNodes } from './visit.ts'
import { warn } from './warn.ts'

/**
 * Markdown through `unified` and `remark-parse`. Indented code is switched off: in pasted interviews an indented line
 * is an answer or a list, never a program. Text whose nesting or delimiters would make the parser slow is read as plain text.
 */
export const markdownReader: Reader = {
  id: 'markdown',
  name: 'Markdown',
  about: 'Bold, headings, links, lists, quotes, tables and front matter in YAML, TOML or JSON, as CommonMark reads them.',
  extensions: ['md', 'markdown', 'mdown', 'mkd'],
  sniff: sniffMarkdown,
  read: readMarkdown,
  example: '# A talk with Bo Kern\n\n**Ann Lowe:** When did you *start*?\n\n**Bo Kern:** In [1990](https://example.org).\n'
}

/** How many characters of the head decide. */
const SAMPLE = 64 * 1024

export function sniffMarkdown(source: Source): Sniff | undefined {
  const sample = source.text.slice(0, SAMPLE)
  const evidence: string[] = []
  let confidence = 0
  const see = (amount: number, what: string): void => {
    confidence += amount
    evidence.push(what)
  }
  if (/\.(?:md|markdown|mdown|mkd)$/i.test(source.path ?? '')) see(0.5, 'the file name ends in .md or .markdown')
  const marks = count(sample, /\*\*[^*\s]|[^*\s]\*\*|__[^_\s]/g)
  if (marks > 1) see(marks > 3 ? 0.5 : 0.3, `${marks} marks of bold`)
  const headings = count(sample, /^#{1,6} \S/gm)
  if (headings > 0) see(headings > 1 ? 0.4 : 0.25, `${headings} headings after #`)
  const links = count(sample, /\]\((?:https?:|\/|#|mailto:|\.)/g)
  if (links > 0) see(links > 1 ? 0.4 : 0.25, `${links} links`)
  if (count(sample, /^(?:`{3}|~{3})/gm) > 1) see(0.3, 'fenced code')
  const italics = count(sample, /(?:^|\s)\*[^*\s][^*\n]{3,400}\*(?:\s|$)/gm)
  if (italics > 1) see(0.3, `${italics} marks of emphasis`)
  return confidence > 0.1 ? { confidence: Math.min(0.85, confidence), evidence } : undefined
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

export function readMarkdown(source: Source): ReadResult {
  const { text } = source
  const starts = lineStarts(text)
  const fault = tooDeep(text, starts)
  if (fault !== undefined) {
    const result = readText(source)
    const row = starts[fault] ?? 0
    return { root: result.root, warnings: [...result.warnings, warn('markdown-too-deep', 'This line nests or marks more than Markdown of people does; the text was read as plain text.', 'warning', positionAt(starts, row, starts[fault + 1] ?? text.length))] }
  }
  const front = readFrontMatter(text, starts)
  const skip = front ? (starts[front.rows] ?? text.length) : 0
  const root = processor.parse(skip > 0 ? text.slice(skip) : text)
  if (front) {
    const rows = front.rows
    visitNodes(root, (node) => {
      if (!node.position) return
      node.position.start = { ...node.position.start, line: node.position.start.line + rows, offset: (node.position.start.offset ?? 0) + skip }
      node.position.end = { ...node.position.end, line: node.position.end.line + rows, offset: (node.position.end.offset ?? 0) + skip }
    })
    root.children.unshift(...front.nodes)
  }
  return { root, warnings: [] }
}

function remarkInterview(this: { data(): Data }): void {
  const data = this.data() as Data & { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] }
  data.micromarkExtensions = [gfmTable(), { disable: { null: ['codeIndented'] } }]
  data.fromMarkdownExtensions = [gfmTableFromMarkdown()]
}

const processor = unified().use(remarkInterview).use(remarkParse).freeze()

/** remark-parse is super-linear in nested containers and in runs of delimiters; people never write so many. */
const MAX_NESTING = 24
const MAX_DELIMITERS = 400

/** @returns the row of the first line, or of the paragraph's first line, that is over the budget */
function tooDeep(text: string, starts: readonly number[]): number | undefined {
  let delimiters = 0
  let first = 0
  for (let row = 0; row < starts.length; row++) {
    const end = starts[row + 1] ?? text.length
    let nesting = 0
    let blank = true
    let head = true
    for (let at = starts[row] ?? 0; at < end; at++) {
      const code = text.charCodeAt(at)
      if (code <= 32) continue
      blank = false
      // `> - * 1.` one after the other at a line's head open containers.
      if (head && (code === 62 || code === 42 || code === 45 || code === 43) && (code === 62 || text.charCodeAt(at + 1) <= 32)) nesting++
      else head = head && code >= 48 && code <= 57
      if (code === 42 || code === 95 || code === 91 || code === 93 || code === 96 || code === 60) delimiters++
    }
    if (blank) {
      delimiters = 0
      first = row + 1
    }
    if (nesting > MAX_NESTING) return row
    if (delimiters > MAX_DELIMITERS + (end - (starts[first] ?? 0)) / 8) return first
  }
  return undefined
}
