import { describe, expect, it } from 'vitest'
import { End } from '../../src/stages/5-marks.ts'
import type { LabelShape } from '../../src/stages/label-shapes.ts'
import { seenBy, type Tag, toldAs } from '../support/looks.ts'

type Row = [tag: Tag, text: string, labelled: 0 | 1 | 2, heading?: number | undefined]

const seen = (id: string, rows: readonly Row[], heads: readonly number[] = [], ends: Record<number, number> = {}) => {
  const analysis = toldAs(rows.map(([tag, text, labelled]) => ({ tag, text, labelled })))
  return seenBy(id, {
    ...analysis,
    units: analysis.units.map((unit, at) => ({ ...unit, heading: rows[at]?.[3] ?? 0 })),
    marks: analysis.marks.map((own, at) => ({ ...own, end: ends[at] ?? own.end })),
    heads: rows.map((_, at) => (heads.includes(at) ? ({} as LabelShape) : undefined))
  }).join(' ')
}

describe('a heading between labelled turns', () => {
  const turns: Row[] = [
    ['question', 'Why the mill?', 1],
    ['answer', 'We were late for it', 0, 2],
    ['aside', 'The mill in May.', 0],
    ['answer', 'For the river.', 2],
    ['question', 'How old is it?', 1],
    ['answer', 'Old.', 2],
    ['question', 'Who comes?', 1],
    ['answer', 'Geese.', 2]
  ]
  const look = (rows: readonly Row[], heads: readonly number[] = []) => seen('headings-between-labels', rows, heads)

  it('parts the talk, also above a picture', () => {
    expect(look(turns)).toBe('question section aside answer question answer question answer')
  })

  it('stays where labels are headings, where few have labels, and at the end', () => {
    const kept = 'question answer aside answer question answer question answer'
    expect(look(turns, [1])).toBe(kept)
    expect(look(turns.map(([tag, text, , heading], at) => [tag, text, at === 3 ? 2 : 0, heading]))).toBe(kept)
    expect(look([...turns.slice(3), ['answer', 'The end', 0, 2]])).toBe('answer question answer question answer answer')
  })
})

describe('the first line above what an export says of itself', () => {
  const look = (text: string, end: number = End.none) =>
    seen(
      'first-line-heads',
      [
        ['metadata', text, 0],
        ['metadata', 'Ida, Jost', 0],
        ['question', 'Why the mill?', 0],
        ['answer', 'For the river.', 0]
      ],
      [],
      { 0: end }
    )

  it('is no title where it is a sentence or too long', () => {
    expect(look('The mill stands still.', End.period)).toBe('metadata metadata question answer')
    expect(look(`The mill ${'and the river '.repeat(9)}`)).toBe('metadata metadata question answer')
  })
})
