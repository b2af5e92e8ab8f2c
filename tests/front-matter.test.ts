import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import { documentValue } from '../src/read/document-values.ts'
import { type FieldValue, readFrontMatter } from '../src/read/front-matter.ts'
import { lineStarts } from '../src/read/lines.ts'

const readBy = (fieldValue: FieldValue | undefined) => (text: string) => {
  const front = readFrontMatter(text, lineStarts(text), fieldValue)
  if (!front) return undefined
  const fields = front.nodes.map((node) => [
    node.data?.interview?.key,
    node.children[0]?.type === 'text' ? node.children[0].value : ''
  ])
  return { fields, rows: front.rows }
}

describe.each([
  ['of the core', undefined],
  ['of all', documentValue]
])('front matter %s', (_, fieldValue) => {
  const read = readBy(fieldValue)

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
    ['a block of nothing', '---\nabout: |\n---\nText', [['about', '']], 3],
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

  it('keeps a field with a key twice as it is written: neither value is lost', () => {
    const about = 'name: Ann Lowe\n  start: 3\n  start: 12'
    expect(read(`---\nabout:\n  ${about}\n---\n`)?.fields).toEqual([['about', about]])
  })

  it('takes names of prototypes for fields', () => {
    expect(read('---\n__proto__: a\nconstructor: b\n---\n')?.fields).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b']
    ])
  })

  it.each([
    ['words', 'A talk', 'A talk'],
    ['a number', '07', '7'],
    ['a fraction', '1.50', '1.5'],
    ['a date', '2020-01-31', '2020-01-31'],
    ['a truth', 'true', 'true'],
    ['nothing', '', ''],
    ['null', '~', ''],
    ['a web address', 'https://example.org/a', 'https://example.org/a'],
    ['a remark', 'A talk # on mills', 'A talk'],
    ['double quotes', '"A \\"talk\\": \\u00e9\\x41\\U0001F3CF"', 'A "talk": éA🏏'],
    ['single quotes', "'Bo''s # talk'", "Bo's # talk"],
    ['a list', '[a, "b, c", 1]', 'a, b, c, 1'],
    ['a list below', '\n  - a\n  - "b: c"', 'a, b: c'],
    ['a list flush left', '\n- a\n- b', 'a, b'],
    ['fields below', '\n  name: Ann\n  url: https://example.org', 'name: Ann, url: https://example.org'],
    ['a list of fields', '\n  - name: Ann\n    tags: [x, y]\n  - Bo', 'name: Ann, tags: x, y, Bo'],
    ['two lines', 'A talk\n  on mills', 'A talk on mills'],
    ['folded lines', '>-\n  A talk\n  on mills', 'A talk on mills'],
    ['kept lines', '|\n  A talk\n  on mills', 'A talk\non mills']
  ])('reads %s', (_, value, text) => {
    expect(read(`---\ntitle: ${value}\nlayout: post\n---\n`)?.fields[0]).toEqual(['title', text])
  })

  it.each([
    ['words', '"A talk"', 'A talk'],
    ['a date', '2020-01-31', '2020-01-31'],
    ['a list', '["a", "b"]', 'a, b'],
    ['a list over lines', '[\n  "a",\n  "b",\n]', 'a, b']
  ])('reads %s of TOML', (_, value, text) => {
    expect(read(`+++\ntitle = ${value}\n+++\n`)?.fields).toEqual([['title', text]])
  })
})

describe('front matter of the core', () => {
  it.each(['{a: 1}', '*name', '!tag x', '[[a], b]', '\n  - a\n b', '"a" b', "'a' b"])('leaves %j as it is', (value) => {
    expect(readBy(undefined)(`---\ntitle: ${value}\n---\n`)?.fields).toEqual([['title', value.trim()]])
  })
})

describe('fields of the core that nest', () => {
  const value = (text: string) => readBy(undefined)(`---\nabout:${text}\n---\n`)?.fields[0]?.[1]

  it('have names, or are what stands there', () => {
    expect(value('\n  host: Ann\n  guest: Bo')).toBe('host: Ann, guest: Bo')
    expect(value('\n  host: Ann\n  just words')).toBe('host: Ann\n  just words')
  })

  it('have text of one indent, or are what stands there', () => {
    expect(value('\n  host: |\n    Ann\n    Lowe')).toBe('host: Ann\nLowe')
    expect(value('\n  host: |\n    Ann\n      Lowe')).toBe('host: |\n    Ann\n      Lowe')
  })

  it('have escapes of one sign, of two, four and eight digits', () => {
    expect(value(' "a\\tb\\x41\\u0042\\U00000043\\"\\/"')).toBe('a\tbABC"/')
  })
})

describe.each([
  ['of the core', undefined],
  ['of all', documentValue]
])('a field %s', (_, fieldValue) => {
  const value = (text: string) => readBy(fieldValue)(`---\nabout: ${text}\n---\n`)?.fields[0]?.[1]

  it('that is longer than people write is what stands there', () => {
    expect(value(`"${'a'.repeat(300)}"`)).toBe('a'.repeat(300))
    expect(value(`"${'a'.repeat(20_000)}"`)).toBe(`"${'a'.repeat(20_000)}"`)
  })
})

describe('front matter of all', () => {
  const read = readBy(documentValue)

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
})

describe('a transcript in front matter', () => {
  it('is read as text where the rest is no Markdown', () => {
    const text =
      '---\ntitle: A talk\ntranscript: |\n  Nela: Where did it begin?\n\n  Tobin: In a shed.\n\n  Nela: And now?\n\n  Tobin: Here.\nplace: a shed\n---\n'
    const { format, exchanges, metadata } = parseInterview(text, { format: 'text' })
    expect([format, exchanges.length]).toEqual(['text', 2])
    expect(metadata.map(({ key, value }) => [key, value])).toEqual([
      ['title', 'A talk'],
      ['transcript', ''],
      ['place', 'a shed']
    ])
  })

  it('is a list of turns, with keys of its own, or a field like others', () => {
    const turns =
      'transcript:\n  - speaker: Nela\n    mood: glad\n    text: Where did it begin?\n\n  - speaker: Tobin\n    start: soon\n    text: In a shed.\n    text_length: 10\n'
    expect(parseInterview(`---\n${turns}---\n`).exchanges).toHaveLength(1)
    expect(parseInterview(`---\n${turns.replaceAll('  - speaker', '    speaker')}---\n`).exchanges).toHaveLength(0)
    expect(parseInterview(`---\n${turns.replace('text: In', 'words-of: In')}---\n`).exchanges).toHaveLength(0)
  })

  it('has a turn without words where a speaker says nothing', () => {
    const turns =
      'transcript:\n  - speaker: Nela\n    text: Where did it begin?\n  - speaker: Tobin\n    start: 4\n    text: ""\n  - speaker: Nela\n    text: And now?\n  - speaker: Tobin\n    text: Here.\n  - speaker: Nela\n    text: Why?\n  - speaker: Tobin\n'
    const { exchanges, warnings } = parseInterview(`---\n${turns}---\n`)
    expect(exchanges.map(({ answer }) => answer.map(({ blocks }) => blocks.length))).toEqual([[0], [1], [0]])
    expect(warnings.map(({ code, position }) => [code, position?.start.line])).toEqual([
      ['empty-answer', 5],
      ['empty-answer', 14]
    ])
  })
})
