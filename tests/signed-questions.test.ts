import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'

const page = (...signs: string[]): string => {
  const [first, second, third] = signs
  return [
    '# You asked, the gauge reader answers',
    `**How high was it in the year of the flood?${first}**`,
    'As high as the second step of the church, and I have the mark on my coat.',
    `**Do you ever round up?${second}**`,
    'On Sundays, a little, for the fishermen.',
    `**What will you do when they build the machine?${third}**`,
    'I will read the machine.'
  ].join('\n\n')
}

const askers = (text: string): (string | undefined)[] => {
  const { exchanges, speakers } = parseInterview(text)
  return exchanges.map(({ question }) => speakers.find(({ id }) => id === question[0]?.speaker)?.name)
}

describe('questions that their askers sign', () => {
  it.each([
    [
      [' - Ana', ' - Tiago', ' - Maja'],
      ['Ana', 'Tiago', 'Maja']
    ],
    [
      [' — Ana (8), Leeds', ' — Tiago', ''],
      ['Ana (8), Leeds', 'Tiago', undefined]
    ],
    [
      [' - Ana-Sofia', ' - Tiago', ' - Maja'],
      ['Ana-Sofia', 'Tiago', 'Maja']
    ],
    [
      [' – Ana', ' – Tiago', ' – Ana'],
      ['Ana', 'Tiago', 'Ana']
    ]
  ])('are theirs: %j', (signs, names) => {
    expect(askers(page(...signs))).toEqual(names)
    expect(parseInterview(page(...signs)).speakers.filter(({ role }) => role === 'interviewer').length).toBe(
      new Set(names.filter((name) => name !== undefined)).size
    )
  })

  it.each([
    ['one name for all', [' - Ana', ' - Ana', ' - Ana']],
    ['an afterthought', [' - and who measured', ' - in whole feet', ' - or not at all']],
    ['a single one', [' - Ana', '', '']]
  ])('are not where it is %s', (_, signs) => {
    expect(new Set(askers(page(...signs))).size).toBe(1)
  })
})
