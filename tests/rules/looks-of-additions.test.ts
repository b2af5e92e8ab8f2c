import { describe, expect, it } from 'vitest'
import type { NodeData } from '../../src/read/reader.ts'
import type { Marks } from '../../src/stages/5-marks.ts'
import type { Analysis } from '../../src/stages/analyse.ts'
import type { Unit } from '../../src/types.ts'
import { lookedAt, seenBy, type Tag, type Told, told, toldAs } from '../support/looks.ts'

const withUnit = (analysis: Analysis, at: number, changes: Partial<Unit>): Analysis => ({
  ...analysis,
  units: analysis.units.map((unit, index) => (index === at ? { ...unit, ...changes } : unit))
})
const withMarks = (analysis: Analysis, at: number, changes: Partial<Marks>): Analysis => ({
  ...analysis,
  marks: analysis.marks.map((own, index) => (index === at ? { ...own, ...changes } : own))
})
const TOLD: NodeData = { part: 'boilerplate' }

describe('what stands below the count of the comments', () => {
  const talk: Told[] = [
    told('question', 'Who tunes it?'),
    told('answer', 'My aunt tunes it.'),
    told('question', 'How often?')
  ]
  const BELOW = told('answer', 'I heard her once, at Weirmouth.')
  const seen = (...rows: Told[]): Tag[] => lookedAt('comments-below', rows)
  const below = (text: string, ...more: Told[]): Tag | undefined =>
    seen(...talk, told('answer', text), BELOW, ...more)[4]

  it('is what others wrote, and so is the count', () => {
    expect(seen(...talk, told('answer', '2 comments:'), BELOW, told('section', '## More'))).toEqual([
      ...['question', 'answer', 'question', 'boilerplate', 'boilerplate', 'boilerplate']
    ])
  })

  it.each(['2 comments:', '2 comments', '1 Comment', '12345 comments', '2 reader comments', 'Comments (14)'])(
    'is told by %s',
    (text) => {
      expect(below(text)).toBe('boilerplate')
    }
  )

  it.each(['Comments(14):', 'Reader comments (14)', 'Responses (3)', '3 responses'])('is told by %s, too', (text) => {
    expect(below(text)).toBe('boilerplate')
  })

  it.each([
    'Comments',
    'Comments:',
    'comments 2',
    '2comments',
    '123456 comments',
    'Comments (123456)',
    '2 ropes',
    'Ropes (2)',
    '2 comments on her',
    '2 comments: the first',
    'Comments (14) are closed',
    'Comments (fourteen)',
    'Some 2 comments'
  ])('is not told by %s', (text) => {
    expect(below(text)).toBe('answer')
  })

  it('is told by a short line', () => {
    const counted = (blanks: number): string => `2 comments${' '.repeat(blanks)}:`
    const rows = (text: string): Analysis => withUnit(toldAs([...talk, told('answer', 'x'), BELOW]), 3, { text })
    const at = (length: number): Tag | undefined =>
      seenBy('comments-below', rows(counted(length - counted(0).length)))[4]
    expect([at(40), at(41)]).toEqual(['boilerplate', 'answer'])
  })

  it('is shorter than what is said above', () => {
    expect(below('2 comments', BELOW)).toBe('boilerplate')
    expect(below('2 comments', BELOW, BELOW)).toBe('answer')
    expect(below('2 comments', BELOW, told('aside', 'A map.'))).toBe('boilerplate')
  })

  it('needs three paragraphs above in which somebody speaks', () => {
    const [first, second] = talk as [Told, Told, Told]
    expect(seen(first, second, told('aside', '2 comments'), told('aside', 'So it is.'))).toEqual([
      ...['question', 'answer', 'aside', 'aside']
    ])
    expect(seen(first, told('aside', 'A map.'), second, told('aside', '2 comments'), BELOW).at(-1)).toBe('answer')
    expect(seen(first, second, told('answer', '2 comments'), told('aside', 'So it is.'))[2]).toBe('answer')
  })

  it('begins at the first count that has most above it', () => {
    const count = told('aside', '2 comments')
    expect(seen(count, ...talk, count, BELOW)).toEqual([
      ...['aside', 'question', 'answer', 'question', 'boilerplate', 'boilerplate']
    ])
  })

  it('stays what the format has told', () => {
    const analysis = toldAs([...talk, told('answer', '2 comments'), BELOW, BELOW])
    expect(seenBy('comments-below', withUnit(analysis, 4, { data: { part: 'aside' } })).slice(3)).toEqual([
      ...['boilerplate', 'answer', 'boilerplate']
    ])
  })
})

