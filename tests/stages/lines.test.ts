import { describe, expect, it } from 'vitest'
import { parseInterview } from '../../src/all.ts'
import { wordMarks } from '../../src/languages/word-marks.ts'
import { bulletAt } from '../../src/read/bullets.ts'
import { htmlReader } from '../../src/read/html/index.ts'
import { lineStarts } from '../../src/read/lines.ts'
import { markdownReader } from '../../src/read/markdown.ts'
import type { Block } from '../../src/schema.ts'
import { marksOf } from '../../src/stages/5-marks.ts'
import { type BlockOptions, blocksOf } from '../../src/stages/blocks.ts'
import { echoesOf } from '../../src/stages/echoes.ts'
import { inlineLines } from '../../src/stages/inline.ts'
import { withMarkedAsides } from '../../src/stages/marked-asides.ts'
import { fieldKey } from '../../src/stages/parts.ts'
import { withRunningHeads } from '../../src/stages/running-heads.ts'
import { cutUnit, lengthOf, sourceOffset } from '../../src/stages/split.ts'
import { stripTags } from '../../src/stages/strip-tags.ts'
import { Kind, type Unit } from '../../src/types.ts'
import { unitWith } from '../support/features.ts'
import { labelLines } from '../support/label-lines.ts'
import { linesOfHtml, linesOfMarkdown, linesOfText } from '../support/lines.ts'

describe('how much of the source shows a character', () => {
  it.each([
    ['a', 0, 'a', 1],
    ['\\*', 0, '*', 2],
    ['\\a', 0, '\\', 1],
    ['&gt;', 0, '>', 4],
    ['&amp;', 0, '&', 5],
    ['&AMP;', 0, '&', 5],
    ['&#38;', 0, '&', 5],
    ['&#x26;', 0, '&', 6],
    ['& so', 0, '&', 1],
    ['&gt;', 0, '&', 1],
    ['&nosuchreferencethatislongerthananyother;', 0, '&', 1]
  ])('%s', (source, offset, shown, length) => {
    expect(lengthOf(source, offset, shown.charCodeAt(0))).toBe(length)
  })

  it('is nothing for the second half of one that a reference has shown', () => {
    const half = '😀'.charCodeAt(1)
    expect(lengthOf('&#x1F600;a', 9, half)).toBe(0)
    expect(lengthOf('😀a', 1, half)).toBe(1)
  })
})

describe('cutting a line', () => {
  const starts = [0]

  it('leaves one without words as it is', () => {
    const unit = unitWith({ text: '', map: [], start: 3, end: 5 })
    expect(cutUnit(unit, [], '   xy', starts)).toEqual([unit])
    expect(sourceOffset(unit, 0, '   xy')).toBe(3)
  })

  it('keeps pictures without words, and markup on the side where it is', () => {
    const source = 'So. ![](a) Why?'
    const spans = [
      { type: 'image', from: 4, to: 4, url: 'a' },
      { type: 'strong', from: 0, to: 3 }
    ] as Unit['spans']
    const unit = unitWith({ text: 'So. Why?', spans, map: [0, 0, 4, 11], start: 0, end: 15 })
    const pieces = cutUnit(unit, [4], source, starts)
    expect(pieces.map(({ text, spans: own }) => [text, own.map(({ type }) => type)])).toEqual([
      ['So.', ['strong']],
      ['Why?', ['image']]
    ])
  })
})

describe('tags in a line', () => {
  const stripped = (source: string, inComment = false) => {
    const unit = unitWith({ text: '', map: [] })
    const open = stripTags(
      { source, from: 0, to: source.indexOf('\n') < 0 ? source.length : source.indexOf('\n'), closed: () => new Set() },
      inComment,
      unit
    )
    return [unit.text, open]
  }

  it('are taken off, those that end on a later line to the end of this', () => {
    expect(stripped('<b>Why</b> so?')).toEqual(['Why so?', false])
    expect(stripped('So <b')).toEqual(['So ', false])
    expect(stripped('So <b\nclass="x">')).toEqual(['So ', false])
    expect(stripped('<!-- so --> Why')).toEqual(['Why', false])
    expect(stripped('so --> Why <!--', true)).toEqual(['Why', true])
    expect(stripped('so\n-->', true)).toEqual(['', true])
    expect(stripped('so --> a <!-- b --> c <b>d</b', true)).toEqual(['a  c d', false])
  })
})

