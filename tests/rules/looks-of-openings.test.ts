import { describe, expect, it } from 'vitest'
import { lookedAt, type Tag, type Told, told } from '../support/looks.ts'

const asked = told('question', 'Who had them before?')
const answered = told('answer', 'My aunt.')

describe('a list that only signs tell', () => {
  const seen = (...rows: Told[]): Tag[] => lookedAt('lists-go-on', rows)

  it.each(['1、', '2)', '12）', '・', '･', '•'])('with %s goes on with an answer that announces it', (sign) => {
    expect(seen(asked, told('answer', 'We had three:'), told('boilerplate', `${sign}a goat`)).at(-1)).toBe('answer')
  })

  it.each<Tag>(['boilerplate', 'conclusion', 'aside', 'metadata'])('is the answer’s instead of %s', (tag) => {
    expect(seen(asked, told('answer', 'We had three:'), told(tag, '・a goat'), told(tag, '・a tram'))).toEqual([
      'question',
      'answer',
      'answer',
      'answer'
    ])
  })

  it('stays what it is below an answer that announces nothing', () => {
    expect(seen(asked, answered, told('aside', '・a goat')).at(-1)).toBe('aside')
    expect(seen(asked, told('answer', 'We had three:'), told('section', '・a goat')).at(-1)).toBe('section')
    expect(seen(asked, told('answer', 'We had three:'), told('aside', 'a goat')).at(-1)).toBe('aside')
  })

  it('is the answer’s where one of its items is', () => {
    expect(
      seen(asked, answered, told('aside', '・a goat'), told('aside', '・a tram'), told('answer', '・rain'))
    ).toEqual(['question', 'answer', 'answer', 'answer', 'answer'])
    expect(seen(asked, told('aside', '・a goat'), told('answer', '・rain'))[1]).toBe('aside')
  })
})

describe('what stands above questions and answers that open with a dash', () => {
  const born = told('question', 'Born in Mere, 1971.')
  const work = told('answer', 'Counts eels for the county.')
  const talk = [
    told('question', '– Is it true that the eels are gone?'),
    told('answer', '– Half of them, perhaps.'),
    told('question', '– Whose fault is that?'),
    told('answer', '– The heat’s, and ours.')
  ]
  const seen = (...rows: Told[]): Tag[] => lookedAt('dashes-begin-the-talk', rows)

  it('is no part of the talk', () => {
    expect(seen(born, work, ...talk).slice(0, 2)).toEqual(['introduction', 'introduction'])
  })

  it.each([
    ['an answer opens with the first dash', [born, ...talk.slice(1), ...talk]],
    ['one question has a dash', [born, work, ...talk.slice(0, 2), told('answer', '– And the dams’.')]],
    ['one answer has a dash', [born, work, talk[0] as Told, talk[2] as Told, talk[3] as Told]],
    ['others have none', [born, work, ...talk, told('answer', 'Nobody knows.')]],
    ['more is said above', [born, work, born, ...talk]],
    ['labels tell who speaks', [born, { ...work, labelled: 2 }, ...talk]]
  ])('stays where %s', (_, rows) => {
    expect(seen(...(rows as Told[]))).toEqual((rows as Told[]).map(({ tag }) => tag))
  })
})
