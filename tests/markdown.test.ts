import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Root, RootContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { filesUnder, root } from '../scripts/files.ts'
import { lineStarts } from '../src/read/lines.ts'
import { readBlocks } from '../src/read/markdown/blocks.ts'
import { isAffordable } from '../src/read/markdown/budget.ts'
import { withoutFencedDivs } from '../src/read/markdown/fenced-divs.ts'
import { withoutTurnTemplates } from '../src/read/markdown/turn-templates.ts'
import { parseWhole } from '../src/read/markdown/whole.ts'
import { markdownReader } from '../src/read/markdown.ts'

const read = (text: string) => markdownReader.read({ text, shift: 0 })

/** How many nodes a tree has and how deep it is, without recursion. */
function shapeOf(tree: Root): { depth: number; count: number } {
  let depth = 0
  let count = 0
  const stack: { node: Root | RootContent; level: number }[] = [{ node: tree, level: 0 }]
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    count++
    depth = Math.max(depth, entry.level)
    if (!('children' in entry.node)) continue
    for (const node of entry.node.children) stack.push({ node, level: entry.level + 1 })
  }
  return { depth, count }
}

const samples: Record<string, string> = {
  'headings and rules': '# One ##\n\nTwo\n===\n\n* * *\n\nThree\n---\n\n#no\n####### no\n',
  'lists in lists': '1. one\n   - two\n\n     more\n   - three\n2. four\nlazy\n\n- a\n-\n- b\n',
  'quotes and laziness': '> one  \n> two\nthree\n\n> - a\n>\n> b\n>> c\n',
  fences: '```js run\na\n\nb\n```\n- ~~~\n  x\n  ~~~\n\n~~~\nopen\n',
  emphasis: '*a **b** c* __d__ ***e*** *f**g* snake_case_word **h*i** _(j)_ 5 * 6\n',
  links: '[a](b) [c](<d e> "t") ![i *x*](y) [[z](u)](v) [n](o p) [q\nr](s)\n',
  references: '[a][x] [x] [x][] [y] ![x]\n\n[x]: https://example.org "T"\n[long\nlabel]: z\n\n[long label]\n',
  'code spans and escapes': '`` a ` b `` `c\n  d` \\*e\\* f\\\ng &amp; &nosuch; &#x41; &#0;\n',
  autolinks: '<https://example.org/a_b> <ann@example.org> <not a link> <b>bold</b> <!-- c --> <br\n/>\n',
  tables: 'above\n\n| a | b |\n| --- | :-: |\n| *c* | [x] |\n\n[x]: y\n',
  html: '<div>\n*a*\n\n*b*\n</div>\n\n- <div>\n  c\n  </div>\n<!-- d\n\ne -->\nf\n',
  'line ends': 'a\r\nb  \r\nc\rd\u2028e\u0085f\u000bg\u000ch\r\n\r\n- i\r\n',
  tabs: '\ta\n-\tb\n\n\tc\n>\td\n1.\te\n',
  'not Markdown': '[Nela]: hi\n\nTobin: yes\n---\n\n\ufeffa\u00a0b\n',
  'titles of links':
    '[a](b "c") [d](e (f)) [g](h "i\\"j") [k](l "") [m](n ()) [o](p "q) [r](s "t [u]() [v](w "x"y) [z](a "b"\n"c")\n',
  'destinations of links':
    '[a](<b\\>c>) [d](e\\)f) [g](<h<i>) [j](<k) [l](m\u0001n) [o](p(q)r) [s](t\\u) [v](<w\\) [x](y(z) [a](b\n',
  'nested parentheses': `[a](${'('.repeat(40)}b${')'.repeat(40)})\n`,
  'labels with escapes': '[a\\]b] [c\\[d][] [\\\\e]: f\n\n[a\\]b]: x\n[c\\[d]: y\n\n[ ] [] [a\\]b][c\\[d] [a\\]b][z\n',
  definitions:
    '[a]: <b c> "d"\n[e]: f (g)\n[h]: i ""\n[j]: k\n\n[l]: m "n" o\n\n[p]: q"r"\n\n[s]:\n\n[t]: <u\n\n[v]: w&amp;x\\*y\n',
  'definitions that go on': '[a]:\nb\n\n[c]: d\n"e"\n\n[f]: g "h\ni"\n\n[j\nk]: l\n\n[m]: n\no\n',
  'tags over lines':
    'a <b\nc> d <e f\n> g <h i\n= j> k <l m=\nn> o <p q="\nr"> s </t\n> u <v /\n> w <x y=z\n> <a b="c\n',
  'what is almost a tag':
    'a <b c="d" e=\'f\' g=h i j = k /> <l m="n> <o p==q> <r s=`t`> <u v=w"x> </y z> <a /b> <c:d e:f=g> <1>\n',
  'what is almost an address':
    '<a@b.c> <a@b> <a@-b> <a@b-> <a@b..c> <a@b_c> <a@> <@b> <a@b.c <ab:c d> <ab:c<d> <ab:c\n<a:b> <ab:>\n\n<abc:\n',
  'character references':
    '&#55296; &#xfdd0; &#xffff; &#1114112; &#31; &#127; &#9; &#12345678; &#x; &#; &AMP; &amp a&amp;b\n',
  comments: 'a <!-- b --> <!-- c\nd --> <!-- e\n\nf <!g> <!1> <?h?> <!--> i\n',
  'comments as blocks': '<!-- a -->\nb\n\n<!-- c\n\nd --> e\nf\n\n<!-- g -\nh\n',
  'HTML that is almost a block': '<div/\n\n<div/>\n\n<a b="c">\n\n<d e\n\n<?f?>\n\n<!G>\n\n<pre>\n\nh\n</pre>\n\n<\n',
  'comments at their ends': '> <!-- a\n> b -->\n\n- <!-- c\n\n  d -->\ne\n',
  'tags in quotes': '> a\n<b>\n\n> c\n<div>\n\n> d `e\n> f` [g\n> h] ![i\n> j](k)\n\n[g h]: l\n',
  'code spans at line ends': '`\na`\n\n`\r\nb\r\n`\n\n`` ` ``\n\n`c``d`e``f\n',
  'fences in containers':
    '> ```\n> \ta\n> ```\n\n-\t```\n\ta\n\t```\n\n  ~~~ b&amp;c d\\*\n   e\n f\n\tg\n  ~~~\n\n- ```\nh\n',
  'tabs in containers':
    '>\ta\n\n> b\n\t> c\n\n- d\n\te\n\n> f\n>\tg\n\n- h\n\n\t- i\n\t  j\n\n1.\tk\n\n> - l\n>\t- m\n',
  'lists that go on': '- a\n-\tb\n\n- c\n  - d\n\t- e\n\n- ~~~\n- f\n\n> ~~~\ng\n\n> <div>\nh\n',
  'images in images': '![a ![b](c) *d* `e` <f> [g](h)](i) ![j][k] ![l\nm](n)\n\n[k]: o\n',
  underlines: 'a\n===\nb\n= =\nc\n--\n\n=\n-\n'
}

