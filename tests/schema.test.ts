import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/index.ts'
import { type Interview, interviewSchema } from '../src/schema.ts'

const sample = (): Interview =>
  parseInterview('Ann: Why the mill?\n\nBo: For the river.\n\nAnn: And the wheel?\n\nBo: It turns.')

/** Whether the schema takes the interview when the first answer is changed. */
function takes(change: (turn: Record<string, unknown>, block: Record<string, unknown>) => void): boolean {
  const interview = structuredClone(sample())
  const turn = interview.exchanges[0]?.answer[0] as unknown as Record<string, unknown>
  change(turn, (turn.blocks as Record<string, unknown>[])[0] as Record<string, unknown>)
  const { success, data } = interviewSchema.safeParse(interview)
  if (success) expect(data).toEqual(interview)
  return success
}

describe('turns that the schema takes', () => {
  it('have times and places, or none', () => {
    expect(takes(() => {})).toBe(true)
    expect(takes((_, block) => delete block.position)).toBe(true)
    expect(takes((turn) => delete turn.position)).toBe(true)
    expect(takes((_, block) => (block.time = { start: 1 }))).toBe(true)
    expect(takes((turn, block) => (turn.time = block.time = { start: 1, end: 2 }))).toBe(true)
  })

  it.each([
    ['a time that is none', (_: unknown, block: Record<string, unknown>) => (block.time = null)],
    ['a time of words', (_: unknown, block: Record<string, unknown>) => (block.time = 'soon')],
    ['a time without a start', (_: unknown, block: Record<string, unknown>) => (block.time = { end: 2 })],
    ['Markdown that is no text', (_: unknown, block: Record<string, unknown>) => (block.markdown = 3)],
    ['a place of one point', (_: unknown, block: Record<string, unknown>) => (block.position = { start: 0 })],
    [
      'a place between lines',
      (_: unknown, block: Record<string, unknown>) => {
        const point = { line: 1.5, column: 1, offset: 0 }
        block.position = { start: point, end: point }
      }
    ],
    [
      'a place without offsets',
      (turn: Record<string, unknown>) =>
        (turn.position = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } })
    ]
  ])('have not: %s', (_, change) => {
    expect(takes(change)).toBe(false)
  })
})

describe('exchanges that the schema takes', () => {
  it.each([
    ['that is none', null],
    ['without turns', { question: null, answer: null }],
    ['in a section that is no number', { ...sample().exchanges[0], section: 'one' }]
  ])('are not: one %s', (_, exchange) => {
    expect(interviewSchema.safeParse({ ...sample(), exchanges: [exchange] }).success).toBe(false)
  })
})
