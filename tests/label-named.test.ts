import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'

const labelsIn = (lines: readonly string[]): string[] =>
  parseInterview({ value: `${lines.join('\n\n')}\n`, path: 'x.txt' }).speakers.flatMap(({ labels }) => labels)

const TALK = [
  'Signe Today I have Oluwa Okafor with me, who counts the swifts of Malmö. Oluwa, why swifts?',
  'Oluwa Sure. They come back to the same hole every May and they scream when they do it.',
  'Signe And how do you know that it is not a brake?',
  'Oluwa You do not. We had a box beside a tram stop and it heard eleven thousand birds in a week.',
  'Signe Right. What did the city say?',
  'Oluwa It said that the mornings were missing in its archive, and then somebody cut the budget.'
]

describe('names before what is said, with nothing between', () => {
  it('are no labels where they present who will talk', () => {
    const lines = ['Swifts with Oluwa Okafor', 'Oluwa Okafor is a founder of boxes and lives in Lund.', ...TALK]
    const { introduction, speakers } = parseInterview({ value: `${lines.join('\n\n')}\n`, path: 'x.txt' })
    expect(speakers.flatMap(({ labels }) => labels)).toEqual(['Signe', 'Oluwa'])
    expect(introduction.map(({ position }) => position?.start.line)).toEqual([3])
  })

  it('are labels where a name goes on in small letters below the first turns', () => {
    expect(labelsIn([...TALK, 'Oluwa Okafor is what they call me there.', 'Signe Thanks.'])).toEqual(['Signe', 'Oluwa'])
  })

  it('are none in a story', () => {
    const told = [
      'Ida Moss is a ringer in Lome.',
      'Bo Kern, 61, sweeps the tower.',
      'Ida climbs up at six and counts the ropes.',
      'Bo waits below with the broom.',
      'Nobody has ever seen the bells.'
    ]
    expect(labelsIn(told)).toEqual([])
  })

  it('are none where one person alone is named', () => {
    expect(labelsIn(['Ida Moss is a ringer.', 'Ida The bells are old.', 'It rained.', 'The tower stood.'])).toEqual([])
  })
})
