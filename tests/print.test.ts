import { Parser } from 'commonmark'
import fc from 'fast-check'
import type { Element, Root as HtmlRoot } from 'hast'
import MarkdownIt from 'markdown-it'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/index.ts'
import { toSrt, toVtt } from '../src/print/captions.ts'
import { readTime } from '../src/print/clock.ts'
import { csvField, toCsv } from '../src/print/csv.ts'
import { toHtml } from '../src/print/html.ts'
import { speakerIds } from '../src/print/ids.ts'
import { PRINTERS } from '../src/print/index.ts'
import { toJson } from '../src/print/json.ts'
import { toMarkdown } from '../src/print/markdown.ts'
import { visible } from '../src/print/terminal.ts'
import { toText } from '../src/print/text.ts'
import { type Block, type Interview, interviewSchema, type Turn } from '../src/schema.ts'
import { listViews } from '../src/stages/lists.ts'
import { HOSTILE, interviews } from './support/interviews.ts'
import { inline } from './support/phrasing.ts'

const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } }

const turn = (speaker: string | null, text: string, rest: Partial<Turn> = {}): Turn => ({
  speaker,
  attribution: 'stated',
  ...(speaker !== null && { label: { text: speaker } }),
  blocks: [{ type: 'paragraph', text }],
  ...rest
})

/** One question and one answer. */
function interview(question: Turn, answer: Turn, rest: Partial<Interview> = {}): Interview {
  const speakers: Interview['speakers'] = []
  if (question.speaker !== null)
    speakers.push({ id: question.speaker, name: question.speaker, labels: [question.speaker], role: 'interviewer' })
  if (answer.speaker !== null)
    speakers.push({ id: answer.speaker, name: answer.speaker, labels: [answer.speaker], role: 'interviewee' })
  return {
    type: 'interview',
    schemaVersion: 1,
    format: 'text',
    layout: { id: 'name-label', confidence: 1 },
    metadata: [],
    speakers,
    introduction: [],
    sections: [],
    exchanges: [{ question: [question], answer: [answer] }],
    pullQuotes: [],
    lists: [],
    asides: [],
    conclusion: [],
    boilerplate: [],
    warnings: [],
    ...rest
  }
}

/** What follows the front matter. */
const bodyOf = (markdown: string): string => markdown.slice(markdown.indexOf('\n---\n', 3) + 5).trimStart()

/** Names of nodes in order, which is all the structure that a reader sees. */
function remarkTypes(markdown: string): string[] {
  const types: string[] = []
  const visit = (node: Nodes): void => {
    if (node.type !== 'root' && node.type !== 'text') types.push(node.type)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }))
  return types
}

function commonmarkTypes(markdown: string): string[] {
  const types: string[] = []
  const walker = new Parser().parse(markdown).walker()
  for (let event = walker.next(); event; event = walker.next()) {
    if (event.entering && !['document', 'text', 'softbreak'].includes(event.node.type)) types.push(event.node.type)
  }
  return types
}

function markdownItTypes(markdown: string): string[] {
  return new MarkdownIt('default', { html: true })
    .parse(markdown, {})
    .flatMap((token) => (token.type === 'inline' ? (token.children ?? []) : [token]))
    .filter(({ type, nesting }) => nesting >= 0 && !['text', 'text_special', 'softbreak'].includes(type))
    .map(({ type }) => type)
}

const plural = (words: string[], breaks: number, name: string): string[] => [
  ...words,
  ...Array<string>(breaks).fill(name)
]

