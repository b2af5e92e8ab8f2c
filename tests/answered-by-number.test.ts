import { describe, expect, it } from 'vitest'
import { lookedAt, type Tag, type Told, told } from './support/looks.ts'

const QUESTIONS = ['Who taught you?', 'Where do you row?', 'When does it freeze?', 'What do you fear?']
const ANSWERS = ['My aunt did.', 'On the Weir.', 'In January.', 'Nothing, and geese.']

const list = (texts: readonly string[], asks: number, tag: Tag): Told[] =>
  texts.map((text, at) => ({ ...told(tag, `${at + 1}) ${text}`), asks }))

const seen = (...rows: Told[]): Tag[] => lookedAt('answered-by-number', rows)
const times = (count: number, tag: Tag): Tag[] => Array.from({ length: count }, () => tag)

describe('answers by the numbers of the questions above', () => {
  const asked = list(QUESTIONS, 90, 'question')
  const name = told('answer', 'Ida Crane (ferry)')

  it('are told as such, and who gives them heads them', () => {
    const rows = [...asked, name, ...list(ANSWERS, 10, 'question'), name, ...list(ANSWERS, 10, 'boilerplate')]
    expect(seen(...rows)).toEqual([
      ...times(4, 'question'),
      'section',
      ...times(4, 'answer'),
      'section',
      ...times(4, 'answer')
    ])
  })

  it('stand below one more question without a number', () => {
    const rows = [...asked, told('answer', 'Add what we forgot.'), name, ...list(ANSWERS, 10, 'question')]
    expect(seen(...rows).slice(4, 6)).toEqual(['question', 'section'])
  })

  it('go on in what stands between two lists', () => {
    const more = told('answer', 'My aunt also taught the geese, and so on.')
    const long = told('answer', 'My aunt also taught the geese, the ferrymen, both millers and the priest of the Weir')
    const rows = [...asked, name, ...list(ANSWERS, 10, 'question'), more, long, ...list(ANSWERS, 10, 'question')]
    expect(seen(...rows).slice(9, 11)).toEqual(['answer', 'answer'])
  })

  it('do not ask themselves: a list that is asked twice has its answers elsewhere', () => {
    const again = [...asked, ...list(QUESTIONS, 90, 'answer')]
    expect(seen(...again)).toEqual(again.map(({ tag }) => tag))
  })

  it('are not answered between the questions', () => {
    const mixed = asked.flatMap((row) => [row, told('answer', 'On the Weir, where else.')])
    const rows = [...mixed, ...list(ANSWERS, 10, 'question')]
    expect(seen(...rows)).toEqual(rows.map(({ tag }) => tag))
  })

  it('are more than a few', () => {
    const rows = [...list(QUESTIONS.slice(1), 90, 'question'), ...list(ANSWERS.slice(1), 10, 'question')]
    expect(seen(...rows)).toEqual(rows.map(({ tag }) => tag))
  })

  it('are marked by nobody as questions', () => {
    const back = ANSWERS.map((text, at) => (at < 2 ? 'And where do you?' : text))
    const rows = [...asked, ...list(back, 10, 'question')]
    expect(seen(...rows)).toEqual(rows.map(({ tag }) => tag))
  })
})
