import { Parser } from 'commonmark'
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import type { Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { escapeText, inlineOfRuns, safeUrl } from '../src/print/inline.ts'
import { readInline } from '../src/read/canonical-inline.ts'
import { hostileText, inline, inlineMarkdown, phrasing } from './support/phrasing.ts'

/** Words as any reader shows them: some show U+FFFD, or by Windows-1252, for controls and halves of a surrogate pair. */
const shown = (text: string): string => text.replace(/(?!\n|\t)[\p{Cc}\p{Cs}\u2026]/gu, '\ufffd')

interface Seen {
  text: string
  links: number
  strong: number
  emphasis: number
  html: number
  blocks: number
}
const none = (): Seen => ({ text: '', links: 0, strong: 0, emphasis: 0, html: 0, blocks: 0 })

const INLINE = new Set('root paragraph text inlineCode image break link strong emphasis html'.split(' '))

function byRemark(markdown: string): Seen {
  const seen = none()
  const root = unified().use(remarkParse).parse(markdown)
  const visit = (node: Nodes): void => {
    if ('value' in node) seen.text += node.value
    if (node.type === 'image') seen.text += node.alt
    if (node.type === 'break') seen.text += '\n'
    if (node.type === 'link') seen.links++
    if (node.type === 'strong') seen.strong++
    if (node.type === 'emphasis') seen.emphasis++
    if (node.type === 'html') seen.html++
    if (!INLINE.has(node.type)) seen.blocks++
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(root)
  seen.blocks += root.children.length
  return seen
}

function byCommonmark(markdown: string): Seen {
  const seen = none()
  const walker = new Parser().parse(markdown).walker()
  for (let event = walker.next(); event; event = walker.next()) {
    if (!event.entering) continue
    const { type, literal } = event.node
    if (type === 'linebreak' || type === 'softbreak') seen.text += '\n'
    else if (literal !== null) seen.text += literal
    if (type === 'link') seen.links++
    if (type === 'strong') seen.strong++
    if (type === 'emph') seen.emphasis++
    if (type === 'html_inline' || type === 'html_block') seen.html++
    if (['heading', 'list', 'block_quote', 'code_block', 'thematic_break', 'paragraph', 'html_block'].includes(type))
      seen.blocks++
  }
  return seen
}

function byMarkdownIt(markdown: string): Seen {
  const seen = none()
  for (const token of new MarkdownIt('default', { html: true }).parse(markdown, {})) {
    if (token.type !== 'inline') {
      if (token.nesting >= 0) seen.blocks++
      continue
    }
    for (const child of token.children ?? []) {
      if (child.type === 'softbreak' || child.type === 'hardbreak') seen.text += '\n'
      else seen.text += child.children?.map(({ content }) => content).join('') ?? child.content
      if (child.type === 'link_open') seen.links++
      if (child.type === 'strong_open') seen.strong++
      if (child.type === 'em_open') seen.emphasis++
      if (child.type === 'html_inline') seen.html++
    }
  }
  return seen
}

const readers = { remark: byRemark, commonmark: byCommonmark, 'markdown-it': byMarkdownIt }

describe('inline Markdown', () => {
  it('is read back to the same words and printed the same again', () => {
    fc.assert(
      fc.property(phrasing, (nodes) => {
        const once = inline(nodes)
        const markdown = inlineMarkdown(nodes)
        const again = inlineOfRuns(readInline(markdown))
        expect(again.text).toBe(once.text)
        expect(again.markdown).toBe(once.markdown)
      }),
      { numRuns: 1000 }
    )
  })

  it('escapes literal words so that they come back', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(inlineOfRuns(readInline(escapeText(text)))).toEqual({ text })
      }),
      { numRuns: 1000 }
    )
  })

  describe.each(Object.entries(readers))('%s', (_, read) => {
    it('shows the same words and marks', () => {
      fc.assert(
        fc.property(phrasing, (nodes) => {
          const { text } = inline(nodes)
          const markdown = inlineMarkdown(nodes)
          const seen = read(markdown)
          fc.pre(text !== '')
          expect(shown(seen.text)).toBe(shown(text))
          expect(seen.html).toBe(0)
          expect(seen.blocks).toBe(1)
        }),
        { numRuns: 1000 }
      )
    })

    it('sees no structure in literal words', () => {
      fc.assert(
        fc.property(hostileText, (text) => {
          const seen = read(escapeText(text))
          expect({ ...seen, text: shown(seen.text) }).toEqual({ ...none(), text: shown(text), blocks: 1 })
        }),
        { numRuns: 1000 }
      )
    })
  })

  it('keeps what needs no escape', () => {
    for (const text of [
      '[laughs] a snake_case and 2 * 3 in C# & <3, 50 + 1 - 2.',
      'https://example.com/a_b',
      '-5 degrees'
    ])
      expect(escapeText(text)).toBe(text)
  })

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'java&#x09;script&colon;alert(1)',
    'javascript&#58alert(1)',
    '&#106;avascript:alert(1)',
    '&amp;#106;avascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\u200bscript:alert(1)',
    'java&#x110000;script:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd'
  ])('drops the address %j', (url) => {
    expect(safeUrl(url)).toBeUndefined()
    expect(inlineMarkdown([{ type: 'link', url, children: [{ type: 'text', value: 'here' }] }])).toBe('here')
  })

  it.each(['https://example.com/a:b', '/a', '#a', '?a=b:c', 'mailto:a@example.com', '//example.com', 'a b.html'])(
    'keeps the address %j',
    (url) => expect(safeUrl(url)).toBe(url)
  )
})
