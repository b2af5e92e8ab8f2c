import { describe, expect, it } from 'vitest'
import { lookedAt, seenBy, type Told, told, toldAs } from '../support/looks.ts'

const facts = (labelled: Told['labelled'] = 0): Told[] => [
  told('question', 'Where: the old mill', labelled),
  told('answer', 'When: Friday, at eight', labelled),
  told('question', 'Who: the miller and her goats', labelled)
]
const talk = [told('question', 'Why the river?'), told('answer', 'Because it was there.')]
const seen = (...rows: Told[]) => lookedAt('where-and-when', rows)

describe('lines that say where, when and who', () => {
  it('introduce what comes below, and stand aside between turns', () => {
    expect(seen(...facts(), ...talk).slice(0, 3)).toEqual(['introduction', 'introduction', 'introduction'])
    expect(seen(...talk, ...facts(), ...talk).slice(2, 5)).toEqual(['aside', 'aside', 'aside'])
  })

  it('stay what they are where they are two, have labels, or were told apart by the format', () => {
    expect(seen(...facts().slice(0, 2), ...talk)[0]).toBe('question')
    expect(seen(...facts(2), ...talk)[0]).toBe('question')
    const analysis = toldAs([...facts(), ...talk])
    const units = analysis.units.map((unit) => ({ ...unit, data: { part: 'boilerplate' as const } }))
    expect(seenBy('where-and-when', { ...analysis, units })[0]).toBe('question')
  })
})