describe('tags and asterisks of type in a line', () => {
  const typed = (source: string): unknown[] => {
    const unit = unitWith({ text: '', map: [] })
    stripTags({ source, from: 0, to: source.length, closed: () => new Set() }, false, unit)
    return [unit.text, ...unit.spans.map(({ type, from, to }) => [type, unit.text.slice(from, to)])]
  }

  it('say what is bold and what is in italics', () => {
    expect(typed('<p><b>Why</b> so?</p>')).toEqual(['Why so?', ['strong', 'Why']])
    expect(typed('<em>Why</em> <strong>so</strong>?')).toEqual(['Why so?', ['emphasis', 'Why'], ['strong', 'so']])
    expect(typed('<p>**Why so?**</p>')).toEqual(['Why so?', ['strong', 'Why so?']])
    expect(typed('<p>So **why** and **how**.</p>')).toEqual(['So why and how.', ['strong', 'why'], ['strong', 'how']])
  })

  it('say nothing where they do not fit, or hold nothing', () => {
    expect(typed('Why</b> so?')).toEqual(['Why so?'])
    expect(typed('<b>Why so?')).toEqual(['Why so?'])
    expect(typed('<b> </b>Why so?')).toEqual(['Why so?'])
    expect(typed('<p>2 ** 3 is 8</p>')).toEqual(['2 ** 3 is 8'])
    expect(typed('<!-- **a** -->Why so?')).toEqual(['Why so?'])
    expect(typed('<>Why')).toEqual(['<>Why'])
    expect(typed('<?>Why')).toEqual(['Why'])
    expect(typed('<!>Why')).toEqual(['Why'])
  })
})

describe('markup that breaks within a line', () => {
  const linesIn = (text: string) => {
    const [node] = markdownReader.read({ text, shift: 0 }).root.children
    return inlineLines(node?.type === 'paragraph' ? node.children : [], text, lineStarts(text)).map(
      ({ text: words, spans }) => `${words} ${spans.map(({ type }) => type).join()}`
    )
  }

  it('ends with its line', () => {
    expect(linesIn('**Why?<br>** So.')).toEqual(['Why? strong', 'So. '])
    expect(linesIn('**Why?<br>How?** So.')).toEqual(['Why? strong', 'How? So. strong'])
  })

  it('goes on behind line ends that are written as references, and marks of quotations', () => {
    const [unit] = linesOfMarkdown('> So&#10;\n> Why&#10;&gt; so?').units as [Unit]
    expect(unit.text).toContain('Why')
  })
})

describe('lines of a page’s tables', () => {
  const facts = (between: string) =>
    linesOfHtml(
      `<p>${'The harbour was dark, and nobody wanted to carry lanterns. '.repeat(4)}</p>${between}<table>${between}<tr><td>Height</td><td>3</td></tr>${between}<tr><td>Age</td><td>9</td></tr></table>`
    ).units.slice(1)

  it('take no line of delimiters, on one line or on several', () => {
    expect(facts('').map(({ text, endRow }) => [text, endRow])).toEqual([
      ['Height | 3', 0],
      ['Age | 9', 0]
    ])
    expect(facts('\n').map(({ text, endRow }) => [text, endRow])).toEqual([
      ['Height | 3', 2],
      ['Age | 9', 3]
    ])
  })

  it('take one in Markdown, at the end of the text as well', () => {
    const rows = (text: string) => linesOfMarkdown(text).units.map(({ endRow }) => endRow)
    expect(rows('| a | b |\n| - | - |\n| c | d |\n')).toEqual([1, 2])
    expect(rows('| a | b |\n| - | - |\n| c | d |')).toEqual([1, 2])
    expect(rows('| a | b |\n| - | - |')).toEqual([1])
  })

  it('stand on the last line of a page', () => {
    expect(htmlReader.read({ text: '<table><tr><td>a</td></tr></table>', shift: 0 }).root.children).toHaveLength(1)
  })
})

