import { describe, expect, it } from 'vitest'
import { quotedTurns } from '../src/stages/quoted-turns.ts'
import { linesOfMarkdown, linesOfText } from './support/lines.ts'

const turnsIn = (text: string): string[] => {
  const { units } = linesOfText(text)
  const cuts = quotedTurns(units)
  return units.flatMap((unit, index) => {
    const edges = [0, ...(cuts.get(index) ?? []), unit.text.length]
    return edges.flatMap((edge, at) => unit.text.slice(edges[at - 1] ?? 0, edge).trim() || [])
  })
}

describe('quotations inside paragraphs', () => {
  it.each([
    ['straight', 'Is it cold? "Only at the feet." You wear two hats. "One is for the goat." And below? "Wool"'],
    ['curly', 'Is it cold? “Only at the feet.” You wear two hats. “One is for the goat.” And below? “Wool”'],
    ['low', 'Is it cold? „Only at the feet.“ You wear two hats. „One is for the goat.” And below? „Wool“'],
    ['two commas', 'Is it cold? ,,Only at the feet.” You wear two hats. ,,One is for the goat." And below? ,,Wool”'],
    [
      'alike on both sides',
      'Is it cold? ”Only at the feet.” You wear two hats. ”One is for the goat.” And below? ”Wool”'
    ],
    ['turned', 'Is it cold? »Only at the feet.« You wear two hats. »One is for the goat.« And below? »Wool«'],
    ['cut off', 'Is it cold? «Only at the feet.» You wear two hats. «One is for the goat.» And below? «Wool']
  ])('are answers: %s', (_, text) => {
    expect(turnsIn(text).map((turn) => turn.replaceAll(/[^\w .?]/g, ''))).toEqual([
      'Is it cold?',
      'Only at the feet.',
      'You wear two hats.',
      'One is for the goat.',
      'And below?',
      'Wool'
    ])
  })

  it('keep the period behind them, and marks inside a word', () => {
    const text = 'Is it cold? "The "sea"s are warm, one is." Who: "Nobody asks that, ever". And now?'
    expect(turnsIn(text)).toEqual([
      'Is it cold?',
      '"The "sea"s are warm, one is."',
      'Who:',
      '"Nobody asks that, ever".',
      'And now?'
    ])
  })

  it('stand beside paragraphs that are one quotation, and may follow each other', () => {
    const text = '“We never asked.” “Nor did they.”\n\nIs it cold up there? “Only at the feet, and only at night.”'
    expect(turnsIn(text)).toEqual([
      '“We never asked.”',
      '“Nor did they.”',
      'Is it cold up there?',
      '“Only at the feet, and only at night.”'
    ])
  })

  it('may be short where all around them asks', () => {
    const text =
      'Is it cold, up there at night? “At the feet, but never long.” And who brings the soup? “My goat, mostly.”'
    expect(turnsIn(text)).toHaveLength(4)
    expect(turnsIn(`${text} He sits on a stool. “Of oak.” He sings, too. “Low.”`)).toHaveLength(1)
  })

  it.each([
    ['go on in small letters', 'Is it cold? “Only at the feet,” he says. You wear two hats. “One is for the goat.”'],
    ['stand inside a sentence', 'Is it cold? He says “only at the feet, and at night”. Really? “One is for the goat.”'],
    ['nobody asks for', 'It is cold up there. “Only at the feet, and at night.” He wears two. “One is for the goat.”'],
    ['are one', 'Is it cold? “Only at the feet, and only at night, when the wind comes from the sea.”'],
    [
      'are a small part of the text',
      `Is it cold? “At the feet.” And who? “My goat.”\n\n${'The hut is of oak. '.repeat(8)}`
    ]
  ])('are not cut where they %s', (_, text) => {
    expect(quotedTurns(linesOfText(text).units).size).toBe(0)
  })

  it('are not looked for in headings and tables', () => {
    const text = '# Is it cold? “Only at the feet.” And who? “My goat, mostly, and nobody else.”'
    expect(quotedTurns(linesOfMarkdown(text).units).size).toBe(0)
  })
})
