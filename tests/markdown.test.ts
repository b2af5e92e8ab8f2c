import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Root, RootContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { filesUnder, root } from '../scripts/files.ts'
import { lineStarts } from '../src/read/lines.ts'
import { readBlocks } from '../src/read/markdown/blocks.ts'
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
  'not Markdown': '[Nela]: hi\n\nTobin: yes\n---\n\n\ufeffa\u00a0b\n'
}

describe('Markdown is read as the whole parser reads it', () => {
  it.each(Object.entries(samples))('%s', (_, text) => {
    expect(read(text)).toEqual({ root: parseWhole(text), warnings: [] })
  })

  it.each(filesUnder('fixtures', '.md').filter((file) => file.endsWith('source.md') && !file.includes('front-matter')))(
    '%s',
    (file) => {
      const text = readFileSync(join(root, file), 'utf8').replace(/^\ufeff/, '')
      const { root: tree } = read(text)
      const fields = tree.children.filter((node) => node.data?.interview?.part === 'metadata').length
      const rows = fields > 0 ? (tree.position?.start.line ?? 1) - 1 : 0
      // The parser knows no front matter: blank lines of the same length stand for it.
      const rest = lineStarts(text)[rows] ?? 0
      const blanked = text.slice(0, rest).replaceAll(/[^\r\n]/g, ' ') + text.slice(rest)
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

  it('keeps the words of what is too deep', () => {
    const { root: tree } = read(`${'> '.repeat(4000)}Ann: hello`)
    expect(JSON.stringify(tree)).toContain('Ann: hello')
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
