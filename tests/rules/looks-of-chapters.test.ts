import { describe, expect, it } from 'vitest'
import { lookedAt, seenBy, type Tag, type Told, told, toldAs } from '../support/looks.ts'

const asked = told('question', 'Who holds the lamp?')
const said = told('answer', 'My brother holds it, and he sings.')

const LISTED = ['0:00 – Welcome to the cave', '12:30 – The other side', '1:04:10 – Up again']
const chapters = (texts: readonly string[] = LISTED): Told[] => texts.map((text) => told('boilerplate', text))
const seen = (...rows: Told[]): Tag[] => lookedAt('chapters-are-sections', rows)

/** What becomes of `The other side` between turns, below a list. */
const between = (listed: readonly Told[], text = 'The other side', tag: Tag = 'answer'): Tag | undefined =>
  seen(...listed, asked, said, told(tag, text), asked, said).at(-3)

describe('a title from the list of chapters', () => {
  it('is a section where it stands between turns', () => {
    expect(seen(...chapters(), asked, said, told('answer', 'The other side'), asked, said)).toEqual([
      ...['boilerplate', 'boilerplate', 'boilerplate', 'question', 'answer', 'section', 'question', 'answer']
    ])
  })

  it.each([
    ['question', 'section'],
    ['answer', 'section'],
    ['aside', 'section'],
    ['introduction', 'introduction'],
    ['title', 'title'],
    ['boilerplate', 'boilerplate']
  ] as const)('is one as %s: %s', (tag, becomes) => {
    expect(between(chapters(), 'The other side', tag)).toBe(becomes)
  })

  it.each(['The other side', 'the OTHER side', '– The other side', 'The other side:', '| The other side –'])(
    'is one whatever stands around it: %s',
    (text) => {
      expect(between(chapters(), text)).toBe('section')
    }
  )

  it.each(['The other side of it', 'On the other side', 'The other', 'The other sink', 'Up at noon'])(
    'is no other line: %s',
    (text) => {
      expect(between(chapters(), text)).toBe('answer')
    }
  )

  it.each([
    '12:30 The other side',
    '12:30 | The other side',
    '[12:30] The other side',
    '(12:30) The other side',
    '(12:30): The other side',
    'The other side 12:30',
    'The other side – 12:30',
    'The other side (12:30)'
  ])('stands beside its time in any form: %s', (text) => {
    expect(between(chapters(['0:00 – Welcome to the cave', text, '1:04:10 – Up again']))).toBe('section')
  })

  it.each([
    'The other side',
    'The 12:30 other side',
    'The other side at half past 12',
    '12:30, The other side',
    '12:30'
  ])('has a time at one end, and words: %s', (text) => {
    const listed = [...LISTED.slice(0, 1), '1:04:10 – Up again', '1:10:00 – Home', text]
    expect(between(chapters(listed))).toBe('answer')
  })

  it('is no blank beside a time without words', () => {
    expect(between(chapters([...LISTED, '1:20:00']), '—', 'aside')).toBe('aside')
    expect(between(chapters([...LISTED, '1:20:00']))).toBe('section')
    expect(between(chapters(['0:00', ...LISTED.slice(0, 2)]))).toBe('answer')
  })

  it.each([
    [90, 'section'],
    [91, 'answer']
  ])('stands in a short line: %i letters', (length, tag) => {
    const title = `The other side ${'of all the water '.repeat(6)}`.slice(0, length - '12:30 '.length - 1)
    expect(between(chapters([LISTED[0] as string, '6:00 Down', '7:00 Rope', `12:30 ${title}x`]), `${title}x`)).toBe(tag)
  })
})

describe('a list of chapters', () => {
  it('has three titles at least, no two of them alike', () => {
    expect(between(chapters(LISTED.slice(0, 2)))).toBe('answer')
    expect(between(chapters([...LISTED.slice(0, 2), '13:30 – The other side']))).toBe('answer')
  })

  it('has its lines one below the other', () => {
    const [first, ...others] = chapters() as [Told, ...Told[]]
    const between = (...rows: Told[]): Tag | undefined =>
      seen(...rows, asked, said, told('answer', 'The other side')).at(-1)
    expect(between(first, told('boilerplate', 'Chapters'), ...others)).toBe('answer')
    expect(between(told('boilerplate', 'Chapters'), first, ...others)).toBe('section')
    expect(between(first, ...others, told('boilerplate', 'Chapters'))).toBe('section')
    expect(between(first, told('boilerplate', `1:00 ${'Down the rope '.repeat(7)}`), ...others)).toBe('answer')
  })

  it('is the first of them', () => {
    const more = chapters(['0:00 – Old ropes', '2:00 – New ropes', '4:00 – No ropes'])
    expect(between([...chapters(), said, ...more])).toBe('section')
    expect(between([...chapters(), said, ...more], 'New ropes')).toBe('answer')
  })

  it('has nothing to say of what stands above it', () => {
    expect(seen(told('answer', 'The other side'), said, ...chapters(), asked, said)[0]).toBe('answer')
  })

  it('keeps its own lines, whatever they were taken for', () => {
    const listed = LISTED.map((text) => told('answer', text))
    expect(seen(asked, ...listed, asked, said).slice(1, 4)).toEqual(['answer', 'answer', 'answer'])
  })
})

describe('a title from the list of chapters that belongs to somebody', () => {
  const rows = [...chapters(), asked, said, told('answer', 'The other side'), asked]
  const analysis = toldAs(rows)
  const at = 5

  it('is a turn where it is a label, or somebody opens with it', () => {
    const head = { name: 'So', key: 'so', separator: 0, from: 0, to: 2, body: 0, styled: false, time: undefined }
    const headed = rows.map((_, index) => (index === at ? head : undefined))
    const opens = Int32Array.from(rows, (_, index) => (index === at ? 0 : -1))
    expect(seenBy('chapters-are-sections', analysis)[at]).toBe('section')
    expect(seenBy('chapters-are-sections', { ...analysis, heads: headed })[at]).toBe('answer')
    expect(seenBy('chapters-are-sections', { ...analysis, cast: { ...analysis.cast, opens } })[at]).toBe('answer')
  })

  it('stays what the format has told', () => {
    const units = analysis.units.map((unit, index) =>
      index === at ? { ...unit, data: { part: 'aside' as const } } : unit
    )
    expect(seenBy('chapters-are-sections', { ...analysis, units })[at]).toBe('answer')
  })
})
