import { describe, expect, it } from 'vitest'
import { lookedAt, type Tag, told } from '../support/looks.ts'

/** What becomes of a line below the last answer that was taken for one more turn. */
function below(line: string, above: Tag = 'answer'): Tag | undefined {
  return lookedAt('credits-below', [
    told('question', 'Who winds the clock?'),
    told(above, 'The baker does, on Sundays.'),
    told('answer', line)
  ]).at(-1)
}

describe('a line below the last answer', () => {
  it.each([
    'Interviewed by Ida Moss',
    'Interviewed by Ida van Moss.',
    'Interview: Ida Moss',
    'Interviewer: I. Moss',
    'Ida Moss (interview)'
  ])('credits who asked: %s', (line) => {
    expect(below(line)).toBe('metadata')
  })

  it.each([
    'Interviewed by nobody, as it happens.',
    'Interview: it was late, and we left.',
    'Interview: Ida Moss: Bo Orr',
    'Baker: Ida Moss',
    'Interview: Ida Moss Bo Orr Ada Falk'
  ])('goes on: %s', (line) => {
    expect(below(line)).toBe('answer')
  })

  it('goes on below a question, unless who asked stands in brackets behind a name', () => {
    expect(below('Interviewed by Ida Moss', 'question')).toBe('answer')
    expect(below('Ida Moss (interview)', 'question')).toBe('metadata')
    expect(below('Ida Moss (bakes)', 'question')).toBe('answer')
    expect(below('Moss (interview)', 'question')).toBe('answer')
  })
})
