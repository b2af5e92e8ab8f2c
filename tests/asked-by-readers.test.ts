import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'

/** The askers of three questions, each with a line below it. */
const askers = (...lines: [string, string, string]): (string | undefined)[] => {
  const questions = ['How high was it?', 'Do you ever round up?', 'What will you do then?']
  const rows = questions.flatMap((question, at) => [
    question,
    lines[at] as string,
    'As high as the church, and I have seen it.'
  ])
  const { exchanges, speakers } = parseInterview(['# You asked the gauge reader', ...rows].join('\n\n'))
  return exchanges.map(({ question }) => speakers.find(({ id }) => id === question[0]?.speaker)?.name)
}

describe('a line that says who asked', () => {
  it.each<[string[], (string | undefined)[]]>([
    [
      ['Asked by Ana 2 years ago', 'Asked by tiago_7 over 1 year ago', 'Asked by no-wake 3 days ago'],
      ['Ana', 'tiago_7', 'no-wake']
    ],
    [
      ['Asked by Ana', 'asked by Żaneta', 'ASKED BY Bo'],
      ['Ana', 'Żaneta', 'Bo']
    ]
  ])('names the asker: %j', (lines, names) => {
    expect(askers(...(lines as [string, string, string]))).toEqual(names)
  })

  it.each<[string, [string, string, string]]>([
    ['one name for all', ['Asked by Ana', 'Asked by Ana', 'Asked by Ana']],
    ['no name behind it', ['Asked by', 'Asked by', 'Asked by']],
    ['a sign before the name', ['Asked by “Ana”', 'Asked by “Bo”', 'Asked by “Cy”']]
  ])('names nobody with %s', (_, lines) => {
    expect(new Set(askers(...lines)).size).toBe(1)
  })

  it('names nobody by a word that stands for anybody', () => {
    expect(askers('Asked by Anonymous 2 years ago', 'Asked by Ana', 'Asked by Bo')).toEqual([undefined, 'Ana', 'Bo'])
  })
})
