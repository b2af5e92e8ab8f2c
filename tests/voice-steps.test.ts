import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import type { Cast, Person } from '../src/stages/4-speakers.ts'
import { VOICE } from '../src/stages/cast-voices.ts'
import { inStep } from '../src/stages/voice-steps.ts'
import { marksWith } from './support/features.ts'

const QUESTIONS = [
  'Welcome to the show. When did you start to mend bells, and who let you?',
  'And what did your mother say to that, when you told her?',
  'How do you know that a bell is cracked?',
  'Do you ever ring one yourself, for the fun of it?',
  'Who taught you to climb, if I may ask?',
  'What would you do if the tower were sold?',
  'Why are there no ladders in the picture here?',
  'Where can people hear the next one?'
]
const ANSWER = 'I was nineteen then, and my uncle had the keys, so we went up on Sundays and listened for an hour.'

/** Captions in which `>>` stands at every change, and once before words of the one who spoke already. */
const captions = (turns: readonly string[]): string =>
  `WEBVTT\n\n${turns
    .map((words, at) => {
      const [from, to] = [at, at + 1].map((minute) => `00:${String(minute).padStart(2, '0')}:00.000`)
      return `${from} --> ${to}\n>> ${words}\n`
    })
    .join('\n')}`

const questionsOf = (text: string): string[] =>
  parseInterview(text, { path: 'talk.vtt' }).exchanges.flatMap(({ question }) =>
    question.flatMap(({ blocks }) => blocks.map((block) => ('text' in block ? block.text.replace(/^>> /, '') : '')))
  )

describe('two voices that only a mark tells apart', () => {
  const turns = QUESTIONS.flatMap((question) => [question, ANSWER])

  it('take turns', () => {
    expect(questionsOf(captions(turns))).toEqual(QUESTIONS)
  })

  it('are kept in step where one of them has two marks in a row', () => {
    const pause = 'And my aunt held the rope, all of that summer and the one after it.'
    expect(questionsOf(captions([...turns.slice(0, 6), pause, ...turns.slice(6)]))).toEqual(QUESTIONS)
  })
})

describe('voices beside people who are named at a few of the marks', () => {
  /**
   * `a?` asks and `a` tells, whoever `a` is; `-` goes on. Those in small letters are voices, those in capitals have names,
   * and `X` is an announcer.
   */
  const castIn = (turns: string): { cast: Cast; asks: Uint8Array } => {
    const rows = turns.split(' ')
    const keys = [...new Set(rows.flatMap((row) => (row === '-' ? [] : [row.charAt(0)])))]
    const opens = Int32Array.from(rows, (row) => keys.indexOf(row.charAt(0)))
    const persons = keys.map((key, index): Person => {
      const isVoice = key === key.toLowerCase()
      return {
        index,
        keys: [isVoice ? VOICE + key : key],
        labels: isVoice ? [] : [key],
        word: key === 'X' ? 'other' : undefined,
        said: undefined,
        office: undefined,
        turns: opens.filter((person) => person === index).length,
        role: undefined
      }
    })
    return { cast: { persons, opens }, asks: Uint8Array.from(rows, (row) => (row.endsWith('?') ? 95 : 2)) }
  }

  /** Who opens each line after that, and how many turns each has. */
  const stepped = (turns: string): string => {
    const { cast, asks } = castIn(turns)
    const { persons, opens } = inStep(
      cast,
      turns.split(' ').map(() => marksWith()),
      asks
    )
    const nameOf = (at: number): string => persons[at]?.keys[0]?.replace(VOICE, '') ?? '-'
    expect(persons.map(({ index }) => index)).toEqual([...persons.keys()])
    return `${Array.from(opens, nameOf).join(' ')} | ${persons.map((_, at) => `${nameOf(at)}${persons[at]?.turns}`).join(' ')}`
  }

  it('are those people', () => {
    expect(stepped('A? x y? x y? x y? B')).toBe('A B A B A B A B | A4 B4')
  })

  it('go on in lines without a mark', () => {
    expect(stepped('A? x - y? x y? x - y? B')).toBe('A B - A B A B - A B | A4 B4')
  })

  it('stay voices on the side of which nobody is named', () => {
    expect(stepped('A? x y? x y? x y? x')).toBe('A x A x A x A x | A4 x4')
    expect(stepped('x? B y? x y? x y? x')).toBe('x B y B y B y B | x1 B4 y3')
  })

  it('come in the order in which they speak', () => {
    expect(stepped('x? B x? y A? y x? y')).toBe('A B A B A B A B | A4 B4')
  })

  it('stay voices where two are named on a side', () => {
    expect(stepped('A? x C? x y? x y? B')).toBe('A B C B y B y B | A1 B4 C1 y2')
  })

  it('are nobody who has three of four turns on neither side', () => {
    expect(stepped('A? x y? A A? x y? A')).toBe('A x y A A x y A | A4 x2 y2')
    expect(stepped('A? x y? A A? x A? x')).toBe('A x A A A x A x | A5 x3')
  })

  it('are no announcer', () => {
    expect(stepped('X x? y x? y x? y x?')).toBe('X x y x y x y x | X1 x4 y3')
    expect(stepped('X A? x y? x y? x y? B')).toBe('X A B A B A B A B | X1 A4 B4')
  })

  it('are left as they are where there are not two of them', () => {
    for (const turns of ['A? B A? B', 'A? x A? x', 'x? y z? x y? z']) {
      const { cast, asks } = castIn(turns)
      expect(
        inStep(
          cast,
          turns.split(' ').map(() => marksWith()),
          asks
        )
      ).toBe(cast)
    }
  })

  it('keep their count where nobody is named', () => {
    expect(stepped('x? y x? y x? y')).toBe('x y x y x y | x3 y3')
    expect(stepped('x y? x y? x y?')).toBe('x y x y x y | x3 y3')
  })
})
