import { describe, expect, it } from 'vitest'
import { readFrontMatter } from '../src/read/front-matter.ts'
import { lineStarts } from '../src/read/lines.ts'

const read = (text: string) => {
  const front = readFrontMatter(text, lineStarts(text))
  if (!front) return undefined
  const fields = front.nodes.map((node) => [
    node.data?.interview?.key,
    node.children[0]?.type === 'text' ? node.children[0].value : ''
  ])
  return { fields, rows: front.rows }
}

describe('front matter', () => {
  it.each([
    [
      'YAML',
      '---\ntitle: A talk\ntags: [a, b]\n---\nText',
      [
        ['title', 'A talk'],
        ['tags', 'a, b']
      ],
      4
    ],
    ['TOML', '+++\ntitle = "A talk"\n+++\nText', [['title', 'A talk']], 3],
    ['JSON', '{\n"title": "A talk"\n}\nText', [['title', 'A talk']], 3],
    [
      'YAML without its opening fence',
      'title: A talk\ndate: 2020\n---\nText',
      [
        ['title', 'A talk'],
        ['date', '2020']
      ],
      3
    ]
  ])('%s', (_, text, fields, rows) => {
    expect(read(text)).toEqual({ fields, rows })
  })

  it.each([
    ['a rule and prose', '---\nAnn spoke.\n---\n'],
    ['an open fence', '---\ntitle: A talk\nText\n'],
    ['a label', 'Ann: Why?\n\nBo: So.\n']
  ])('%s is none', (_, text) => {
    expect(read(text)).toBeUndefined()
  })

  it('keeps what its parser refuses as it is written', () => {
    expect(read('---\ntitle: "A talk\n---\n')?.fields).toEqual([['title', '"A talk']])
  })

  it('does not unfold aliases of aliases', () => {
    const bomb = [
      'x:',
      '  a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]',
      '  b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]',
      '  c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]',
      '  d: [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]'
    ]
    const value = read(`---\n${bomb.join('\n')}\n---\n`)?.fields[0]?.[1] ?? ''
    expect(value.length).toBeLessThan(5000)
    expect(value).toContain('1, 1, 1')
  })

  it('takes names of prototypes for fields', () => {
    expect(read('---\n__proto__: a\nconstructor: b\n---\n')?.fields).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b']
    ])
  })
})
