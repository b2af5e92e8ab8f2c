import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import { asksAt } from '../src/read/text-marks.ts'
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

describe('a heading behind signs of equality in plain text', () => {
  it.each([
    ['= The weir', 'The weir', 1],
    ['=== The weir ===', 'The weir', 3],
    ['  == The weir', 'The weir', 2],
    ['= =', '=', 1]
  ])('%s is one', (line, text, heading) => {
    const [unit, below] = linesOfText(`${line}\nBo went on.`).units
    expect(unit).toMatchObject({ text, heading, kind: Kind.heading })
    expect(below).toMatchObject({ text: 'Bo went on.', kind: Kind.paragraph })
  })

  it.each(['=The weir', '=', '======= The weir', '=> The weir', 'a = b'])('%s is none', (line) => {
    expect(kindsOf(`${line}\nBo went on.`)).not.toContain(Kind.heading)
  })
})

describe('a question in Greek', () => {
  it.each(['Πού είναι η γέφυρα;', 'Πού είναι η «γέφυρα»;'])('%s ends with a semicolon', (question) => {
    const { exchanges } = parseInterview(
      [question, 'Κάτω από το νερό.', 'Και το σπίτι;', 'Πίσω από τον λόφο.', 'Ποιος μένει εκεί;', 'Κανείς πια.'].join(
        '\n\n'
      )
    )
    expect(exchanges).toHaveLength(3)
  })

  it.each([
    ['Πού είναι;', true],
    ['τί ἐστιν ἡ ψυχή;', true],
    ['ποῦ ἐστιν ἐν τῷ;', true],
    ['Πού είναι «εκεί»;', true],
    ['Was ist «das»;', false],
    ['It was late;', false],
    ['Это поздно;', false],
    [';', false],
    ['Πού είναι.', false],
    ['Πού είναι\u037e', true],
    ['Was it late?', true]
  ])('%s asks: %s', (text, asks) => {
    expect(asksAt(text, text.length - 1)).toBe(asks)
  })

  it('is none with one behind Latin letters', () => {
    expect(parseInterview('It was late;\n\nBo went on.\n\nIt rained;\n\nHe sang.').exchanges).toEqual([])
  })
})
