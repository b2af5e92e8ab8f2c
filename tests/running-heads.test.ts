import { describe, expect, it } from 'vitest'
import { withRunningHeads } from '../src/stages/running-heads.ts'
import { Kind, type Unit } from '../src/types.ts'
import { unitWith } from './support/features.ts'

type Line = string | Partial<Unit>

/** The lines that a print shows on its pages. */
function furniture(...lines: Line[]): string[] {
  const units = lines.map((line) => unitWith(typeof line === 'string' ? { text: line } : line))
  const found = withRunningHeads(units)
  return units.flatMap(({ text }, at) => (found[at]?.data?.rule === 'page/running-head' ? [text] : []))
}

/** So many lines of a talk, no two alike. */
let spoken = 0
const talk = (count: number): string[] =>
  Array.from({ length: count }, () => {
    spoken++
    return `The ferry came in ${'again and '.repeat(spoken)}went.`
  })

/** Lines with those of a talk between them. */
const apart = (lines: readonly (Line | Line[])[], count = 4): Line[] =>
  lines.flatMap((line) => [...talk(count), ...(Array.isArray(line) ? line : [line])])

describe('lines that count the pages', () => {
  it.each([
    [['Page 1 of 9', 'Page 2 of 9']],
    [['p. 3 of 9', 'p. 8 of 9']],
    [['1 / 2', '2 / 2']],
    [['1/2', '2/2']],
    [['1001 of 9999', '1002 of 9999']],
    [['Pagefoot 1 from 9', 'Pagefoot 2 from 9']],
    [['Sida 1 av 9', 'Sida 2 av 9']]
  ])('are none of the words: %j', (counts) => {
    expect(furniture(...apart(counts))).toEqual(counts)
  })

  it.each([
    ['once', ['Page 1 of 9']],
    ['the same page twice', ['Page 2 of 9', 'Page 2 of 9']],
    ['backwards', ['Page 3 of 9', 'Page 2 of 9']],
    ['up and down', ['Page 1 of 9', 'Page 3 of 9', 'Page 2 of 9']],
    ['of another number', ['Page 1 of 9', 'Page 2 of 8']],
    ['further than there are', ['Page 8 of 9', 'Page 10 of 9']],
    ['from none', ['0 / 9', '1 / 9']],
    ['with more words before them', ['Old page 1 of 9', 'Old page 2 of 9']],
    ['with a long word before them', ['Pagesfoot 1 of 9', 'Pagesfoot 2 of 9']],
    ['with a long word between them', ['Page 1 among 9', 'Page 2 among 9']],
    ['with words behind them', ['Page 1 of 9 in all', 'Page 2 of 9 in all']],
    ['in five digits', ['10001 of 10009', '10002 of 10009']],
    ['up to five digits', ['1 of 10009', '2 of 10009']]
  ])('are words where they count %s', (_, counts) => {
    expect(furniture(...apart(counts))).toEqual([])
  })

  it.each([
    [3, 0],
    [4, 2]
  ])('have lines between them: %i', (count, found) => {
    expect(furniture(...apart(['Page 1 of 9', 'Page 2 of 9'], count))).toHaveLength(found)
  })

  it('may be the first line and a heading', () => {
    expect(furniture('Page 1 of 9', ...talk(4), 'Page 2 of 9')).toHaveLength(2)
    const heading = { text: 'Page 1 of 9', kind: Kind.heading }
    expect(furniture(...apart([heading, { ...heading, text: 'Page 2 of 9' }]))).toHaveLength(2)
  })

  it('are words in code, and where the format has told them apart', () => {
    const code = { text: 'Page 1 of 9', kind: Kind.code }
    expect(furniture(...apart([code, { ...code, text: 'Page 2 of 9' }]))).toEqual([])
    const told = { text: 'Page 1 of 9', data: { part: 'metadata' as const } }
    expect(furniture(...apart([told, 'Page 2 of 9']))).toEqual([])
  })

  it.each(['?', '？'])('count questions where each has one below that ends with %s', (mark) => {
    const first = ['Question 1 of 9', `Who steers${mark}`]
    expect(furniture(...apart([first, ['Question 2 of 9', `Who sings${mark}`]]))).toEqual([])
    expect(furniture(...apart([first, ['Question 2 of 9', 'Nobody.']]))).toHaveLength(2)
  })
})

describe('a line beside those that count the pages', () => {
  const both = (...beside: [Line[], Line[]]): string[] =>
    furniture(...apart(beside)).filter((text) => !text.startsWith('Page'))
  const above = (first: Line, second: Line): string[] => both([first, 'Page 1 of 9'], [second, 'Page 2 of 9'])
  const below = (first: Line, second: Line): string[] => both(['Page 1 of 9', first], ['Page 2 of 9', second])

  it('is of the page, too, where it is the same on each', () => {
    expect(above('Weir', 'Weir')).toEqual(['Weir', 'Weir'])
    expect(below('Weir', 'Weir')).toEqual(['Weir', 'Weir'])
    expect(above('Weir', 'Mere')).toEqual([])
    expect(below('Weir', 'Mere')).toEqual([])
  })

  it('is one of the words where it changes once', () => {
    const pages = ['Weir', 'Weir', 'Mere'].map((line, at) => [line, `Page ${at + 1} of 9`])
    expect(furniture(...apart(pages))).toEqual(['Page 1 of 9', 'Page 2 of 9', 'Page 3 of 9'])
  })

  it('is one of the words where it stands two lines away', () => {
    expect(both(['Weir', 'So.', 'Page 1 of 9'], ['Weir', 'No.', 'Page 2 of 9'])).toEqual([])
    expect(both(['Page 1 of 9', 'So.', 'Weir'], ['Page 2 of 9', 'No.', 'Weir'])).toEqual([])
  })

  it.each([
    [140, 2],
    [141, 0]
  ])('is no paragraph: %i letters', (letters, found) => {
    const line = 'the weir of the mere '.repeat(8).slice(0, letters - 1)
    expect(above(`${line}x`, `${line}x`)).toHaveLength(found)
  })

  it('has words, and the format has not told it apart', () => {
    expect(above('', '')).toEqual([])
    const told = { text: 'Weir', data: { part: 'metadata' as const } }
    expect(above(told, told)).toEqual([])
  })

  it('may be missing above the first page', () => {
    expect(furniture('Page 1 of 9', ...talk(3), 'Weir', 'Page 2 of 9')).toEqual(['Page 1 of 9', 'Page 2 of 9'])
  })
})

