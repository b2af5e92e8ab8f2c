import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'

const named = (source: string): string[] =>
  parseInterview({ value: source, path: 'x.txt' }).speakers.map(({ name, role }) => `${name} ${role}`)

const fence = (asks: string, last: string): string =>
  [
    'Interview with Kell Roth, River Radio Breakfast',
    'Transcript, 9 June 2019',
    `${asks}: On the line is the Minister for Fences, Trudi Vance. Is the fence done?`,
    'MINISTER VANCE: It stands on the right side today, and we thank whoever rang us.',
    `${asks}: Who drew the map?`,
    `MINISTER VANCE: ${last}`,
    `${asks}: And what comes next?`,
    'MINISTER VANCE: Nine gates, and a mile of wire.'
  ].join('\n\n')

describe('a title that says with whom a minister talked', () => {
  it('names who asked where an answer calls him', () => {
    expect(named(fence('HOST', 'A computer drew the map, Kell.'))).toEqual([
      'Kell Roth interviewer',
      'Trudi Vance interviewee'
    ])
  })

  it.each(['A computer drew the map.', 'A computer drew the map, Kell knows.'])('names nobody else: %s', (last) => {
    expect(named(fence('HOST', last))).not.toContain('Kell Roth interviewer')
  })
})

const laundry = (written: string): string =>
  [
    'Tilda Brandt of Second Rinse: 5 Things You Need To Know',
    'An Interview With Fenna Roth',
    written,
    'I had the pleasure of interviewing Tilda Brandt. Tilda Brandt is the founder of Second Rinse, a laundry in Leeds.',
    'Where were you a child?',
    'Thanks for having me. I grew up above a laundry, and the smell was not good at all.',
    'Is there a story that put you on this path?',
    'I lay under a washer in an inch of warm water, and the water was cleaner than ours at home.',
    'Did you ever think of going back?',
    'Plenty of times. The first machine flooded the flat below, which was a piano tuner’s.'
  ].join('\n\n')

describe('a title with words for an interview and the name of who wrote it', () => {
  it('says who asked where the text tells of somebody else', () => {
    expect(named(laundry('Written by Fenna Roth'))).toEqual(['Fenna Roth interviewer', 'Tilda Brandt interviewee'])
  })

  it('says whom the talk is with where somebody else wrote it', () => {
    expect(named(laundry('Written by Bo Lind'))).not.toContain('Fenna Roth interviewer')
  })
})
