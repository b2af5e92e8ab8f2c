import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import { castOf } from '../src/stages/4-speakers.ts'
import { labelShape } from '../src/stages/label-shapes.ts'
import { isSlipOf } from '../src/stages/label-slips.ts'
import { linesOfText } from './support/lines.ts'

/** The labels of each person, where every line opens with one. */
const labelsOf = (...names: string[]): string[] => {
  const { units, lexicon } = linesOfText(names.map((name) => `${name}: So it was.`).join('\n\n'))
  return castOf(units, units.map(labelShape), lexicon).persons.map(({ labels }) => labels.join(' | '))
}

describe('a slip in a label', () => {
  it.each([
    ['jutsyna wolak', 'justyna wolak'],
    ['justyna wolk', 'justyna wolak'],
    ['justynna wolak', 'justyna wolak'],
    ['justyna volak', 'justyna wolak'],
    ['wolakowsak', 'wolakowska'],
    ['ida fakl', 'ida falk'],
    ['ida orr', 'ida ohr']
  ])('%s is %s', (key, usual) => {
    expect(isSlipOf(key, usual, 3)).toBe(true)
  })

  it.each([
    ['justyna wolak', 'justyna wolak'],
    ['mario', 'maria'],
    ['anna', 'ana'],
    ['speaker 1', 'speaker 2'],
    ['wolakowski', 'wolakowska'],
    ['justyna wolak', 'justina wolek'],
    ['justyna', 'justyna wolak'],
    ['ida or', 'ida orr'],
    ['wolakow 1', 'wolakow'],
    ['wolakow', 'wolakow 1']
  ])('%s is not %s', (key, usual) => {
    expect(isSlipOf(key, usual, 3)).toBe(false)
  })

  it('is one letter inside a shorter name only where the other stands often', () => {
    expect(isSlipOf('rolo', 'rollo', 5)).toBe(true)
    expect(isSlipOf('rolo', 'rollo', 4)).toBe(false)
    expect(isSlipOf('dana', 'dan', 9)).toBe(false)
    expect(isSlipOf('lisa', 'elisa', 9)).toBe(false)
    expect(isSlipOf('maro', 'mara', 9)).toBe(false)
    expect(isSlipOf('ana', 'anna', 9)).toBe(false)
  })

  it('is one person with the label that is written right', () => {
    const talk = [
      'Justyna Wolak: When did it start?',
      'Ruta: In May, with a boat.',
      'Justyna Wolak: And then?',
      'Ruta: Rain, and more boats.',
      'Jutsyna Wolak: Whose boats were they?',
      'Ruta: Nobody knew.',
      'Justyna Wolak: Did you sink?',
      'Ruta: Once.'
    ]
    const { speakers } = parseInterview(talk.join('\n\n'))
    expect(speakers.map(({ name, labels }) => [name, labels])).toEqual([
      ['Justyna Wolak', ['Justyna Wolak', 'Jutsyna Wolak']],
      ['Ruta', ['Ruta']]
    ])
  })

  it('is one person with a label that stands three times', () => {
    const usual = ['Justyna Wolak', 'Justyna Wolak', 'Justyna Wolak']
    expect(labelsOf(...usual, 'Jutsyna Wolak')).toEqual(['Justyna Wolak | Jutsyna Wolak'])
    expect(labelsOf('Jutsyna Wolak', ...usual)).toEqual(['Jutsyna Wolak | Justyna Wolak'])
    expect(labelsOf(...usual.slice(1), 'Jutsyna Wolak')).toEqual(['Justyna Wolak', 'Jutsyna Wolak'])
    expect(labelsOf(...usual, 'Jutsyna Wolak', 'Jutsyna Wolak')).toEqual(['Justyna Wolak', 'Jutsyna Wolak'])
  })

  it('leaves the other labels of that person to it', () => {
    const usual = ['Justyna Wolak', 'Justyna Wolak', 'Justyna Wolak', 'Wolak', 'Wolak']
    expect(labelsOf(...usual, 'Jutsyna Wolak')).toEqual(['Justyna Wolak | Wolak | Jutsyna Wolak'])
    expect(labelsOf(...usual, 'Ruta Wolak')).toEqual(['Justyna Wolak', 'Wolak', 'Ruta Wolak'])
    expect(labelsOf(...usual.slice(0, 3), 'Justyna Ewa Wolak', 'Jutsyna Wolak')).toEqual([
      'Justyna Wolak | Justyna Ewa Wolak | Jutsyna Wolak'
    ])
  })

  it('is that person already where a letter is missing', () => {
    const usual = ['Justyna Wolak', 'Justyna Wolak', 'Justyna Wolak', 'Justyna Wolak']
    expect(labelsOf(...usual, 'Justyna Wolk')).toEqual(['Justyna Wolak | Justyna Wolk'])
  })
})
