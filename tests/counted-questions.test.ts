import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import { afterNumber } from '../src/stages/label-numbered.ts'

const rolesOf = (text: string): string[] => parseInterview(text).speakers.map(({ name, role }) => `${name}: ${role}`)

const HEARING = [
  'Q41   Chair: Good morning. How old is the weir?',
  'Tove Arden: Older than the town.',
  'Q42 Ewan Prout: Who pays for the gates?',
  'Tove Arden: Nobody has asked us.',
  'Ewan Prout: I ask you now.',
  'Tove Arden: Then nobody does.'
]

describe('the number of a question before a label', () => {
  it.each([
    ['Q4 Ann Lowe: Why?', 3],
    ['Q4.  Ann Lowe: Why?', 5],
    ['Q 12) Ann', 6],
    ['Q4: Ann Lowe: Why?', 4],
    ['Q4 why?', 0],
    ['Q12345 Ann', 0],
    ['A4 Ann Lowe: So.', 0]
  ])('%s: the label begins at %i', (text, at) => {
    expect(afterNumber(text)).toBe(at)
  })

  it.each(['\n\n', '\n'])('is no part of it, and whoever has it asks: lines parted by %j', (gap) => {
    expect(rolesOf(HEARING.join(gap))).toEqual([
      'Chair: interviewer',
      'Tove Arden: interviewee',
      'Ewan Prout: interviewer'
    ])
  })

  it('makes nobody of what is listed above the first', () => {
    const above = 'Witnesses: Tove Arden and Bram Ohl, of the gates that nobody pays for.'
    expect(rolesOf([above, ...HEARING].join('\n\n'))).toEqual([
      'Chair: interviewer',
      'Tove Arden: interviewee',
      'Ewan Prout: interviewer'
    ])
  })
})
