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
import { formatTime, readTime } from '../src/print/clock.ts'
import { csvField, toCsv } from '../src/print/csv.ts'
import { escapeLine, escapeText } from '../src/print/escape.ts'
import { entryLine, flowLine, itemLines } from '../src/print/front-matter.ts'
import { toHtml } from '../src/print/html.ts'
import { speakerIds } from '../src/print/ids.ts'
import { PRINTERS } from '../src/print/index.ts'
import { toJson } from '../src/print/json.ts'
import { toMarkdown } from '../src/print/markdown.ts'
import { visible, visibleJson, visibleLines } from '../src/print/terminal.ts'
import { toText } from '../src/print/text.ts'
import { formatSections, formatShapes, usualSections, usualShapes } from '../src/print/turns.ts'
import { safeUrl } from '../src/print/url.ts'
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

  it('puts what stands between exchanges before the one it is said to stand before', () => {
    const talk = interview(
      turn('Ana', 'Why?', { time: { start: 1, end: 2.5 } }),
      turn(null, 'So.', { label: { text: 'B' } }),
      {
        title: { text: 'T' },
        introduction: [{ type: 'paragraph', text: 'i' }],
        sections: [{ text: 's', depth: 9, before: -1 }],
        asides: [{ kind: 'note', before: 7, blocks: [{ type: 'paragraph', text: 'n' }] }],
        pullQuotes: [{ text: 'p\n&', before: 0, speaker: null, exchange: null, match: 'none' }],
        conclusion: [{ type: 'paragraph', text: 'c' }]
      }
    )
    talk.exchanges[0]?.answer.push(turn('ghost', 'Boo.', { label: { text: 'G' } }), turn(null, 'No.'))
    expect(toHtml(talk)).toBe(`<article class="interview">
<h1>T</h1>
<section class="introduction">
<p>i</p>
</section>
<h6>s</h6>
<aside class="pull-quote">
<blockquote><p>p<br>
&amp;</p></blockquote>
</aside>
<section class="exchange">
<div class="question" data-speaker="Ana" data-time="0:00:01–0:00:02.5">
<cite>Ana</cite>
<p>Why?</p>
</div>
<div class="answer">
<cite>B</cite>
<p>So.</p>
</div>
<div class="answer" data-speaker="ghost">
<cite>G</cite>
<p>Boo.</p>
</div>
<div class="answer">
<p>No.</p>
</div>
</section>
<aside class="note">
<p>n</p>
</aside>
<section class="conclusion">
<p>c</p>
</section>
</article>
`)
    expect(
      toHtml({
        ...talk,
        title: { text: 'T' },
        introduction: [],
        exchanges: [],
        sections: [],
        asides: [],
        pullQuotes: [],
        conclusion: []
      })
    ).toBe('<article class="interview">\n<h1>T</h1>\n</article>\n')
  })

  it('has what stands at one place in the order of the source, as Markdown has it, and no quote without words', () => {
    const at = (offset: number) => ({
      start: { line: 1, column: 1 + offset, offset },
      end: { line: 1, column: 2 + offset, offset: offset + 1 }
    })
    const quote = { before: 0, speaker: null, exchange: null, match: 'none' } as const
    const talk = interview(turn('Ana', 'Why?'), turn('Bo', 'So.'), {
      sections: [{ text: 'Third', depth: 2, before: 0, position: at(30) }],
      asides: [{ kind: 'note', before: 0, blocks: [{ type: 'paragraph', text: 'Second' }], position: at(20) }],
      pullQuotes: [
        { ...quote, text: 'First', position: at(10) },
        { ...quote, text: '', position: at(40) }
      ]
    })
    for (const printed of [toHtml(talk), toMarkdown(talk)])
      expect(printed.match(/First|Second|Third/g)).toEqual(['First', 'Second', 'Third'])
    expect(toHtml(talk).match(/class="pull-quote"/g)).toHaveLength(1)
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

describe('an Interview', () => {
  const sources = [
    'Nela: Why boats?\n\nTobin: Wood floats.\n\nNela: And iron?\n\nTobin:\n\nNela: Well?\n',
    '[00:01] Nela: Why boats?\n\n[00:05] Tobin: Wood floats.\n\n[00:09] Nela: And iron?\n\n[00:12] Tobin: It does not.\n',
    '# Boats\n\nA talk.\n\n## Wood\n\n**Why boats?**\n\nWood *floats*.\n\n```\nrow()\n```\n\n![a boat](boat.jpg)\n\n![an oar]()\n\n| a |\n| --- |\n| b |\n\n- oak\n- pine\n\n3. ash\n\n> Wood floats.\n\n**And iron?**\n\nIt does not.\n\n***\n\nHe went home.\n',
    'The shed by the canal was shut.\n'
  ]

  it.each(sources)('has no key without a value: %j', (source) => {
    const parsed = parseInterview(source)
    expect(parsed).toStrictEqual(JSON.parse(JSON.stringify(parsed)))
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
    expect(
      toText([
        { key: 'date', value: '1986' },
        { key: 'place', value: '' }
      ])
    ).toBe('1986')
    expect(toText({ code: 'x', message: 'Nobody answers.', severity: 'info' })).toBe('Nobody answers.')
    expect(toText({ id: 'ann', name: 'Ann Lowe', labels: ['Ann'], role: 'other' })).toBe('Ann Lowe')
    expect(toText({ text: 'Share', rule: 'page/share' })).toBe('Share')
    expect(toText({ in: 'introduction', ordered: false, items: ['oars', 'boats'] })).toBe('oars\nboats')
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

/** A character before a range, its first, its last, and the one after it, of which only the two between are `inside`. */
const edges = ([first, last]: readonly [number, number], inside: string): [code: number, kind: string][] => [
  [first - 1, 'free'],
  [first, inside],
  [last, inside],
  [last + 1, 'free']
]
const hex = (code: number): string => code.toString(16)

describe('a terminal', () => {
  const hidden = [
    ...edges([0x7f, 0x9f], 'hidden'),
    ...edges([0xad, 0xad], 'hidden'),
    ...edges([0x61c, 0x61c], 'hidden'),
    ...edges([0x200b, 0x200b], 'hidden'),
    ...edges([0x200e, 0x200f], 'hidden'),
    ...edges([0x2028, 0x202e], 'hidden'),
    ...edges([0x2060, 0x206f], 'hidden'),
    ...edges([0xd800, 0xdfff], 'hidden'),
    ...edges([0xfeff, 0xfeff], 'hidden'),
    ...edges([0xfff9, 0xfffb], 'hidden'),
    ...edges([0xe0000, 0xe007f], 'hidden')
  ] as const

  it.each(hidden)('has %i %s', (code, kind) => {
    const text = `a${String.fromCodePoint(code)}b`
    const escaped = code > 0xffff ? `\\u{${hex(code)}}` : `\\u${hex(code).padStart(4, '0')}`
    expect(visible(text)).toBe(kind === 'hidden' ? `a${escaped}b` : text)
  })

  it('keeps line ends and tabs of a whole output, and shows what is beyond 16 bits as two halves', () => {
    expect(visibleLines('a\r\nb\tc\rd\u001fe')).toBe('a\nb\tc\\rd\\u001fe')
    expect(visibleLines('\u{e0041}x')).toBe('\\udb40\\udc41x')
    expect(visible('\u001f \u0000')).toBe('\\u001f \\u0000')
    expect(visible('\u{1f6f6}\u0007\u{1f6f6}')).toBe('\u{1f6f6}\\u0007\u{1f6f6}')
  })

  it.each([
    ['"\x7e\x7f\x9f\xa0"', '"\x7e\\u007f\\u009f\xa0"'],
    ['"\u2027\u2028\u202e\u202f"', '"\u2027\\u2028\\u202e\u202f"'],
    ['"\u2065\u2066\u2069\u206a"', '"\u2065\\u2066\\u2069\u206a"']
  ])('has %j of JSON as %j', (json, shown) => {
    expect(visibleJson(json)).toBe(shown)
  })
})

describe('literal words in Markdown', () => {
  const referenced = [
    // Before it is the tilde, which has an escape of its own.
    ...edges([0x7f, 0x9f], 'a reference').slice(1),
    ...edges([0x2028, 0x202e], 'a reference'),
    ...edges([0x2066, 0x2069], 'a reference'),
    ...edges([0xd800, 0xdfff], 'a reference'),
    ...edges([0xfeff, 0xfeff], 'a reference'),
    [0x1f, 'a reference'] as const,
    [0x20, 'free'] as const
  ]

  it.each(referenced)('have %i as %s', (code, kind) => {
    const char = String.fromCodePoint(code)
    // The asterisk makes sure that every character is looked at.
    const shown = kind === 'free' ? char : `&#x${hex(code).toUpperCase()};`
    expect(escapeLine(`a${char}b*`)).toBe(`a${shown}b\\*`)
    expect(escapeLine(`a${char}b`)).toBe(`a${shown}b`)
  })

  it.each([
    ['> a', '\\> a'],
    ['= a', '\\= a'],
    ['| a', '\\| a'],
    ['- a', '\\- a'],
    ['-a', '-a'],
    ['+ a', '\\+ a'],
    ['+1', '+1'],
    ['--', '\\--'],
    [':- a', '\\:- a'],
    [':| a', '\\:| a'],
    [': a', ': a'],
    [':a', ':a'],
    ['[a', '[a'],
    ['[ab', '[ab'],
    ['[a] b', '\\[a] b'],
    ['[ a', '\\[ a'],
    ['[1', '\\[1'],
    ['#', '\\#'],
    ['# a', '\\# a'],
    ['#a', '#a'],
    ['###### a', '\\###### a'],
    ['####### a', '####### a'],
    ['######', '\\######'],
    ['#######', '#######'],
    ['1. a', '1\\. a'],
    ['1.', '1\\.'],
    ['1) a', '1\\) a'],
    ['1.a', '1.a'],
    ['1- a', '1- a'],
    ['0. a', '0\\. a'],
    ['9. a', '9\\. a'],
    ['123456789. a', '123456789\\. a'],
    ['1234567890. a', '1234567890. a'],
    ['. a', '. a'],
    [') a', ') a']
  ])('that begin a line: %j is %j', (text, printed) => {
    expect(escapeLine(text, { lineStart: true })).toBe(printed)
    expect(escapeLine(text)).toBe(text)
  })

  it.each([
    ['a * b', 'a * b'],
    ['* b', '\\* b'],
    [' * b', ' \\* b'],
    ['a *', 'a \\*'],
    ['a * ', 'a \\* '],
    ['a *b', 'a \\*b'],
    ['a* b', 'a\\* b'],
    ['a_b', 'a_b'],
    ['_b', '\\_b'],
    ['a_', 'a\\_'],
    ['a _b', 'a \\_b'],
    ['a_ b', 'a\\_ b'],
    ['a[b', 'a[b'],
    ['a[^b', 'a\\[^b'],
    ['a]b', 'a]b'],
    ['a](b', 'a\\](b'],
    ['a]: b', 'a\\]: b'],
    ['a!b', 'a!b'],
    ['a!', 'a\\!'],
    ['a<b', 'a\\<b'],
    ['a<', 'a<'],
    ['a< b', 'a< b'],
    ['a<3', 'a<3'],
    ['a|b', 'a|b'],
    ['a~b', 'a\\~b'],
    ['a`b', 'a\\`b'],
    ['a\\b', 'a\\\\b'],
    ['a&b;', 'a\\&b;'],
    ['a&b', 'a&b'],
    ['a& b;', 'a& b;'],
    ['a&#12;', 'a\\&#12;'],
    [`a&${'b'.repeat(32)};`, `a\\&${'b'.repeat(32)};`],
    [`a&${'b'.repeat(33)};`, `a&${'b'.repeat(33)};`],
    ['\u{1f6f6}*\u{1f6f6}', '\u{1f6f6}\\*\u{1f6f6}'],
    [' a ', ' a ']
  ])('inside a line: %j is %j', (text, printed) => {
    expect(escapeLine(text)).toBe(printed)
  })

  it.each([
    ['a!', { lineEnd: true }, 'a!'],
    ['a[b]', { brackets: true }, 'a\\[b\\]'],
    ['a|b', { cell: true }, 'a\\|b'],
    [' a ', { lineStart: true }, '&#x20;a '],
    [' a ', { lineEnd: true }, ' a&#x20;'],
    ['a b', { lineStart: true, lineEnd: true }, 'a b']
  ])('%j in %j is %j', (text, surroundings, printed) => {
    expect(escapeLine(text, surroundings)).toBe(printed)
  })

  it.each([
    ['a\nb', 'a\\\nb'],
    ['\n\na\n', '&#xA;&#xA;a&#xA;'],
    ['\n', '&#xA;'],
    ['# a\n# b', '\\# a\\\n\\# b']
  ])('of several lines: %j is %j', (text, printed) => {
    expect(escapeText(text)).toBe(printed)
  })
})

describe('times', () => {
  it.each([
    [0, '0:00:00'],
    [59.999, '0:00:59.999'],
    [60, '0:01:00'],
    [61.5, '0:01:01.5'],
    [3599, '0:59:59'],
    [3600, '1:00:00'],
    [3723.05, '1:02:03.05'],
    [3_599_999, '999:59:59'],
    [3_600_000, '1000:00:00'],
    [3_600_001, '3600001s'],
    [0.12345, '0.12345s'],
    [-1, '-1s']
  ])('%d is written %s, and read', (seconds, text) => {
    expect(formatTime({ start: seconds })).toBe(text)
    expect(readTime(text)).toEqual({ start: seconds })
    expect(formatTime({ start: 1, end: seconds })).toBe(`0:00:01–${text}`)
    expect(readTime(`0:00:01–${text}`)).toEqual({ start: 1, end: seconds })
  })

  it.each([
    '',
    's',
    'xs',
    'Infinitys',
    '1:02',
    '1:2:03',
    '12345:00:00',
    '1:02:03.',
    '1:02:03.1234',
    'a1:02:03',
    '1:02:03b'
  ])('%j is none', (text) => expect(readTime(text)).toBeUndefined())

  it.each([
    [-1, undefined, '00:00:00.000 --> 00:00:05.000'],
    [5, 4, '00:00:05.000 --> 00:00:05.000'],
    [59.9996, 61, '00:01:00.000 --> 00:01:01.000'],
    [3661.25, 7322.5, '01:01:01.250 --> 02:02:02.500'],
    [360_000, 4e8, '100:00:00.000 --> 100000:00:00.000']
  ])('from %d to %d is a cue %s', (start, end, cue) => {
    const time = { start, ...(end !== undefined && { end }) }
    const spoken = interview(turn('Ana', 'Why?', { time }), turn('Bo', 'So.'))
    expect(toVtt(spoken)).toBe(`WEBVTT\n\n${cue}\n<v Ana>Why?\n`)
    expect(toSrt(spoken)).toBe(`1\n${cue.replaceAll('.', ',')}\nAna: Why?\n`)
  })

  it('of a turn hold for what its blocks leave untimed', () => {
    const blocks: Block[] = [
      { type: 'paragraph', text: 'a' },
      { type: 'paragraph', text: '' },
      { type: 'paragraph', text: 'b & {c}\v d \u0007e\u202e' }
    ]
    const spoken = interview(
      turn('Ana', '', { blocks, time: { start: 1, end: 2 } }),
      turn(null, '', { time: { start: 3 } })
    )
    expect(toVtt(spoken)).toBe(
      'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Ana>a\nb &amp; {c}\nd \ufffde\n'.replace('e\n', 'e\ufffd\n')
    )
    expect(toSrt(spoken)).toBe('1\n00:00:01,000 --> 00:00:02,000\nAna: a\nb & (c}\nd \ufffde\ufffd\n')
  })
})

describe('addresses', () => {
  it.each([
    ['  https://example.org/ ', 'https://example.org/'],
    ['HTTPS://example.org', 'HTTPS://example.org'],
    ['a/b:c', 'a/b:c'],
    ['gemini://example.org', 'gemini://example.org'],
    ['a&b;:c', undefined],
    ['tel&#58;1', 'tel&#58;1'],
    ['x&#58;1', undefined],
    ['x&#x3a;1', undefined],
    ['x&COLON;1', undefined],
    ['x&amp;colon;1', undefined],
    ['&tab;http&colon;a', '&tab;http&colon;a'],
    ['ht&newline;tp&colon;a', 'ht&newline;tp&colon;a'],
    ['a&sol;b&colon;c', 'a&sol;b&colon;c'],
    ['a&quest;b&colon;c', 'a&quest;b&colon;c'],
    ['a&num;b&colon;c', 'a&num;b&colon;c'],
    ['a&other;b&colon;c', undefined],
    ['x&#1114112;:y', undefined],
    [`${'a'.repeat(300)}:b`, `${'a'.repeat(300)}:b`],
    ['', undefined],
    ['   ', undefined]
  ])('%j is safe as %j', (url, safe) => {
    expect(safeUrl(url)).toBe(safe)
  })
})

describe('front matter', () => {
  it.each([
    ['plain words', 'plain words'],
    ['É.a-b_c (d/e) f’g', 'É.a-b_c (d/e) f’g'],
    ['1a', '"1a"'],
    ['a ', '"a "'],
    [' a', '" a"'],
    ['', '""'],
    ['Yes', '"Yes"'],
    ['n', '"n"'],
    ['NULL', '"NULL"'],
    ['yesterday', 'yesterday'],
    ['a: b', '"a: b"'],
    ['a#b', '"a#b"'],
    ['"', '"\\""'],
    ['\x7f\x85', '"\\u007f\\u0085"'],
    ['\u2028\u{1f6f6}', '"\\u2028\u{1f6f6}"'],
    ['\ud800', '"\\ud800"']
  ])('has %j as %s', (text, yaml) => {
    expect(entryLine('key', text)).toBe(`key: ${yaml}`)
    expect(entryLine(text, null)).toBe(`${yaml}: null`)
    expect(
      flowLine([
        ['a', [text, 'b']],
        ['c', undefined],
        ['d', 1.5]
      ])
    ).toBe(`  - {a: [${yaml}, b], d: 1.5}`)
    expect(
      itemLines([
        ['c', undefined],
        ['a', text],
        ['d', 2]
      ])
    ).toEqual([`  - a: ${yaml}`, '    d: 2'])
  })
})

describe('exchanges that nothing need be said of', () => {
  const speakers: Interview['speakers'] = [
    { id: 'a', name: 'Ana', labels: [], role: 'interviewer' },
    { id: 'c', name: 'Cy', labels: [], role: 'interviewer' },
    { id: 'b', name: 'Bo', labels: [], role: 'interviewee' }
  ]
  const spoken = (row: string) =>
    row.split(' ').map((word) => {
      const speaker = word.replace('!', '')
      return {
        speaker: speaker === 'Q' || speaker === 'A' ? null : speaker,
        cue: { text: speaker, inside: true },
        fresh: word.endsWith('!')
      }
    })

  it.each([
    ['a b a b', '1+1 1+1'],
    ['b a b', '0+1 1+1'],
    ['a c b b', '2+2'],
    ['a a b', '1+0 1+1'],
    ['a b! b', '1+0 0+2'],
    ['a! c! b', '1+0 1+1'],
    ['Q A Q A', '1+1 1+1'],
    ['Q a A', '2+1'],
    ['Q Q', '1+0 1+0'],
    ['b b A', '0+3']
  ])('%s are %s', (row, shapes) => {
    expect(formatShapes(usualShapes(spoken(row), speakers))).toBe(shapes)
  })

  it.each([
    [[], 2, '- -'],
    [[0], 2, '0 0'],
    [[1], 3, '- 0 0'],
    [[0, 0, 2], 3, '1 1 2'],
    [[3], 3, '- - -']
  ])('sections before %j of %d are %s', (befores, count, sections) => {
    expect(formatSections(usualSections(befores, count))).toBe(sections)
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

  it('have captions where nobody is named, with words before the first time in the first cue of their turn', () => {
    const timed: Block = { type: 'paragraph', text: 'So.', time: { start: 5 } }
    const talk = interview(
      turn(null, 'Why?', {
        blocks: [{ type: 'paragraph', text: 'Untimed.' }, timed, { type: 'paragraph', text: 'More.' }]
      }),
      turn(null, 'No.', { time: { start: 9 } })
    )
    expect(toVtt(talk)).toBe(
      'WEBVTT\n\n00:00:05.000 --> 00:00:09.000\nUntimed.\nSo.\nMore.\n\n00:00:09.000 --> 00:00:14.000\nNo.\n'
    )
    expect(toSrt(talk)).toBe(
      '1\n00:00:05,000 --> 00:00:09,000\nUntimed.\nSo.\nMore.\n\n2\n00:00:09,000 --> 00:00:14,000\nNo.\n'
    )
    const below = interview(
      turn('Ann', 'Why?', { time: { start: 1 } }),
      turn('Bo', '', { blocks: [{ type: 'code', text: 'Hm.' }, { type: 'quote', blocks: [] }, timed] })
    )
    expect(toSrt(below)).toBe(
      '1\n00:00:01,000 --> 00:00:05,000\nAnn: Why?\n\n2\n00:00:05,000 --> 00:00:10,000\nBo: Hm.\nSo.\n'
    )
  })

  it('are read with times as words where they are no times', () => {
    expect(readTime('0:00:01–0:00:02')).toEqual({ start: 1, end: 2 })
    for (const text of ['0:00:01–soon', 'soon–0:00:01', '0:00:01–0:00:02–0:00:03'])
      expect(readTime(text)).toBeUndefined()
  })
})