describe('toMarkdown', () => {
  it('prints what an editor would publish', () => {
    const markdown = toMarkdown(
      interview(
        turn('ana-ito', 'Why boats?'),
        turn('bo-lund', 'Wood floats.', {
          blocks: [
            { type: 'paragraph', text: 'Wood floats.' },
            {
              type: 'list',
              ordered: false,
              items: [
                { blocks: [{ type: 'paragraph', text: 'oak' }] },
                { blocks: [{ type: 'paragraph', text: 'pine', markdown: '_pine_' }] }
              ]
            }
          ]
        }),
        {
          title: { text: 'Boats of the north' },
          metadata: [{ key: 'byline', value: 'Ana Ito' }],
          introduction: [{ type: 'paragraph', text: 'A talk by the sea.' }],
          sections: [{ text: 'Wood', depth: 2, before: 0 }],
          pullQuotes: [{ before: 1, text: 'Wood floats.', speaker: 'bo-lund', exchange: 0, match: 'exact' }],
          asides: [{ kind: 'stage-direction', before: 1, blocks: [{ type: 'paragraph', text: '[laughs]' }] }],
          conclusion: [{ type: 'paragraph', text: 'He went home.' }]
        }
      )
    )
    expect(markdown).toBe(`---
interview: 1
layout: name-label
confidence: 1
metadata:
  - byline: Ana Ito
speakers:
  - name: ana-ito
    role: interviewer
  - name: bo-lund
    role: interviewee
sections: "-"
quotes:
  - {speaker: bo-lund, exchange: 0, match: exact}
---

# Boats of the north

A talk by the sea.

---

## Wood

**ana-ito:** Why boats?

**bo-lund:** Wood floats.

- oak
- _pine_

> **Stage direction:** [laughs]

> *Wood floats.*

___

He went home.
`)
  })

  describe.each(HOSTILE)('%j', (text) => {
    const breaks = text.split('\n').length - 1
    const name = text.replaceAll('\n', ' ')
    const body = bodyOf(toMarkdown(interview(turn(name, text), turn(`${name} 2`, text))))

    it('is words to remark', () => {
      const one = plural(['paragraph', 'strong'], breaks, 'break')
      expect(remarkTypes(body)).toEqual([...one, ...one])
    })

    it('is words to commonmark', () => {
      const one = plural(['paragraph', 'strong'], breaks, 'linebreak')
      expect(commonmarkTypes(body)).toEqual([...one, ...one])
    })

    it('is words to markdown-it', () => {
      const one = plural(['paragraph_open', 'strong_open'], breaks, 'hardbreak')
      expect(markdownItTypes(body)).toEqual([...one, ...one])
    })

    it('is words in every part', () => {
      const blocks = [{ type: 'paragraph' as const, text }]
      const markdown = toMarkdown(
        interview(
          turn('Ana', text),
          turn('Bo', 'x', { blocks: [{ type: 'list', ordered: true, items: [{ blocks }] }] }),
          {
            title: { text: name },
            introduction: blocks,
            sections: [{ text: name, depth: 2, before: 1 }],
            asides: [{ kind: 'note', before: 1, blocks }],
            pullQuotes: [{ text, before: 1, speaker: null, exchange: null, match: 'none' }],
            conclusion: [
              { type: 'quote', blocks },
              { type: 'table', rows: [[text], [text]] }
            ]
          }
        )
      )
      const types = remarkTypes(bodyOf(markdown)).filter((type) => type !== 'break')
      expect(types).toEqual([
        ...[
          'heading',
          'paragraph',
          'thematicBreak',
          'paragraph',
          'strong',
          'paragraph',
          'strong',
          'list',
          'listItem',
          'paragraph'
        ],
        ...['heading', 'blockquote', 'paragraph', 'strong', 'blockquote', 'paragraph', 'emphasis', 'thematicBreak'],
        ...['blockquote', 'paragraph', 'table', 'tableRow', 'tableCell', 'tableRow', 'tableCell']
      ])
    })
  })

  it('shows a link of code that would make a definition of it', () => {
    const link = inline([
      { type: 'link', url: 'https://example.org/', children: [{ type: 'inlineCode', value: ']: x' }] }
    ])
    const markdown = toMarkdown(
      interview(
        turn('A', 'x'),
        turn('B', 'y', {
          blocks: [{ type: 'list', ordered: false, items: [{ blocks: [{ type: 'paragraph', ...link }] }] }]
        })
      )
    )
    expect(markdown).toContain('- [\\]: x](https://example.org/)\n')
    for (const types of [remarkTypes, commonmarkTypes, markdownItTypes].map((read) => read(bodyOf(markdown))))
      expect(types.filter((type) => type.startsWith('link'))).toHaveLength(1)
  })

  it('prints empty items in lists in lists as lists, not as a rule', () => {
    const list = (...items: Turn['blocks'][]): Turn['blocks'][number] => ({
      type: 'list',
      ordered: false,
      items: items.map((blocks) => ({ blocks }))
    })
    const deep = list([list([list([])])], [{ type: 'break' }])
    const body = bodyOf(toMarkdown(interview(turn('A', 'x'), turn('B', 'y', { blocks: [deep, deep, list([deep])] }))))
    expect(body).toContain('* - -\n\n* ___\n')
    const types = (read: (markdown: string) => string[], name: string): number =>
      read(body).filter((type) => type === name).length
    expect([types(remarkTypes, 'list'), types(remarkTypes, 'thematicBreak')]).toEqual([10, 3])
    expect([types(commonmarkTypes, 'list'), types(commonmarkTypes, 'thematic_break')]).toEqual([10, 3])
    expect([types(markdownItTypes, 'bullet_list_open'), types(markdownItTypes, 'hr')]).toEqual([10, 3])
  })

  it('drops addresses that could run something', () => {
    const markdown = toMarkdown(
      interview(
        turn('Ana', 'here', {
          blocks: [{ type: 'paragraph', text: 'here', markdown: '[here](JaVa&#115;cript:alert(1))' }]
        }),
        turn('Bo', 'x', { blocks: [{ type: 'media', text: 'boat', url: 'data:image/svg+xml,x' }] })
      )
    )
    expect(markdown).toContain('**Ana:** here\n')
    expect(markdown).toContain('![boat]()\n')
  })

  it('makes foreign inline Markdown canonical, and prefers the words where the two disagree', () => {
    const blocks = [
      { type: 'paragraph' as const, text: 'a b', markdown: '*a* __b__' },
      { type: 'paragraph' as const, text: 'other words', markdown: '# **x**' },
      { type: 'paragraph' as const, text: '<b>a', markdown: '<b>a' }
    ]
    expect(bodyOf(toMarkdown(interview(turn('A', ''), turn('B', '', { blocks }))))).toBe(
      '**A:**\n\n**B:** _a_ **b**\n\nother words\n\n\\<b>a\n'
    )
  })

  it('does not fall over very long tables', () => {
    const rows = Array.from({ length: 200_000 }, () => ['x'])
    const markdown = toMarkdown(interview(turn('A', 'x'), turn('B', 'x', { blocks: [{ type: 'table', rows }] })))
    expect(markdown.match(/^\| x \|$/gm)).toHaveLength(200_000)
  })

  it('does not fall over very deep nesting', () => {
    let blocks: Turn['blocks'] = [{ type: 'paragraph', text: 'deep' }]
    for (let depth = 0; depth < 500; depth++) blocks = [{ type: 'quote', blocks }]
    const markdown = toMarkdown(interview(turn('A', 'x'), turn('B', 'x', { blocks })))
    expect(markdown).toContain(`${'> '.repeat(64)}deep\n`)
  })
})

