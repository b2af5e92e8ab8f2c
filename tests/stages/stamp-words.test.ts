import { describe, expect, it } from 'vitest'
import { linesOfText } from '../support/lines.ts'

/** What is left of each line. */
function left(...lines: string[]): string[] {
  return linesOfText(lines.join('\n\n')).units.map(({ text }) => text)
}

const stamped = (time: string): string => `Starting point is 00:${time} And so we left.`

describe('the same words before a time', () => {
  it('are the page’s in line after line', () => {
    expect(left('Transcript', ...['00:05', '00:11', '00:19', '01:30'].map(stamped))).toEqual([
      'Transcript',
      '00:00:05 And so we left.',
      '00:00:11 And so we left.',
      '00:00:19 And so we left.',
      '00:01:30 And so we left.'
    ])
  })

  it('are somebody’s in few lines, and in lines far apart', () => {
    const three = ['00:05', '00:11', '00:19'].map(stamped)
    expect(left(...three)).toEqual(three)
    const ferry = 'Ferry leaves at 10:15 from the mole.'
    const apart = [ferry, 'Who says?', 'The pilot.', ferry, 'Who?', 'His wife.', ferry, 'Why?', 'So.', ferry]
    expect(left(...apart)).toEqual(apart)
  })

  it('are kept in headings', () => {
    const headings = ['00:05', '00:11', '00:19', '01:30'].map((time) => `## ${stamped(time)}`)
    expect(left(...headings)).toEqual(headings)
  })
})
