import { describe, expect, it } from 'vitest'
import { isToldWithDashes } from '../src/stages/told-with-dashes.ts'
import { linesOfText } from './support/lines.ts'
import { type Told, told, toldAs } from './support/looks.ts'

const seen = (...rows: Told[]): boolean => isToldWithDashes(toldAs(rows, linesOfText))

const story = [
  told('question', '– They will run away, – objected the grandmother. – Apples roll.'),
  told('answer', '– Then we go on foot! – decided Kesha.'),
  told('question', '– Is the market far? – asked the boy with the drum.'),
  told('answer', '– Far enough.')
]

describe('words whose dashes tell who says them', () => {
  it('are a story', () => {
    expect(seen(...story)).toBe(true)
    expect(seen(told('introduction', 'They took the wrong tram.'), ...story)).toBe(true)
  })

  it.each([
    ['they are few', story.slice(1)],
    [
      'most lines have none',
      [...story, ...Array.from({ length: 5 }, () => told('answer', '– The river did, in May.'))]
    ],
    ['nobody was taken to speak', story.map(({ text }) => told('introduction', text))],
    ['a label says who speaks', story.map((row, at) => ({ ...row, labelled: at === 0 ? (1 as const) : (0 as const) }))],
    ['a dash is a pause', story.map(({ tag }) => told(tag, '– I row, – and then I sleep, mostly'))]
  ])('may be a talk where %s', (_, rows) => {
    expect(seen(...rows)).toBe(false)
  })
})