describe('toHtml', () => {
  const elements = (html: string): Element[] => {
    const found: Element[] = []
    const visit = (node: HtmlRoot | Element): void => {
      for (const child of node.children) {
        if (child.type !== 'element') continue
        found.push(child)
        visit(child)
      }
    }
    visit(unified().use(rehypeParse, { fragment: true }).parse(html))
    return found
  }

  it.each(HOSTILE)('shows %j as words', (text) => {
    const html = toHtml(interview(turn(text, text), turn('B', text), { title: { text } }))
    const names = elements(html).map(({ tagName }) => tagName)
    expect(names.filter((name) => name !== 'br')).toEqual([
      'article',
      'h1',
      'section',
      'div',
      'cite',
      'p',
      'div',
      'cite',
      'p'
    ])
  })

  it('has no element and no attribute but its own, whatever is printed', () => {
    const known = new Set(
      'article section div cite p h1 h2 h3 h4 h5 h6 ul ol li blockquote aside pre code table tr th td tbody figure img hr br em strong a'.split(
        ' '
      )
    )
    const attributes = new Set(['className', 'dataSpeaker', 'dataTime', 'start', 'src', 'alt', 'href'])
    fc.assert(
      fc.property(interviews, (each) => {
        for (const { tagName, properties } of elements(toHtml(each))) {
          expect(known).toContain(tagName)
          for (const [name, value] of Object.entries(properties)) {
            expect(attributes).toContain(name)
            if (name === 'href' || name === 'src') expect(String(value)).toMatch(/^(?:https:\/\/|\/)/)
          }
        }
      }),
      { numRuns: 50 }
    )
  })
})

