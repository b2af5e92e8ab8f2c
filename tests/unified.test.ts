import type { Nodes, Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { interviewFromMdast as fromAny } from '../src/all.ts'
import { type Interview, interviewFromMdast, interviewSchema, toMarkdown, toText } from '../src/index.ts'
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
