import { describe, expect, it } from 'vitest'
import { Kind } from '../src/types.ts'
import { linesOfText } from './support/lines.ts'

const kindsOf = (text: string): number[] => linesOfText(text).units.map(({ kind }) => kind)

describe('a line that a rule underlines in plain text', () => {
  it.each([
    'The weir\n--------',
    'The weir\n======',
    'The weir\n~~~~~~~~~~',
    '  The weir\n  ^^^^^^^^'.replaceAll('^', '*')
  ])('%j is a heading', (text) => {
    const { units } = linesOfText(`It was late.\n\n${text}\nBo went on.`)
    expect(units.map(({ kind }) => kind)).toEqual([Kind.paragraph, Kind.heading, Kind.paragraph])
    expect(units[1]).toMatchObject({ text: 'The weir', row: 2, endRow: 3, heading: text.includes('=') ? 1 : 2 })
  })

  it.each([
    ['is shorter by three', 'The weir\n-----'],
    ['is longer by three', 'The weir\n-----------'],
    ['is of several signs', 'The weir\n-=-=-=-='],
    ['stands below a blank line', 'The weir\n\n--------'],
    ['stands below two lines', 'Bo went\nThe weir\n--------'],
    ['stands below an item', '- The weir\n--------'],
    ['stands below a quotation', '> The weir\n--------']
  ])('is none where the rule %s', (_, text) => {
    expect(kindsOf(text)).not.toContain(Kind.heading)
    expect(kindsOf(text)).toContain(Kind.rule)
  })
})
