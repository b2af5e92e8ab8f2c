import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'

const namesIn = (...fields: string[]): string[] =>
  parseInterview(
    [
      ['---', 'title: Seven answers', ...fields, '---'].join('\n'),
      'Rix Orme mends gates at the far end of Sallow Lane.',
      '**How did you come to gates?**',
      'I was leaning on one when it fell, and the farmer gave me a hammer.',
      '**What is your favourite hinge?**',
      'The one that says nothing. I have met two in my life.',
      '**What are you working on now?**',
      'A gate for a field that has no fence. I do not ask.'
    ].join('\n\n')
  ).speakers.map(({ name }) => name)

describe('a field that names somebody', () => {
  it.each([
    'Ada Falk (kiln)',
    'Ada Falk (no_wake-7)',
    'Ada Falk (ad)',
    `Ada Falk (${'k'.repeat(24)})`,
    'Ada Falk (глина)'
  ])('gives the name and the nickname: %s', (name) => {
    expect(namesIn(`author: ${name}`)).toContain(name)
  })

  it.each([
    ['one letter', 'Ada Falk (k)'],
    ['twenty-five', `Ada Falk (${'k'.repeat(25)})`],
    ['two words', 'Ada Falk (the kiln)'],
    ['words behind it', 'Ada Falk (kiln) of Sallow'],
    ['no brackets', 'Ada Falk [kiln]'],
    ['no space before it', 'Ada Falk(kiln)'],
    ['two of them', 'Ada Falk (kiln) (clay)']
  ])('gives the name alone with %s', (_, name) => {
    expect(namesIn(`author: ${name}`)).toContain('Ada Falk')
  })

  it('gives the name alone where the field is none of a person', () => {
    expect(namesIn('author: Ada Falk', 'place: Ada Falk (kiln)')).toContain('Ada Falk')
  })

  it('gives a single name and a nickname, too', () => {
    expect(namesIn('author: Ada (kiln)')).toContain('Ada (kiln)')
  })
})