describe('what stands beside the talk by its markup', () => {
  const rules = (lines: readonly string[], gaps: Record<number, number> = {}) => {
    const { units, source } = labelLines(lines)
    return withMarkedAsides(
      units.map((unit, at) => ({
        ...unit,
        gap: gaps[at] ?? 0,
        ...(unit.text.startsWith('<fig') && { kind: Kind.html })
      })),
      source
    ).map(({ data }) => data?.rule ?? '')
  }
  const component = 'markup/component'

  it('are components on one line or over several', () => {
    expect(rules(['<Tweet id="1" />', 'So.'])).toEqual([component, ''])
    expect(rules(['<Tweet id="1"', 'class="x" />', 'So.'])).toEqual(['', '', ''])
    expect(rules(['<Tweet', 'id="1"', '/>', 'So.'])).toEqual([component, component, component, ''])
    expect(rules(['<Tweet', 'id="1"', 'So.'], { 2: 1 })).toEqual([component, component, ''])
    expect(rules(['<Tweet', 'id="1"'])).toEqual([component, component])
  })

  it('are not people who talk in angle brackets, and no tags in small letters', () => {
    expect(rules(['<Ann> hello'])).toEqual([''])
    expect(rules(['<Ann', 'hello'])).toEqual(['', ''])
    expect(rules(['<Ann', 'id="1"'], { 1: 1 })).toEqual(['', ''])
    expect(rules(['<Ann'])).toEqual([''])
    expect(rules(['<tweet id="1" />'])).toEqual([''])
  })

  it('are captions to their end, those without one on a line', () => {
    const caption = 'markup/caption'
    expect(rules(['<figcaption>The mill', 'in May</figcaption>', 'So.'])).toEqual([caption, caption, ''])
    expect(rules(['<figcaption>The mill', 'So.'])).toEqual([caption, ''])
  })
})

describe('lines that every page repeats', () => {
  const furniture = (lines: readonly string[]) =>
    withRunningHeads(labelLines(lines).units).flatMap(({ data }, at) => (data?.part === 'boilerplate' ? [at] : []))
  const page = (...own: string[]) => [
    ...Array.from({ length: 12 }, (_, at) => `Words of line ${'abcdefghijkl'[at]} here.`),
    ...own
  ]

  it('are numbers of pages, between dashes as well', () => {
    const lines = [1, 2, 3, 4].flatMap((number) =>
      page('the weekly review of bells, ropes and other things in kirn', `- ${number} -`)
    )
    expect(furniture(lines).length).toBeGreaterThan(3)
    const letters = [1, 2, 3, 4].flatMap((number) =>
      page('the weekly review of bells, ropes and other things in kirn', `x ${number}`)
    )
    expect(furniture(letters).length).toBeLessThan(furniture(lines).length)
  })

  it('count pages up to how many there are, but no questions', () => {
    const counted = (below: string) => [1, 2, 3].flatMap((number) => [`${number} of 3`, below, ...page()])
    expect(furniture(counted('So it was.')).length).toBeGreaterThan(1)
    expect(furniture(counted('Why was it?'))).toEqual([])
    expect(furniture([...page(), '1 of 2', ...page(), '2 of 2']).length).toBeGreaterThan(0)
    expect(furniture(['1 of 2', 'Why was it?', ...page(), '2 of 2']).length).toBeGreaterThan(0)
  })
})

describe('fields and asides by their words', () => {
  it('name a link, and what is paid for', () => {
    const { metadata, asides } = parseInterview(
      '# The mill\n\n<!---\nTopics: oars\nWhere: Kirn\n--->\n\nAnn: Why?\n\nBo: So.\n\n[This episode is sponsored by the oar makers of Kirn, who row.]\n\nAnn: How?\n\nBo: Thus.\n'
    )
    expect(metadata.map(({ key }) => key)).toEqual(['topics', 'where'])
    expect(asides.map(({ kind }) => kind)).toEqual(['advertisement'])
  })
})

