/** What belongs to an answer, and what stands beside it. */
import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import { toText } from '../src/index.ts'
import type { Interview } from '../src/schema.ts'
import { violations } from './invariants.ts'

/** Question and answer in turn, and between the third pair what a case adds. */
const talk = (between = '', below = '', label: (name: string) => string = (name) => `${name}:`): string =>
  [
    'A talk about ovens',
    'Bo Kern bakes bread on a boat.',
    `${label('Ann')} What did you do before?`,
    `${label('Bo')} I built an oven with my aunt. It took a year.`,
    `${label('Ann')} Why a boat?`,
    `${label('Bo')} Because the river was there.`,
    ...(between === '' ? [] : [between]),
    `${label('Ann')} And when was that?`,
    `${label('Bo')} In May, when the oven came.`,
    ...(below === '' ? [] : [below])
  ].join('\n\n')

const bold = (name: string): string => `**${name}:**`

const lastAnswer = ({ exchanges }: Interview) =>
  exchanges
    .at(-1)
    ?.answer.at(-1)
    ?.blocks.map(({ type }) => type)

const wrong = (source: string): string[] => violations(source, parseInterview(source), parseInterview)

describe('a list that begins behind the label', () => {
  it.each([
    ['Bo: 1) mix\n2) bake\n3) eat', ['mix', 'bake', 'eat'], true],
    ['Bo: 1. mix\n2. bake', ['mix', 'bake'], true],
    ['Bo: - mix\n- bake', ['mix', 'bake'], false],
    ['Bo: • mix\n• bake', ['mix', 'bake'], false],
    ['Bo: (a) mix it\n(b) bake it', ['mix it', 'bake it'], true],
    ['Bo: Much.\n- mix\n- bake', ['mix', 'bake'], false],
    ['Bo: 1) mix\n3) eat', ['eat'], true],
    ['Bo: – mix\n- bake', ['bake'], false]
  ])('%j', (answer, items, ordered) => {
    const source = `Ann: What did you do?\n\n${answer}\n\nAnn: And when was that?\n\nBo: In May.\n`
    const { lists } = parseInterview(source)
    expect(lists.map((list) => [list.items, list.ordered])).toEqual([[items, ordered]])
    expect(wrong(source)).toEqual([])
  })

  it('stands where its items do, with their markup', () => {
    const source = '**Ann:** What?\n\n**Bo:** - mix *it* well\n- bake\n\n**Ann:** When?\n\n**Bo:** In May.\n'
    const [block] = parseInterview(source).exchanges[0]?.answer[0]?.blocks ?? []
    expect(source.slice(block?.position?.start.offset, block?.position?.end.offset)).toBe('- mix *it* well\n- bake')
    expect(block?.type === 'list' && block.items[0]?.blocks[0]).toMatchObject({ markdown: 'mix _it_ well' })
    expect(wrong(source)).toEqual([])
  })
})

describe('a line that is an advertisement', () => {
  const ads = ({ asides }: Interview) => asides.map(({ kind, blocks }) => [kind, toText(blocks)])

  it.each(['[Advertisement]', 'This interview is sponsored by Acme Flour.', 'This podcast is brought to you by Acme.'])(
    'between turns stands beside the talk: %s',
    (line) => {
      const source = talk(line)
      const interview = parseInterview(source)
      expect(ads(interview)).toEqual([['advertisement', line]])
      expect(interview.exchanges).toHaveLength(3)
      expect(interview.introduction.map(toText)).toEqual(['Bo Kern bakes bread on a boat.'])
      expect(wrong(source)).toEqual([])
    }
  )

  it.each([
    ['the word above a space that the page sells', talk('Advertisement')],
    ['what the speaker says of his own', talk('My interview was sponsored by my aunt.')],
    ['an answer', talk().replace('Because the river was there.', '[Advertisement]')],
    ['what somebody tells', talk('The race was sponsored by a brewery.')],
    ['below the last turn', talk('', 'This interview is sponsored by Acme Flour.')]
  ])('is none where it is %s', (_, source) => {
    expect(ads(parseInterview(source))).toEqual([])
  })
})

describe('what is set apart below the last answer', () => {
  it.each([
    ['a fence', '```js\nbake(oven)\n```', ['paragraph', 'code']],
    ['a table', '| what | when |\n| --- | --- |\n| mix | May |', ['paragraph', 'table']],
    ['code, and then a table', '```\nbake()\n```\n\n| what |\n| --- |\n| mix |', ['paragraph', 'code', 'table']],
    ['code below a rule', '---\n\n```\nbake()\n```', ['paragraph']],
    ['code below a heading', '## Notes\n\n```\nbake()\n```', ['paragraph']],
    ['a quotation', '> Write to the editor at The Weir, 4 Mill Lane, before May.', ['paragraph']]
  ])('%s', (_, below, expected) => {
    const source = talk('', below, bold)
    expect(lastAnswer(parseInterview(source))).toEqual(expected)
    expect(wrong(source)).toEqual([])
  })

  it('is a quotation that a colon announces', () => {
    const source = talk('', '> Bake while the river runs.', bold).replace(
      'In May, when the oven came.',
      'My aunt said:'
    )
    expect(lastAnswer(parseInterview(source))).toEqual(['paragraph', 'quote'])
  })

  it.each([
    ['preformatted', '<pre>mix the dough\nbake the bread</pre>', ['paragraph', 'paragraph']],
    ['code', '<pre><code>bake(oven)\neat(bread)</code></pre>', ['paragraph', 'code']],
    [
      'a table',
      '<table><tr><th>what</th><th>when</th></tr><tr><td>mix</td><td>May</td></tr></table>',
      ['paragraph', 'table']
    ]
  ])('of a web page: %s', (_, below, expected) => {
    const paragraphs = talk('', '', (name) => `<b>${name}:</b>`)
      .split('\n\n')
      .map((text) => `<p>${text}</p>`)
    const source = `<html><body><article>${paragraphs.join('')}${below}</article></body></html>`
    expect(lastAnswer(parseInterview(source))).toEqual(expected)
    expect(wrong(source)).toEqual([])
  })
})