describe('lines of facts above a question', () => {
  const FACTS = ['Name: Ilka Brandt', 'Subject: organs', 'Year: third'].map((text) => told('boilerplate', text))
  const [NAME, SUBJECT, YEAR] = FACTS as [Told, Told, Told]
  const asked = told('question', 'Who tunes it?')
  const seen = (...rows: Told[]): Tag[] => lookedAt('facts-are-told', rows)
  const last = (text: string): Tag | undefined => seen(NAME, SUBJECT, told('boilerplate', text), asked)[2]

  it('tell of somebody', () => {
    expect(seen(...FACTS, asked)).toEqual(['introduction', 'introduction', 'introduction', 'question'])
    expect(seen(...FACTS, NAME, asked)[3]).toBe('introduction')
  })

  it('are three at least, one below the other', () => {
    expect(seen(NAME, SUBJECT, asked)).toEqual(['boilerplate', 'boilerplate', 'question'])
    expect(seen(NAME, SUBJECT, told('aside', 'A map.'), YEAR, asked)).not.toContain('introduction')
    expect(seen(NAME, told('aside', 'A map.'), ...FACTS, asked)).toEqual([
      ...['boilerplate', 'aside', 'introduction', 'introduction', 'introduction', 'question']
    ])
  })

  it('stand above each of several questions', () => {
    const answer = told('answer', 'My aunt.')
    expect(seen(...FACTS, asked, answer, ...FACTS, asked, answer)).toEqual([
      ...['introduction', 'introduction', 'introduction', 'question', 'answer'],
      ...['introduction', 'introduction', 'introduction', 'question', 'answer']
    ])
  })

  it('are what the page added below the last question, and where nobody asks', () => {
    expect(seen(asked, ...FACTS)).toEqual(['question', 'boilerplate', 'boilerplate', 'boilerplate'])
    expect(seen(...FACTS)).toEqual(['boilerplate', 'boilerplate', 'boilerplate'])
  })

  it('were taken for what the page added', () => {
    for (const tag of ['answer', 'aside', 'metadata', 'section'] as const)
      expect(seen(NAME, SUBJECT, { ...YEAR, tag }, asked), tag).toEqual(['boilerplate', 'boilerplate', tag, 'question'])
  })

  it.each(['Year: third', 'Year：third', 'Year of her studies: third'])('have the form of a field: %s', (text) => {
    expect(last(text)).toBe('introduction')
  })

  it.each(['Third year', 'Year:', 'At 4:37', 'Y: third', 'The year in which she came to Weirmouth: third'])(
    'do not have another: %s',
    (text) => {
      expect(last(text)).toBe('boilerplate')
    }
  )

  it.each(['Tags: organs', 'Share: this page', 'Written by: Jaro Pell', 'Subscribe: here', 'By: Jaro Pell'])(
    'are no furniture of the page: %s',
    (text) => {
      expect(last(text)).toBe('boilerplate')
    }
  )

  it.each(['Year: [third](https://weir.example)', 'Page: www.weir.example', 'Page: ilka@weir.example'])(
    'have no links and addresses: %s',
    (text) => {
      expect(last(text)).toBe('boilerplate')
    }
  )

  it('stay what the format has told', () => {
    expect(seenBy('facts-are-told', withUnit(toldAs([...FACTS, asked]), 1, { data: TOLD }))).not.toContain(
      'introduction'
    )
  })

  it('have a link or an address of their own, or none', () => {
    const analysis = toldAs([...FACTS, asked])
    expect(seenBy('facts-are-told', withMarks(analysis, 1, { link: 1 }))[1]).toBe('boilerplate')
    expect(seenBy('facts-are-told', withMarks(analysis, 1, { address: true }))[1]).toBe('boilerplate')
    expect(seenBy('facts-are-told', withMarks(analysis, 3, { link: 1, address: true }))[1]).toBe('introduction')
  })
})
