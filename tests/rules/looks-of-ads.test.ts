import { describe, expect, it } from 'vitest'
import type { LabelShape } from '../../src/stages/label-shapes.ts'
import { lookedAt, seenBy, type Tag, type Told, told, toldAs } from '../support/looks.ts'

const question = told('question', 'Who winds the clock?')
const answer = told('answer', 'The baker does.')
const paid = 'This interview is sponsored by Brook Flour.'

const seen = (...rows: Told[]): Tag[] => lookedAt('ads-between-turns', rows)
/** What becomes of a line in the middle of an answer. */
const inside = (text: string, tag: Tag = 'answer'): Tag => seen(question, answer, told(tag, text), answer)[2] as Tag

describe('a line that says who pays', () => {
  it.each([
    ['in brackets', '[Advertisement]'],
    ['as a sentence of the talk', paid],
    ['in the usual words', 'This podcast is brought to you by Brook Flour.']
  ])('stands beside the answer it is put into: %s', (_, text) => {
    expect(inside(text)).toBe('aside')
  })

  it.each([
    ['the bare word', 'Advertisement'],
    ['a sentence about one', 'The mill had an advertisement on its wall.'],
    ['brackets around other words', '[He winds it.]'],
    ['a sentence with I', 'This interview is sponsored by Brook Flour, I said.'],
    ['a sentence with you', 'This interview is sponsored by Brook Flour, you said.'],
    ['a sentence with both', 'This interview is sponsored by Brook Flour, I told you.'],
    ['a sentence without such a word', 'This interview is about Brook Flour.'],
    ['a long sentence', `This interview is sponsored by Brook Flour ${'and the mill below the weir '.repeat(6)}`]
  ])('is none: %s', (_, text) => {
    expect(inside(text)).toBe('answer')
  })

  it.each<[Tag]>([['boilerplate'], ['introduction'], ['conclusion'], ['metadata']])(
    'may have been told to be %s',
    (tag) => {
      expect(inside(paid, tag)).toBe('aside')
      expect(seen(question, told(tag, paid), answer)[1]).toBe('aside')
    }
  )

  it.each<[Tag]>([['section'], ['pullQuote'], ['title']])('stays %s', (tag) => {
    expect(inside(paid, tag)).toBe(tag)
  })

  it('is what somebody says where it opens a turn', () => {
    expect(inside(paid, 'question')).toBe('question')
    expect(seen(question, told('answer', paid), question, answer)[1]).toBe('answer')
    expect(seen(question, told('question', paid), answer)[1]).toBe('aside')
    expect(seen(question, answer, told('aside', 'He laughs.'), told('answer', paid), answer)[3]).toBe('answer')
    expect(seen(question, answer, told('aside', '***'), told('answer', paid), answer)[3]).toBe('aside')
  })

  it('stands between turns, not above the first or below the last', () => {
    const line = told('introduction', paid)
    expect(seen(line, question, answer, line)).toEqual(['introduction', 'question', 'answer', 'introduction'])
    expect(seen(question, answer, told('answer', paid))).toEqual(['question', 'answer', 'answer'])
    expect(seen(told('question', paid), answer, answer)).toEqual(['question', 'answer', 'answer'])
    expect(seen(line, line)).toEqual(['introduction', 'introduction'])
  })

  it('is a paragraph that nobody is known to say', () => {
    expect(inside(`## ${paid}`)).toBe('answer')
    const analysis = toldAs([question, answer, told('answer', paid), answer])
    const at2 = <Value>(list: ArrayLike<Value>, value: Value): Value[] =>
      Array.from(list, (own, at) => (at === 2 ? value : own))
    expect(seenBy('ads-between-turns', analysis)[2]).toBe('aside')
    const heads = at2<LabelShape | undefined>(analysis.heads, {} as LabelShape)
    expect(seenBy('ads-between-turns', { ...analysis, heads })[2]).toBe('answer')
    const labelled = Uint8Array.from(at2(analysis.labelled, 2))
    expect(seenBy('ads-between-turns', { ...analysis, labelled })[2]).toBe('answer')
    const cast = { ...analysis.cast, opens: Int32Array.from(at2(analysis.cast.opens, 0)) }
    expect(seenBy('ads-between-turns', { ...analysis, cast })[2]).toBe('answer')
  })

  it('is found more than once', () => {
    expect(seen(question, told('metadata', paid), answer, told('metadata', '[Advertisement]'), answer)).toEqual([
      'question',
      'aside',
      'answer',
      'aside',
      'answer'
    ])
  })
})
