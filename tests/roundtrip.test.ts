import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/index.ts'
import { toJson } from '../src/print/json.ts'
import { toMarkdown } from '../src/print/markdown.ts'
import { toText } from '../src/print/text.ts'
import { readCanonical } from '../src/read/canonical.ts'
import { type Interview, interviewSchema, type Position } from '../src/schema.ts'
import { interviews } from './support/interviews.ts'

/** An Interview without what printing does not keep. */
function kept(interview: Interview): unknown {
  const whole: Partial<Interview> = JSON.parse(toJson(interview, { positions: false }))
  delete whole.format
  delete whole.boilerplate
  return whole
}

function read(markdown: string): Interview {
  const interview = readCanonical(markdown)
  if (!interview) throw new Error(`not read as canonical:\n${markdown}`)
  return interview
}

function positionsIn(value: unknown): Position[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'position' && inner ? [inner as Position] : positionsIn(inner)
  )
}

/** Numbers of lines that hold something and lie in no node. */
function lostLines(text: string, interview: Interview): number[] {
  const lines = text.split(/\r\n|\r|\n/)
  const covered = new Set<number>()
  for (const { start, end } of positionsIn(interview)) for (let at = start.line; at <= end.line; at++) covered.add(at)
  return lines.map((_, at) => at + 1).filter((line) => lines[line - 1]?.trim() !== '' && !covered.has(line))
}

const HEAD = `---
interview: 1
layout: name-label
confidence: 0.5
speakers:
  - name: Ana Ito
    role: interviewer
    labels: [Ana Ito, AI]
  - name: Bo Lund
    role: interviewee
---
`

const LINES = [
  ...[
    '**AI:** hello',
    '**Bo Lund:**',
    '**Bo Lund**: [0:00:01] hi',
    '**Cy [0:00:02]:** who',
    '**Q**: why',
    '**:** x',
    '**x',
    '**a [b]:** c'
  ],
  ...[
    '# A',
    '## B',
    '### C ###',
    '#',
    '---',
    '___',
    '***',
    '* * *',
    '```',
    '```js',
    '> *quoted*',
    '> **Note:** x',
    '> **Note:**',
    '>',
    '> - a'
  ],
  ...[
    '- a',
    '-',
    '  b',
    '    - c',
    '+ d',
    '3. e',
    '3) f',
    '1.',
    '| a | b |',
    '| - | --- |',
    '|',
    '|-|',
    '![a](<b>)',
    '![a](b)',
    '![a]()'
  ],
  ...[
    'words',
    'ends in \\',
    '  indented',
    '\ttab',
    '<b>raw</b>',
    '*a **b* c**',
    '[x](javascript:y)',
    '[x]: y',
    '&#0;&#xD800;',
    '',
    '',
    ''
  ],
  ...['- - - a', '> > > b', '__Note:__ c', '_d_', '![', '](', '`e']
]

const edited = fc.array(fc.constantFrom(...LINES), { maxLength: 14 }).map((lines) => `${HEAD}${lines.join('\n')}`)

