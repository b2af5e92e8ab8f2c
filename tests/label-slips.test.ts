import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import { isSlipOf } from '../src/stages/label-slips.ts'

describe('a slip in a label', () => {
  it.each([
    ['jutsyna wolak', 'justyna wolak'],
    ['justyna wolk', 'justyna wolak'],
    ['justynna wolak', 'justyna wolak'],
    ['justyna volak', 'justyna wolak'],
    ['wolakowsak', 'wolakowska']
  ])('%s is %s', (key, usual) => {
    expect(isSlipOf(key, usual)).toBe(true)
  })

  it.each([
    ['justyna wolak', 'justyna wolak'],
    ['mario', 'maria'],
    ['anna', 'ana'],
    ['speaker 1', 'speaker 2'],
    ['wolakowski', 'wolakowska'],
    ['justyna wolak', 'justina wolek'],
    ['justyna', 'justyna wolak']
  ])('%s is not %s', (key, usual) => {
    expect(isSlipOf(key, usual)).toBe(false)
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
})
