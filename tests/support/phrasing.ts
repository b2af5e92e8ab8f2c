import fc from 'fast-check'
import type { PhrasingContent } from 'mdast'
import { type Inline, inlineOfRuns } from '../../src/print/inline.ts'
import { markdownOf, type Run, tidy } from '../../src/print/runs.ts'
import { safeUrl } from '../../src/print/url.ts'

/** Characters that mean something to Markdown, HTML, YAML, CSV or a terminal, and some that do not. */
const ACTIVE = [...'*_`[]()<>!\\&#;:~|-+=.1xa é“”字😀^"\n\t \xa0\u0000\u0085\u2028\u202e\ud800']

export const hostileText = fc
  .array(fc.constantFrom(...ACTIVE), { minLength: 1, maxLength: 8 })
  .map((chars) => chars.join(''))

interface Tied {
  node: PhrasingContent
  nodes: PhrasingContent[]
}

type Nodes = fc.Arbitrary<PhrasingContent[]>

/** Inline content as readers make it, well-formed or not. */
export const phrasing: fc.Arbitrary<PhrasingContent[]> = fc.letrec<Tied>((tie) => ({
  nodes: fc.array(tie('node') as fc.Arbitrary<PhrasingContent>, { maxLength: 5 }),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true } as const,
    hostileText.map((value): PhrasingContent => ({ type: 'text', value })),
    hostileText.map((value): PhrasingContent => ({ type: 'inlineCode', value })),
    hostileText.map((value): PhrasingContent => ({ type: 'html', value })),
    fc.constant<PhrasingContent>({ type: 'break' }),
    hostileText.map((alt): PhrasingContent => ({ type: 'image', alt, url: 'https://example.com/a b.png' })),
    (tie('nodes') as Nodes).map((children): PhrasingContent => ({ type: 'strong', children })),
    (tie('nodes') as Nodes).map((children): PhrasingContent => ({ type: 'emphasis', children })),
    fc
      .tuple(tie('nodes') as Nodes, fc.constantFrom('https://example.com/?a=1&copy;(b)', 'javascript:alert(1)', '/x'))
      .map(([children, url]): PhrasingContent => ({ type: 'link', url, children }))
  )
})).nodes

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
      case 'strong':
        push(node.children, { ...marks, strong: true })
        break
      case 'emphasis':
        push(node.children, { ...marks, emphasis: true })
        break
      case 'link':
        push(node.children, { ...marks, link: marks.link ?? safeUrl(node.url) })
        break
    }
  }
  return runs
}

/** What a paragraph of such content holds: both are trimmed, wraps are spaces, raw HTML is words. */
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
