import { describe, expect, it } from 'vitest'
import { lookedAt, type Tag, type Told, told } from '../support/looks.ts'

const talk = [2, 3, 4].flatMap((year) => [
  told('question', `Tilda: What did you wind in year ${year}?`, 1),
  told('answer', `Ruben: In year ${year} we wound a clock.`, 2)
])
const between = (...rows: Told[]): Tag[] =>
  lookedAt('sponsor-reads', [...talk.slice(0, 2), ...rows, ...talk.slice(2)]).slice(2, 2 + rows.length)

describe('a turn of the one who asks that names who pays', () => {
  const paid = 'This episode is brought to you by Brook Flour.'
  const read = (text: string): Told => told('question', text, 1)

  it('is read for them, with all that goes on below it', () => {
    expect(between(read(`Tilda: ${paid}`))).toEqual(['aside'])
    expect(
      between(read(`Tilda: ${paid}`), told('question', 'It is good flour.'), told('answer', 'We like it.'))
    ).toEqual(['aside', 'aside', 'aside'])
    expect(between(read(`Tilda: ${paid}`), told('section', 'Keys'), told('question', 'So.'))).toEqual([
      'aside',
      'section',
      'question'
    ])
  })

  it('may say a little before that', () => {
    expect(between(read(`Tilda: Now then, and before all else: ${paid}`))).toEqual(['aside'])
    expect(between(read(`Tilda: ${'It rained on the mill. '.repeat(5)}${paid}`))).toEqual(['question'])
  })

  it.each([
    ['asks', `Tilda: ${paid} And who winds the clock?`],
    ['greets', `Tilda: Hello and welcome! ${paid}`],
    ['names nobody who pays', 'Tilda: It rained on the mill, and the clock struck.']
  ])('is none that %s', (_, text) => {
    expect(between(read(text))).toEqual(['question'])
  })

  it('is none that asks further down', () => {
    expect(between(read(`Tilda: ${paid}`), told('question', 'And who winds the clock?'))).toEqual([
      'question',
      'question'
    ])
  })

  it('is none of the one who answers, or without a label', () => {
    expect(between(told('answer', `Ruben: ${paid}`, 2))).toEqual(['answer'])
    expect(between(told('question', `Ruben: ${paid}`, 2))).toEqual(['question'])
    expect(between(told('question', paid))).toEqual(['question'])
    expect(between({ ...read(`Tilda: ${paid}`), tag: 'introduction' })).toEqual(['introduction'])
  })
})

describe('what stands between the two ends of an advertisement', () => {
  const words = told('answer', 'It is good flour.')
  const begins = told('answer', '[AD]')
  const ends = told('answer', '[AD ENDS]')
  const lines = (count: number): Told[] => Array.from({ length: count }, () => words)

  it('is read for who pays', () => {
    expect(between(begins, words, ends, words)).toEqual(['aside', 'aside', 'aside', 'answer'])
    expect(between(begins, ends)).toEqual(['aside', 'aside'])
    const goesOn = told('answer', 'Ruben: We bake with it, and the clock is wound by then.', 2)
    expect(between(begins, words, ends, begins, words, ends, goesOn).at(-1)).toBe('answer')
    expect(between(begins, words, ends, words, begins, words, ends)).toEqual([
      'aside',
      'aside',
      'aside',
      'answer',
      'aside',
      'aside',
      'aside'
    ])
  })

  it('has up to twelve lines, the last of them its end', () => {
    expect(between(begins, ...lines(11), ends)).toEqual(Array.from({ length: 13 }, () => 'aside'))
    expect(between(begins, ...lines(12), ends)).toEqual(Array.from({ length: 14 }, () => 'answer'))
  })

  it('is nothing where one of its ends is missing', () => {
    expect(between(begins, words)).toEqual(['answer', 'answer'])
    expect(between(words, ends)).toEqual(['answer', 'answer'])
    expect(between(begins, words, told('answer', '[ADS]'))).toEqual(['answer', 'answer', 'answer'])
    expect(between(told('answer', '[Key]'), words, told('answer', '[Key ends]'))).toEqual([
      'answer',
      'answer',
      'answer'
    ])
    expect(between(told('answer', 'AD'), words, ends)).toEqual(['answer', 'answer', 'answer'])
  })

  it('may end with the text', () => {
    const rows = lookedAt('sponsor-reads', [...talk, begins, words, ends])
    expect(rows.slice(-3)).toEqual(['aside', 'aside', 'aside'])
    expect(lookedAt('sponsor-reads', [...talk, begins]).at(-1)).toBe('answer')
  })
})
