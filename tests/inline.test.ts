import { Parser } from 'commonmark'
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import type { Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import { escapeText, inlineOfRuns, safeUrl } from '../src/print/inline.ts'
import { markdownOf, type Run, tidy } from '../src/print/runs.ts'
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

describe('a row of runs', () => {
  const plain = { strong: false, emphasis: false, link: undefined }
  const t = (value: string, marks: Partial<Run> = {}): Run => ({ kind: 'text', value, ...plain, ...marks })
  const c = (value: string, marks: Partial<Run> = {}): Run => ({ kind: 'code', value, ...plain, ...marks })
  const i = (value: string, url = '/i', marks: Partial<Run> = {}): Run => ({
    kind: 'image',
    value,
    url,
    ...plain,
    ...marks
  })
  const b: Run = { kind: 'break', value: '\n', ...plain }
  const S = { strong: true }
  const E = { emphasis: true }
  const L = { link: '/l' }

  it.each<[string, Run[], string]>([
    ['code with a control', [c('a\u0007b')], 'a&#x7;b'],
    ['code that would define', [c('a]: b', L)], '[a\\]: b](/l)'],
    ['same outside a link', [c('a]: b')], '`a]: b`'],
    ['code with a tick', [c('a`b')], '``a`b``'],
    ['code with ticks', [c('`a``')], '``` `a`` ```'],
    ['code of spaces', [c('  ')], '`  `'],
    ['code with blanks', [c(' a ')], '`  a  `'],
    ['code with one blank', [c(' a')], '` a`'],
    ['code that ends in a tick', [c('a`')], '`` a` ``'],
    ['picture of two lines', [i('a\nb')], '![a&#xA;b](/i)'],
    ['picture brackets', [i('a]b')], '![a\\]b](/i)'],
    ['two pictures', [i('a'), i('b')], '![a](/i)![b](/i)'],
    ['picture no words', [i('')], '![](/i)'],
    ['breaks at edges', [b, t('a'), b, t('b'), b, b], '&#xA;a\\\nb&#xA;&#xA;'],
    ['only breaks', [b, b], '&#xA;&#xA;'],
    ['text with breaks', [t('a\nb', S)], '**a\\\nb**'],
    ['strong with blanks at its edges', [t('a'), t(' b ', S), t('c')], 'a **b** c'],
    ['emphasis with blanks at its edges', [t('a'), t(' b ', E), t('c')], 'a _b_ c'],
    ['blank strong', [t('a'), t(' ', S), t('c')], 'a c'],
    ['strong joined', [t('a', S), t(' '), t('b', S)], '**a b**'],
    ['strong, break, strong', [t('a', S), b, t('b', S)], '**a\\\nb**'],
    ['emphasis joined', [t('a', E), t(' '), t('b', E)], '_a b_'],
    ['strong emphasis joined', [t('a', { ...S, ...E }), t(' '), t('b', S)], '**_a_ b**'],
    ['links joined', [t('a', L), t(' '), t('b', L)], '[a b](/l)'],
    ['links different', [t('a', L), t(' '), t('b', { link: '/m' })], '[a](/l) [b](/m)'],
    ['links touch', [t('a', L), t('b', { link: '/m' })], '[a](/l)[b](/m)'],
    ['link strong', [t('a', { ...L, ...S }), t(' b', L)], '[**a** b](/l)'],
    ['emphasis in word', [t('a'), t('b', E), t('c')], 'a*b*c'],
    ['strong in word', [t('a'), t('b', S), t('c')], 'a**b**c'],
    ['strong punctuation in word', [t('a'), t('b!', S), t('c')], 'ab!c'],
    ['emphasis punctuation in word', [t('a'), t('(b', E), t(' c')], 'a(b c'],
    ['strong punctuation before', [t('a'), t('(b)', S), t(' c')], 'a(b) c'],
    ['strong after quote', [t('“'), t('b', S), t('”')], '“**b**”'],
    ['emphasis after quote', [t('“'), t('b', E), t('”')], '“*b*”'],
    ['emphasis quote', [t('a'), t('“b”', E)], 'a“b”'],
    ['emphasis beside strong', [t('a', S), t('b', E)], '**a**b'],
    ['emphasis in strong in word', [t('a'), t('b', { ...S, ...E }), t('c')], 'a**b**c'],
    ['emphasis in a word of strong', [t('a', S), t('b', { ...S, ...E }), t('c', S)], '**a*b*c**'],
    [
      'emphasis in strong beside a strong link',
      [t('x', { ...L, ...S }), t('b', { ...S, ...E }), t('c', S)],
      '[**x**](/l)**bc**'
    ],
    ['emphasis beside strong spaced', [t('a', S), t(' '), t('b', E)], '**a** _b_'],
    ['strong with emphasis part', [t('a ', S), t('b', { ...S, ...E }), t(' c', S)], '**a _b_ c**'],
    ['a label', [t('Note:', S), t(' a')], '__Note:__ a'],
    ['a label colon after', [t('Note', S), t(': a')], '__Note__: a'],
    ['strong words', [t('Note', S), t(' a')], '**Note** a'],
    ['a label later', [t('a '), t('Note:', S), t(' b')], 'a **Note:** b'],
    ['a label after break', [t('a'), b, t('Note:', S), t(' b')], 'a\\\n__Note:__ b'],
    ['a label link', [t('Note:', { ...S, ...L }), t(' b')], '[**Note:**](/l) b'],
    ['a label touching', [t('Note:', S), t('b')], 'Note:b'],
    ['a label code', [c('a:', S), t('b')], '`a:`b'],
    ['a label with code touching', [t('No:', S), c('te', S), t('b')], 'No:`te`b'],
    ['a label in emphasis', [t('Note:', { ...S, ...E }), t(' a')], '__*Note:*__ a'],
    ['a label then emphasis', [t('Note:', S), t('a', E)], 'Note:_a_'],
    ['a label image', [i('x', 'https://a.b/c', S), t(' b')], '__![x](https://a.b/c)__ b'],
    [
      'an address full of signs',
      [t('a', { link: '/a b(c)<d>\\`"e\u202e\u0007' })],
      '[a](/a%20b%28c%29%3Cd%3E%5C%60%22e%E2%80%AE%07)'
    ],
    ['an address with a name', [t('a', { link: '/?a&b;c&d' })], '[a](/?a&amp;b;c&d)'],
    [
      'an address with the longest name',
      [t('a', { link: `/?a&${'b'.repeat(33)};` })],
      '[a](/?a&amp;bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb;)'
    ],
    [
      'an address with a longer name',
      [t('a', { link: `/?a&${'b'.repeat(34)};` })],
      '[a](/?a&bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb;)'
    ],
    ['an address with half a character', [t('a', { link: '/\ud800' })], '[a](/%EF%BF%BD)'],
    ['between emoji', [t('😀'), t('b', E), t('😀')], '😀*b*😀'],
    ['letters of two halves', [t('a'), t('𠏿', E), t('𠀀'), t('b', E)], 'a*𠏿*𠀀*b*'],
    ['inside digits', [t('1'), t('2', E)], '1*2*'],
    ['a control', [t('\x7f'), t('b', E), t('c')], '&#x7F;*b*c'],
    ['nothing', [], ''],
    ['nothing beside words', [t(''), t('', S), t('a')], 'a'],
    ['runs of code', [c('a'), c('b')], '`ab`'],
    ['runs of different', [c('a'), c('b', S)], '`a`**`b`**']
  ])('%s', (_, row, markdown) => {
    const tidied = tidy(row)
    expect(markdownOf(tidied)).toBe(markdown)
    expect(tidy(tidied)).toEqual(tidied)
  })
})

describe('code and pictures with a line end in them', () => {
  it.each([
    [
      'code',
      'We ring `bell --loud\n--long` and `bell`, and wait.',
      'We ring `bell --loud --long` and `bell`, and wait.'
    ],
    [
      'a picture',
      'Here ![the bell\nof Mere](b.png) hangs it, still.',
      'Here ![the bell of Mere](b.png) hangs it, still.'
    ]
  ])('%s: what follows goes on with the line', (_, words, text) => {
    const answerOf = (source: string) =>
      parseInterview(source, { format: 'markdown' }).exchanges[0]?.answer[0]?.blocks.map((block) =>
        block.type === 'paragraph' ? block.markdown : block.type
      )
    const source = `**Ida:** How?\n\n**Bo:** ${words}\n\n**Ida:** And then?\n\n**Bo:** We wait.`
    expect(answerOf(source)).toEqual([text])
    expect(answerOf(source.replaceAll('\n', '\r\n'))).toEqual([text])
  })
})

describe('brackets', () => {
  it('around a link are no links, however many there are', () => {
    const runs = readInline(`[[a](b)](c) ${'['.repeat(200_000)}${'[a](b)'.repeat(200_000)}](c)`)
    expect(runs.filter(({ link, value }) => link === 'b' && value === 'a')).toHaveLength(200_001)
    expect(runs.filter(({ link }) => link === 'c')).toEqual([])
    expect(runs.at(-1)?.value).toBe('](c)')
  })

  it('around a link may be a picture, however much is emphasised before it', () => {
    const runs = readInline(`${'*a* '.repeat(200_000)}${'![[*a*](b)](c)'.repeat(200_000)}`)
    expect(runs.filter(({ emphasis, value }) => emphasis && value === 'a')).toHaveLength(200_000)
    expect(runs.filter(({ kind, value, url }) => kind === 'image' && value === 'a' && url === 'c')).toHaveLength(
      200_000
    )
  })
})