describe('an address and a page', () => {
  it.each([
    'www.weir.example  23',
    'weir.example 23',
    '23 | weir.example',
    '23|weir.example',
    '23 • weir.example',
    'weir.example · 2023',
    'the-weir.example 1',
    'weir.io 23',
    `weir.${'x'.repeat(12)} 23`,
    `${'weir'.repeat(12)}.example 203`
  ])('are the foot of a page, even of one alone: %s', (text) => {
    expect(furniture(...apart([text]))).toEqual([text])
  })

  it.each([
    'weir.example',
    '23',
    '23 24',
    'weir 23',
    'weir. 23',
    'weir.x 23',
    'weir.e2 23',
    `weir.${'x'.repeat(13)} 23`,
    'weir.example 20235',
    'weir.example x23',
    'weir.example 23x',
    'see weir.example 23',
    '23 weir.example 24',
    'weir@mere.example 23',
    'weir.example/mere 23',
    `${'weir'.repeat(12)}w.example 203`
  ])('are none: %s', (text) => {
    expect(furniture(...apart([text]))).toEqual([])
  })

  it('may be a heading, and are words in code and where the format has told them apart', () => {
    const text = 'weir.example 23'
    expect(furniture({ text, kind: Kind.heading })).toEqual([text])
    expect(furniture({ text, kind: Kind.code })).toEqual([])
    expect(furniture({ text, data: { part: 'metadata' } })).toEqual([])
  })

  it('take a bare number beside them along', () => {
    expect(furniture('4', 'weir.example 23', '5', 'So.', '6')).toEqual(['4', 'weir.example 23', '5'])
  })
})

describe('lines that say whose the pages are', () => {
  it.each([
    [['© 2021 The Weir   12', '© 2021 The Weir   13']],
    [['© The Weir 2', '© The Weir 9', '© The Weir 10']],
    [['© Weir 9', '© Weir 1023']],
    [['The Weir   12', 'The Weir   13']],
    [['The Weir © 2021      9', 'The Weir © 2021      10']]
  ])('are none of the words where the pages rise: %j', (feet) => {
    expect(furniture(...apart(feet))).toEqual(feet)
  })

  it.each([
    ['once', ['© The Weir 12']],
    ['the same page twice', ['© The Weir 12', '© The Weir 12']],
    ['backwards', ['© The Weir 13', '© The Weir 12']],
    ['up and down', ['© The Weir 12', '© The Weir 14', '© The Weir 13']],
    ['for somebody else', ['© The Weir 12', '© The Mere 13']],
    ['in five digits', ['© The Weir 10001', '© The Weir 10002']],
    ['without a blank', ['© The Weir, p.12', '© The Weir, p.13']],
    ['in the middle', ['© The 12 Weirs', '© The 13 Weirs']],
    ['without their sign', ['The Weir 12', 'The Weir 13']],
    ['behind a small gap', ['The Weir  12', 'The Weir  13']],
    ['behind a gap in the middle', ['The   Weir 12', 'The   Weir 13']],
    ['with a sign behind them', ['The Weir   12.', 'The Weir   13.']],
    ['before their sign', ['The Weir © 12', 'The Weir © 13']]
  ])('are words where they count %s', (_, feet) => {
    expect(furniture(...apart(feet))).toEqual([])
  })

  it.each([
    [140, 2],
    [141, 0]
  ])('are no paragraphs: %i letters', (letters, found) => {
    const line = `© ${'the weir of the mere '.repeat(7)}`.slice(0, letters - 4)
    expect(furniture(...apart([`${line}x 12`, `${line}x 13`]))).toHaveLength(found)
  })

  it.each([
    [3, 0],
    [4, 2]
  ])('have lines between them: %i', (count, found) => {
    expect(furniture(...apart(['© The Weir 12', '© The Weir 13'], count))).toHaveLength(found)
  })

  it('may be headings, and are words in code and where the format has told them apart', () => {
    const feet = (changes: Partial<Unit>): string[] =>
      furniture(...apart(['© The Weir 12', '© The Weir 13'].map((text) => ({ text, ...changes }))))
    expect(feet({ kind: Kind.heading })).toHaveLength(2)
    expect(feet({ kind: Kind.code })).toEqual([])
    expect(feet({ data: { part: 'metadata' } })).toEqual([])
  })

  it('take along what stands the same beside each of them, and a bare number', () => {
    const pages = [
      ['Weir', '© The Weir 12', '4'],
      ['Weir', '© The Weir 13', '5']
    ]
    expect(furniture(...apart(pages))).toEqual(pages.flat())
    expect(furniture(...apart([...pages, ['Mere', '© The Weir 14', '6']]))).toEqual([
      ...['© The Weir 12', '4', '© The Weir 13', '5', '© The Weir 14', '6']
    ])
  })
})
