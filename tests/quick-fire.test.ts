/** Short questions line below line, each with its answer, in a talk whose turns have labels. */
import { describe, expect, it } from 'vitest'
import { parseInterview, toText } from '../src/all.ts'
import type { Interview } from '../src/schema.ts'
import { quickAnswer, quickFire } from '../src/stages/quick-fire.ts'
import { violations } from './invariants.ts'
import { unitWith } from './support/features.ts'
import { linesOfText } from './support/lines.ts'

const ROUND = [
  'Tea or coffee? Tea.',
  'Dogs or cats? Cats.',
  'Sunrise or sunset? Neither.',
  'Favourite knot? The bowline.'
]

const talk = (round: string, label = (name: string) => `${name}:`): string =>
  `${[
    `${label('Mira Solberg')} Ready for the quick-fire round?`,
    `${label('Anselm Roy')} Go on.`,
    round,
    `${label('Mira Solberg')} Thank you, Anselm.`
  ].join('\n\n')}\n`

const bold = (name: string): string => `**${name}:**`
const pairs = ({ exchanges }: Interview): string[][] =>
  exchanges.map(({ question, answer }) => [question, answer].map((turns) => turns.map((turn) => toText(turn)).join()))

describe('a round of short questions', () => {
  it.each([
    ['text', undefined],
    ['Markdown', bold]
  ])('is as many exchanges as lines in %s, of those who talk', (_, label) => {
    const source = talk(ROUND.join('\n'), label)
    const interview = parseInterview(source)
    expect(pairs(interview).slice(1, -1)).toEqual([
      ['Tea or coffee?', 'Tea.'],
      ['Dogs or cats?', 'Cats.'],
      ['Sunrise or sunset?', 'Neither.'],
      ['Favourite knot?', 'The bowline.']
    ])
    for (const { question, answer } of interview.exchanges.slice(1, -1))
      expect([...question, ...answer].map(({ speaker, attribution }) => [speaker, attribution])).toEqual([
        ['mira-solberg', 'inferred'],
        ['anselm-roy', 'inferred']
      ])
    expect(
      interview.warnings.filter(({ code }) => code === 'inferred-speaker').map(({ exchange }) => exchange)
    ).toEqual([1, 2, 3, 4])
    expect(violations(source, interview, parseInterview)).toEqual([])
  })

  it('is none with two lines, and two paragraphs are two', () => {
    expect(pairs(parseInterview(talk(ROUND.slice(0, 2).join('\n')))).flat()).not.toContain('Tea or coffee?')
    expect([...quickFire(linesOfText(ROUND.join('\n\n')).units)]).toEqual([0, 0, 0, 0])
  })

  it('has a name above it', () => {
    const round = ['**Quick-fire round**', ...ROUND.map((line) => line.replace('? ', '?\n'))].join('\n\n')
    const { sections, exchanges, asides } = parseInterview(talk(round, bold))
    expect(sections).toMatchObject([{ text: 'Quick-fire round', before: 1 }])
    expect(asides).toEqual([])
    expect(exchanges).toHaveLength(6)
  })

  it('is as long as it is', () => {
    const { units } = linesOfText(Array.from({ length: 20_000 }, () => ROUND[0]).join('\n'))
    expect(quickFire(units).filter((from) => from > 0)).toHaveLength(20_000)
  })
})

describe('one line of such a round', () => {
  const begins = (text: string): number => quickAnswer(unitWith({ text }))

  it('answers behind its question', () => {
    expect(begins('Tea or coffee? Tea.')).toBe(15)
  })

  it.each([
    'Tea or coffee?',
    'Tea or coffee, he asked.',
    'Tea or coffee? he asked.',
    'tea or coffee? Tea.',
    'Ann: Tea or coffee? Tea.',
    'Tea or coffee? And why?',
    `Tea or coffee? ${'So it is. '.repeat(9)}`,
    `Tea ${'or so '.repeat(12)}? Tea.`
  ])('is not: %s', (text) => {
    expect(begins(text)).toBe(0)
  })
})
