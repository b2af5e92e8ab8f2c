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

describe('prompts that break off', () => {
  const look = (rows: readonly Row[], prompts: readonly number[]) =>
    seen('unfinished-prompts', rows, [], Object.fromEntries(prompts.map((at) => [at, End.ellipsis])))
  const rows: Row[] = [
    ['answer', 'The miller completes what we began.', 0],
    ['section', 'The mill', 0],
    ['question', 'On Sundays I …', 0],
    ['metadata', 'grind nothing.', 0],
    ['introduction', 'My neighbour …', 0],
    ['answer', 'has a mill, too.', 0],
    ['aside', 'The mill in May.', 0],
    ['answer', 'The river …', 0],
    ['answer', 'comes by every day.', 0],
    ['question', 'The geese …', 0],
    ['answer', 'stay.', 0],
    ['answer', 'They never knock.', 0],
    ['boilerplate', 'Share', 0],
    ['answer', 'The mill is open in May.', 0]
  ]

  it('are questions, whatever the words above, between and below them were taken for', () => {
    expect(look(rows, [2, 4, 7, 9])).toBe(
      'introduction section question answer question answer aside question answer question answer answer boilerplate conclusion'
    )
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
