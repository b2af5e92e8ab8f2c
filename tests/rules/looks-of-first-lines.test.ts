import { describe, expect, it } from 'vitest'
import { End, type Marks } from '../../src/stages/5-marks.ts'
import { Kind, type Unit } from '../../src/types.ts'
import { seenBy, type Tag, type Told, told, toldAs } from '../support/looks.ts'

const speakers = told('metadata', 'Tilda, Ruben')
const talk = [told('question', 'Who winds the clock?'), told('answer', 'The baker does.')]
const stated: Partial<Unit> = { data: { part: 'metadata' } }

interface Changes {
  units?: Record<number, Partial<Unit>>
  marks?: Record<number, Partial<Marks>>
}

/** What becomes of lines of which the second, if no other, is what an export says of itself. */
function seen(rows: readonly Told[], { units = { 1: stated }, marks = {} }: Changes = {}): string {
  const analysis = toldAs(rows)
  return seenBy('first-line-heads', {
    ...analysis,
    units: analysis.units.map((unit, at) => ({ ...unit, ...units[at] })),
    marks: analysis.marks.map((own, at) => ({ ...own, ...marks[at] }))
  }).join(' ')
}

const first = (text: string, changes?: Changes): string | undefined =>
  seen([told('metadata', text), speakers, ...talk], changes).split(' ')[0]

describe('the first line of an export', () => {
  it.each([
    'Winding a clock 101',
    'Winding a clock?',
    'Winding a clock!',
    'Winding “a clock”',
    'The a.b clock of the mill',
    'The clock version.final',
    'The clock no.7',
    'A clock 2.50 metres wide'
  ])('is its title: %s', (text) => {
    expect(first(text)).toBe('title')
    expect(seen([told('metadata', text), speakers, ...talk])).toBe('title metadata question answer')
  })

  it.each([
    ['one word', 'Clocks'],
    ['words with wide spaces only', 'Winding  clocks'],
    ['the name of a file', 'clock talk.mp3'],
    ['the name of a file with a short end', 'clock talk.ts'],
    ['the name of a file with a long end', 'clock talk.docx'],
    ['a sentence', 'The baker winds it.'],
    ['words that announce others', 'The clock of the mill:'],
    ['a field', 'Place: the mill'],
    ['a date', 'Recorded 4 March 2019'],
    ['words with a date', 'The clock of the mill on 4 March 2019'],
    ['a byline', 'By Tilda Brook'],
    ['a caption', 'Photo by Tilda Brook']
  ])('is none where it is %s', (_, text) => {
    expect(first(text)).toBe('metadata')
  })

  it.each<[string, Partial<Marks>, boolean]>([
    ['three letters', { length: 3 }, false],
    ['four letters', { length: 4, digits: 0 }, true],
    ['a hundred letters', { length: 100 }, true],
    ['a hundred and one', { length: 101 }, false],
    ['an address in it', { address: true }, false],
    ['a comma at its end', { end: End.comma }, false]
  ])('has %s', (_, marks, isTitle) => {
    expect(first('Winding a clock 101', { units: { 1: stated }, marks: { 0: marks } })).toBe(
      isTitle ? 'title' : 'metadata'
    )
  })

  it('is a paragraph of which no format says what it is', () => {
    const as = (unit: Partial<Unit>) => first('Winding a clock 101', { units: { 0: unit, 1: stated } })
    expect(as({ kind: Kind.heading })).toBe('metadata')
    expect(as(stated)).toBe('metadata')
    expect(as({ data: { key: 'place' } })).toBe('title')
  })

  it('stands above the talk, whether or not an export says more of itself', () => {
    const row = told('metadata', 'Winding a clock 101')
    expect(seen([row, speakers, ...talk], { units: {} })).toBe('title metadata question answer')
    expect(seen([row, ...talk, speakers], { units: {} })).toBe('title question answer metadata')
    expect(seen([...talk, row], { units: {} })).toBe('question answer metadata')
  })

  it('may stand below a day and what the page wrote, and only right below them', () => {
    const row = told('metadata', 'Winding a clock')
    const above = [told('boilerplate', 'Menu'), told('metadata', 'Sunday, 3 May 2009')]
    expect(seen([...above, row, ...talk], { units: {} })).toBe('boilerplate metadata title question answer')
    expect(seen([...above, told('introduction', 'Ida winds clocks.'), row, ...talk], { units: {} })).toBe(
      'boilerplate metadata introduction metadata question answer'
    )
  })

  it.each(['TULLAMORE, IRELAND', 'Lower Weir, Marsh Harbour', 'Log started 20:58'])(
    'is no place or time: %s',
    (text) => {
      expect(first(text)).toBe('metadata')
    }
  )

  it('is none where there is another title, or the export has one', () => {
    const rows = [told('metadata', 'Winding a clock 101'), speakers, ...talk]
    expect(seen([...rows, told('title', 'Clocks')])).toBe('metadata metadata question answer title')
    expect(seen(rows, { units: { 1: { data: { part: 'metadata', key: 'title' } } } })).toBe(
      'metadata metadata question answer'
    )
    expect(seen(rows, { units: { 1: { data: { part: 'metadata', key: 'place' } } } })).toBe(
      'title metadata question answer'
    )
  })

  it('was not taken for anything else, and has words', () => {
    const rows = (tag: Tag, text: string) => seen([told(tag, text), speakers, ...talk])
    expect(rows('boilerplate', 'Winding a clock 101')).toBe('boilerplate metadata question answer')
    const below = seen([told('boilerplate', '***'), told('metadata', 'Winding a clock 101'), speakers, ...talk], {
      units: { 2: stated }
    })
    expect(below).toBe('boilerplate title metadata question answer')
  })
})
