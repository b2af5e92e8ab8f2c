import { describe, expect, it } from 'vitest'
import type { LabelShape } from '../../src/stages/label-shapes.ts'
import { lookedAt, seenBy, type Tag, type Told, told, toldAs } from '../support/looks.ts'

const question = told('question', 'Who winds the clock?')
const answer = told('answer', 'The baker does.')
const pairs = (count: number): Told[] => Array.from({ length: count }, () => [question, answer]).flat()

describe('words below the last answer where every answer has one paragraph', () => {
  const words = told('answer', 'It struck at noon.')
  const seen = (...rows: Told[]): Tag[] => lookedAt('answers-of-one-paragraph', rows)
  const ends = (rows: readonly Told[], ...below: Told[]): Tag[] => seen(...rows, ...below).slice(rows.length)

  it('close the text from the fifth answer on', () => {
    expect(ends(pairs(5), words)).toEqual(['conclusion'])
    expect(ends(pairs(4), words)).toEqual(['answer'])
    expect(ends([told('introduction', 'The mill is old.'), ...pairs(4)], words)).toEqual(['answer'])
    expect(ends([answer, ...pairs(5)], words)).toEqual(['conclusion'])
    expect(seen(...pairs(5), words)).toEqual([...pairs(5).map(({ tag }) => tag), 'conclusion'])
  })

  it('are all of them', () => {
    expect(ends(pairs(5), words, words)).toEqual(['conclusion', 'conclusion'])
    expect(ends(pairs(5), words, told('answer', '## On keys'), words)).toEqual(['conclusion', 'answer', 'conclusion'])
    expect(ends(pairs(5), words, told('boilerplate', 'Share'), words)).toEqual([
      'conclusion',
      'boilerplate',
      'conclusion'
    ])
  })

  it('go on with the answer where one above has two paragraphs', () => {
    for (const at of [1, 3, 7]) {
      const rows = pairs(5)
      const longer = [...rows.slice(0, at), answer, ...rows.slice(at)]
      expect(ends(longer, words)).toEqual(['answer'])
      const parted = [...rows.slice(0, at + 1), told('aside', '***'), answer, ...rows.slice(at + 1)]
      expect(ends(parted, words)).toEqual(['answer'])
    }
  })

  it('close it where a question has two paragraphs, or none is answered', () => {
    const rows = pairs(5)
    expect(ends([...rows.slice(0, 2), question, ...rows.slice(2)], words)).toEqual(['conclusion'])
    expect(ends([...rows.slice(0, 8), question, question, answer], words)).toEqual(['conclusion'])
  })

  it.each([
    ['a short sentence', 'Be well.', 'conclusion'],
    ['a short line', 'Be well', 'answer'],
    ['a line of 39 letters', 'The bells of the mill struck at noon and at night', 'answer'],
    ['a line of 40 letters', 'The bells of the mill struck at noon and at nights', 'conclusion'],
    ['a short question', 'Is it?', 'answer'],
    ['a heading', '## It struck at noon.', 'answer']
  ] as const)('tell it as %s', (_, text, tag) => {
    expect(ends(pairs(5), told('answer', text))).toEqual([tag])
  })

  it('stand right below the last answer', () => {
    expect(ends(pairs(5), told('aside', '***'), words)).toEqual(['aside', 'answer'])
    expect(ends(pairs(5))).toEqual([])
  })

  it('have no label', () => {
    const analysis = toldAs([...pairs(5), words])
    const heads = analysis.heads.map((own, at) => (at === 10 ? ({} as LabelShape) : own))
    expect(seenBy('answers-of-one-paragraph', analysis).at(-1)).toBe('conclusion')
    expect(seenBy('answers-of-one-paragraph', { ...analysis, heads }).at(-1)).toBe('answer')
  })

  it('are none where nobody asks or answers', () => {
    const answers = Array.from({ length: 6 }, () => answer)
    expect(seen(...answers)).toEqual(answers.map(() => 'answer'))
    expect(seen(...pairs(5).slice(0, -1), told('aside', 'It struck.')).slice(-2)).toEqual(['question', 'aside'])
  })
})

describe('addresses below words that end in a colon', () => {
  const here = told('answer', 'You find it here:')
  const address = told('boilerplate', 'https://mill.example/clock')
  const seen = (...rows: Told[]): Tag[] => lookedAt('addresses-go-on', [question, ...rows]).slice(1)

  it('are answered, over lines without words', () => {
    expect(seen(here, told('aside', '***'), address)).toEqual(['answer', 'aside', 'answer'])
    expect(seen(here, address, told('aside', '***'), address)).toEqual(['answer', 'answer', 'aside', 'answer'])
  })

  it.each<[Tag]>([['conclusion'], ['metadata'], ['aside']])('whatever they were told to be: %s', (tag) => {
    expect(seen(here, { ...address, tag })).toEqual(['answer', 'answer'])
  })

  it('are none where other words stand between, or a format says what they are', () => {
    expect(seen(here, told('answer', 'At noon.'), address)).toEqual(['answer', 'answer', 'boilerplate'])
    expect(seen(told('introduction', 'You find it here:'), address)).toEqual(['introduction', 'boilerplate'])
    const analysis = toldAs([question, here, address])
    const units = analysis.units.map((unit, at) => (at === 2 ? { ...unit, data: { part: 'aside' as const } } : unit))
    expect(seenBy('addresses-go-on', { ...analysis, units }).at(-1)).toBe('boilerplate')
    const heads = analysis.heads.map((own, at) => (at === 2 ? ({} as LabelShape) : own))
    expect(seenBy('addresses-go-on', { ...analysis, heads }).at(-1)).toBe('boilerplate')
    expect(seenBy('addresses-go-on', analysis).at(-1)).toBe('answer')
  })
})
