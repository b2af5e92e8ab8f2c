import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import { numberedPersons } from '../src/stages/numbered-persons.ts'
import { linesOfText } from './support/lines.ts'

const speaking = (source: string): (string | null)[] =>
  parseInterview(source).exchanges.flatMap(({ answer }) => answer.map(({ speaker }) => speaker))

const talk = (asks: string, ...answers: string[][]): string =>
  answers
    .flatMap((own) => [
      `${asks}: What did you buy there?`,
      ...own.map((label) => `${label}: A kettle, as far as I know.`)
    ])
    .join('\n')

describe('voices that a word and a number name', () => {
  it.each([
    ['MOD', 'RESP1', 'RESP2'],
    ['INTERVIEWER', 'A1', 'A2'],
    ['Moderator', 'Respondent 1', 'Respondent 2'],
    ['Q', 'Answer 1', 'Answer 2']
  ])('%s asks %s and %s', (asks, first, second) => {
    const [one, two] = [first, second].map((name) => name.toLowerCase().replace(' ', '-'))
    expect(speaking(talk(asks, [first, second], [first, second], [second, first]))).toEqual([
      one,
      two,
      one,
      two,
      two,
      one
    ])
  })

  it('are three who reply in turn', () => {
    const all = ['A1', 'A2', 'A3']
    expect(speaking(talk('INTERVIEWER', all, all))).toEqual(['a1', 'a2', 'a3', 'a1', 'a2', 'a3'])
  })

  it('have a name though they speak once', () => {
    expect(speaking(talk('MOD', ['RESP1', 'RESP2'], ['RESP1', 'RESP2', 'RESP3']))).toEqual([
      'resp1',
      'resp2',
      'resp1',
      'resp2',
      'resp3'
    ])
  })

  it('may have the letter that else asks', () => {
    const turns = [
      'Moderadora: ¿Qué hacen por la mañana?',
      'P1: Abro la panadería.',
      'P2: Duermo, que trabajo de noche.'
    ]
    const { speakers } = parseInterview([...turns, ...turns, 'P3: Yo amaso.'].join('\n\n'))
    expect(speakers.map(({ name, role }) => [name, role])).toEqual([
      ['Moderadora', 'interviewer'],
      ['P1', 'interviewee'],
      ['P2', 'interviewee'],
      ['P3', 'interviewee']
    ])
  })

  it('may have a letter', () => {
    const source = talk('Interviewer', ['Respondent A', 'Respondent B'], ['Respondent A', 'Respondent B'])
    expect(parseInterview(source).speakers.map(({ name }) => name)).toEqual([
      'Interviewer',
      'Respondent A',
      'Respondent B'
    ])
  })
})

describe('numbers that count', () => {
  const { lexicon } = linesOfText('Who was it?')
  const counted = (...keys: string[]) => [...numberedPersons(keys, lexicon)]

  it.each([
    [['q1', 'a1', 'q2', 'a2', 'q1', 'a1', 'q2', 'a2']],
    [['question 1', 'answer 1', 'question 2', 'answer 2', 'question 1', 'answer 1']],
    [['question 1', 'bo', 'question 2', 'bo', 'question 1', 'bo', 'question 2', 'bo']],
    [['q1', 'q2', 'q3', 'q4', 'q5']],
    [['mod', 'answer 1', 'mod', 'answer 2', 'mod', 'answer 3']]
  ])('name nobody: %j', (keys) => {
    expect(counted(...keys)).toEqual([])
  })

  it('are told apart among many', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => [`q${at}`, `a${at}`]).flat()
    expect(counted(...many)).toEqual([])
    const few = Array.from({ length: 10_000 }, () => ['mod', 'resp1', 'resp2', 'resp3']).flat()
    expect(counted(...few)).toEqual(['resp1', 'resp2', 'resp3'])
  })
})
