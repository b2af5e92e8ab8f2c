import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'

const speakersOf = (lines: readonly string[]): string[] =>
  parseInterview({ value: lines.join('\n\n'), path: 'x.txt' }).speakers.map(({ name }) => name)

const ASKS = 'How far does a horse walk in a day?'
const ANSWERS = 'Eleven miles with a full boat. We never counted those on the way back, and nobody asked.'

describe('titles, surnames and periods that open lines', () => {
  it('are labels', () => {
    const talk = [
      `Mr. Pellworm. ${ASKS}`,
      `Dr. Van Achebe. ${ANSWERS}`,
      `Mr. Pellworm. ${ASKS}`,
      `Dr. Van Achebe. ${ANSWERS}`
    ]
    expect(speakersOf(talk)).toEqual(['Mr. Pellworm', 'Dr. Van Achebe'])
  })

  it('are none before few lines, of one person, or of as many as there are lines', () => {
    const names = ['Mr. Pellworm', 'Dr. Achebe', 'Ms. Lindgren', 'Mrs. Adeyinka']
    const said = (own: readonly string[]): string[] => [
      'At the lock they met Mr. Brand.',
      ...own.map((name) => `${name}. ${ANSWERS}`)
    ]
    expect(speakersOf(said(names.slice(0, 3)))).toEqual([])
    expect(speakersOf(said(names.map(() => 'Mr. Pellworm')))).not.toContain('Dr. Achebe')
    expect(speakersOf(said(names))).toEqual([])
  })

  it('are none where the first word is no title', () => {
    const talk = ['Old Pellworm', 'Young Achebe', 'Old Pellworm', 'Young Achebe']
    expect(speakersOf(talk.map((name) => `${name}. ${ANSWERS}`))).toEqual([])
  })
})
