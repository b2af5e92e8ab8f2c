import { describe, expect, it } from 'vitest'
import { linesOfHtml, linesOfMarkdown } from './support/lines.ts'

type Told = [text: string, heading: number]

const ofHtml = (text: string): Told[] => linesOfHtml(text).units.map((unit) => [unit.text, unit.heading])
const ofMarkdown = (text: string): Told[] => linesOfMarkdown(text).units.map((unit) => [unit.text, unit.heading])

describe('a heading of a page', () => {
  it.each([
    [
      'two lines',
      '<h3>Why is there one lamp\nthat you leave alone?</h3>',
      'Why is there one lamp that you leave alone?'
    ],
    ['five lines', '<h3>\n  Why\n  one\n  lamp?\n</h3>', 'Why one lamp?'],
    [
      'lines of which one ends with a colon',
      '<h3>Of lamps:\nthe one\nby the bank.</h3>',
      'Of lamps: the one by the bank.'
    ]
  ])('is one over %s of its source', (_, source, text) => {
    expect(ofHtml(`${source}<p>It is.</p>`)).toEqual([
      [text, 3],
      ['It is.', 0]
    ])
  })

  it('keeps the lines that it breaks itself', () => {
    expect(ofHtml('<h2>The lamp<br>by the bank</h2><p>It is.</p>').slice(0, 2)).toEqual([
      ['The lamp', 2],
      ['by the bank', 2]
    ])
  })
})

describe('a line that is drawn below words in Markdown', () => {
  it('makes a heading of one line or of two halves of one', () => {
    expect(ofMarkdown('Why one lamp\n---\n\nIt is.')[0]).toEqual(['Why one lamp', 2])
  })

  it.each(['Why one lamp\nthat you leave\nalone\n---', 'It is the one by the bank.\n---', 'Of lamps:\n==='])(
    'makes none below running text: %j',
    (text) => {
      expect(ofMarkdown(`${text}\n\nIt is.`)[0]?.[1]).toBe(0)
    }
  )
})
