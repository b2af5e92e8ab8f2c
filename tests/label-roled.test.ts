import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'

const PEOPLE = [
  'Margery Ashdown, Relief Signaller: When I trained I was the only girl on the line, including the buffet.',
  'Ioana Petrescu-Hall, Timetable Lead: There are plenty of people who taught me things and I will not knock them.',
  'Bronwen Tate, Apprentice Lampman: My nan did the points at Crewe in the war and she never once bragged of it.'
]

const namesIn = (value: string, path: string): string[] =>
  parseInterview({ value, path }).speakers.map(({ name }) => name)

describe('names with roles before what is said, each once', () => {
  const ask = (lines: readonly string[]): string => ['Is there anyone you look up to?', ...lines].join('\n\n')

  it('are labels', () => {
    expect(namesIn(ask(PEOPLE), 'x.txt')).toEqual(['Margery Ashdown', 'Ioana Petrescu-Hall', 'Bronwen Tate'])
  })

  it('are not all labels in a list of those who take part', () => {
    const items = PEOPLE.map((line) => `- ${line}`).join('\n')
    const names = namesIn(`# Signals\n\n${items}\n\nIt rained in Crewe all the same.`, 'x.md')
    expect(names.length).toBeLessThan(PEOPLE.length)
  })

  it('are none before a few words', () => {
    const posts = PEOPLE.map((line) => `${line.slice(0, line.indexOf(':'))}: box ${line.length}`)
    expect(namesIn(`Signals\n\n${posts.join('\n\n')}\n\nIt rained in Crewe all the same.`, 'x.txt')).toEqual([])
  })
})
