import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import { violations } from './invariants.ts'

describe('a question and an answer, each with a label, and nothing else', () => {
  it.each([
    ['Ann Lowe', 'When did you start?', 'Bo Kern', 'In 1990.'],
    ['Ann Lowe', 'Where is it?', 'Bo Kern', 'In York, near the mill.'],
    ['Nadia Orr', 'When did you start?', 'Tom Vale', 'In 1990.'],
    ['Ann', 'When did you start?', 'Bo', 'In 1990.'],
    ['Q', 'a?', 'A', 'b'],
    ['Interviewer', 'Where?', 'Guest', 'Here.']
  ])('%s: %s %s: %s', (asks, question, answers, answer) => {
    for (const between of ['\n', '\n\n']) {
      const source = `${asks}: ${question}${between}${answers}: ${answer}\n`
      const interview = parseInterview(source)
      expect(interview.layout.id).toBe('labels')
      expect(
        interview.exchanges.map((exchange) =>
          [...exchange.question, ...exchange.answer].map(({ label, blocks }) => [
            label?.text,
            blocks.map((block) => ('text' in block ? block.text : ''))
          ])
        )
      ).toEqual([
        [
          [asks, [question]],
          [answers, [answer]]
        ]
      ])
      expect(violations(source, interview, parseInterview)).toEqual([])
    }
  })

  it.each([
    'Title: Who Owns the Weir?\nAuthor: Bo Kern\n',
    'Title: Who is it?\n\nAuthor: Bo Kern\n',
    'Subject: Who is it?\n\nFrom: Bo Kern.\n',
    'Next Week: Who pays for it?\n\nLast Week: The mill.\n',
    'Interviewer: Bo Kern\nGuest: Ida Moss\n'
  ])('is not what fields hold: %j', (source) => {
    expect(parseInterview(source).speakers.flatMap(({ labels }) => labels)).toEqual([])
  })
})