/** What is left to the whole parser from where it is seen: so each is a text of its own. */
const alone = [
  '> a\n>\tb\n',
  '- a\n\tb\n',
  '- a\n \t- b\n',
  '> a\n> \t- b\n',
  '> - a\n> \t\tb\n',
  '\t```\na\n```\n',
  '  ```\n \ta\nb\n  ```\n',
  '> ```\n> a',
  '- [a]: <b\n- c\n',
  '[a]: <b\n# c\n',
  '[a]: b\n"c\n# d\n',
  '[a]: b\n"c\n\n# d\n',
  '- [a]: b\n  "c\n- d\n',
  '[a]: b "c\n',
  'a </b',
  'a </b \nc> d\n',
  'a <b c="d',
  'a <b c="d\ne"> f\n',
  'a <b c=',
  'a <b c=\nd> e\n',
  'a <b c=d',
  'a <b c=d\n> e\n',
  'a <!-- b --> c <!-- d --> e\n',
  'a <!-- b <!-- c\n',
  'a <!-- b\nc <!-- d\n',
  'a <!-- b\nc --> d\n',
  '[a](b "c\n[d](e "f\n',
  '[a](b "c [d](e "f [g](h (i\n',
  '[a](b (c [d](e (f [g](h (i\n',
  '[a](b "c\\\\") [d](e "f\\g")\n',
  '[a [b] c] d\n\n[b]: e\n',
  '[a [b](c) d] e\n\n[f]: g\n',
  '[a [b] c] d\n\n[e]: f\n',
  '[a][b\nc]\n\n[b c]: d\n',
  '> `a\n> b` c\n',
  '> a [b\n> c] d\n\n[b c]: e\n',
  '> a\n> \tb\n',
  '> a `b\n> c` d  \n> e\n',
  '> a <b\n> c> [d\n> e]\n\n[d e]: f\n',
  '> `a\n>   b` [c]\n\n[c]: d\n',
  '![a\\\nb](c) ![a  \nb](c)\n',
  `a ![${'*b '.repeat(40)}c${'*'.repeat(40)}](d)\n`,
  '| a | [b |\n| --- | --- |\n| [c] | [[d] |\n\n[c]: e\n'
]

