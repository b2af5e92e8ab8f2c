import { describe, expect, it } from 'vitest'
import { parseInterview, toMarkdown } from '../src/all.ts'
import { rechecked } from '../src/print/rechecked.ts'
import type { Exchange, Turn, Warning } from '../src/schema.ts'

const warning = (code: string, exchange?: number): Warning => ({
  code,
  message: 'as it was',
  severity: 'info',
  ...(exchange !== undefined && { exchange })
})
/** `code exchange` of each warning, with `kept` behind those that were there before. */
const told = (exchanges: readonly Exchange[], ...warnings: Warning[]): string[] =>
  rechecked(exchanges, warnings).map(({ code, exchange, message }) =>
    [code, exchange, message === 'as it was' ? 'kept' : undefined].filter((word) => word !== undefined).join(' ')
  )

const { exchanges } = parseInterview('Tilda: Who winds it?\n\nRuben: I do.\n\nTilda: And who rings?\n\nRuben: Rain.\n')

describe('a text without turns', () => {
  it('holds no interview', () => {
    expect(told([])).toEqual(['no-interview'])
    expect(told([], warning('mojibake'))).toEqual(['mojibake kept', 'no-interview'])
  })

  it('is told of once', () => {
    expect(told([], warning('no-interview'))).toEqual(['no-interview kept'])
    expect(told([], warning('mojibake'), warning('no-interview'))).toEqual(['mojibake kept', 'no-interview kept'])
    expect(told([], warning('no-interview'), warning('mojibake'))).toEqual(['no-interview kept', 'mojibake kept'])
  })

  it('is none with turns', () => {
    expect(told(exchanges)).toEqual([])
    expect(told(exchanges, warning('no-interview'))).toEqual([])
    expect(told(exchanges, warning('mojibake'), warning('no-interview'))).toEqual(['mojibake kept'])
  })

  it('is what is left when all turns are cut', () => {
    const printed = toMarkdown(parseInterview('# Clocks\n\nTilda: Who winds it?\n\nRuben: I do.\n'))
    const codes = (markdown: string) => parseInterview(markdown).warnings.map(({ code }) => code)
    expect(codes(printed)).toEqual([])
    expect(codes(printed.slice(0, printed.indexOf('**Tilda')))).toEqual(['no-interview'])
  })
})

describe('a warning of an exchange', () => {
  const [first, second] = exchanges as [Exchange, Exchange]
  const asked = { ...first, answer: [] }
  const emptied = { ...second, answer: second.answer.map((turn) => ({ ...turn, blocks: [] })) }
  const inferred = {
    ...second,
    answer: second.answer.map((turn) => ({ ...turn, attribution: 'inferred' as const }))
  }

  it('stays where it is still so, and goes where it is not', () => {
    expect(told([asked, second], warning('missing-answer', 0))).toEqual(['missing-answer 0 kept'])
    expect(told([first, second], warning('missing-answer', 0))).toEqual([])
    expect(told([first, emptied], warning('empty-answer', 1))).toEqual(['empty-answer 1 kept'])
    expect(told([first, second], warning('empty-answer', 1))).toEqual([])
    expect(told([first, inferred], warning('inferred-speaker', 1))).toEqual(['inferred-speaker 1 kept'])
    expect(told([first, second], warning('inferred-speaker', 1))).toEqual([])
  })

  it('goes with its exchange', () => {
    expect(told([first], warning('empty-answer', 1))).toEqual([])
    expect(told([first], warning('times-go-back', 1))).toEqual(['times-go-back 1 kept'])
    expect(told([first], warning('empty-answer'))).toEqual(['empty-answer kept'])
  })

  it('is added where it is so, but for an exchange that asks nothing', () => {
    expect(told([asked, emptied])).toEqual(['missing-answer 0', 'empty-answer 1'])
    expect(told([first, inferred])).toEqual(['inferred-speaker 1'])
    const stated = { ...asked, question: second.answer }
    expect(told([stated, second])).toEqual([])
    expect(told([stated, second], warning('missing-answer', 0))).toEqual(['missing-answer 0 kept'])
  })

  it('tells of a speaker only where somebody else is stated, and only of words', () => {
    const mixed = { ...inferred, question: [...inferred.question, { ...first.question[0], attribution: 'inferred' }] }
    expect(told([first, mixed as Exchange])).toEqual(['inferred-speaker 1'])
    const silent = {
      ...inferred,
      question: second.question.map((turn) => ({ ...turn, attribution: 'inferred' as const }))
    }
    expect(told([first, silent])).toEqual([])
    expect(told([first, { ...inferred, answer: inferred.answer.map((turn) => ({ ...turn, blocks: [] })) }])).toEqual([
      'empty-answer 1'
    ])
  })

  it('has the place of its turn, and those of one exchange stand in order', () => {
    const placesOf = (exchange: Exchange) => rechecked([exchange], []).map(({ position }) => position?.start.line)
    const lines = (...all: number[]) =>
      all.map((line) => ({
        start: { line, column: 1, offset: line * 9 },
        end: { line, column: 5, offset: line * 9 + 4 }
      }))
    const answers = (turn: Turn | undefined) =>
      lines(5, 7, 9).map((position): Turn => ({ ...(turn as Turn), position }))
    expect(placesOf(asked)).toEqual([first.question[0]?.position?.start.line])
    expect(placesOf({ ...emptied, answer: answers(emptied.answer[0]) })).toEqual([5, 7, 9])
    expect(placesOf({ ...inferred, answer: answers(inferred.answer[0]) })).toEqual([5, 7, 9])
  })

  it('is told of as often as it is so, those above the next exchange', () => {
    const twice = { ...emptied, answer: [...emptied.answer, ...emptied.answer] }
    expect(told([twice, emptied])).toEqual(['empty-answer 0', 'empty-answer 0', 'empty-answer 1'])
    expect(told([twice, emptied], warning('empty-answer', 1))).toEqual([
      'empty-answer 0',
      'empty-answer 0',
      'empty-answer 1 kept'
    ])
    expect(told([twice, emptied], warning('empty-answer', 0))).toEqual([
      'empty-answer 0 kept',
      'empty-answer 0',
      'empty-answer 1'
    ])
    expect(told([emptied, second], warning('mojibake'), warning('times-go-back', 1))).toEqual([
      'mojibake kept',
      'empty-answer 0',
      'times-go-back 1 kept'
    ])
  })
})
