import { describe, expect, it } from 'vitest'
import { lookedAt, type Tag, type Told, told } from '../support/looks.ts'

const TALK = [told('question', 'Who wound the clock before you?'), told('answer', 'My uncle did.')]

/** What the words above the first question become. */
const begun = (text: string, { line = {}, talk = TALK }: { line?: Partial<Told>; talk?: Told[] } = {}): Tag =>
  lookedAt('begins-in-the-middle', [{ ...told('introduction', text), ...line }, ...talk])[0] as Tag

describe('words above the first question that begin small', () => {
  it.each([
    ['in which somebody says I', 'and nobody told me, so I stayed in the mill.'],
    ['that end a quotation', 'starting in a mill was no plan, but it had a clock.”'],
    ['that end a quotation of another kind', 'starting in a mill was no plan, but it had a clock »']
  ])('are an answer %s', (_, text) => {
    expect(begun(text)).toBe('answer')
  })

  it.each([
    ['that are a note of somebody else', 'the mill stands by the river and has a clock.'],
    ['with a whole quotation', 'the miller calls the clock “the old one”']
  ])('are an introduction %s', (_, text) => {
    expect(begun(text)).toBe('introduction')
  })

  it('are what they were where they begin with a capital, where all begins small, and where they were something else', () => {
    const text = 'and nobody told me, so I stayed in the mill.'
    expect(begun('And nobody told me, so I stayed in the mill.')).toBe('introduction')
    expect(begun(text, { talk: [told('question', 'who wound it before?'), ...TALK.slice(1)] })).toBe('introduction')
    expect(begun(text, { line: { tag: 'metadata' } })).toBe('metadata')
    expect(begun(text, { line: { labelled: 2 } })).toBe('introduction')
    expect(begun(`date 2020-05 ${text}`)).toBe('introduction')
    expect(begun('and nobody told me, or you, so I stayed in the mill.')).toBe('introduction')
  })

  it('tell of whoever writes below a title, unless they end a quotation', () => {
    const below = (text: string) =>
      lookedAt('begins-in-the-middle', [told('title', 'Clocks and mills'), told('introduction', text), ...TALK])[1]
    expect(below('and nobody told me, so I stayed in the mill.')).toBe('introduction')
    expect(below('and nobody told me, so I stayed in the mill.”')).toBe('answer')
  })
})