describe('Markdown is read as the whole parser reads it', () => {
  it.each(Object.entries(samples))('%s', (_, text) => {
    expect(read(text)).toEqual({ root: parseWhole(text), warnings: [] })
  })

  it.each(alone)('%j', (text) => {
    expect(read(text)).toEqual({ root: parseWhole(text), warnings: [] })
  })

  it.each(filesUnder('fixtures', '.md').filter((file) => file.endsWith('source.md') && !file.includes('front-matter')))(
    '%s',
    (file) => {
      const text = readFileSync(join(root, file), 'utf8').replace(/^\ufeff/, '')
      const { root: tree } = read(text)
      const fields = tree.children.filter((node) => node.data?.interview?.part === 'metadata').length
      const rows = fields > 0 ? (tree.position?.start.line ?? 1) - 1 : 0
      // The parser knows no front matter and no boxes: blank lines of the same length stand for them.
      const rest = lineStarts(text)[rows] ?? 0
      const blanked =
        text.slice(0, rest).replaceAll(/[^\r\n]/g, ' ') + withoutFencedDivs(withoutTurnTemplates(text.slice(rest)))
      expect(tree.children.slice(fields)).toEqual(parseWhole(blanked).children)
    }
  )

  const active = [
    '**',
    '](',
    '[a]',
    '[a]: b\n',
    '\n\n',
    '\r\n',
    '\r',
    '\u00a0',
    '\u2028',
    '- ',
    '1. ',
    '> ',
    '# ',
    '```',
    '---',
    '<b>',
    '&amp;',
    '  \n'
  ]
  const text = fc
    .array(fc.constantFrom(...'*_[]()!<>#-+.:`~|\\& \n\tab1"\'=/', ...active), { maxLength: 14 })
    .map((parts) => parts.join(''))

  it('on any mixture of active characters', () => {
    fc.assert(
      fc.property(text, (source) => {
        const result = read(source)
        if (result.root.children.some((node) => node.data?.interview)) return
        expect(result).toEqual({ root: parseWhole(source), warnings: [] })
      }),
      { numRuns: 500 }
    )
  })
})

describe('the common blocks need no second parser', () => {
  it.each(['headings and rules', 'lists in lists', 'fences', 'emphasis', 'line ends'])('%s', (name) => {
    const source = samples[name] ?? ''
    expect(readBlocks({ text: source, starts: lineStarts(source) }, 0).chunks).toEqual([])
  })

  it('an uncertain block leaves the others alone', () => {
    const source = 'one\n\n| a |\n| - |\n| b |\n\ntwo\n'
    expect(readBlocks({ text: source, starts: lineStarts(source) }, 0).chunks).toEqual([
      { child: 1, from: 2, to: 6, tooDeep: false }
    ])
  })
})

const hostile: Record<string, string> = {
  'nested quotes': '> '.repeat(4000),
  'nested items': `${'- '.repeat(2000)}x${'\n'.repeat(2000)}`,
  'nested emphasis': `${'*a **a '.repeat(2000)}b${' a** a*'.repeat(2000)}`,
  'nested brackets': `${'['.repeat(20_000)}a${']'.repeat(20_000)}`,
  'nested images': `${'!['.repeat(2000)}a${'](b)'.repeat(2000)}`,
  'tables in lists': `-\t| a |\n${'\t- '.repeat(400)}`
}

