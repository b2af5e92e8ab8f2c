import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'

const TALK = [
  '1. What does a healthy weir sound like?',
  'Dull. A bit like a barrel that is not yet empty. When it rings, I worry and put my boots on.',
  '2. Do you really put your ear to it?',
  'I do. We have twelve sensors, each the size of a coat button, but I like to hear it myself before I believe them.',
  '3. How did you get into the field?',
  'My father mended engines on a ferry, and I slept next to them. I could tell you our speed with my eyes shut.',
  '4. Should we go the long way round?',
  'I do.'
]

const namesOf = (...paragraphs: string[]): string[] =>
  parseInterview(paragraphs.join('\n\n'), { path: 'page.txt' }).speakers.map(({ role, name }) => `${role} ${name}`)

describe('whom a text tells of', () => {
  const above = [
    'Listening to water',
    'Most engineers measure a weir. We stopped by the Hollow Lab for a few questions.'
  ]

  it('is named although a place stands in the introduction', () => {
    const below =
      'Solveig Harrow is an associate professor of civil engineering at Caldmoor and directs the Weir Group.'
    expect(namesOf(...above, ...TALK, below)).toEqual(['interviewee Solveig Harrow'])
  })

  it('is nobody whom only the line of the author names', () => {
    expect(namesOf(above[0] as string, 'Solveig Harrow, Oct. 9, 2018', above[1] as string, ...TALK)).toEqual([])
  })
})
