import { describe, expect, it } from 'vitest'
import { languages } from '../../src/languages/index.ts'
import { lexiconOf } from '../../src/languages/lexicon.ts'
import { fallback } from '../../src/languages/und.ts'
import { factsOf } from '../../src/stages/people/facts.ts'

/** What lines say that Ann Lowe does, read as one language. */
function factsIn(id: string, ...lines: string[]) {
  const language = languages.find((known) => known.id === id)
  return factsOf('Ann Lowe', lines, lexiconOf(language ? [language, fallback] : [fallback]))
}

describe('what somebody does', () => {
  it('stands behind any mention of the name in a line', () => {
    expect(factsIn('en', 'We met Ann Lowe. Ann Lowe is a professor at Riverton.')).toEqual({
      title: 'professor',
      affiliation: 'Riverton'
    })
  })

  it('is taken from the first mention that says it', () => {
    expect(factsIn('en', 'Ann Lowe, harbour director. Ann Lowe is a professor at Riverton.')).toEqual({
      title: 'harbour director'
    })
  })

  it('is looked for in every line', () => {
    expect(factsIn('en', 'Ann Lowe came late.', 'Later Ann Lowe, director, left.')).toEqual({ title: 'director' })
  })

  it.each([
    ['en', 'Ann Lowe is a professor who sails.', 'professor'],
    ['en', 'Ann Lowe is a professor, once.', 'professor'],
    ['de', 'Ann Lowe arbeitet als Professorin und segelt.', 'Professorin'],
    ['de', 'Ann Lowe arbeitet als Redakteurin der Zeitung.', 'Redakteurin'],
    ['fr', 'Ann Lowe est un professeur qui navigue.', 'professeur']
  ])('ends before a small word of the language %s: %s', (id, line, title) => {
    expect(factsIn(id, line)).toEqual({ title })
  })

  it('goes on over a word of another language, and over one with a capital', () => {
    expect(factsIn('en', 'Ann Lowe is a professor und sailor.')).toEqual({ title: 'professor und sailor' })
    expect(factsIn('en', 'Ann Lowe is a professor And sailor.')).toEqual({ title: 'professor And sailor' })
  })

  it('is nothing of a voice without a name', () => {
    expect(factsOf('', [', director, Riverton'], lexiconOf([fallback, ...languages]))).toEqual({})
  })

  it('is found at the end of many mentions that say nothing', () => {
    expect(factsIn('en', `${'Ann Lowe sailed. '.repeat(50)}Ann Lowe is a professor.`)).toEqual({ title: 'professor' })
  })
})
