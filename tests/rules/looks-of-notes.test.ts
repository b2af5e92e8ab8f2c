import { describe, expect, it } from 'vitest'
import type { Marks } from '../../src/stages/5-marks.ts'
import { lookedAt, seenBy, type Tag, type Told, told, toldAs } from '../support/looks.ts'

const asked = told('question', 'Why do the nets tear?')
const said = told('answer', 'Somebody is in a hurry.')
const laughter = told('answer', '(Laughter.)')

const seen = (...rows: Told[]): Tag[] => lookedAt('bracketed-notes', rows)
const last = (...rows: Told[]): Tag | undefined => seen(...rows).at(-1)

/** What becomes of the last paragraph with other marks than its own. */
const marked = (changes: Partial<Marks>, ...rows: Told[]): Tag | undefined => {
  const analysis = toldAs(rows)
  const marks = analysis.marks.map((own, at) => (at === rows.length - 1 ? { ...own, ...changes } : own))
  return seenBy('bracketed-notes', { ...analysis, marks }).at(-1)
}

describe('a stage direction alone in brackets', () => {
  it('is none of the words of the turn above it', () => {
    expect(seen(asked, said, laughter)).toEqual(['question', 'answer', 'aside'])
    expect(seen(asked, { ...laughter, tag: 'question' })).toEqual(['question', 'aside'])
    expect(last(asked, said, told('answer', '[Laughter]'))).toBe('aside')
  })

  it('is the answer where it is all of it', () => {
    expect(last(asked, laughter)).toBe('answer')
    expect(last(asked, told('answer', '***'), laughter)).toBe('answer')
    expect(seen(laughter)).toEqual(['answer'])
  })

  it('is only looked for where somebody speaks', () => {
    expect(last(told('introduction', 'The nets tear.'), { ...laughter, tag: 'introduction' })).toBe('introduction')
  })

  it.each(['(At night.)', '(At night, laughter.)', '(Laughter at night.)', 'Laughter.', '- (Laughter.)'])(
    'is no other paragraph: %s',
    (text) => {
      expect(last(asked, said, told('answer', text))).toBe('answer')
    }
  )

  it.each([
    [39, 'aside'],
    [40, 'answer']
  ])('has few letters: %i', (length, tag) => {
    expect(marked({ length }, asked, said, laughter)).toBe(tag)
  })

  it('is said where a mark, a label or somebody opens it, or the format has told it apart', () => {
    expect(marked({ marker: 1 }, asked, said, laughter)).toBe('answer')
    const analysis = toldAs([asked, said, laughter])
    const { cast, units } = analysis
    const head = { name: 'So', key: 'so', separator: 0, from: 0, to: 2, body: 0, styled: false, time: undefined }
    const changed = [
      { ...analysis, heads: [undefined, undefined, head] },
      { ...analysis, cast: { ...cast, opens: Int32Array.of(-1, -1, 0) } },
      {
        ...analysis,
        units: units.map((unit, at) => (at === 2 ? { ...unit, data: { part: 'aside' as const } } : unit))
      }
    ]
    expect(changed.map((own) => seenBy('bracketed-notes', own)[2])).toEqual(['answer', 'answer', 'answer'])
    expect(seenBy('bracketed-notes', { ...analysis, heads: [head, head, undefined] })[2]).toBe('aside')
  })
})

describe('a paragraph in brackets', () => {
  const NOTE = 'The nets of this evening were lent to us by the people who make the ropes.'

  it('is a note in square ones, or where it says so', () => {
    expect(last(asked, told('answer', `[${NOTE}]`))).toBe('aside')
    expect(last(asked, told('answer', `(Editor's note: ${NOTE})`))).toBe('aside')
    expect(last(asked, told('answer', `(${NOTE})`))).toBe('answer')
    expect(last(asked, told('answer', `Editor's note: ${NOTE}`))).toBe('answer')
  })

  it('is none where somebody asks, or nobody speaks', () => {
    expect(last(asked, told('question', `[${NOTE}]`))).toBe('question')
    expect(last(asked, told('section', `[${NOTE}]`))).toBe('section')
  })

  it.each([
    [39, 'answer'],
    [40, 'aside']
  ])('has many letters: %i', (length, tag) => {
    expect(marked({ length }, asked, told('answer', `[${NOTE}]`))).toBe(tag)
  })
})

describe('a paragraph in brackets between labelled turns', () => {
  const turns = (count: number): Told[] =>
    Array.from({ length: count }, (): Told[] => [
      { ...asked, labelled: 1 },
      { ...said, labelled: 2 }
    ]).flat()
  const below = (text: string, count = 3): Tag | undefined => last(...turns(count), told('answer', text))

  it.each(['[Nobody came.]', '[End of the second reel]', '[Off the record]', '[Ämter]'])(
    'is a note in square ones, however short: %s',
    (text) => {
      expect(below(text)).toBe('aside')
    }
  )

  it.each(['[it was closed]', '[2 reels]', '[…]', '(Nobody came.)', 'Nobody came.', '[Nobody] came.'])(
    'is said otherwise: %s',
    (text) => {
      expect(below(text)).toBe('answer')
    }
  )

  it.each(['(The mayor looks at her clock.)', '(He shows them the nets.)', '(She laughs with him.)'])(
    'is a note where it tells of others: %s',
    (text) => {
      expect(below(text)).toBe('aside')
    }
  )

  it.each([
    ['somebody who speaks', '(I was six, and she was ten.)'],
    ['who is spoken to', '(You know her well.)'],
    ['both', '(She told me so, you know.)'],
    ['nobody', '(There was rain at night.)'],
    ['others, in the middle of a sentence', '(and she had lent them.)'],
    ['others, without an end', '(She lends the nets)'],
    ['others, with a question', '(Does she lend the nets?)'],
    ['others, with words behind', '(She lends the nets.) So she does.']
  ])('is said where it tells of %s', (_, text) => {
    expect(below(text)).toBe('answer')
  })

  it.each([
    [2, 'answer'],
    [3, 'aside']
  ])('is a note only where both have labels: %i turns each', (count, tag) => {
    expect(below('[Nobody came.]', count)).toBe(tag)
    expect(below('(She laughs with him.)', count)).toBe(tag)
  })

  it('is a note between two paragraphs of one turn', () => {
    expect(last(...turns(3), { ...asked, labelled: 1 }, told('question', '[Nobody came.]'))).toBe('aside')
    expect(last(...turns(3), { ...asked, labelled: 1 }, told('answer', '[Nobody came.]'))).toBe('answer')
  })
})