describe('round trip', () => {
  it('reads back what it printed, and prints it the same again', () => {
    fc.assert(
      fc.property(interviews, (interview) => {
        const markdown = toMarkdown(interview)
        const again = read(markdown)
        expect(kept(again)).toEqual(kept(interview))
        expect(toMarkdown(again)).toBe(markdown)
        expect(lostLines(markdown, again)).toEqual([])
      }),
      { numRuns: 300 }
    )
  })

  it('does not depend on line ends', () => {
    fc.assert(
      fc.property(interviews, fc.constantFrom('\r\n', '\r'), (interview, end) => {
        const markdown = toMarkdown(interview)
        expect(kept(read(markdown.replaceAll('\n', end)))).toEqual(kept(read(markdown)))
      }),
      { numRuns: 100 }
    )
  })

  it('takes what was edited by hand, loses no line of it, and settles at once', () => {
    fc.assert(
      fc.property(edited, (text) => {
        const interview = read(text)
        expect(interviewSchema.safeParse(interview).success).toBe(true)
        expect(lostLines(text, interview)).toEqual([])
        const markdown = toMarkdown(interview)
        const again = read(markdown)
        expect(kept(again)).toEqual(kept(interview))
        expect(toMarkdown(again)).toBe(markdown)
      }),
      { numRuns: 1500 }
    )
  })

  it('reads or refuses any front matter', () => {
    const pieces = [
      'speakers:',
      '  - name: A',
      '    id: x',
      '    labels: [a, "b"',
      '    labels: []',
      'exchanges: 1+1 2+x',
      '  - {as: A}',
      '- x'
    ]
    const more = [
      'quotes:',
      'warnings:',
      '  - {code: a, exchange: x}',
      '  - {code',
      '"a',
      "title: 'b''c'",
      'sections: 0 - 7',
      '# note',
      ' x',
      'confidence: x'
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 8 }), (lines) => {
        const text = `---\ninterview: 1\nlayout: bold\nconfidence: 1\n${lines.join('\n')}\n---\n\n**A:** b\n\n> *c*\n\n**B:** d\n`
        const interview = readCanonical(text)
        if (!interview) return
        expect(interviewSchema.safeParse(interview).success).toBe(true)
        expect(lostLines(text, interview)).toEqual([])
        expect(kept(read(toMarkdown(interview)))).toEqual(kept(interview))
      }),
      { numRuns: 500 }
    )
  })

  it('gives true positions', () => {
    const text = `${HEAD.replace('speakers:', 'metadata:\n  - date: "2020"\nspeakers:')}\n# Boats\n\n**AI:** Why?\n\n- oak\n\n> *So.*\n`
    const interview = read(text)
    const slice = (position: Position | undefined) => position && text.slice(position.start.offset, position.end.offset)
    const turn = interview.exchanges[0]?.question[0]
    expect(slice(interview.title?.position)).toBe('# Boats')
    expect(slice(interview.metadata[0]?.position)).toBe('date: "2020"')
    expect(slice(turn?.label?.position)).toBe('AI')
    expect(turn?.blocks.map(({ position }) => slice(position))).toEqual(['Why?', '- oak'])
    expect(slice(interview.pullQuotes[0]?.position)).toBe('> *So.*')
    expect(turn?.position?.start).toEqual({ line: 17, column: 1, offset: text.indexOf('**AI') })
  })

  it.each([
    ['no front matter', '# Boats'],
    ['other front matter', '---\ntitle: Boats\n---\n\n**AI:** Why?'],
    ['a page that calls itself an interview', '---\ntitle: Talk\ninterview: 1\n---\n\n**AI:** Why?'],
    ['a head without confidence', HEAD.replace('confidence: 0.5\n', '')],
    ['another version', HEAD.replace(': 1', ': 2')],
    ['front matter that does not end', '---\ninterview: 1\n\n**AI:** Why?'],
    ['front matter of another form', HEAD.replace('layout: ', 'layout: &a\n  ')]
  ])('leaves %s to the other readers', (_, text) => {
    expect(readCanonical(text)).toBeUndefined()
  })

  it('keeps speakers called like properties of objects', () => {
    const text = HEAD.replaceAll('Ana Ito', '__proto__').replaceAll('Bo Lund', 'constructor')
    const interview = read(`${text}\n**\\_\\_proto\\_\\_:** a\n\n**constructor:** b\n\n**toString:** c\n`)
    expect(
      interview.exchanges.flatMap(({ question, answer }) => [...question, ...answer]).map(({ speaker }) => speaker)
    ).toEqual(['proto', 'constructor', 'tostring'])
  })

  it('orders what stands between exchanges as the source did', () => {
    const body = '\n**AI:** Why?\n\n> **Caption:** a boat\n\n## Wood\n\n> *So.*\n\n> **Note:** x\n\n**AI:** How?\n'
    expect(toMarkdown(read(HEAD + body)).endsWith(body)).toBe(true)
  })
})

