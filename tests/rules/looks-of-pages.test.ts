import { describe, expect, it } from 'vitest'
import { TAG } from '../../src/model/chain.ts'
import { models } from '../../src/model/weights.ts'
import { analyse } from '../../src/stages/readings.ts'
import { linesOfMarkdown } from '../support/lines.ts'
import { lookedAt, seenBy, type Tag, type Told, toldAs } from '../support/looks.ts'

const told = (tag: Tag, text: string, asks?: number): Told => ({ tag, text, ...(asks !== undefined && { asks }) })

describe('portraits above turns', () => {
  /** A turn below each picture, and how much it asks. */
  const below = (...turns: [picture: string, asks: number][]): Told[] =>
    turns.flatMap(([picture, asks], at) => [
      told('aside', `![](${picture}.png)`),
      told('introduction', `There are ${at + 2} stairs in the tower.`, asks)
    ])
  const seen = (...rows: Told[]): Tag[] =>
    lookedAt('portraits-tell', rows).filter((_, at) => !rows[at]?.text.startsWith('!['))
  const bubbles = (asking: number, answering: number, count = 3): Told[] =>
    below(
      ...Array.from({ length: count }, (): [string, number][] => [
        ['paula', asking],
        ['ottmar', answering]
      ]).flat()
    )

  it('tell who speaks: the one asks who asks most', () => {
    expect(seen(...bubbles(50, 10))).toEqual(['question', 'answer', 'question', 'answer', 'question', 'answer'])
    expect(seen(...bubbles(10, 50)).slice(0, 2)).toEqual(['answer', 'question'])
  })

  it.each([
    [12, 'question'],
    [11, 'introduction']
  ])('have to differ by twelve on the average: %i', (more, tag) => {
    expect(seen(...bubbles(20 + more, 20))[0]).toBe(tag)
  })

  it('count by the unit of a turn that asks most', () => {
    const [picture, words, ...rest] = bubbles(40, 10) as [Told, Told, ...Told[]]
    expect(seen(picture, { ...words, asks: 0 }, words, ...rest).slice(0, 3)).toEqual(['question', 'question', 'answer'])
  })

  it('stand at three turns each, or are no portraits', () => {
    expect(seen(...bubbles(50, 10, 2))).not.toContain('question')
    const [first, ...rest] = bubbles(50, 10)
    expect(seen({ ...(first as Told), text: '![](stairs.png)' }, ...rest)).not.toContain('question')
    expect(seen(...bubbles(50, 10, 3), ...below(['stairs', 0]))).toEqual([
      ...['question', 'answer', 'question', 'answer', 'question', 'answer'],
      'introduction'
    ])
  })

  it.each([
    ['one of them', 1, false],
    ['two of them', 2, true],
    ['eight of them', 8, true],
    ['nine of them', 9, false]
  ])('are two at least and eight at most: %s', (_, count, tells) => {
    const round = Array.from({ length: count }, (__, at): [string, number] => [`p${at}`, at === 0 ? 50 : 10])
    expect(seen(...below(...round, ...round, ...round)).includes('question')).toBe(tells)
  })

  it.each([
    ['three of five changes', ['paula', 'ottmar', 'paula', 'paula', 'ottmar', 'ottmar'], true],
    ['two of five changes', ['paula', 'ottmar', 'ottmar', 'ottmar', 'paula', 'paula'], false]
  ])('take turns: %s', (_, pictures, tells) => {
    const rows = below(...pictures.map((name): [string, number] => [name, name === 'paula' ? 50 : 10]))
    expect(seen(...rows).includes('question')).toBe(tells)
  })

  it.each([
    [4, 'question'],
    [5, 'introduction']
  ])('stand above most of the words: %i lines of others between six turns', (count, tag) => {
    const others = [
      told('section', '## More'),
      ...Array.from({ length: count - 1 }, (_, at) => told('aside', `More of ${at}.`))
    ]
    const rows = bubbles(50, 10)
    expect(seen(...rows.slice(0, 2), ...others, ...rows.slice(2))[0]).toBe(tag)
  })

  it('say nothing of words below a heading, below a label, or told apart by the format', () => {
    const rows = bubbles(50, 10)
    const more = [told('section', '## More'), told('introduction', 'The bell is old.')]
    expect(seen(...rows, ...more).slice(6)).toEqual(['section', 'introduction'])
    const page = [...rows, told('introduction', 'The bell is old.'), told('introduction', 'It rings.')]
    const analysis = toldAs(page)
    const units = analysis.units.map((unit, at) => (at === 12 ? { ...unit, data: { part: 'aside' as const } } : unit))
    expect(seenBy('portraits-tell', { ...analysis, units }).slice(12)).toEqual(['introduction', 'introduction'])
    const head = { name: 'The', key: 'the', separator: 0, from: 0, to: 3, body: 4, styled: false, time: undefined }
    const heads = analysis.heads.map((own, at) => (at === 12 ? head : own))
    expect(seenBy('portraits-tell', { ...analysis, heads }).slice(12)).toEqual(['introduction', 'introduction'])
  })

  it('are pictures that stand alone', () => {
    const rows = bubbles(50, 10).map((row) =>
      row.text.startsWith('![') ? { ...row, text: row.text.replace('![]', '![the stairs]') } : row
    )
    expect(seen(...rows)).not.toContain('question')
  })
})