describe('lines that are put together', () => {
  const place = (start: number, end: number) => ({
    start: { line: 1, column: 1, offset: start },
    end: { line: 1, column: 1, offset: end }
  })
  const blocks = (units: readonly Partial<Unit>[], options: BlockOptions = {}) =>
    blocksOf(
      units.map((unit) => unitWith({ map: [], ...unit })),
      place,
      options
    ).map(shape)
  const shape = (block: Block): string =>
    block.type === 'quote'
      ? `> ${block.blocks.map(shape).join(' ')}`
      : block.type === 'list'
        ? block.items.map((item) => `- ${item.blocks.map(shape).join(' ')}`).join(' ')
        : 'text' in block
          ? block.text
          : block.type

  it('leave out what has no words: quotations, items, headings', () => {
    expect(blocks([{ text: 'So.' }, { text: '', quotes: 1 }])).toEqual(['So.'])
    expect(
      blocks([
        { text: '', items: [1, 1], marker: '-' },
        { text: 'a', items: [1, 2], marker: '-' }
      ])
    ).toEqual(['- a'])
    expect(blocks([{ text: '', heading: 2, kind: Kind.heading }, { text: 'So.' }])).toEqual(['So.'])
    expect(blocks([{ text: '①a' }, { text: '②' }, { text: '③c' }])).toEqual(['- a - c'])
  })

  it('of an item that the question began are no list; what stands below it is', () => {
    const inside = { text: 'So.', items: [1, 1] }
    const below = { text: 'Thus.', items: [2, 1], marker: '-' }
    expect(blocks([inside, below])).toEqual(['So.', '- Thus.'])
    expect(blocks([inside, { text: 'And so.', items: [1, 1] }])).toEqual(['So.', 'And so.'])
    expect(blocks([{ ...inside, marker: '-' }, below])).toEqual(['- So.', '- Thus.'])
  })
})

describe('a field by its words', () => {
  it.each([
    ['https://kirn.example', 'url'],
    ['By Ada Falk', 'byline'],
    ['3 May 2020', 'date'],
    ['Kirn, in spring', 'text']
  ])('%s', (text, key) => {
    const { units, lexicon } = labelLines([text])
    const words = wordMarks(lexicon, text)
    expect(fieldKey(units[0] as Unit, words, lexicon)).toEqual({ key, value: text })
  })
})

describe('a line that is set in italics among wrapped ones', () => {
  it('stays apart', () => {
    const full = (at: number) =>
      `The harbour had been closed since the autumn and nobody in the village ${'abcdefgh'[at]}`
    const lines = [full(0), full(1), `*${full(2)}*`, full(3), full(4), full(5)]
    const texts = (text: string) => linesOfMarkdown(text).units.length
    expect(texts(lines.join('\n'))).toBeGreaterThan(texts(lines.join('\n').replaceAll('*', '')))
  })
})

describe('a quotation of words that stand again and again', () => {
  it('is looked for where they stand first', () => {
    const refrain = 'the river takes what the river wants'
    const answer = `So ${`${refrain} and `.repeat(12)}then it was over, and the mill stood still for good.`
    const text = `**Why?**\n\n${answer}\n\n> “${refrain} and then it was over”\n\n**How?**\n\nThus it went.\n`
    expect(parseInterview(text).pullQuotes.map(({ match }) => match)).toEqual(['near'])
  })
})

describe('the sign that lengthens a vowel in kana', () => {
  it('is a bullet before a space', () => {
    expect(bulletAt('ー いつからですか？', 0, 10)).toMatchObject({ marker: 'ー', ordered: false, end: 2 })
    expect(bulletAt('ーいつからですか？', 0, 9)).toBeUndefined()
    expect(bulletAt('ー', 0, 1)).toBeUndefined()
  })

  it('is a dash', () => {
    const { units, lexicon } = linesOfText('ー いつからですか？\n\n• 冬からです。')
    const marks = marksOf(units, [], lexicon, echoesOf(units, []))
    expect(marks.map(({ marker }) => marker)).toEqual([1, 2])
  })
})

it('a day is no number of an item', () => {
  const numberOf = (text: string): number | undefined => bulletAt(text, 0, text.length)?.number
  expect(numberOf('14. Oktober 2012 um 21:12')).toBeUndefined()
  expect(numberOf('3. okt. 1998')).toBeUndefined()
  expect(numberOf('14. Oktober 20123')).toBe(14)
  expect(numberOf('14) Oktober 2012')).toBe(14)
  expect(numberOf('14. Oktober und 2012')).toBe(14)
})

it('no bullet stands behind the end of a text', () => {
  expect(bulletAt('so', 2, 2)).toBeUndefined()
  expect(bulletAt('•so', 0, 3)?.end).toBe(1)
})
