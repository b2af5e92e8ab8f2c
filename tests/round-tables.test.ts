import { describe, expect, it } from 'vitest'
import { parseInterview, type SpeakerHint } from '../src/all.ts'

const SAID = [
  ['Ada Flint', 'I think the bridge should stay.'],
  ['Bo Ruiz', 'So do I.'],
  ['Cy Hale', 'It is ugly, though.'],
  ['Ada Flint', 'Ugly things last.'],
  ['Cy Hale', 'Then we will all last.'],
  ['Bo Ruiz', 'Not all of us.']
] as const

const talk = (said: readonly (readonly [string, string])[], name = (label: string) => `${label}: `): string =>
  said.map(([label, words]) => `${name(label)}${words}`).join('\n\n')

const rolesIn = (source: string, speakers: SpeakerHint[] = []) =>
  Object.fromEntries(parseInterview(source, { speakers }).speakers.map(({ name, role }) => [name, role]))

const ALL = { 'Ada Flint': 'interviewee', 'Bo Ruiz': 'interviewee', 'Cy Hale': 'interviewee' }

describe('three who talk and nobody asks', () => {
  it.each([
    ['plain', talk(SAID)],
    ['bold', talk(SAID, (label) => `**${label}:** `)],
    ['below a heading', `# On the bridge\n\nThree of us met on it in May.\n\n${talk(SAID)}`]
  ])('have no interviewer: %s', (_, source) => {
    const { exchanges, layout } = parseInterview(source)
    expect(rolesIn(source)).toEqual(ALL)
    expect(exchanges.map(({ question, answer }) => [question.length, answer.length])).toEqual([[0, 6]])
    expect(layout.id).toBe('labels')
  })

  it('have none where hints name one of them', () => {
    expect(rolesIn(talk(SAID), [{ name: 'Bo Ruiz', role: 'interviewee' }])).toEqual(ALL)
  })

  it('have the one whom hints name', () => {
    expect(rolesIn(talk(SAID), [{ name: 'Cy Hale', role: 'interviewer' }])).toEqual({
      ...ALL,
      'Cy Hale': 'interviewer'
    })
  })
})

describe('three who talk', () => {
  it.each([
    [
      'one asks',
      [
        ['Cy Hale', 'And where would you build another, Ada?'],
        ['Ada Flint', 'Nowhere.']
      ]
    ],
    [
      'one prompts',
      [
        ['Cy Hale', 'Tell us about the first bridge, Ada.'],
        ['Ada Flint', 'It was of wood.']
      ]
    ]
  ] as [string, [string, string][]][])('have an interviewer where %s', (_, more) => {
    expect(rolesIn(talk([...SAID, ...more]))['Cy Hale']).toBe('interviewer')
  })

  it('have a host who greets', () => {
    const source = talk([['Cy Hale', 'Hello and welcome to the show. Ada and Bo are with me.'], ...SAID.slice(0, 2)])
    expect(rolesIn(source)['Cy Hale']).toBe('interviewer')
  })
})
