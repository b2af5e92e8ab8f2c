import { describe, expect, it } from 'vitest'
import { TAG } from '../src/model/chain.ts'
import { models } from '../src/model/weights.ts'
import { settle } from '../src/stages/settle.ts'
import { type Tag, type Told, toldAs } from './support/looks.ts'

const told = (tag: Tag, text: string, asks = 20): Told => ({ tag, text, asks, labelled: 0 })

const isTalk = (...rows: Told[]): boolean =>
  settle(toldAs(rows), models.confidence).analysis.tags.some((tag) => tag === TAG.question)

describe('two halves of plain words', () => {
  const first = told('question', 'The mill burned in the spring.')
  const second = told('answer', 'They carried out the books first, and then the cat.')

  it('of which neither asks are no conversation', () => {
    expect(isTalk(first, second)).toBe(false)
    expect(isTalk(told('introduction', 'A mill.'), first, first, second, second)).toBe(false)
  })

  it.each([
    [49, false],
    [50, true]
  ])('are one where the first rather asks than not: %i of 100', (asks, talk) => {
    expect(isTalk({ ...first, asks }, second)).toBe(talk)
    expect(isTalk(first, { ...first, asks }, second)).toBe(talk)
  })

  it('are one where two of them are questions, apart from each other', () => {
    expect(isTalk(first, second, first, second)).toBe(true)
    expect(isTalk(second, first)).toBe(false)
  })

  it.each([
    ['bold type', '**The mill burned in the spring.**'],
    ['a bold word', 'The **mill** burned in the spring.'],
    ['italics', '*The mill burned in the spring.*'],
    ['a heading', '## The mill burned in the spring'],
    ['a dash', '– The mill burned in the spring.'],
    ['a number', '1. The mill burned in the spring.'],
    ['quotation marks', '“The mill burned in the spring.”']
  ])('are one where the first has %s', (_, text) => {
    expect(isTalk({ ...first, text }, second)).toBe(true)
  })

  it('are one where anybody has a label', () => {
    expect(isTalk(first, { ...second, labelled: 2 })).toBe(true)
    expect(isTalk({ ...told('aside', 'Bo laughs.'), labelled: 3 }, first, second)).toBe(true)
  })
})
