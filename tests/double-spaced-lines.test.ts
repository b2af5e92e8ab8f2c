import { describe, expect, it } from 'vitest'
import { talk } from './support/talk.ts'

/** Every turn of lines with a blank line below each. */
const turnsOf = (lines: readonly string[]): string[] => talk(`${lines.join('\n\n')}\n`)

const COLUMN = [
  'Marit: How did the harbour come to have two',
  'clocks, and which of them do you wind?',
  'Jo: There was a quarrel between the pilots and',
  'the customs house, and it went on for about',
  'forty years before anybody thought of putting',
  'up a second one. I wind neither.',
  'Marit: And which of them do the boats go by',
  'today, if I may ask?',
  'Jo: By the tide, which has never been late, and',
  'by the baker, who opens at five and says so.'
]

describe('lines with a blank line below each', () => {
  it('are one paragraph where a column parts them', () => {
    expect(turnsOf(COLUMN)).toEqual([
      'Marit: How did the harbour come to have two clocks, and which of them do you wind?',
      'Jo: There was a quarrel between the pilots and the customs house, and it went on for about forty years before anybody thought of putting up a second one. I wind neither.',
      'Marit: And which of them do the boats go by today, if I may ask?',
      'Jo: By the tide, which has never been late, and by the baker, who opens at five and says so.'
    ])
  })

  it('are paragraphs where each is a sentence', () => {
    const lines = COLUMN.map((line, at) =>
      at % 2 === 0 ? 'Marit: Where is it?' : `Jo: It is here. ${line.slice(0, 9)}`
    )
    expect(turnsOf(lines)).toHaveLength(COLUMN.length)
  })

  it('are paragraphs where they are few', () => {
    expect(turnsOf(COLUMN.slice(0, 6)).join(' ')).toContain(' / ')
  })
})
