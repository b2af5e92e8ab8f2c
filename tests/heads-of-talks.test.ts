/** What stands above a talk and beside it: titles, legends, fields, footnotes. */
import { describe, expect, it } from 'vitest'
import { parseInterview, toText } from '../src/all.ts'
import type { Interview } from '../src/schema.ts'
import { violations } from './invariants.ts'

const lines = (...list: string[]): string => `${list.join('\n')}\n`
const paragraphs = (...list: string[]): string => `${list.join('\n\n')}\n`
const fields = ({ metadata }: Interview): string[][] => metadata.map(({ key, value }) => [key, value])

describe('a legend below a title', () => {
  const talk = ['WJ: How high is the tower?', 'GO: 41 metres.', 'WJ: Who climbs it?', 'GO: Mostly me.']

  it.each([
    'GO = Greta Olafsdottir, WJ = Wim Jansky',
    'GO = Greta Olafsdottir; WJ = Wim Jansky',
    'GO = Greta Olafsdottir | WJ = Wim Jansky'
  ])('is no title, nor a part of it: %s', (legend) => {
    const interview = parseInterview(paragraphs('Talking to Greta Olafsdottir about lighthouses', legend, ...talk))
    expect(interview.title?.text).toBe('Talking to Greta Olafsdottir about lighthouses')
    expect(fields(interview)).toEqual([['text', legend]])
    expect(interview.exchanges).toHaveLength(2)
  })
})

describe('the first line of an export', () => {
  const turns = (count: number): string[] =>
    Array.from({ length: count }, (_, at) => [
      `${at % 2 ? 'Tom Arne' : 'Nadia Brook'}  00:${at + 10}`,
      at % 2 ? 'By boat, mostly.' : 'And how did you come to kelp?',
      ''
    ]).flat()
  const file = (first: string, count: number): string =>
    lines(
      ...[first, 'Tue, Mar 5, 2024 10:11AM • 41:12', '', 'SUMMARY KEYWORDS', 'kelp, boat, kitchen', ''],
      ...['SPEAKERS', 'Nadia Brook, Tom Arne', '', ...turns(count)]
    )

  it.each([4, 6, 12])('is its title, with %i turns', (count) => {
    const interview = parseInterview(file('Kelp farming 101', count))
    expect(interview.title?.text).toBe('Kelp farming 101')
    expect(fields(interview).map(([key]) => key)).not.toContain('text')
  })

  it('is none where it is the name of a file', () => {
    expect(parseInterview(file('call final 2.m4a', 6)).title).toBeUndefined()
  })
})

describe('footnotes', () => {
  const NOTES = '[^a]: Asked twice.\n[^b]: He laughed: loudly.'
  const pair = (question: string, answer: string) => [`**Ann Doyle:** ${question}`, `**Bo Chan:** ${answer}`]
  const first = pair('Who?[^a]', 'Me.[^b]')

  it('between turns stand aside', () => {
    const source = paragraphs(...first, NOTES, ...pair('Why?', 'So.'))
    const { asides, introduction, exchanges } = parseInterview(source)
    expect(introduction).toEqual([])
    expect(asides.map(({ kind, before }) => [kind, before])).toEqual(asides.map(() => ['note', 1]))
    expect(asides.map(({ blocks }) => toText(blocks)).join('\n')).toContain('He laughed: loudly.')
    expect(exchanges).toHaveLength(2)
    expect(violations(source, parseInterview(source), parseInterview)).toEqual([])
  })

  it('below the talk are no introduction', () => {
    const { introduction, exchanges } = parseInterview(paragraphs(...first, ...pair('Why?', 'So.'), NOTES))
    expect(introduction).toEqual([])
    expect(exchanges).toHaveLength(2)
  })
})
