import { describe, expect, it } from 'vitest'
import { en } from '../../src/languages/en.ts'
import { lexiconOf } from '../../src/languages/lexicon.ts'
import type { Candidate } from '../../src/stages/people/candidates.ts'
import { nameOfLabel } from '../../src/stages/people/labels.ts'
import { Site } from '../../src/stages/people/pieces.ts'
import { scanPiece } from '../../src/stages/people/scan.ts'

const lexicon = lexiconOf([en])
type Place = keyof typeof Site

const candidate = (text: string, places: readonly Place[]): Candidate => {
  const words = text.toLowerCase().split(' ')
  const mentions = places.map((place) => ({
    piece: scanPiece({ text, site: Site[place], unit: 0, order: 0 }, lexicon),
    from: 0,
    to: text.length
  }))
  return { words, key: words.join(' '), text, mentions, parts: 0, held: 0, titled: false, wordy: false }
}

/** Who `Tilda` is, where two of that name stand at some places; the first, all else alike. */
const tilda = (brook: readonly Place[], dale: readonly Place[], ahead = 0): string =>
  nameOfLabel(
    { labels: ['Tilda'] },
    [candidate('Tilda Brook', brook), candidate('Tilda Dale', dale)],
    lexicon,
    ({ text }) => (text === 'Tilda Brook' ? 100 + ahead : 100)
  )

describe('where the fuller form of a label stands', () => {
  it.each<[Place, Place]>([
    ['question', 'introduction'],
    ['answer', 'introduction'],
    ['question', 'furniture'],
    ['answer', 'aside'],
    ['introduction', 'title'],
    ['furniture', 'authorField'],
    ['heading', 'interviewerField'],
    ['answer', 'title']
  ])('counts: less in the %s than in the %s', (less, more) => {
    expect(tilda([less], [more])).toBe('Tilda Dale')
    expect(tilda([more], [less])).toBe('Tilda Brook')
  })

  it.each<[Place, Place]>([
    ['question', 'answer'],
    ['introduction', 'furniture'],
    ['heading', 'conclusion'],
    ['title', 'authorField'],
    ['title', 'otherField']
  ])('counts the same in the %s and in the %s', (one, other) => {
    expect(tilda([one], [other])).toBe('Tilda Brook')
    expect(tilda([other], [one])).toBe('Tilda Brook')
  })

  it('adds up', () => {
    expect(tilda(['introduction'], ['answer', 'answer', 'answer'])).toBe('Tilda Dale')
    expect(tilda(['introduction'], ['answer', 'answer'])).toBe('Tilda Brook')
    expect(tilda(['title'], ['introduction', 'introduction'])).toBe('Tilda Dale')
    expect(tilda(['title'], ['introduction', 'answer'])).toBe('Tilda Brook')
  })

  it('counts for no more than six', () => {
    expect(tilda(['title', 'title'], ['title', 'title', 'title'])).toBe('Tilda Brook')
    expect(tilda(['title', 'introduction'], ['title', 'title', 'title'])).toBe('Tilda Dale')
  })

  it('outweighs how like a name it is, one mention by forty', () => {
    expect(tilda([], ['answer'], 39)).toBe('Tilda Dale')
    expect(tilda([], ['answer'], 41)).toBe('Tilda Brook')
    expect(tilda([], ['introduction'], 79)).toBe('Tilda Dale')
    expect(tilda([], ['introduction'], 81)).toBe('Tilda Brook')
  })
})
