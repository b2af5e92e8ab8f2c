import { describe, expect, it } from 'vitest'
import { linesOfMarkdown, linesOfText } from './support/lines.ts'

const NOUNS = [
  ...['bell', 'boat', 'cat', 'dog', 'door', 'flag', 'gate', 'goat', 'hat', 'key', 'lamp', 'nail', 'oar', 'pan'],
  ...['rope', 'sail', 'shed', 'sign', 'sock', 'tap', 'tent', 'urn', 'vane', 'well', 'yard', 'yoke']
]

/** Paragraphs of two lines each, no two alike. */
const pairs = (from: number, count: number, first: string, second: string): string[] =>
  NOUNS.slice(from, from + count).map((noun) => `${first}\n${second}`.replaceAll('NOUN', noun))
/** The second line starts small below a first one that has not ended. */
const broken = (count: number, from = 0): string[] => pairs(from, count, 'My NOUN hung in', 'our NOUN yard so.')
/** The second line is a sentence of its own. */
const whole = (count: number, from = 10): string[] => pairs(from, count, 'My NOUN hung so.', 'The NOUN was mine.')

const unitsOf = (...paragraphs: string[][]): string[] =>
  linesOfText(paragraphs.flat().join('\n\n')).units.map(({ text }) => text)

describe('short lines that end anywhere', () => {
  it.each([
    [8, 8],
    [7, 14]
  ])('are one paragraph where eight of them go on: %i', (count, units) => {
    expect(unitsOf(broken(count), whole(1))).toHaveLength(units + 2)
  })

  it.each([
    ['8 of 22', 14, 8],
    ['8 of 23', 15, 16]
  ])('are one where so large a share goes on: %s', (_, others, units) => {
    expect(unitsOf(broken(8), whole(others))).toHaveLength(units + 2 * others)
  })

  it.each([
    ['18 of 19', 18, 1, 20],
    ['19 of 20', 19, 1, 40],
    ['8 of 8', 8, 0, 16]
  ])('are none where nearly every line starts small: %s', (_, count, others, units) => {
    expect(unitsOf(broken(count), whole(others))).toHaveLength(units)
  })

  it('count as small below a sentence that has ended, too, but go on nowhere there', () => {
    const small = pairs(8, 12, 'My NOUN hung so.', 'the NOUN was mine.')
    expect(unitsOf(broken(8), small, whole(2, 20))).toHaveLength(8 + 24 + 4)
    expect(unitsOf(broken(8), small, whole(1, 20))).toHaveLength(16 + 24 + 2)
  })

  it('are joined with a space, in their order', () => {
    expect(unitsOf(broken(8), whole(1))[0]).toBe('My bell hung in our bell yard so.')
  })

  it('stay apart below one that is too long to be one of a column', () => {
    const long = `${'My rope hung in the yard of the old mill '.repeat(4)}and\nit was all mine.`
    expect(unitsOf(broken(8), [long], whole(2)).slice(8, 10)).toEqual([
      expect.stringMatching(/and$/),
      'it was all mine.'
    ])
  })

  it('stay apart where the next opens with a capital or with a sign of speech', () => {
    const said = ['My goose hung in\n- our yard in May', 'My swan hung in\nEngland.']
    expect(unitsOf(broken(8), said, whole(1))).toHaveLength(8 + 4 + 2)
  })

  it('of other documents have to be longer than thirty letters', () => {
    const longer = (length: number): string =>
      `${'My bell hung in the tower of the mill'.slice(0, length - 3)} so\nit was mine.`
    expect(unitsOf([longer(30)])).toHaveLength(2)
    expect(unitsOf([longer(31)])).toHaveLength(1)
  })

  it('are paragraphs of Markdown anyhow', () => {
    expect(linesOfMarkdown(broken(2).join('\n\n')).units).toHaveLength(2)
  })
})
