import { describe, expect, it } from 'vitest'
import { labelEvidence } from '../src/stages/label-groups.ts'
import { introducedLabels } from '../src/stages/label-introduced.ts'
import type { FirstVerdict } from '../src/stages/label-second.ts'
import { lexiconFor, linesOfText } from './support/lines.ts'

const INTRODUCTION = 'The reed choir has three voices, Martha “Reed” Falk, Wilma de Haan and Otto Crane.'
const FIRST = 'Otto Crane - Because the weir was so quiet that year, and we had nothing to do.'

/** What is taken of a label that stands once, where Otto Crane is the only one whom other marks tell. */
function taken(label: string, introduction = INTRODUCTION, ...others: string[]): string[] {
  const lines = [label, ...others].map((own) => `${own} - I complain every morning, at breakfast, to the geese.`)
  const text = [introduction, FIRST, ...lines].join('\n\n')
  const evidence = labelEvidence({ ...linesOfText(text), lexicon: lexiconFor(text) })
  const accepted = evidence.groups.filter(({ name }) => name === 'Otto Crane')
  const sums = evidence.groups.map((group) => (accepted.includes(group) ? 1 : 0))
  return introducedLabels(evidence, { accepted, sums, first: 1 } as unknown as FirstVerdict, lexiconFor(text))
}

describe('a label that stands once', () => {
  it('is taken by its first name where the introduction has the whole one', () => {
    expect(taken('Martha')).toEqual(['martha'])
    expect(taken('Otto')).toEqual(['otto'])
  })

  it('is not where the first name stands there alone, with small words, or not at all', () => {
    expect(taken('Wilma')).toEqual([])
    expect(taken('Greta')).toEqual([])
    expect(taken('Martha', 'The reed choir has one voice: Martha.')).toEqual([])
  })

  it('is taken by a name that is on no list beside somebody who talks, and nowhere else', () => {
    expect(taken('Zorp', 'The reed choir has two voices, Zorp Halm and Otto Crane.')).toEqual(['zorp'])
    expect(taken('Zorp Halm', 'The reed choir has two voices, Zorp Halm and Otto Crane.')).toEqual(['zorp halm'])
    expect(taken('Zorp', 'The reed choir sings in the Zorp Hall.')).toEqual([])
    expect(taken('The', 'The Reed Place is where Otto Crane sings.')).toEqual([])
  })

  it('is taken above a sentence in quotation marks, and not above a title', () => {
    const takenAbove = (said: string): string[] => {
      const text = `${INTRODUCTION}\n\nOtto: “Because the weir was quiet.”\n\nMartha: ${said}`
      const evidence = labelEvidence({ ...linesOfText(text), lexicon: lexiconFor(text) })
      const accepted = evidence.groups.filter(({ name }) => name === 'Otto')
      const sums = evidence.groups.map((group) => (accepted.includes(group) ? 1 : 0))
      return introducedLabels(evidence, { accepted, sums, first: 1 } as unknown as FirstVerdict, lexiconFor(text))
    }
    expect(takenAbove('“You get to hear all of the geese at once.”')).toEqual(['martha'])
    expect(takenAbove('“All of the Geese of the Weir, at Once”')).toEqual([])
  })

  it('is taken by initials of the whole name', () => {
    expect(taken('WDH')).toEqual(['wdh'])
    expect(taken('BRX')).toEqual([])
    expect(taken('WDH', INTRODUCTION, 'OC', 'MF')).toEqual([])
  })
})
