import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import { labelEvidence } from '../src/stages/label-groups.ts'
import { openingLabels } from '../src/stages/label-openings.ts'
import type { FirstVerdict } from '../src/stages/label-second.ts'
import { lexiconFor, linesOfText } from './support/lines.ts'

/** What is taken for full names where the labels that come again are known. */
function taken(lines: readonly string[]): string[] {
  const text = lines.join('\n\n')
  const evidence = labelEvidence({ ...linesOfText(text), lexicon: lexiconFor(text) })
  const accepted = evidence.groups.filter(({ units }) => units.length > 1)
  return openingLabels(evidence, { accepted } as unknown as FirstVerdict, lexiconFor(text))
}

const CALL = ['Will the lock be shut again?', 'It was never shut. It was stuck, and that is dearer.']
const TALK = CALL.flatMap((said, at) => [at === 0 ? 'TREVANION' : 'ABIODUN', said])
const LETTERS = ['L: Is it cold there?', 'B: Only the bell is.', 'L: And the rope?', 'B: It is dry.']

describe('names that are whole the first time', () => {
  it('are labels on lines of their own above what both say first', () => {
    const text = ['WESLEY TREVANION', 'Good morning.', 'HARBOUR MASTER ABIODUN', 'It was, at six.', ...TALK, ...TALK]
    expect(taken(text)).toEqual(['wesley trevanion', 'harbour master abiodun'])
    const { exchanges } = parseInterview({ value: text.join('\n\n'), path: 'x.txt' })
    expect(exchanges).toHaveLength(3)
  })

  it('are labels right above their first letters', () => {
    expect(taken(['Lumi: Hi', 'Birk: Hi there', ...LETTERS])).toEqual(['lumi', 'birk'])
  })

  it('are none right above letters that stand further down', () => {
    expect(taken(['Lumi: Hi', 'Birk: Hi there', 'They sat on the pier.', ...LETTERS])).toEqual([])
  })

  it('are none where one becomes shorter, or one stands below the other', () => {
    expect(taken(['WESLEY TREVANION', 'Good morning.', ...TALK, ...TALK])).toEqual([])
    expect(taken(['WESLEY TREVANION', 'ENIOLA ABIODUN', 'At the lock, in March.', ...TALK, ...TALK])).toEqual([])
  })

  it('are none with words of a sentence, in other letters, or known as a word', () => {
    const above = (head: string): string[] => [
      head,
      'Good morning.',
      'ENIOLA ABIODUN',
      'It was, at six.',
      ...TALK,
      ...TALK
    ]
    expect(taken(above('AND WESLEY TREVANION'))).toEqual([])
    expect(taken(above('Wesley Trevanion'))).toEqual([])
    expect(taken(['Question: Hi', 'Answer: Hi there', 'Q: Cold?', 'A: The bell.', 'Q: And?', 'A: Dry.'])).toEqual([])
  })

  it('are none before a dash, or far above', () => {
    const dashed = ['Wesley Trevanion - keeper of boats', 'Eniola Abiodun - keeper of locks']
    const short = ['Trevanion: Cold?', 'Abiodun: The bell.', 'Trevanion: And?', 'Abiodun: Dry.']
    expect(taken([...dashed, ...short])).toEqual([])
    const far = Array.from({ length: 20 }, (_, at) => `The lock has ${at} gates, and none of them is blue at all.`)
    expect(taken(['WESLEY TREVANION', 'Good morning.', 'ENIOLA ABIODUN', ...far, ...TALK, ...TALK])).toEqual([])
  })
})
