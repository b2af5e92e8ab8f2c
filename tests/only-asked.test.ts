import { describe, expect, it } from 'vitest'
import { isOnlyAsked } from '../src/stages/only-asked.ts'
import { type Told, toldAs } from './support/looks.ts'

const asked = (asks = 90): Told => ({ tag: 'question', text: 'What grew here first?', asks, labelled: 0 })
const answered = (asks = 10): Told => ({
  tag: 'answer',
  text: 'Leeks, all the way down to the road.',
  asks,
  labelled: 0
})
const others = (count: number, row: Told): Told[] => Array.from({ length: count }, () => row)

const onlyAsked = (...rows: Told[]): boolean => isOnlyAsked(toldAs(rows))

describe('questions that nobody answers', () => {
  it.each([
    [4, 0, false],
    [5, 0, true],
    [4, 1, true],
    [8, 2, true],
    [7, 2, false],
    [5, 5, false]
  ])('are no talk: %i of them and %i answers', (questions, answers, none) => {
    expect(onlyAsked(...others(questions, asked()), ...others(answers, answered()))).toBe(none)
  })

  it('may be taken for answers', () => {
    expect(onlyAsked(...others(3, asked()), ...others(3, answered(50)))).toBe(true)
    expect(onlyAsked(...others(3, asked()), ...others(3, answered(49)))).toBe(false)
  })

  it('are a talk where anybody has a label', () => {
    expect(onlyAsked(...others(5, asked()), { ...asked(), labelled: 1 })).toBe(false)
  })

  it('are counted among what is said', () => {
    expect(onlyAsked(...others(5, asked()), ...others(9, { ...answered(), tag: 'introduction' }))).toBe(true)
    expect(onlyAsked(...others(5, { ...asked(), tag: 'introduction' }))).toBe(false)
  })
})
