import { describe, expect, it } from 'vitest'
import type { LabelShape } from '../../src/stages/label-shapes.ts'
import { seenBy, type Tag, type Told, told, toldAs } from '../support/looks.ts'

const answer = told('answer', 'The baker does.')
const question = told('question', 'And who rings?')
const name = told('answer', '**Quick words**')

/** What becomes of some lines below a labelled question; which of them have labels, too. */
function below(rows: readonly Told[], labelled: readonly number[] = [], opened = true): Tag[] {
  const analysis = toldAs([told('question', 'Who winds the clock?'), ...rows])
  const has = (at: number) => (opened && at === 0) || labelled.includes(at - 1)
  const heads = analysis.heads.map((_, at) => (has(at) ? ({} as LabelShape) : undefined))
  return seenBy('bold-names-part', { ...analysis, heads }).slice(1)
}

describe('bold words between an answer and a question without a label', () => {
  it('name a part of the talk', () => {
    expect(below([answer, name, question, answer])).toEqual(['answer', 'section', 'question', 'answer'])
    expect(below([answer, told('aside', '***'), name, told('aside', '***'), question])[2]).toBe('section')
  })

  it.each<[Tag, Tag]>([
    ['aside', 'section'],
    ['pullQuote', 'section'],
    ['question', 'question'],
    ['boilerplate', 'boilerplate'],
    ['introduction', 'introduction']
  ])('that were told to be %s become %s', (tag, becomes) => {
    expect(below([answer, { ...name, tag }, question])[1]).toBe(becomes)
  })

  it.each([
    ['in plain type', 'Quick words'],
    ['partly bold', '**Quick** words'],
    ['that end in a period', '**Quick words.**'],
    ['that ask', '**Quick words?**'],
    ['with quotation marks', '**“Quick” words**'],
    ['in quotation marks', '**“Quick words”**'],
    ['as a heading', '## **Quick words**'],
    ['of 61 letters', `**${'Quick words '.repeat(5)}x**`]
  ])('name none %s', (_, text) => {
    expect(below([answer, told('answer', text), question])[1]).toBe('answer')
  })

  it('may be 60 letters long', () => {
    expect(below([answer, told('answer', `**${'Quick words '.repeat(5).slice(0, 59)}x**`), question])[1]).toBe(
      'section'
    )
  })

  it('name none above anything but such a question', () => {
    expect(below([answer, name, { ...question, tag: 'answer' }])[1]).toBe('answer')
    expect(below([answer, name, told('question', '**And who rings?**')])[1]).toBe('answer')
    expect(below([answer, name, told('question', '**And who** rings?')])[1]).toBe('answer')
    expect(below([answer, name, question], [2])[1]).toBe('answer')
    expect(below([answer, name])[1]).toBe('answer')
  })

  it('name none below anything but an answer, or with a label', () => {
    expect(below([told('question', 'And who?'), name, question])[1]).toBe('answer')
    expect(below([name, question])[0]).toBe('answer')
    expect(below([answer, name, question], [1])[1]).toBe('answer')
    expect(below([answer, name, question], [0])[1]).toBe('section')
  })

  it('name none in a talk without labels', () => {
    expect(below([answer, name, question], [], false)[1]).toBe('answer')
  })
})
