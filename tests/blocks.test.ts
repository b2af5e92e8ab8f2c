/** Every kind of block as Markdown and as HTML, to the letter. */
import { describe, expect, it } from 'vitest'
import { toHtml } from '../src/print/html.ts'
import { toMarkdown } from '../src/print/markdown.ts'
import type { Block, Interview, List } from '../src/schema.ts'

const p = (text: string, rest: { markdown?: string; time?: { start: number; end?: number } } = {}): Block => ({
  type: 'paragraph',
  text,
  ...rest
})
const h = (depth: number, text: string): Block => ({ type: 'heading', depth, text })
const code = (text: string, lang?: string): Block => ({ type: 'code', text, ...(lang !== undefined && { lang }) })
const table = (...rows: string[][]): Block => ({ type: 'table', rows })
const media = (text: string, url?: string): Block => ({ type: 'media', text, ...(url !== undefined && { url }) })
const quote = (...blocks: Block[]): Block => ({ type: 'quote', blocks })
const rule: Block = { type: 'break' }
const itemsOf = (items: (Block | Block[])[]): List['items'] =>
  items.map((item) => ({ blocks: Array.isArray(item) ? item : [item] }))
const ul = (...items: (Block | Block[])[]): Block => ({ type: 'list', ordered: false, items: itemsOf(items) })
const ol = (start: number | undefined, ...items: (Block | Block[])[]): Block => ({
  type: 'list',
  ordered: true,
  ...(start !== undefined && { start }),
  items: itemsOf(items)
})

const empty: Interview = {
  type: 'interview',
  schemaVersion: 1,
  format: 'text',
  layout: { id: 'labels', confidence: 1 },
  metadata: [],
  speakers: [],
  introduction: [],
  sections: [],
  exchanges: [],
  pullQuotes: [],
  lists: [],
  asides: [],
  conclusion: [],
  boilerplate: [],
  warnings: []
}

function markdownOf(blocks: Block[]): string {
  const markdown = toMarkdown({ ...empty, introduction: blocks })
  return markdown.slice(markdown.indexOf('\n---\n', 3) + 5).trim()
}

function htmlOf(blocks: Block[]): string {
  const html = toHtml({ ...empty, introduction: blocks })
  return html
    .replace('<article class="interview">\n<section class="introduction">\n', '')
    .replace('\n</section>\n</article>\n', '')
}

