import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'

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
