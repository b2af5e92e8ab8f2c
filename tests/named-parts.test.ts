import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'

const questions = ['What do you hear first in the morning?', 'What would you change if you could?']

/** A part of a document: a line, two questions, and an answer to each. */
const part = (head: string, ...answers: string[]): string =>
  [head, ...questions.flatMap((question, at) => [`**${question}**`, answers[at] as string])].join('\n\n')

const robert = ['The fan, and under the fan the mice.', 'I would put in a window. It need not open.']
const elena = [
  'My own boots. I drive alone until six, so I talk to them.',
  'The hill. I would have it go down both ways.'
]

const page = (...parts: string[]): string => ['# Two of the night shift', ...parts].join('\n\n')

const answersOf = (text: string): (string | undefined)[] => {
  const { exchanges, speakers } = parseInterview(text)
  return exchanges.flatMap(({ answer }) => answer.map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.name))
}

describe('parts that a name heads', () => {
  it.each([
    ['alone', '## Robert Amadi', '## Elena Brandt'],
    ['before a colon', '## Robert Amadi:', '## Elena Brandt:'],
    ['before what they do', '## Robert Amadi, baker', '## Elena Brandt, driver'],
    ['below what they do', '## Head baker Robert Amadi', '## Night driver Elena Brandt'],
    ['in brackets', '## Robert Amadi (ovens)', '## Elena Brandt (vans)']
  ])('are that person’s: %s', (_, first, second) => {
    const text = page(part(first, ...robert), part(second, ...elena))
    expect(answersOf(text)).toEqual(['Robert Amadi', 'Robert Amadi', 'Elena Brandt', 'Elena Brandt'])
    const { sections, speakers } = parseInterview(text)
    expect(sections.map(({ text: line }) => line)).toEqual([first.slice(3), second.slice(3)])
    expect(speakers.map(({ role, labels }) => [role, labels])).toEqual([
      ['interviewee', []],
      ['interviewee', []]
    ])
  })

  it.each([
    ['one word in a line of its own', 'ROBERT', 'ELENA', 'TERESA', ['Robert', 'ELENA', 'TERESA']],
    [
      'of another form beside the first two',
      'Robert Amadi, oven',
      'Elena Brandt, van',
      'Night baker Teresa Lundqvist',
      ['Robert Amadi', 'Elena Brandt', 'Teresa Lundqvist']
    ]
  ])('are that person’s: %s', (_, first, second, third, names) => {
    const teresa = part(`## ${third}`, 'Robert, who sings. He will deny it.', 'The song, and nothing but the song.')
    const text = page(part(`## ${first}`, ...robert), part(`## ${second}`, ...elena), teresa)
    expect([...new Set(answersOf(text))]).toEqual(names)
  })

  it('leave the title of the document what it is', () => {
    const text = `${part('# Robert Amadi, baker', ...robert)}\n\n${part('# Elena Brandt, driver', ...elena)}`
    const { title, sections } = parseInterview(text)
    expect(title?.text).toBe('Robert Amadi, baker')
    expect(sections.map(({ text: line }) => line)).toEqual(['Elena Brandt, driver'])
    expect(new Set(answersOf(text))).toEqual(new Set(['Robert Amadi', 'Elena Brandt']))
  })

  it('open a turn even where no question stands between two answers', () => {
    const text = page(
      part('## Robert Amadi', ...robert),
      `## Elena Brandt\n\n${elena[0]}\n\n**${questions[1]}**\n\n${elena[1]}`
    )
    const { exchanges } = parseInterview(text)
    expect(exchanges.flatMap(({ answer }) => answer).length).toBe(4)
  })

  it('are none where one word heads each and none is a name that people are given', () => {
    const text = page(part('## Zorbix:', ...robert), part('## Quellan:', ...elena))
    expect(new Set(answersOf(text))).toEqual(new Set([undefined]))
    expect(new Set(answersOf(page(part('## Robert:', ...robert), part('## Elena:', ...elena))))).toEqual(
      new Set(['Robert', 'Elena'])
    )
  })

  it('are none where the heading is a matter, or the talk has begun above it', () => {
    expect(answersOf(page(part('## The ovens', ...robert), part('## The vans', ...elena)))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined
    ])
    const above = [
      `**${questions[0]}**`,
      robert[0],
      part('## Robert Amadi', ...robert),
      part('## Elena Brandt', ...elena)
    ]
    expect(new Set(answersOf(page(...(above as string[]))))).not.toContain('Elena Brandt')
  })

  it.each([
    [':', false],
    ['：', false],
    ['', true]
  ])('may have a word before the name, but no field: Subject%s', (sign, areParts) => {
    const [first, second] = [`## Subject${sign} Robert Amadi`, `## Subject${sign} Elena Brandt`]
    expect(answersOf(page(part(first, ...robert), part(second, ...elena))).includes('Elena Brandt')).toBe(areParts)
  })

  it('are none where the document talks to somebody else', () => {
    const parts = [part('## Robert Amadi', ...robert), part('## Elena Brandt', ...elena)]
    const titled = (title: string) => answersOf([title, ...parts].join('\n\n'))
    expect(new Set(titled('# The night shift: an interview with Mara Quill'))).toEqual(new Set(['Mara Quill']))
    expect(new Set(titled('# The night shift'))).toEqual(new Set(['Robert Amadi', 'Elena Brandt']))
  })

  it('are none where labels say who answers', () => {
    const labelled = (name: string, answers: string[]): string =>
      questions.map((question, at) => `Q: ${question}\n\n${name}: ${answers[at]}`).join('\n\n')
    const text = page(
      `## Robert Amadi\n\n${labelled('Robert', robert)}`,
      `## Elena Brandt\n\n${labelled('Elena', elena)}`
    )
    const { sections, speakers } = parseInterview(text)
    expect(sections).toHaveLength(2)
    expect(speakers.flatMap(({ labels }) => labels)).toEqual(expect.arrayContaining(['Robert', 'Elena']))
  })
})
