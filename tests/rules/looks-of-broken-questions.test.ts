import { describe, expect, it } from 'vitest'
import { TAG } from '../../src/model/chain.ts'
import { End } from '../../src/stages/5-marks.ts'
import type { Analysis } from '../../src/stages/analyse.ts'
import { marksWith, unitWith } from '../support/features.ts'
import { seenBy, type Tag, told, toldAs } from '../support/looks.ts'

/** What is made of lines right below each other, of which only those that end with `?` were taken for questions. */
function seen(...rows: string[]): Tag[] {
  const tagOf = (row: string): Tag => (row.endsWith('?') ? 'question' : 'answer')
  const analysis = toldAs(rows.map((row) => told(tagOf(row), row)))
  return seenBy('questions-begin-above', { ...analysis, units: analysis.units.map((unit) => ({ ...unit, gap: 0 })) })
}

describe('a question that is broken over lines', () => {
  const BROKEN = ['Which song do people hear at your place after a', 'lost match?', 'None at all, for the dryer runs.']
  const others = [...BROKEN, ...BROKEN]
  const OTHERS: Tag[] = ['question', 'question', 'answer', 'question', 'question', 'answer']

  it('begins where its sentence does, where others are broken too', () => {
    expect(seen(...others)).toEqual(OTHERS)
    expect(seen(...BROKEN)).toEqual(['answer', 'question', 'answer'])
  })

  it('has few lines: what runs on for longer is told', () => {
    const long = (count: number): string[] =>
      ['kettle', 'ladder', 'big drum', 'piano', 'net']
        .slice(0, count)
        .map((it) => `and then we carried the ${it} up to the`)
    const few: Tag[] = [...OTHERS, 'question', 'question', 'question', 'question']
    expect(seen(...others, ...long(3), 'roof, did we not?')).toEqual(few)
    const many: Tag[] = [...OTHERS, 'answer', 'answer', 'answer', 'answer', 'answer', 'question']
    expect(seen(...others, ...long(5), 'roof, did we not?')).toEqual(many)
  })

  it('is told where more lines run on than a question has', () => {
    const ends = [
      End.none,
      End.question,
      End.period,
      End.none,
      End.question,
      End.none,
      End.none,
      End.none,
      End.none,
      End.none,
      End.question
    ]
    const fake = {
      tags: Uint8Array.from(ends, (end) => (end === End.question ? TAG.question : TAG.answer)),
      units: ends.map(() => unitWith()),
      marks: ends.map((end) => marksWith({ end })),
      heads: ends.map(() => undefined)
    } as unknown as Analysis
    expect(seenBy('questions-begin-above', fake).slice(-6, -1)).not.toContain('question')
  })
})