describe('printed Markdown that somebody wrote by hand', () => {
  const page = (head: string, body = '**Nela:** Why?\n\n**Tobin:** So.\n'): Interview =>
    parseInterview(`---\ninterview: 1\nlayout: labels\nconfidence: high\n${head}---\n\n${body}`)

  it('may have lists that do not end, and shapes and aliases that say nothing', () => {
    expect(readCanonical('---\ninterview: 1\ntags: [a, "b]\n---\n\n**Nela:** Why?\n')).toBeUndefined()
    expect(toMarkdown(page('exchanges: x+1\n'))).toBe(toMarkdown(page('')))
    expect(page('turns:\n  - {speaker: nela}\n').exchanges).toHaveLength(1)
  })

  it('may have a table whose first row is the shortest', () => {
    const body = '**Nela:** Why?\n\n**Tobin:** So.\n\n|  |\n| - |\n| a | b |\n'
    const rowsIn = (text: string) =>
      page('', text).exchanges.flatMap(({ question, answer }) =>
        [...question, ...answer].flatMap(({ blocks }) =>
          blocks.flatMap((block) => (block.type === 'table' ? [block.rows] : []))
        )
      )
    expect(rowsIn(body)).toEqual([[[], ['a', 'b']]])
    expect(rowsIn('**Nela:** Why?\n\n|  |\n| - |\n')).toEqual([[['']]])
  })

  it('may leave out and misname what the head states', () => {
    const { layout, metadata, speakers, exchanges } = page(
      'turns: 1+x\nmetadata:\n  - k: null\n  - null: [a, null]\n  - tags: [a, b]\nspeakers:\n  - role: interviewer\n  - {name: Nela, labels: [N, Nela]}\n  - {name: [Tobin, Ash], role: guest}\n'
    )
    expect(layout).toEqual({ id: 'labels', confidence: 1 })
    expect(metadata.map(({ key, value }) => [key, value])).toEqual([
      ['k', 'null'],
      ['null', 'a, null'],
      ['tags', 'a, b']
    ])
    expect(speakers.map(({ name, labels, role }) => [name, labels, role])).toEqual([
      ['', [''], 'interviewer'],
      ['Nela', ['N', 'Nela'], 'other'],
      ['Tobin, Ash', ['Tobin, Ash'], 'other'],
      ['Tobin', ['Tobin'], 'interviewee']
    ])
    expect(
      exchanges.flatMap(({ question, answer }) => [...question, ...answer]).map(({ label }) => label?.text)
    ).toEqual(['Nela', 'Tobin'])
  })

  it.each(['- {k: v', '- {k: v} x', '- {k: "\\u12"}', '- k: "open', '- {k: [a'])(
    'is a page like others with the head %j',
    (entry) => {
      const { metadata } = page(`metadata:\n  ${entry}\n`)
      expect(metadata[0]).toMatchObject({ key: 'interview', value: '1' })
    }
  )

  it('may hold loose lists, odd quotations, tables without edges and addresses that run something', () => {
    const body =
      '**Nela:** Why?\n\n**Tobin:** So:\n\n- one\n\n- two\n\n> *never * once*\n\n> *ends in \\*\n\n![A shed](<javascript:alert(1)>)\n\n| | |\n| - | - |\n\n| a | b\n| --- | --- |\n| c | d |\n\n[a](<b) [c](d\\)e) [f](<g\\>h>)\n\n> *a*b*\n'
    const interview = page('', body)
    const blocks = interview.exchanges
      .flatMap(({ question, answer }) => [...question, ...answer])
      .flatMap((turn) => turn.blocks)
    expect(blocks.map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
      'list',
      'quote',
      'media',
      'table',
      'table',
      'paragraph',
      'quote'
    ])
    expect(interview.lists.map(({ items }) => items)).toEqual([['one', 'two']])
    expect(interview.pullQuotes.map(({ text }) => text)).toEqual(['never * once'])
    const again = parseInterview(toMarkdown(interview))
    expect(toMarkdown(again)).toBe(toMarkdown(interview))
    expect(toMarkdown(interview)).not.toContain('javascript')
  })

  it('nests no deeper than printing nests', () => {
    const interview = page('', `**Nela:** Why?\n\n**Tobin:** So:\n\n${'> '.repeat(99)}deep\n`)
    expect(toMarkdown(parseInterview(toMarkdown(interview)))).toBe(toMarkdown(interview))
    expect(toText(interview)).toContain('deep')
  })
})
