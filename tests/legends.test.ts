import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import { en } from '../src/languages/en.ts'
import { lexiconOf } from '../src/languages/lexicon.ts'
import { labelShape } from '../src/stages/label-shapes.ts'
import { withoutLegend, withoutSiteName } from '../src/stages/legends.ts'
import { linesOfText } from './support/lines.ts'

/** Names of the labels that are left at the heads of lines. */
function left(...lines: string[]): (string | undefined)[] {
  const { units } = linesOfText(lines.join('\n\n'))
  expect(units).toHaveLength(lines.length)
  return withoutLegend(units.map(labelShape), units, lexiconOf([en])).map((head) => head?.name)
}

const talk = ['AF: When did they tell you?', 'BO: They did not. A man came with poles.', 'AF: What did you do?']

describe('a legend above the talk', () => {
  it('opens no turns', () => {
    expect(left('AF - Ada Falk', 'BO - Bo Orr', ...talk)).toEqual([undefined, undefined, 'AF', 'BO', 'AF'])
    expect(left('AF: Ada Falk', 'BO: Bo Orr', 'AF - When?', 'BO - In May.')).toEqual([undefined, undefined, 'AF', 'BO'])
  })

  it('is found below other lines', () => {
    expect(
      left(
        `${'An evening with two of them in the old mill, and it rained '.repeat(2)}on the roof.`,
        'AF - Ada Falk',
        'BO - Bo Orr',
        ...talk
      ).slice(1, 3)
    ).toEqual([undefined, undefined])
  })

  it('has the sign of the turns where its letters begin the words behind it', () => {
    expect(left('AF: Ada Falk', 'BO: Bo Orr', ...talk)).toEqual([undefined, undefined, 'AF', 'BO', 'AF'])
    const asked = ['I: Where?', 'R: In the mill.', 'I: When?']
    expect(left('I: Interviewer', 'R: Respondent', ...asked)).toEqual([undefined, undefined, 'I', 'R', 'I'])
    expect(left('I: Inside', 'R: Rain.', ...asked)[0]).toBe('I')
    expect(left('AF: Ada Falk', 'BO: Not here', ...talk)[0]).toBe('AF')
  })

  it('explains two labels at least', () => {
    expect(left('AF - Ada Falk', ...talk)).toEqual(['AF', 'AF', 'BO', 'AF'])
  })

  it.each([
    [40, undefined],
    [41, 'V10']
  ])('explains forty at most: %i', (count, first) => {
    const voices = Array.from({ length: count }, (_, at) => `V${at + 10}`)
    const lines = [...voices.map((voice) => `${voice} - A voice`), ...voices.map((voice) => `${voice}: It was late.`)]
    expect(left(...lines)[0]).toBe(first)
  })

  it.each([
    [60, undefined],
    [61, 'AF']
  ])('explains each in sixty letters at most: %i', (letters, first) => {
    const name = `Ada Falk ${'of the mill '.repeat(9)}`.slice(0, letters - 1)
    expect(left(`AF - ${name}s`, 'BO - Bo Orr', ...talk)[0]).toBe(first)
  })

  it('explains each once', () => {
    expect(left('AF - Ada Falk', 'BO - Bo Orr', 'AF - Ada Falk', ...talk)).toContain('AF')
    expect(left('AF - Ada Falk', 'AF - Ada Falk', ...talk)[0]).toBe('AF')
  })

  it('explains what opens turns below, each of it', () => {
    expect(left('AF - Ada Falk', 'BO - Bo Orr', 'CK - Cy Kern', ...talk)[0]).toBe('AF')
  })

  it('parts them by another sign than the turns do', () => {
    expect(left('AF: In the mill', 'BO: Late in May', ...talk)[0]).toBe('AF')
    expect(
      left(
        'AF - In the mill',
        'BO - Late in May',
        ...talk,
        'Then it rained, and the tape was changed.',
        'BO - It rained.'
      )[0]
    ).toBe('AF')
  })

  it('ends at a label with another sign, or with nothing behind it', () => {
    expect(left('AF - Ada Falk', 'BO: Bo Orr', ...talk)[0]).toBe('AF')
    expect(left('AF - Ada Falk', 'Bo Orr', ...talk)[0]).toBe('AF')
  })

  it('leaves a document without labels as it is', () => {
    expect(left('It was late when they came, and it rained.')).toEqual([undefined])
  })

  it('gives the names all the same', () => {
    const { speakers } = parseInterview(['AF - Ada Falk', 'BO - Bo Orr', ...talk, 'BO: I gave him soup.'].join('\n\n'))
    expect(speakers.map(({ name, labels }) => [name, labels])).toEqual([
      ['Ada Falk', ['AF']],
      ['Bo Orr', ['BO']]
    ])
  })
})

describe('what a site says of itself', () => {
  const heads = (...lines: string[]): (string | undefined)[] => {
    const { units } = linesOfText(lines.join('\n\n'))
    return withoutSiteName(units.map(labelShape), units).map((head) => head?.name)
  }
  const turns = ['Weir: When?', 'Ida: In May.', 'Weir: And then?', 'Ida: Rain.', 'Weir: For long?']

  it('is no turn, though its name is a label below', () => {
    expect(heads('Weir – songs from the wrong bank', ...turns)[0]).toBeUndefined()
    expect(heads('Weir – songs from the wrong bank', ...turns).slice(1)).toEqual(['Weir', 'Ida', 'Weir', 'Ida', 'Weir'])
  })

  it.each([
    ['with the sign of the turns', ['Weir: songs from the wrong bank', ...turns]],
    ['of somebody else', ['Mill – songs from the wrong bank', ...turns]],
    ['above two turns', ['Weir – songs from the wrong bank', ...turns.slice(0, 4)]],
    ['where a turn has its sign', ['Weir – songs from the wrong bank', ...turns, 'Weir – Who sang?']]
  ])('is a turn %s', (_, lines) => {
    expect(heads(...lines)[0]).toBe(lines[0]?.startsWith('Mill') ? 'Mill' : 'Weir')
  })

  it('needs a label', () => {
    expect(withoutSiteName([undefined], [])).toEqual([undefined])
  })
})