describe('a few words that are quoted', () => {
  const quoted = (words: string): unknown[] =>
    parseInterview(talk(`> “${words}”`)).pullQuotes.map(({ match, exchange }) => [match, exchange])

  it('are those of the one answer that has them word for word', () => {
    expect(quoted('when the oven came')).toEqual([['exact', 2]])
    expect(quoted('the oven came')).toEqual([['exact', 2]])
    const { pullQuotes, warnings } = parseInterview(talk('> “the oven came”'))
    expect(pullQuotes[0]).toMatchObject({ speaker: 'bo-kern', source: { start: { line: 17 } } })
    expect(warnings).toEqual([])
  })

  it.each(['an oven came', 'the came oven', 'in May'])('are nobody’s otherwise: %s', (words) => {
    expect(quoted(words).flat()).not.toContain('exact')
  })

  it('are nobody’s where they stand twice', () => {
    const source = talk('> “the oven came”').replace('It took a year.', 'Then the oven came.')
    expect(parseInterview(source).pullQuotes.map(({ match }) => match)).toEqual(['none'])
  })
})

describe('a signature below a pull-quote', () => {
  const SAID = '“I built an oven with my aunt.”'

  it.each([
    ['on the next line', 'A:', `${SAID}\n— Bo Kern`],
    ['below a blank line', 'A:', `${SAID}\n\n— Bo Kern`],
    ['by a part of the name', 'A:', `${SAID}\n\n– Kern, who bakes`],
    ['in capitals above', 'A:', '"I BUILT AN OVEN WITH MY AUNT"\n— Bo Kern'],
    ['in Markdown', '**A:**', `${SAID}\n— Bo Kern`],
    ['in Markdown, below a blank line', '**A:**', `${SAID}\n\n-- Bo Kern`]
  ])('is a part of it: %s', (_, form, quotation) => {
    const source = talk(quotation, '', (name) => form.replace('A', name === 'Bo' ? 'Bo Kern' : name))
    const interview = parseInterview(source)
    const [quote, ...more] = interview.pullQuotes
    expect(more).toEqual([])
    expect(quote).toMatchObject({ text: quotation.replace('\n\n', '\n'), speaker: 'bo-kern', exchange: 0 })
    expect(quote?.match).not.toBe('none')
    expect(interview.lists).toEqual([])
    expect(interview.exchanges.map(({ answer: [turn] }) => turn?.blocks.length)).toEqual([1, 1, 1])
    expect(wrong(source)).toEqual([])
  })
})

describe('a name below a pull-quote that two share', () => {
  it('says of neither that the words are hers, but her own may', () => {
    const quoteBy = (name: string): unknown[] => {
      const source = talk(`“The river was there.”\n— ${name}`)
        .replaceAll('Ann:', 'Ida Holm:')
        .replaceAll('Bo:', 'Ida Kern:')
      return parseInterview(source).pullQuotes.map(({ match, speaker }) => [match, speaker])
    }
    expect(quoteBy('Kern')).toEqual([['exact', 'ida-kern']])
    expect(quoteBy('Ida')).toEqual([['near', 'ida-kern']])
  })
})

describe('what stands right below a picture', () => {
  const kinds = (line: string): string[] =>
    parseInterview(talk(`![oven](oven.jpg)\n\n${line}`, '', bold)).asides.map(({ kind }) => kind)

  it('is its caption, in italics', () => {
    expect(kinds('*The oven on its boat. Photo: Carl*')).toEqual(['media', 'caption'])
  })
})

describe('lines of zero-width spaces', () => {
  it.each(['text', 'html', 'markdown'])('are kept: %s', (format) => {
    const source = '\u200b\u200b\n\n \u200b\n'
    const lines = parseInterview(source, { format }).boilerplate.map(({ position }) => position?.start.line)
    expect(lines).toEqual(expect.arrayContaining([1, 3]))
  })

  it('also between turns', () => {
    const source = 'Ann: Why?\n\u200b\nBo: So.\n'
    expect(parseInterview(source).boilerplate).toEqual([
      { text: '', rule: 'markup/empty', position: expect.objectContaining({ end: { line: 2, column: 2, offset: 11 } }) }
    ])
    expect(wrong(source)).toEqual([])
  })
})