describe('blocks', () => {
  it.each<[string, Block[], string, string]>([
    ['a heading above the first depth', [h(0, 'a')], '# a', '<h1>a</h1>'],
    ['a heading below the last', [h(9, 'a')], '###### a', '<h6>a</h6>'],
    ['a heading that ends like a closing sequence', [h(2, 'a ##')], '## a \\##', '<h2>a ##</h2>'],
    ['a heading that ends in a sign of its word', [h(2, 'C#')], '## C#', '<h2>C#</h2>'],
    ['a heading of signs', [h(2, '##')], '## \\##', '<h2>##</h2>'],
    ['a heading without words', [h(2, '')], '##', '<h2></h2>'],
    ['a heading of two lines', [h(3, 'a\nb')], '### a&#xA;b', '<h3>a<br>\nb</h3>'],
    ['code', [code('a``b')], '```\na``b\n```', '<pre><code>a``b</code></pre>'],
    ['code with a fence in it', [code('a```')], '````\na```\n````', '<pre><code>a```</code></pre>'],
    ['code with two fences', [code('````a`')], '`````\n````a`\n`````', '<pre><code>````a`</code></pre>'],
    ['no code', [code('', 'c++ x')], '```c++&#x20;x\n```', '<pre><code class="language-c++"></code></pre>'],
    [
      'code with every line end',
      [code('a\r\nb\rc\nd', ' C# ')],
      '```&#x20;C#&#x20;\na\nb\nc\nd\n```',
      '<pre><code class="language-C#">a\ufffd\nb\ufffdc\nd</code></pre>'
    ],
    [
      'a table whose second row is longer',
      [table(['a'], ['b', 'c'])],
      '| a |  |\n| --- | - |\n| b | c |',
      '<table>\n<tr><th>a</th></tr>\n<tr><td>b</td><td>c</td></tr>\n</table>'
    ],
    [
      'cells that touch their edges',
      [table([' a ', '|!'], ['# b'])],
      '| &#x20;a&#x20; | \\|! |\n| --- | --- |\n| \\# b |',
      '<table>\n<tr><th> a </th><th>|!</th></tr>\n<tr><td># b</td></tr>\n</table>'
    ],
    [
      'a table without a head',
      [table([], ['b'])],
      '|  |\n| - |\n| b |',
      '<table>\n<tr></tr>\n<tr><td>b</td></tr>\n</table>'
    ],
    ['media without an address', [media('a')], '![a]()', '<p>a</p>'],
    ['media with an empty one', [media('', '')], '![](<>)', '<p></p>'],
    ['media with one that runs something', [media('a[b]', 'javascript:x')], '![a\\[b\\]]()', '<p>a[b]</p>'],
    [
      'media with an address full of signs',
      [media('# a! ', 'https://example.org/a?b&c<d>\\`\u2028')],
      '![\\# a!&#x20;](<https://example.org/a?b&#x26;c&#x3C;d&#x3E;&#x5C;&#x60;&#x2028;>)',
      '<figure><img src="https://example.org/a?b&amp;c&lt;d&gt;\\`" alt="# a! "></figure>'
    ],
    [
      'lists in a row',
      [ul(p('a'), p('b')), ul(p('c')), ul(p('d'))],
      '- a\n- b\n\n+ c\n\n- d',
      '<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<ul>\n<li>c</li>\n</ul>\n<ul>\n<li>d</li>\n</ul>'
    ],
    [
      'numbered lists in a row',
      [ol(undefined, p('a'), p('b')), ol(3, p('c'))],
      '1. a\n2. b\n\n3) c',
      '<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n<ol start="3">\n<li>c</li>\n</ol>'
    ],
    [
      'lists of two kinds in a row',
      [ul(p('a')), ol(1, p('b')), ul(p('c'))],
      '- a\n\n1. b\n\n- c',
      '<ul>\n<li>a</li>\n</ul>\n<ol>\n<li>b</li>\n</ol>\n<ul>\n<li>c</li>\n</ul>'
    ],
    [
      'lists that words part',
      [ul(p('a')), p('x'), ul(p('c'))],
      '- a\n\nx\n\n- c',
      '<ul>\n<li>a</li>\n</ul>\n<p>x</p>\n<ul>\n<li>c</li>\n</ul>'
    ],
    ['a list from nought', [ol(0, p('a'))], '0. a', '<ol start="0">\n<li>a</li>\n</ol>'],
    ['a list from before it', [ol(-4, p('a'))], '0. a', '<ol start="-4">\n<li>a</li>\n</ol>'],
    [
      'a list beyond the last number',
      [ol(999_999_999, p('a'), p('b'))],
      '999999999. a\n999999999. b',
      '<ol start="999999999">\n<li>a</li>\n<li>b</li>\n</ol>'
    ],
    [
      'a list in a list',
      [ul([p('a'), ul(p('b'))], p('c'))],
      '- a\n  - b\n- c',
      '<ul>\n<li><p>a</p>\n<ul>\n<li>b</li>\n</ul></li>\n<li>c</li>\n</ul>'
    ],
    [
      'a numbered list in a list',
      [ul([p('a'), ol(undefined, p('b'))], [p('c'), ol(1, p('d'))])],
      '- a\n  1. b\n- c\n  1. d',
      '<ul>\n<li><p>a</p>\n<ol>\n<li>b</li>\n</ol></li>\n<li><p>c</p>\n<ol>\n<li>d</li>\n</ol></li>\n</ul>'
    ],
    [
      'a list in a list from 2',
      [ul([p('a'), ol(2, p('b'))], p('c'))],
      '- a\n\n  2. b\n\n- c',
      '<ul>\n<li><p>a</p>\n<ol start="2">\n<li>b</li>\n</ol></li>\n<li>c</li>\n</ul>'
    ],
    [
      'a list in a list that begins with a rule',
      [ul([p('a'), ul(rule)], p('c'))],
      '- a\n\n  - ***\n\n- c',
      '<ul>\n<li><p>a</p>\n<ul>\n<li><hr></li>\n</ul></li>\n<li>c</li>\n</ul>'
    ],
    [
      'a list in a list whose first item is empty',
      [ul([p('a'), ul([])], p('c'))],
      '- a\n\n  -\n\n- c',
      '<ul>\n<li><p>a</p>\n<ul>\n<li></li>\n</ul></li>\n<li>c</li>\n</ul>'
    ],
    [
      'an item of two paragraphs',
      [ol(10, [p('a'), p('b')], p('c'))],
      '10. a\n\n    b\n\n11. c',
      '<ol start="10">\n<li><p>a</p>\n<p>b</p></li>\n<li>c</li>\n</ol>'
    ],
    [
      'words after a list in a list',
      [ul([p('a'), ul(p('b')), p('c')])],
      '- a\n\n  - b\n\n  c',
      '<ul>\n<li><p>a</p>\n<ul>\n<li>b</li>\n</ul>\n<p>c</p></li>\n</ul>'
    ],
    ['an empty item', [ul(p('a'), []), p('b')], '- a\n-\n\nb', '<ul>\n<li>a</li>\n<li></li>\n</ul>\n<p>b</p>'],
    [
      'an item of code',
      [ul(code('a\n\nb'))],
      '- ```\n  a\n\n  b\n  ```',
      '<ul>\n<li><pre><code>a\n\nb</code></pre></li>\n</ul>'
    ],
    [
      'items that begin with nothing',
      [ul([p(''), p('a'), ul([p(''), p('b')])])],
      '- a\n  - b',
      '<ul>\n<li><p></p>\n<p>a</p>\n<ul>\n<li><p></p>\n<p>b</p></li>\n</ul></li>\n</ul>'
    ],
    [
      'words deep in lists',
      [ul(ul(ul(ul(p('a')))))],
      '- - - - a',
      '<ul>\n<li><ul>\n<li><ul>\n<li><ul>\n<li>a</li>\n</ul></li>\n</ul></li>\n</ul></li>\n</ul>'
    ],
    [
      'a rule beside empty items',
      [ul([ul([ul([])])], [rule, p('x')])],
      '* - -\n\n* ___\n\n  x',
      '<ul>\n<li><ul>\n<li><ul>\n<li></li>\n</ul></li>\n</ul></li>\n<li><hr>\n<p>x</p></li>\n</ul>'
    ],
    ['an empty quote', [quote()], '>', '<blockquote>\n\n</blockquote>'],
    ['a quote', [quote(p('a'), p('b'))], '> a\n>\n> b', '<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>'],
    [
      'a quote in a quote',
      [quote(quote(p('a')))],
      '> > a',
      '<blockquote>\n<blockquote>\n<p>a</p>\n</blockquote>\n</blockquote>'
    ],
    ['a time', [p('a\nb', { time: { start: 5 } })], '[0:00:05] a\\\nb', '<p data-time="0:00:05">a<br>\nb</p>'],
    ['a time without words', [p('', { time: { start: 5 } })], '', '<p data-time="0:00:05"></p>'],
    [
      'what holds nothing',
      [p('a'), p(''), ul(), table([], []), p('b')],
      'a\n\nb',
      '<p>a</p>\n<p></p>\n<ul>\n\n</ul>\n<table>\n<tr></tr>\n<tr></tr>\n</table>\n<p>b</p>'
    ],
    ['Markdown of other words', [p('x *y*', { markdown: 'x *y*' })], 'x \\*y\\*', '<p>x *y*</p>'],
    [
      'Markdown of the same words',
      [p('x y z v w', { markdown: 'x *y* **z** `v` [w](/a)' })],
      'x _y_ **z** `v` [w](/a)',
      '<p>x <em>y</em> <strong>z</strong> <code>v</code> <a href="/a">w</a></p>'
    ],
    [
      'Markdown with a picture and a break',
      [p('a\nb', { markdown: '**_a_**\\\n![b](/c)' })],
      '**_a_**\\\n![b](/c)',
      '<p><strong><em>a</em></strong><br><img src="/c" alt="b"></p>'
    ],
    [
      'signs of HTML',
      [p(`a < b & "c" > 'd'`)],
      `a < b & "c" > 'd'`,
      '<p>a &lt; b &amp; &quot;c&quot; &gt; &#39;d&#39;</p>'
    ],
    ['rules', [rule, p('a'), rule], '***\n\na\n\n***', '<hr>\n<p>a</p>\n<hr>']
  ])('%s', (_, blocks, markdown, html) => {
    expect(markdownOf(blocks)).toBe(markdown)
    expect(htmlOf(blocks)).toBe(html)
  })
})
