import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import { models } from '../src/model/weights.ts'
import { openDocument } from '../src/stages/analyse.ts'
import { askersOnce, calledToAsk } from '../src/stages/examiners.ts'
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

  it('is heard in the whole', () => {
    const { speakers } = parseInterview(HALL.join('\n\n'))
    expect(speakers.find(({ name }) => name === 'Petra')?.role).toBe('interviewer')
  })
})
