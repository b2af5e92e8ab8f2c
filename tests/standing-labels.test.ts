import { describe, expect, it } from 'vitest'
import { models } from '../src/model/weights.ts'
import { openDocument } from '../src/stages/analyse.ts'
import { linesOfText } from './support/lines.ts'

/** The label at the head of each line that has one, with what it says of the person. */
function heads(...lines: string[]): string[] {
  const { heads: found } = openDocument(linesOfText(lines.join('\n\n')), models)
  return found.flatMap((head) => (head ? [`${head.name} | ${head.written ?? ''}`] : []))
}

const BO = 'Bo Rask -- Head of Goats'
const IDA = 'Ida Orr -- Mere Bank -- Analyst'
const talk = (bo: string, ida: string): string[] => [
  ida,
  'Thank you. How many goats are on the hill now?',
  bo,
  'Forty, and one that nobody has seen since Easter.',
  ida,
  'And the tram?',
  bo,
  'The tram is for the brother.'
]

describe('a line that says who speaks and what she is', () => {
  it('is a label where it stands above each of her turns', () => {
    expect(heads(...talk(BO, IDA))).toEqual([
      `Ida Orr | ${IDA}`,
      `Bo Rask | ${BO}`,
      `Ida Orr | ${IDA}`,
      `Bo Rask | ${BO}`
    ])
  })

  it.each(['–', '—'])('may have %s before the role', (dash) => {
    expect(heads(...talk(BO.replace('--', dash), IDA.replace('--', dash)))).toHaveLength(4)
  })

  it('is one at her only turn, where others stand twice', () => {
    const only = 'Edda Lund -- Weir Securities -- Analyst'
    expect(heads(...talk(BO, IDA), only, 'Is the hill for sale?', BO, 'No.')).toContain(`Edda Lund | ${only}`)
  })

  it('is none where only one stands twice', () => {
    const [, first = '', , second = ''] = talk(BO, IDA)
    expect(heads(BO, first, BO, second).filter((head) => head.endsWith(BO))).toEqual([])
  })

  it('is none in a list of those who take part', () => {
    expect(heads(...talk(BO, IDA), 'Call participants', IDA, BO, 'More of this')).toHaveLength(4)
  })

  it.each([
    ['a sentence', 'Bo Rask -- he had the goats.'],
    ['in small letters', 'bo rask -- head of goats'],
    ['a long line', `Bo Rask -- ${'head of goats and trams '.repeat(6)}`],
    ['a name of six words', 'Bo of the Hill and Goats -- Head of Trams']
  ])('is none as %s', (_, bo) => {
    expect(heads(...talk(bo, IDA)).filter((head) => head.endsWith(bo))).toEqual([])
  })
})