describe('hostile Markdown', () => {
  it.each(Object.entries(hostile))('%s: the tree stays shallow and the rest stays Markdown', (_, text) => {
    const { root: tree, warnings } = read(`# Above\n\n${text}\n\n# Below\n`)
    expect(shapeOf(tree).depth).toBeLessThan(80)
    expect(tree.children[0]?.type).toBe('heading')
    expect(tree.children.at(-1)?.type).toBe('heading')
    for (const { code, position } of warnings) expect([code, position?.start.line]).toEqual(['markdown-too-deep', 3])
  })

  it.each(['nested quotes', 'nested items', 'nested emphasis'])('%s warns', (name) => {
    expect(read(hostile[name] ?? '').warnings.map(({ code }) => code)).toEqual(['markdown-too-deep'])
  })

  it.each([`a ${'*b '.repeat(40)}c${'*'.repeat(40)}`, `a ${'*b '.repeat(40)}c\nd${'*'.repeat(40)}`])(
    'is plain text, line by line: %#',
    (text) => {
      const { root: tree, warnings } = read(text)
      expect(warnings.map(({ code }) => code)).toEqual(['markdown-too-deep'])
      const [paragraph] = tree.children
      const words = paragraph?.type === 'paragraph' ? paragraph.children : []
      expect(words.map((node) => (node.type === 'text' ? node.value : node.type)).join('')).toBe(text)
    }
  )

  it.each([
    ['quotes', (count: number) => '> '.repeat(count), 24],
    ['items of a line', (count: number) => '1. '.repeat(count), 24],
    ['lines of items', (count: number) => '- a\n'.repeat(count), 400],
    ['marks of a paragraph', (count: number) => '*a '.repeat(count), 600]
  ])('is what costs the whole parser too much: %s', (_, times, most) => {
    expect([isAffordable(times(most)), isAffordable(times(most + 1))]).toEqual([true, false])
  })

  it('keeps the words of what is too deep', () => {
    const { root: tree } = read(`${'> '.repeat(4000)}Ann: hello`)
    expect(JSON.stringify(tree)).toContain('Ann: hello')
  })
})

describe('front matter', () => {
  it('may be all that there is, without a line end', () => {
    const { root: tree } = read('---\ntitle: The mill\n---')
    expect(tree.position?.end.offset).toBe(23)
    expect(tree.children.map((node) => node.data?.interview?.part)).toEqual(['metadata'])
  })

  it('holds a talk that nests too deep as text', () => {
    const { root: tree, warnings } = read(
      `---\ntranscript: |\n  Ann: Why?\n  ${'> '.repeat(90)}x\n  Bo: So.\n---\n\nEnd.\n`
    )
    expect(warnings.map(({ code, position }) => [code, position?.start.line])).toEqual([['markdown-too-deep', 3]])
    expect(JSON.stringify(tree)).toContain('Bo: So.')
  })
})

describe('sniffing Markdown', () => {
  const sure = (text: string, path?: string) =>
    markdownReader.sniff({ text, shift: 0, ...(path && { path }) })?.confidence ?? 0

  it.each([
    ['bold names', '**Ann:** Why?\n\n**Bo:** So.\n'],
    ['headings', '# A talk\n\n## Why?\n\nSo.\n'],
    ['links', 'See [this](https://example.org) and [that](/b).\n']
  ])('%s are Markdown', (_, text) => {
    expect(sure(text)).toBeGreaterThan(0.35)
  })

  it.each([
    ['a few asterisks', 'Ann: It cost 5 * 6, a * b.\n\nBo: No*.\n\n* terms apply\n'],
    ['e-mail quoting', '> Why?\n> > Because.\n\nI see.\n'],
    ['IRC', '<ann> hi\n<bo> hello *waves*\n'],
    ['names with underscores', 'ann_lowe: see some_file_name\n']
  ])('%s are none', (_, text) => {
    expect(sure(text)).toBeLessThan(0.15)
  })

  it('a page of tags stays below HTML whatever its name', () => {
    const page = '<p><b>Ann:</b> **why**?</p>\n<p>**So** *it* is.</p>\n'.repeat(9)
    expect(sure(page, 'page.md')).toBeLessThan(0.8)
  })
})
