import type { PhrasingContent } from 'mdast'
import { markdownOf, type Run, tidy } from './runs.ts'
import { safeUrl } from './url.ts'

export { escapeText } from './escape.ts'
export { safeUrl } from './url.ts'

interface Open {
  node: PhrasingContent
  strong: boolean
  emphasis: boolean
  link: string | undefined
}

/** A wrap in the source is a space: `of the\n  house` reads `of the house`. */
function unwrap(text: string): string {
  if (!text.includes('\n') && !text.includes('\r')) return text
  return text
    .split(/\r\n|\r|\n/)
    .map((line, at, lines) => {
      const from = at === 0 ? line : line.trimStart()
      return at === lines.length - 1 ? from : from.trimEnd()
    })
    .join(' ')
}

/** mdast phrasing content, however deeply nested, as a flat row of marked runs. */
function runsOf(nodes: readonly PhrasingContent[]): Run[] {
  const runs: Run[] = []
  const open: Open[] = []
  const push = (inner: readonly PhrasingContent[], marks: Omit<Open, 'node'>): void => {
    for (let at = inner.length - 1; at >= 0; at--) open.push({ ...marks, node: inner[at] as PhrasingContent })
  }
  push(nodes, { strong: false, emphasis: false, link: undefined })
  for (let each = open.pop(); each; each = open.pop()) {
    const { node, ...marks } = each
    const add = (kind: Run['kind'], value: string, url?: string): void => {
      runs.push({ kind, value, url, ...marks })
    }
    switch (node.type) {
      case 'text':
      case 'html':
        add('text', unwrap(node.value))
        break
      case 'inlineCode':
        add('code', unwrap(node.value))
        break
      case 'break':
        add('break', '\n')
        break
      case 'image': {
        const url = safeUrl(node.url)
        add(url === undefined ? 'text' : 'image', unwrap(node.alt ?? ''), url)
        break
      }
      case 'imageReference':
        add('text', unwrap(node.alt ?? ''))
        break
      case 'footnoteReference':
        add('text', `[^${node.label ?? node.identifier}]`)
        break
      case 'strong':
        push(node.children, { ...marks, strong: true })
        break
      case 'emphasis':
        push(node.children, { ...marks, emphasis: true })
        break
      case 'link':
        push(node.children, { ...marks, link: marks.link ?? safeUrl(node.url) })
        break
      default:
        if ('children' in node) push(node.children as PhrasingContent[], marks)
        else if ('value' in (node as object)) add('text', unwrap(String((node as { value: unknown }).value)))
    }
  }
  return runs
}

/** The words of a paragraph and, only where they are marked up, their canonical Markdown. */
export interface Inline {
  text: string
  markdown?: string
}

/** What `Paragraph` and `Heading` hold, from runs. */
export function inlineOfRuns(row: readonly Run[]): Inline {
  const runs = tidy(row)
  const text = runs.map((run) => run.value).join('')
  const marked = runs.some(
    (run) => run.strong || run.emphasis || run.link || run.kind === 'code' || run.kind === 'image'
  )
  return marked ? { text, markdown: markdownOf(runs) } : { text }
}

/**
 * What `Paragraph` and `Heading` hold, from mdast: `text` and, only where something is marked up,
 * `markdown`. Both are trimmed; wraps are spaces; a hard break is `\n` in `text`; a picture's words
 * are its alternative text; raw HTML is words; links that could run something lose their address.
 */
export function inline(nodes: readonly PhrasingContent[]): Inline {
  return inlineOfRuns(trimmed(runsOf(nodes)))
}

/**
 * mdast phrasing content as canonical inline Markdown: safe wherever a paragraph may stand, read by
 * every CommonMark reader in the same way, and the same again when it is read and printed.
 */
export function inlineMarkdown(nodes: readonly PhrasingContent[]): string {
  return markdownOf(tidy(trimmed(runsOf(nodes))))
}

/** Without blank text and breaks at either end. */
function trimmed(runs: Run[]): Run[] {
  const isEmpty = (run: Run | undefined): boolean =>
    run !== undefined && run.kind !== 'code' && run.kind !== 'image' && run.value.trim() === ''
  let start = 0
  let end = runs.length
  while (start < end && isEmpty(runs[start])) start++
  while (end > start && isEmpty(runs[end - 1])) end--
  const kept = runs.slice(start, end)
  const first = kept[0]
  if (first?.kind === 'text') kept[0] = { ...first, value: first.value.trimStart() }
  const last = kept[kept.length - 1]
  if (last?.kind === 'text') kept[kept.length - 1] = { ...last, value: last.value.trimEnd() }
  return kept
}