describe('toCsv', () => {
  /** A reader of RFC 4180, no more. */
  function rows(csv: string): string[][] {
    const result: string[][] = []
    let row: string[] = []
    let field = ''
    for (let at = 0; at < csv.length; at++) {
      if (csv[at] === '"') {
        for (at++; csv[at] !== '"' || csv[at + 1] === '"'; at++) {
          field += csv[at]
          if (csv[at] === '"') at++
        }
      } else if (csv[at] === ',') {
        row.push(field)
        field = ''
      } else if (csv[at] === '\r' && csv[at + 1] === '\n') {
        result.push([...row, field])
        row = []
        field = ''
        at++
      } else field += csv[at]
    }
    return result
  }

  it('leaves a field empty that the turn does not have', () => {
    const unnamed = { ...turn(null, 'Who?'), label: { text: 'Q' } }
    const table = rows(toCsv(interview(unnamed, turn(null, 'Nobody.'))))
    expect(table[1]).toEqual(['1', 'question', 'Q', '', '', 'Who?'])
    expect(table[2]).toEqual(['1', 'answer', '', '', '', 'Nobody.'])
  })

  it.each([
    ['\ttabbed', "'\ttabbed"],
    [' padded ', '" padded "'],
    ['1\t2', '1\t2'],
    ['2 = 2', '2 = 2']
  ])('writes %j as %j', (text, field) => {
    expect(csvField(text)).toBe(field)
  })

  it.each([...HOSTILE, 'a "quoted", word', 'a\r\nb'])('keeps %j in its field', (text) => {
    const table = rows(toCsv(interview(turn('A, "B"', text), turn('C', 'x', { time: { start: 61.5 } }))))
    expect(table[0]).toEqual(['exchange', 'part', 'speaker', 'role', 'time', 'text'])
    expect(table[1]?.[5]?.replace(/^'/, '')).toBe(text)
    expect(table[2]).toEqual(['1', 'answer', 'C', 'interviewee', '0:01:01.5', 'x'])
    expect(table).toHaveLength(3)
  })

  it.each(['=1', '+1', '-1', '@a', '\t=1', '\r=1', ' =1', '＝1', '\ta'])('guards %j', (text) => {
    expect(csvField(text).replace(/^"/, '')[0]).toBe("'")
  })

  it.each(['1-1', 'a=b', "it's", '“-”'])('leaves %j', (text) => {
    expect(csvField(text)).toBe(text)
  })
})

describe('captions', () => {
  const timed = interview(
    turn('Ana <b>', 'one --> two\n\nthree', { time: { start: 1 } }),
    turn('Bo', '', {
      blocks: [
        { type: 'paragraph', text: 'a', time: { start: 3, end: 3.25 } },
        { type: 'code', text: 'b' }
      ]
    })
  )

  it('prints WebVTT', () => {
    expect(toVtt(timed)).toBe(
      'WEBVTT\n\n00:00:01.000 --> 00:00:03.000\n<v Ana &lt;b&gt;>one --&gt; two\nthree\n\n00:00:03.000 --> 00:00:03.250\n<v Bo>a\nb\n'
    )
  })

  it('prints SubRip', () => {
    expect(toSrt(timed)).toBe(
      '1\n00:00:01,000 --> 00:00:03,000\nAna ‹b>: one -> two\nthree\n\n2\n00:00:03,000 --> 00:00:03,250\nBo: a\nb\n'
    )
  })

  it('prints nothing that has no time', () => {
    const untimed = interview(turn('Ana', 'one'), turn('Bo', 'two'))
    expect([toVtt(untimed), toSrt(untimed)]).toEqual(['WEBVTT\n', ''])
  })
})

describe('toJson', () => {
  const whole = interview(turn('Ana', 'one', { position }), turn('Bo', 'two'), {
    pullQuotes: [{ before: 0, text: 'two', speaker: 'Bo', exchange: 0, match: 'exact', source: position, position }]
  })

  it('keeps everything', () => {
    fc.assert(
      fc.property(interviews, (each) => {
        expect(interviewSchema.parse(JSON.parse(toJson(each)))).toEqual(JSON.parse(JSON.stringify(each)))
      }),
      { numRuns: 100 }
    )
  })

  it('does not depend on the order of keys', () => {
    const reverse = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reverse)
      if (value === null || typeof value !== 'object') return value
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, reverse(inner)])
      )
    }
    expect(toJson(reverse(whole) as Interview)).toBe(toJson(whole))
    expect(toJson(interviewSchema.parse(reverse(whole)))).toBe(JSON.stringify(interviewSchema.parse(whole)))
  })

  it('drops positions and indents', () => {
    expect(toJson(whole)).toContain('"position"')
    expect(toJson(whole, { positions: false })).not.toMatch(/"(?:position|source)"/)
    expect(toJson(whole, { indent: 2 })).toContain('\n  "schemaVersion": 1,')
  })
})

