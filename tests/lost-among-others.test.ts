import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'

const TEASERS = [
  'The miller of Mere has kept the wheel turning for thirty years, and he has no mind to stop before the weir does.',
  'Odile Harrow has painted the signs of eleven inns. We asked her which of them still serves a decent soup in winter.',
  'The ferry is for sale. Whoever buys it has to take the ferryman as well, says the notary, and the ferryman’s dog.'
]
const TALK = ['Ringers: Who rings the bell?', 'My aunt does.']
const BELOW = ['Read more', 'Subscribe to our newsletter', '© 2024 The Mere Post. All rights reserved.']

const countOf = (...paragraphs: readonly string[]): number => parseInterview(paragraphs.join('\n\n')).exchanges.length

describe('a question and an answer in a text about other things', () => {
  it('are no interview', () => {
    expect(countOf(...TEASERS, ...TALK, ...BELOW)).toBe(0)
  })

  it('are one at the end of the text, which is cut off there', () => {
    expect(countOf(...TEASERS, ...TALK)).toBe(1)
    expect(countOf(...TEASERS, ...TALK, 'She does it on Sundays.')).toBe(1)
  })

  it('are one where they are a fifth of it', () => {
    expect(countOf(TEASERS[0] as string, ...TALK, BELOW[0] as string)).toBe(1)
  })

  it('are one where both have labels', () => {
    expect(countOf(...TEASERS, 'Ida: Who rings the bell?', 'Bo: My aunt.', ...BELOW)).toBe(1)
  })

  it('are one where they are more than two', () => {
    const more = ['And at night?', 'The dog does.', 'Does he like it?', 'He does.']
    expect(countOf(...TEASERS, ...TALK, ...more, ...BELOW)).toBe(3)
  })
})
