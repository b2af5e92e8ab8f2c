import { describe, expect, it } from 'vitest'
import { models } from '../src/model/weights.ts'
import { openDocument } from '../src/stages/analyse.ts'
import { areDashPairs, bracketedNames, opensWithDash } from '../src/stages/line-forms.ts'
import { linesOfMarkdown, linesOfText } from './support/lines.ts'

/** The labels that are taken, in the order in which they first stand. */
function labelsIn(text: string, lines = linesOfText): string[] {
  const { cast } = openDocument(lines(text), models)
  return cast.persons.flatMap(({ labels }) => labels)
}

const TALK =
  'Ida: Who oars?\n\nBo: I do.\n\nIda: Since when?\n\nBo: Since the flood, I think.\n\nIda: And why?\n\nBo: For the quiet.\n\n'

describe('what has the form of a label', () => {
  it.each([
    ['who said something', 'He wrote: I row at night.\n\nShe said: I do not.'],
    ['a credit below its word', 'Photo:\n\nThe Oar\n\nIda on the quay.\n\nPhoto:\n\nThe Oar']
  ])('is none where it tells %s', (_, text) => {
    expect(labelsIn(`${TALK}${text}`)).toEqual(['Ida', 'Bo'])
  })

  it('is none of a picture, however often, unless it is a label elsewhere', () => {
    const shown = '![](oar.png)\n\n*View: the oar.*\n\n'
    expect(labelsIn(`${TALK}${shown}${shown}${shown}`, linesOfMarkdown)).toEqual(['Ida', 'Bo'])
    expect(labelsIn(`![](bo.png)\n\n*Bo*\n\n${TALK}`, linesOfMarkdown)).toEqual(['Ida', 'Bo'])
  })

  it('is a title before names, and a label where something else follows', () => {
    const roll = 'SEN. IDA MOSS, HARBOUR\n\nSEN. BO KERN, QUAY\n\nSEN. JOST HART, WEIR\n\n'
    expect(labelsIn(`${roll}${TALK}`)).toEqual(['Ida', 'Bo'])
  })

  it('is a label by its initials, whoever has a middle name', () => {
    const talk = 'Ida Maria Prado: Who oars?\n\nB.K.: I do, when it rains.\n\n'.concat(
      'I.P.: Since when?\n\nB.K.: Since the flood.\n\n'.repeat(3)
    )
    expect(labelsIn(talk)).toContain('Ida Maria Prado')
    expect(labelsIn(talk.replace('Ida Maria Prado', 'Ida, my papers'))).not.toContain('Ida, my papers')
  })
})

describe('lines of one form', () => {
  const unitsOf = (text: string) => linesOfText(text).units

  it('open turns with a side in brackets from the fourth on', () => {
    const lines = ['Ida Moss (Analysts)', 'Bo Kern (Executives)', 'Jost Hart (Analysts)', 'Operator (Operator)']
    expect(bracketedNames(unitsOf(lines.join('\n\n')))).toHaveLength(4)
    expect(bracketedNames(unitsOf(lines.slice(1).join('\n\n')))).toEqual([])
    const long = 'Wilhelmina Constantia Ravenscroft (Executives)'
    expect(bracketedNames(unitsOf([...lines, long].join('\n\n')))).toHaveLength(4)
    expect(bracketedNames(unitsOf(lines.join('\n\n').replace('(Operator)', '(4)')))).toEqual([])
  })

  const blocks = (count: number, below: string): string =>
    Array.from(
      { length: count },
      (_, at) => `-Who rows boat ${at + 1} of all.\n${below} ${'It is wet. '.repeat(at + 1)}So.`
    ).join('\n\n')

  it('ask behind a dash and answer below it from the fourth block on', () => {
    const pairs = (text: string): boolean => areDashPairs(linesOfMarkdown(text).units)
    const apart = (text: string): number => linesOfMarkdown(text).units.length
    expect(apart(blocks(4, 'Nobody does.'))).toBe(8)
    expect(apart(blocks(3, 'Nobody does.'))).toBe(3)
    expect(apart(blocks(4, 'nobody does.'))).toBe(4)
    expect(pairs('Nobody.')).toBe(false)
  })

  it.each([
    ['-Who', true],
    ['—Who', true],
    ['-¿Quién?', true],
    ['-“Who”', true],
    ['- Who', false],
    ['--', false],
    ['-4', false],
    ['Who', false]
  ])('%s opens with a dash: %s', (text, opens) => {
    expect(opensWithDash(text)).toBe(opens)
  })
})