describe('toText', () => {
  it('puts paragraphs, items and rows on lines', () => {
    const blocks: Turn['blocks'] = [
      { type: 'paragraph', text: 'one' },
      {
        type: 'list',
        ordered: false,
        items: [
          {
            blocks: [
              { type: 'paragraph', text: 'two' },
              { type: 'quote', blocks: [{ type: 'paragraph', text: 'three' }] }
            ]
          },
          { blocks: [] },
          { blocks: [{ type: 'heading', depth: 2, text: 'four' }] }
        ]
      },
      { type: 'break' },
      {
        type: 'table',
        rows: [
          ['a', 'b'],
          ['c', 'd']
        ]
      }
    ]
    expect(toText(blocks)).toBe('one\ntwo\nthree\nfour\na\tb\nc\td')
    const whole = interview(turn('A', 'x'), turn('B', 'y', { blocks }), { title: { text: 'T' } })
    expect(toText(whole)).toBe(`T\nx\n${toText(blocks)}`)
    expect(toText(whole.exchanges)).toBe(`x\n${toText(blocks)}`)
    expect(toText({ text: 'label' })).toBe('label')
  })
})

describe('listViews', () => {
  it('lists outer lists before inner ones, wherever they stand', () => {
    const item = (text: string, ...more: Turn['blocks']) => ({
      blocks: [{ type: 'paragraph' as const, text }, ...more]
    })
    const inner: Turn['blocks'][number] = { type: 'list', ordered: true, items: [item('b')], position }
    const outer: Turn['blocks'] = [
      { type: 'quote', blocks: [{ type: 'list', ordered: false, items: [item('a', inner), item('c')] }] }
    ]
    const whole = interview(turn('A', 'x', { blocks: outer }), turn('B', 'y'), {
      conclusion: [inner],
      introduction: [inner]
    })
    expect(listViews(whole)).toEqual([
      { in: 'introduction', ordered: true, items: ['b'], position },
      { in: { exchange: 0, part: 'question' }, ordered: false, items: ['a\nb', 'c'] },
      { in: { exchange: 0, part: 'question' }, ordered: true, items: ['b'], position },
      { in: 'conclusion', ordered: true, items: ['b'], position }
    ])
  })
})

describe('visible', () => {
  it.each([
    ['\u001b[31mred', '\\u001b[31mred'],
    ['a\tb\nc\rd', 'a\\tb\\nc\\rd'],
    ['\u202egnp.exe', '\\u202egnp.exe'],
    ['\ud800x', '\\ud800x'],
    ['\u{e0041}', '\\u{e0041}'],
    ['\u009b\u200b\ufeff\u2028\u0085', '\\u009b\\u200b\\ufeff\\u2028\\u0085'],
    ['naïve 字 👩‍🚀 می‌خواهم', 'naïve 字 👩‍🚀 می‌خواهم']
  ])('shows %j as %j', (text, shown) => {
    expect(visible(text)).toBe(shown)
  })
})

describe('printers', () => {
  it.each(PRINTERS)('$id prints text that ends its last line', ({ print }) => {
    const text = print(interview(turn('Ana', 'one', { time: { start: 0, end: 1 } }), turn('Bo', 'two')))
    expect(text).toContain('one')
    expect(text.endsWith('\n')).toBe(true)
  })

  it('have ids of their own', () => {
    expect(new Set(PRINTERS.map(({ id }) => id)).size).toBe(PRINTERS.length)
  })
})

