import { describe, expect, it } from 'vitest'
import { lookedAt, seenBy, told, toldAs } from '../support/looks.ts'

describe('where several talk and nobody asks', () => {
  const talk = [
    'Ann: The bell is old.',
    'Bo: It was cast twice.',
    'Cy: The second time it was too small.',
    'Ann: Nobody heard it.',
    'Bo: The goats did.',
    'Cy: They came home.'
  ]

  it('nobody asks below the first label, and what stands above it is told', () => {
    const rows = talk.map((text, at) => ({ ...told(at === 2 ? 'question' : 'answer', text, 2), asks: 0 }))
    expect(
      lookedAt('nobody-asks', [{ ...told('question', 'Three who rang it sit together.'), asks: 0 }, ...rows])
    ).toEqual(['introduction', ...talk.map(() => 'answer')])
  })
})

describe('short lines below a colon', () => {
  const rows = [
    told('question', 'What should one know?'),
    told('answer', 'I wish that somebody had told me:'),
    told('section', 'Ropes are wet'),
    told('section', 'Oars are long'),
    told('section', 'Boats are cold')
  ]
  const analysis = toldAs(rows)
  const units = analysis.units.map((unit, at) => (at > 2 ? { ...unit, gap: 0 } : unit))

  it('go on with the answer, but not where one of them has a label', () => {
    expect(seenBy('lists-go-on', { ...analysis, units })).toEqual(['question', ...Array(4).fill('answer')])
    const [label] = toldAs([told('question', 'Ann: Why?'), told('answer', 'Bo: So.')]).heads
    expect(label).toBeDefined()
    const heads = analysis.heads.map((head, at) => (at === 3 ? label : head))
    expect(seenBy('lists-go-on', { ...analysis, units, heads })).toEqual(rows.map(({ tag }) => tag))
  })
})
