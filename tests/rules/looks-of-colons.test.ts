import { describe, expect, it } from 'vitest'
import { lookedAt, type Told, told } from '../support/looks.ts'

const talk = (...more: Told[]): Told[] => [
  told('question', 'Why do you come back to the mill:'),
  told('answer', 'For the quiet.'),
  told('question', 'Who wound the clock before you:'),
  told('answer', 'My uncle.'),
  told('question', 'Which oil do you like:'),
  told('answer', 'The thin one.'),
  ...more
]

/** What the lines below the talk become. */
const below = (...more: Told[]): string[] => lookedAt('colons-ask', talk(...more)).slice(6)

const PROMPT = told('answer', 'The town thinks of a new clock. What would you say:')
const ANSWER = told('answer', 'Leave it alone.')

describe('a line that ends in a colon', () => {
  it('asks as others of its form do', () => {
    expect(below(PROMPT, ANSWER)).toEqual(['question', 'answer'])
  })

  it.each([
    ['it is long', told('answer', `${'The town thinks of a clock and a bell, '.repeat(4)}that is:`), ANSWER],
    ['it is short', told('answer', 'So:'), ANSWER],
    ['it stands outside of the talk', told('conclusion', 'What you need:'), ANSWER],
    ['nobody answers below', PROMPT, told('conclusion', 'Come and see it.')],
    ['another colon stands below', PROMPT, told('answer', 'Which is this:')],
    ['a list stands below', PROMPT, told('answer', '- an oar')]
  ])('stays where %s', (_, prompt, answer) => {
    expect(below(prompt, answer)).toEqual([prompt.tag, answer.tag])
  })

  it('stays where few such lines ask', () => {
    expect(lookedAt('colons-ask', [...talk().slice(2), PROMPT, ANSWER])[4]).toBe('answer')
    expect(below(PROMPT, ANSWER, PROMPT, ANSWER, PROMPT, ANSWER)).not.toContain('question')
  })

  it('stays where labels tell who speaks, and where most questions have a question mark', () => {
    expect(below(PROMPT, told('answer', 'Leave it alone.', 2))[0]).toBe('answer')
    const marked = [1, 2, 3, 4].flatMap(() => [told('question', 'Why not?'), told('answer', 'So.')])
    expect(below(...marked, PROMPT, ANSWER)[8]).toBe('answer')
  })
})