describe('Interviews that a program made', () => {
  const nela = (text: string, rest: Partial<Turn> = {}): Turn => turn('Nela', text, rest)
  const tobin = (text: string, rest: Partial<Turn> = {}): Turn => turn('Tobin', text, rest)
  const quoted = (depth: number): Block =>
    depth === 0
      ? { type: 'list', ordered: false, items: [{ blocks: [{ type: 'paragraph', text: 'Deep.' }] }] }
      : { type: 'quote', blocks: [quoted(depth - 1)] }

  it('keep the words of what nests too deep', () => {
    const deep = interview(nela('Why?'), tobin('So:', { blocks: [quoted(99)] }))
    expect(toMarkdown(deep)).toMatch(/(?:> ){40,70}Deep\.\n/)
    expect(toHtml(deep)).toContain('<p>Deep.</p>')
    const empty: Block = { type: 'list', ordered: false, items: [{ blocks: [] }] }
    const hollow = (depth: number): Block => (depth === 0 ? empty : { type: 'quote', blocks: [hollow(depth - 1)] })
    expect(toMarkdown(interview(nela('Why?'), tobin('', { blocks: [hollow(99)] })))).toContain(`**Tobin:** \n`.trim())
  })

  it('show a paragraph of nothing but a picture, and none of nothing at all', () => {
    const blocks: Block[] = [
      { type: 'paragraph', text: '', markdown: '![](https://example.org/shed.png)' },
      { type: 'paragraph', text: '', markdown: '' },
      { type: 'paragraph', text: '' }
    ]
    expect(toMarkdown(interview(nela('Why?'), tobin('', { blocks })))).toMatch(
      /\*\*Tobin:\*\* !\[\]\(https:\/\/example.org\/shed.png\)\n$/
    )
  })

  it('keep breaks at the edges of a paragraph, and addresses with references', () => {
    const block = { type: 'paragraph', text: '\nSo.\n', markdown: '\\\nSo.\\\n' } as const
    expect(toMarkdown(interview(nela('Why?'), tobin('', { blocks: [block] })))).toContain('&#xA;So.&#xA;')
    const link = { type: 'paragraph', text: 'here', markdown: '[here](/a?b&c&amp;copy;d)' } as const
    expect(toMarkdown(interview(nela('Why?'), tobin('', { blocks: [link] })))).toContain('[here](/a?b&c&amp;copy;d)')
  })

  it('may have two speakers of one name, and one whom nobody introduces', () => {
    const ghost = turn('ghost', 'Boo.', { attribution: 'inferred' })
    delete ghost.label
    const talk = interview(nela('Why?'), ghost, {
      speakers: ['a', 'b', 'c'].map((id, at) => ({
        id,
        name: at === 1 ? 'Ida 2' : 'Ida',
        labels: [],
        role: 'interviewee'
      })),
      exchanges: [{ question: [turn('a', 'Why?'), turn('c', 'How?')], answer: [ghost] }]
    })
    const { speakers, exchanges } = parseInterview(toMarkdown(talk))
    expect(speakers.map(({ id, name }) => [id, name])).toEqual([
      ['a', 'Ida'],
      ['b', 'Ida 2'],
      ['c', 'Ida']
    ])
    expect(exchanges[0]?.question.map(({ speaker }) => speaker)).toEqual(['a', 'c'])
    expect(toMarkdown(talk)).toContain('**A (2)**: Boo.')
    expect(speakerIds(['Ida', 'Ida 2', 'Ida'])).toEqual(['ida', 'ida-2', 'ida-3'])
  })

  it('have captions where nobody is named, and words before the first time', () => {
    const timed: Block = { type: 'paragraph', text: 'So.', time: { start: 5 } }
    const talk = interview(
      turn(null, 'Why?', {
        blocks: [{ type: 'paragraph', text: 'Untimed.' }, timed, { type: 'paragraph', text: 'More.' }]
      }),
      turn(null, 'No.', { time: { start: 9 } })
    )
    expect(toVtt(talk)).toBe(
      'WEBVTT\n\n00:00:05.000 --> 00:00:09.000\nSo.\nMore.\n\n00:00:09.000 --> 00:00:14.000\nNo.\n'
    )
    expect(toSrt(talk)).toBe('1\n00:00:05,000 --> 00:00:09,000\nSo.\nMore.\n\n2\n00:00:09,000 --> 00:00:14,000\nNo.\n')
  })

  it('are read with times as words where they are no times', () => {
    expect(readTime('0:00:01–0:00:02')).toEqual({ start: 1, end: 2 })
    for (const text of ['0:00:01–soon', 'soon–0:00:01', '0:00:01–0:00:02–0:00:03'])
      expect(readTime(text)).toBeUndefined()
  })
})
