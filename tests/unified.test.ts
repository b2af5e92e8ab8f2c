import type { Nodes, Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { interviewFromMdast as fromAny } from '../src/all.ts'
import {
  type Interview,
  interviewFromMdast,
  interviewSchema,
  parseInterview,
  toMarkdown,
  toText
} from '../src/index.ts'
import { parseWhole } from '../src/read/markdown/whole.ts'
import { visitNodes } from '../src/read/visit.ts'
import { remarkInterview } from '../src/unified.ts'

const talk =
  '# The oar makers\n\n**Nela:** Where did it *begin*?\n\n**Tobin:** In a shed.\n\n**Nela:** And now?\n\n**Tobin:** A larger one.\n'

describe('remarkInterview', () => {
  it('compiles to an Interview with positions in the file', () => {
    const file = unified().use(remarkParse).use(remarkInterview).processSync(talk)
    expectTypeOf(file.result).toEqualTypeOf<Interview>()
    const interview = interviewSchema.parse(file.result)
    expect(interview.exchanges).toHaveLength(2)
    expect(interview.speakers.map(({ name }) => name)).toEqual(['Nela', 'Tobin'])
    const position = interview.title?.position
    expect(talk.slice(position?.start.offset, position?.end.offset)).toContain('The oar makers')
  })

  it('reads a file that holds bytes', () => {
    const processor = unified().use(remarkParse).use(remarkInterview)
    const file = processor.processSync({ value: new TextEncoder().encode(talk), path: 'talk.md' })
    expect(file.result).toEqual(processor.processSync(talk).result)
    expect(parseInterview(file)).toEqual(parseInterview({ value: talk, path: 'talk.md' }))
  })

  it('takes the options of parseInterview', () => {
    const processor = unified()
      .use(remarkParse)
      .use(remarkInterview, { speakers: [{ name: 'Tobin Ash', role: 'interviewer' }] })
    expect(processor.processSync(talk).result.speakers.find(({ name }) => name === 'Tobin Ash')?.role).toBe(
      'interviewer'
    )
    expect(() => unified().use(remarkParse).use(remarkInterview, { language: 'xx' }).processSync(talk)).toThrow(
      'options.language'
    )
  })
})

describe('interviewFromMdast', () => {
  const page = `# The oar makers

By Ida Vane

**Nela:** Where did it *begin*?

**Tobin:** In a [shed][s]. ![A shed](shed.png) With a friend,
who rowed.

**Nela:** And what do you make?

**Tobin:** Two things:

- oars
- boats

> A boat forgives.

\`\`\`js
row()
\`\`\`

---

**Nela:** And then?<br>Ever?

**Tobin:** No.

[s]: https://example.org
`
  const parse = (text: string): Root => unified().use(remarkParse).parse(text)
  const without = (tree: Root): Root => {
    visitNodes(tree, (node) => delete node.position)
    return tree
  }
  const said = ({ exchanges }: Interview) =>
    exchanges.map(({ question, answer }) =>
      [question, answer].map((turns) => turns.map(({ speaker, blocks }) => [speaker, toText(blocks)]))
    )

  it.each([
    ['positions into a text that is not given', parse(page)],
    ['no positions', without(parse(page))]
  ])('reads a tree with %s', (_, tree) => {
    const interview = interviewSchema.parse(interviewFromMdast(tree))
    expect(said(interview)).toEqual(said(interviewFromMdast(parse(page), { source: page })))
    expect(interview.title?.text).toBe('The oar makers')
    expect(interview.lists.map(({ items }) => items)).toEqual([['oars', 'boats']])
    expect(toMarkdown(interview)).toContain('**Tobin:** In a shed. ![A shed](shed.png) With a friend, who rowed.')
  })

  const odd = `# The mill

**Ann:** Why *the mill*? And so \`on\`?

**Bo:** For the river.&#10;And the rain.

| a | b |
| - | - |
| c | d |

**Ann:** And the wheel?

**Bo:** <b>It turns.</b>

<div>
</div>

A wheel
-------
`
  const withoutOffsets = (tree: Root): Root => {
    visitNodes(tree, ({ position }) => {
      if (!position) return
      position.start = { line: position.start.line, column: position.start.column }
      position.end = { line: position.end.line, column: position.end.column }
    })
    return tree
  }

  it('reads a tree whose positions have lines and columns only', () => {
    const usual = said(interviewFromMdast(parse(odd), { source: odd }))
    expect(said(interviewFromMdast(withoutOffsets(parse(odd)), { source: odd }))).toEqual(usual)
    expect(said(interviewFromMdast(withoutOffsets(parse(odd))))).toEqual(usual)
    expect(interviewSchema.parse(interviewFromMdast(withoutOffsets(parse(odd)))).exchanges).toHaveLength(2)
    const rest = odd.slice(odd.indexOf('**Ann'))
    const withTables = said(interviewFromMdast(parseWhole(rest), { source: rest }))
    expect(said(interviewFromMdast(withoutOffsets(parseWhole(rest)), { source: rest }))).toEqual(withTables)
  })

  it('has no positions where the tree has none, or none to count by', () => {
    const text = '**Ann:** Why?\n\n**Bo:** So.\n\n**Ann:** How?\n'
    for (const tree of [without(parse(text)), withoutOffsets(parse(text))]) {
      const interview = interviewFromMdast(tree)
      expect(interview.warnings.map(({ code, exchange }) => [code, exchange])).toEqual([['missing-answer', 1]])
      expect(JSON.stringify(interview)).not.toContain('position')
    }
  })

  it.each([
    ['a talk', talk],
    ['a page', page],
    [
      'lists, wraps and a head',
      '---\n\nA day *at*\nthe `mill`\n\n**Ann:** Why\n~~not~~ here?\n\n**Bo:** Two things:\n\n1. the\n   river\n2. the &amp; rain\n\n> **Ann:** How\n> so?\n\n**Ann:** And?\n\n**Bo:** Yes\n'
    ]
  ])('has the lines and columns of the tree without its text: %s', (_, text) => {
    const whole = interviewFromMdast(parseWhole(text), { source: text })
    const alone = interviewFromMdast(parseWhole(text))
    const places = (interview: Interview) =>
      interview.exchanges.flatMap(({ question, answer }) => [...question, ...answer]).map(({ position }) => position)
    expect(places(alone)).toEqual(places(whole))
    expect(said(alone)).toEqual(said(whole))
    expect(alone.layout.id).toBe(whole.layout.id)
  })

  it('knows the language of a tree without its text', () => {
    const text =
      'Frage: Wo fing es an?\n\nAntwort: Im Schuppen.\n\nFrage: Und heute?\n\nAntwort: Ebenda.\n\nDas könnte Sie auch interessieren\n'
    expect(fromAny(parse(text)).boilerplate.map(({ text: words }) => words)).toEqual([
      'Das könnte Sie auch interessieren'
    ])
  })

  it('takes positions that somebody made up for none', () => {
    const far = { start: { line: 1, column: 1, offset: 0 }, end: { line: 2, column: 1, offset: 1e12 } }
    const back = { start: { line: 3, column: 9, offset: 40 }, end: { line: 1, column: 1, offset: 2 } }
    for (const position of [far, back]) {
      const tree = treeOf({ ...paragraph('Ann: Why?'), position }, paragraph('Bo: So.'))
      expect(JSON.stringify(interviewFromMdast(tree))).not.toContain('position')
    }
    const above = parse('**Ann:** Why?\n\n**Bo:** So.\n')
    const [first] = above.children
    if (first?.position) first.position.start = { line: 7, column: 1, offset: 0 }
    expect(interviewSchema.safeParse(interviewFromMdast(above)).success).toBe(true)
  })

  it.each([null, undefined, 7, 'Ann: Why?', {}, { type: 'root' }, { children: [] }])('is no tree: %j', (tree) => {
    expect(() => interviewFromMdast(tree as never)).toThrow(TypeError)
    expect(() => interviewFromMdast(tree as never)).toThrow('tree: expected an mdast tree')
  })

  it('names options that are wrong', () => {
    const tree = parse(talk)
    expect(() => interviewFromMdast(tree, { source: 7 } as never)).toThrow('options.source: expected a string')
    expect(() => interviewFromMdast(tree, null as never)).toThrow('options: expected an object')
  })

  const words = (value: string): Nodes[] => [{ type: 'text', value }]
  const paragraph = (value: string): Nodes => ({ type: 'paragraph', children: words(value) as never })
  const treeOf = (...children: unknown[]): Root => ({ type: 'root', children }) as Root

  it('takes what other languages of markup call a heading for one', () => {
    const source = '= The mill\n\nAnn: Why?\n\nBo: So.\n\nAnn: How?\n\nBo: Thus.\n'
    const tree = parse(source)
    const [first] = tree.children
    tree.children[0] = { ...first, type: 'heading', depth: 1, children: words('The mill') } as never
    expect(interviewFromMdast(tree, { source }).title?.text).toBe('The mill')
  })

  it('keeps the words of markup that it does not know', () => {
    const tree = treeOf(
      paragraph('Ann: Why?'),
      {
        type: 'paragraph',
        children: [...words('Bo: So '), { type: 'mark', children: words('it was') }, ...words('.')]
      },
      paragraph('Ann: How?'),
      paragraph('Bo: Thus.')
    )
    expect(said(interviewFromMdast(tree))[0]).toEqual([[['ann', 'Why?']], [['bo', 'So it was.']]])
  })

  it('keeps tables that have rows and no place, or neither', () => {
    const row = (...cells: string[]) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: words(cell) }))
    })
    const tree = treeOf(
      paragraph('Ann: Why?'),
      paragraph('Bo: So.'),
      { type: 'table', children: [row('a', 'b'), row('c', 'd')] },
      paragraph('Ann: How?'),
      paragraph('Bo: Thus.')
    )
    expect(said(interviewFromMdast(tree))[0]?.[1]).toEqual([['bo', 'So.\na\tb\nc\td']])
  })

  it('leaves the words before a table without rows as long as they are', () => {
    const source = 'Ann: Why?\n\nBo: So.\n\n|||\n'
    const place = (start: number, end: number, line: number) => ({
      position: { start: { line, column: 1, offset: start }, end: { line, column: 1 + end - start, offset: end } }
    })
    const tree = treeOf(
      { ...paragraph('Ann: Why?'), ...place(0, 9, 1) },
      { ...paragraph('Bo: So.'), ...place(11, 18, 3) },
      { type: 'table', children: [], ...place(20, 23, 5) }
    )
    expect(interviewFromMdast(tree, { source }).exchanges[0]?.answer[0]?.position?.end.offset).toBe(18)
  })

  it('is Markdown where its format is to be found out', () => {
    const tree = treeOf(paragraph('Ann: Why?'), paragraph('Bo: So.'))
    const formats = (['auto', 'markdown', 'text', undefined] as const).map((format) => ({ ...(format && { format }) }))
    expect(formats.map((options) => interviewFromMdast(tree, options).format)).toEqual([
      'markdown',
      'markdown',
      'text',
      'markdown'
    ])
  })

  it('counts lists that nest deeper than people nest as one', () => {
    let list: unknown = { type: 'list', children: [{ type: 'listItem', children: [paragraph('Oars')] }] }
    for (let depth = 0; depth < 60; depth++) list = { type: 'list', children: [{ type: 'listItem', children: [list] }] }
    const tree = treeOf(
      paragraph('Ann: Why?'),
      paragraph('Bo: So:'),
      list,
      paragraph('Ann: How?'),
      paragraph('Bo: Thus.')
    )
    const interview = interviewSchema.parse(interviewFromMdast(tree))
    expect(JSON.stringify(interview)).toContain('Oars')
    expect(interview.exchanges).toHaveLength(2)
  })

  it('puts quotations together that stand beside the talk one below the other', () => {
    const quote = (value: string, part: string) => ({
      type: 'blockquote',
      children: [paragraph(value)],
      data: { interview: { part } }
    })
    const asidesOf = (...asides: unknown[]) =>
      interviewFromMdast(
        treeOf(paragraph('Ann: Why?'), paragraph('Bo: So.'), ...asides, paragraph('Ann: How?'), paragraph('Bo: Thus.'))
      ).asides.map(({ blocks }) => toText(blocks))
    expect(asidesOf(quote('The mill.', 'aside'), quote('The river.', 'aside'))).toEqual(['The mill.\nThe river.'])
    const plain = { ...paragraph('The river.'), data: { interview: { part: 'aside' } } }
    expect(asidesOf(quote('The mill.', 'aside'), plain)).toEqual(['The mill.', 'The river.'])
  })

  it('has markers before their items only', () => {
    const source = 'Ann: Why?\n\nBo: So.\n\n- oars\n\nAnn: How?\n\nBo: Thus.\n'
    const tree = parse(source)
    visitNodes(tree, (node) => {
      if (node.type === 'listItem' && node.position) node.position.start = { line: 6, column: 1, offset: 27 }
    })
    expect(JSON.stringify(said(interviewFromMdast(tree, { source })))).toContain('oars')
  })

  it('knows every word of every language in `all`', () => {
    const text =
      'Frage: Wo fing es an?\n\nAntwort: Im Schuppen.\n\nFrage: Und heute?\n\nAntwort: Ebenda.\n\nDas könnte Sie auch interessieren\n'
    const known = fromAny(parse(text), { source: text })
    expect(known.boilerplate.map(({ text }) => text)).toEqual(['Das könnte Sie auch interessieren'])
    expect(said(fromAny(parse(text)))).toHaveLength(2)
  })

  it('keeps the words of nodes that other plugins make', () => {
    const words = (value: string): Nodes[] => [{ type: 'text', value }]
    const tree = {
      type: 'root',
      children: [
        { type: 'paragraph', children: words('Nela: Where did it begin?') },
        {
          type: 'paragraph',
          children: [
            ...words('Tobin: In a shed'),
            { type: 'footnoteReference', identifier: 'a' },
            ...words('.'),
            { type: 'imageReference', identifier: 'b' }
          ]
        },
        { type: 'paragraph', children: words('Nela: How far is that?') },
        { type: 'admonition', children: [{ type: 'paragraph', children: words('Tobin: This far:') }] },
        { type: 'math', value: ' 2 + 2 ' },
        { type: 'page-break' },
        { type: 'paragraph', children: [{ type: 'inlineMath', value: 'x' }, ...words('Nela: And why?')] },
        {
          type: 'list',
          children: [
            { type: 'listItem', children: [] },
            { type: 'listItem', children: [{ type: 'paragraph', children: words('To row.') }] }
          ]
        },
        { type: 'html', value: '<hr>' }
      ]
    } as unknown as Root
    const interview = interviewFromMdast(tree)
    expect(interview.exchanges.map(({ answer }) => toText(answer))).toEqual([
      'In a shed[^a].',
      'This far:\n2 + 2',
      'To row.'
    ])
  })
})