describe('the one article of a newsletter that is a talk', () => {
  const linked = (name: string, ...more: Told[]): Told[] => [
    told('section', `## ${name}`),
    told('answer', `[${name}](https://example.org) is out.`),
    ...more
  ]
  const asked = (count: number): Told[] =>
    Array.from({ length: count }, (_, at): Told[] => [
      told('question', `How many of the ${at + 2} looms do you mend?`, 90),
      told('answer', 'All of them.')
    ]).flat()
  const talk = (count: number): Told[] => [told('section', '## The weaver'), ...asked(count)]
  const titled = (...rows: Told[]): boolean => lookedAt('one-article', rows).includes('title')
  const others = [...linked('Ropes'), ...linked('Wheels'), ...linked('Books')]

  it('is told by its questions and by the links of three others', () => {
    expect(titled(...others, ...talk(3))).toBe(true)
    expect(titled(...others, ...talk(2))).toBe(false)
    expect(titled(...others.slice(2), ...talk(3))).toBe(false)
  })

  it('has no rival in bold lines that do not ask', () => {
    const bold = linked('Sales', { tag: 'question', text: '**Looms**', asks: 90 })
    expect(titled(...others, ...bold, ...talk(3))).toBe(true)
    expect(lookedAt('one-article', [...others, ...bold, ...talk(3)]).slice(6, 9)).toEqual([
      'boilerplate',
      'boilerplate',
      'boilerplate'
    ])
  })

  it.each([
    ['a question mark', '**Looms for sale?**'],
    ['a word that asks', '**Which looms are for sale**']
  ])('has one in bold lines with %s', (_, text) => {
    const bold = linked('Sales', { tag: 'question', text, asks: 90 })
    expect(titled(...others, ...bold, ...talk(3))).toBe(false)
    expect(titled(...others, ...bold, ...talk(4))).toBe(true)
  })

  it('has none in what hardly asks, or was not told as a question', () => {
    const sale = 'Which looms are for sale?'
    expect(titled(...others, ...linked('Sales', { tag: 'question', text: sale, asks: 60 }), ...talk(3))).toBe(false)
    expect(titled(...others, ...linked('Sales', { tag: 'question', text: sale, asks: 59 }), ...talk(3))).toBe(true)
    expect(titled(...others, ...linked('Sales', { tag: 'answer', text: sale, asks: 90 }), ...talk(3))).toBe(true)
  })

  it('is none itself if its bold lines do not ask', () => {
    const bold = asked(3).map((row) => (row.tag === 'question' ? { ...row, text: '**Looms**' } : row))
    expect(titled(...others, told('section', '## The weaver'), ...bold)).toBe(false)
  })
})

describe('a table', () => {
  const ASKED = 'What do you write down?'
  const TABLE = '| | |\n| --- | --- |\n| Monday | There was wind. |'

  /** Tags of the units of the question and the two rows, or of more. */
  const seen = (text: string, ...tags: Tag[]): Tag[] => {
    const { units, ...rest } = analyse(linesOfMarkdown(text), models)
    expect(units).toHaveLength(tags.length)
    return seenBy('shown-in-answers', { ...rest, units, tags: Uint8Array.from(tags, (tag) => TAG[tag]) })
  }

  it('whose rows are an answer has a head that is one', () => {
    expect(seen(`${ASKED}\n\n${TABLE}`, 'question', 'aside', 'answer')).toEqual(['question', 'answer', 'answer'])
  })

  it('below a question whose rows are none has none either', () => {
    expect(seen(`${ASKED}\n\n${TABLE}`, 'question', 'aside', 'aside')).toEqual(['question', 'aside', 'aside'])
    expect(seen(`${ASKED}\n\n${TABLE}`, 'question', 'metadata', 'answer')[1]).toBe('metadata')
  })

  it('has no part in an answer below it', () => {
    expect(seen(`${ASKED}\n\n${TABLE}\n\nThat was a quiet week.`, 'question', 'aside', 'aside', 'answer')).toEqual([
      'question',
      'aside',
      'aside',
      'answer'
    ])
  })

  it('in an answer is told row by row', () => {
    expect(seen(`In my book.\n\n${TABLE}`, 'answer', 'aside', 'aside')).toEqual(['answer', 'answer', 'answer'])
  })
})
