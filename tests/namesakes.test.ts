import { describe, expect, it } from 'vitest'
import { parseInterview, toMarkdown } from '../src/all.ts'
import { namesakesAmong } from '../src/stages/namesakes.ts'
import { violations } from './invariants.ts'

const talk = (...labels: string[]): string =>
  labels.map((label, at) => `${label}: ${at % 2 ? 'In Hull, since May.' : 'Where do you live?'}`).join('\n\n')

describe('two speakers of one name', () => {
  it.each([
    ['John Ash (Gazette)', 'John Ash (mayor)'],
    ['Maria (host)', 'Maria (guest)'],
    ['John (interviewer)', 'John (guest)'],
    ['Ida Orr [The Weir]', 'Ida Orr [pilot]']
  ])('are %s and %s', (asks, answers) => {
    for (const times of [1, 2, 3]) {
      const source = talk(...Array.from({ length: times }, () => [asks, answers]).flat())
      const interview = parseInterview(source)
      expect(interview.speakers.map(({ labels, role }) => [labels, role])).toEqual([
        [[asks], 'interviewer'],
        [[answers], 'interviewee']
      ])
      expect(interview.exchanges).toHaveLength(times)
      expect(violations(source, interview, parseInterview)).toEqual([])
      expect(toMarkdown(parseInterview(toMarkdown(interview)))).toBe(toMarkdown(interview))
    }
  })

  it('stay two where they have one role', () => {
    const replies = ['Bo Ek', 'Maria (Leeds)', 'Maria (York)']
    const source = [...replies, ...replies]
      .map((label) => (label === 'Bo Ek' ? 'Bo Ek: Where do you live?' : `${label}: By the river, since May.`))
      .join('\n\n')
    expect(parseInterview(source).speakers.map(({ labels }) => labels)).toEqual(replies.map((label) => [label]))
  })

  it('are told apart by hints', () => {
    const { speakers } = parseInterview(talk('Maria (host)', 'Maria (guest)', 'Maria (host)', 'Maria (guest)'), {
      speakers: [
        { name: 'Maria Lind', labels: ['Maria (host)'] },
        { name: 'Maria Orr', labels: ['Maria (guest)'] }
      ]
    })
    expect(speakers.map(({ name }) => name)).toEqual(['Maria Lind', 'Maria Orr'])
  })
})

describe('one speaker', () => {
  it.each([
    ['whose label says more once', ['Ann Lowe (host)', 'Bo Kern', 'Ann Lowe', 'Bo Kern']],
    ['who speaks in different ways', ['Bo Ek', 'Ann (quietly)', 'Ann (aloud)', 'Bo Ek', 'Ann (quietly)', 'Bo Ek']],
    ['who goes on', ['Bo Ek', 'Ann', "Ann (cont'd)", 'Bo Ek', 'Ann', "Ann (cont'd)"]],
    ['with a question word', ['Q (Ann)', 'A (Bo)', 'Q (Ida)', 'A (Bo)', 'Q (Ann)', 'Q (Ida)', 'Q (Ann)', 'Q (Ida)']]
  ])('%s is one', (_, labels) => {
    expect(parseInterview(talk(...labels)).speakers).toHaveLength(2)
  })

  it('is found among many labels', () => {
    const labels = Array.from({ length: 30_000 }, (_, at) => `Ann (part ${'abc'[at % 3]} ${at})`)
    expect(namesakesAmong(['Bo', ...labels]).size).toBe(0)
  })
})
