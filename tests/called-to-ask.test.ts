import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import { models } from '../src/model/weights.ts'
import { openDocument } from '../src/stages/analyse.ts'
import { askersOnce, calledToAsk } from '../src/stages/audience.ts'
import { linesOfText } from './support/lines.ts'

const told = (find: (opened: ReturnType<typeof openDocument>) => number[], lines: string[]): string[] => {
  const opened = openDocument(linesOfText(lines.join('\n\n')), models)
  return find(opened).map((at) => opened.cast.persons[at]?.labels[0] ?? '')
}

const CALL = [
  'Operator: Good day. Please stand by.',
  'Ada Falk: Thank you. The weir had a good year, and the boats too.',
  'Operator: Our first question comes from Milo Renn.',
  'Milo Renn: Thanks. I wonder about the gates.',
  'Ada Falk: They open when they want to.',
  'Milo Renn: I see.',
  'Ada Falk: That is the whole of it.'
]

describe('whoever is called to ask', () => {
  it('asks', () => {
    expect(told(calledToAsk, CALL)).toEqual(['Milo Renn'])
  })

  it.each([
    ['nobody names him', (line: string) => line.replace('Milo Renn.', 'the hall.')],
    ['he is named in passing', (line: string) => line.replace('Our first question comes from', 'Good day to')],
    ['he goes on himself', (line: string) => line.replace('Operator: Our first', 'Milo Renn: Our first')]
  ])('does not where %s', (_, change) => {
    expect(told(calledToAsk, CALL.map(change))).toEqual([])
  })

  it('is told once, however often he is called', () => {
    const again = ['Operator: The next question comes from Milo Renn.', 'Milo Renn: And the boats?']
    expect(told(calledToAsk, [...CALL, ...again])).toEqual(['Milo Renn'])
  })

  it('is called in the last lines above his turn', () => {
    const call = CALL[2] as string
    const below = (count: number): string[] =>
      CALL.flatMap((line) => [line, ...(line === call ? Array.from({ length: count }, () => 'One moment.') : [])])
    expect(told(calledToAsk, below(3))).toEqual(['Milo Renn'])
    expect(told(calledToAsk, below(4))).toEqual([])
  })

  it('is called in few letters', () => {
    const long = (count: number) => (line: string) =>
      line.startsWith('Operator: Our') ? `${line} ${'m'.repeat(count - 1)}.` : line
    const name = 'question comes from Milo Renn. '.length
    expect(told(calledToAsk, CALL.map(long(200 - name)))).toEqual(['Milo Renn'])
    expect(told(calledToAsk, CALL.map(long(201 - name)))).toEqual([])
  })

  it('is not, in a language that has no words for it', () => {
    expect(told(calledToAsk, ['一: 水が来ました。', '二: いつですか。', '三: 冬でした。', '一: 三です。'])).toEqual([])
  })

  it('needs three who talk', () => {
    expect(
      told(
        calledToAsk,
        CALL.filter((line) => !line.startsWith('Ada'))
      )
    ).toEqual([])
  })
})

const HALL = [
  'Ida: Welcome to the hall. Who built the weir?',
  'Bo: My aunt did, with a spoon.',
  'Ida: And the gate?',
  'Bo: A man from Mere.',
  'Petra: Does it leak? I live below it.',
  'Bo: At night it does.',
  'Ida: Thank you all.'
]

describe('whoever puts one question', () => {
  it('asks', () => {
    expect(told(askersOnce, HALL)).toEqual(['Petra'])
  })

  it.each([
    ['it is none', (line: string) => line.replace('Does it leak?', 'It leaks.')],
    ['it follows one', (line: string) => line.replace('A man from Mere.', 'Do you know the man from Mere?')],
    [
      'nobody who talks more answers',
      (line: string) => line.replace('Bo: At night it does.', 'Jost: At night it does.')
    ]
  ])('does not where %s', (_, change) => {
    expect(told(askersOnce, HALL.map(change))).toEqual([])
  })

  it('asks in two turns as well, each of which asks', () => {
    const then = (words: string) => [...HALL.slice(0, 6), `Petra: ${words}`, 'Bo: It is.', ...HALL.slice(6)]
    expect(told(askersOnce, then('And is it wet?'))).toEqual(['Petra'])
    expect(told(askersOnce, then('It is wet.'))).toEqual([])
  })

  it('asks in three turns like anybody', () => {
    const more = ['Petra: And is it wet?', 'Bo: It is.', 'Petra: Who dries it?', 'Bo: Nobody.']
    expect(told(askersOnce, [...HALL.slice(0, 6), ...more, ...HALL.slice(6)])).toEqual([])
  })

  it('may speak first, and not last', () => {
    expect(told(askersOnce, ['Petra: Does it leak?', ...HALL.filter((_, at) => at !== 4).slice(1)])).toEqual(['Petra'])
    expect(told(askersOnce, [...HALL.slice(0, 4), ...HALL.slice(5), 'Bo: So be it.', 'Petra: Does it leak?'])).toEqual(
      []
    )
  })

  it('is answered by somebody with three turns', () => {
    const two = HALL.filter((line) => line !== 'Bo: A man from Mere.' && line !== 'Ida: And the gate?')
    expect(told(askersOnce, two)).not.toContain('Petra')
  })

  it('needs three who talk', () => {
    expect(
      told(
        askersOnce,
        HALL.filter((line) => !line.startsWith('Ida'))
      )
    ).toEqual([])
  })

  it('is heard in the whole', () => {
    const { speakers } = parseInterview(HALL.with(4, 'Petra: Does it leak?').join('\n\n'))
    expect(speakers.find(({ name }) => name === 'Petra')?.role).toBe('interviewer')
  })
})
