import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import { toText } from '../src/index.ts'
import { en } from '../src/languages/en.ts'
import { lexiconOf } from '../src/languages/lexicon.ts'
import { impossibleLabels } from '../src/stages/label-certain.ts'
import { Separator } from '../src/stages/label-found.ts'
import { labelEvidence } from '../src/stages/label-groups.ts'
import { afterNumber } from '../src/stages/label-numbered.ts'
import { labelShape } from '../src/stages/label-shapes.ts'
import { countedAnswers, withoutCount } from '../src/stages/numbered-persons.ts'
import { unitWith } from './support/features.ts'
import { lexiconFor, linesOfText } from './support/lines.ts'

const rolesOf = (text: string): string[] => parseInterview(text).speakers.map(({ name, role }) => `${name}: ${role}`)

const HEARING = [
  'Q41   Chair: Good morning. How old is the weir?',
  'Tove Arden: Older than the town.',
  'Q42 Ewan Prout: Who pays for the gates?',
  'Tove Arden: Nobody has asked us.',
  'Ewan Prout: I ask you now.',
  'Tove Arden: Then nobody does.'
]

describe('the number of a question before a label', () => {
  it.each([
    ['Q4 Ann Lowe: Why?', 3],
    ['Q 12   Ann', 7],
    ['Q1234 Ann', 6],
    ['Q4.  Ann Lowe: Why?', 0],
    ['Q 12) Ann', 0],
    ['Q4: Ann Lowe: Why?', 0],
    ['So Q4 Ann Lowe: Why?', 0],
    ['Q4 why?', 0],
    ['Q Ann', 0],
    ['Q12345 Ann', 0],
    ['A4 Ann Lowe: So.', 0]
  ])('%s: the label begins at %i', (text, at) => {
    expect(afterNumber(text)).toBe(at)
  })

  it.each(['\n\n', '\n'])('is no part of it, and whoever has it asks: lines parted by %j', (gap) => {
    expect(rolesOf(HEARING.join(gap))).toEqual([
      'Chair: interviewer',
      'Tove Arden: interviewee',
      'Ewan Prout: interviewer'
    ])
  })

  it('makes nobody of what is listed above the first', () => {
    const above = 'Witnesses: Tove Arden and Bram Ohl, of the gates that nobody pays for.'
    expect(rolesOf([above, ...HEARING].join('\n\n'))).toEqual([
      'Chair: interviewer',
      'Tove Arden: interviewee',
      'Ewan Prout: interviewer'
    ])
  })
})

describe('the label behind the number of a question', () => {
  const shapeOf = (text: string): [string | undefined, boolean | undefined, string] => {
    const unit = unitWith({ text })
    const shape = labelShape(unit)
    return [shape?.name, shape?.asks, text.slice(shape?.body)]
  }

  it('stands before a colon, and says that whoever has it asks', () => {
    expect(shapeOf('Q4 Ann Lowe: Why was it late?')).toEqual(['Ann Lowe', true, 'Why was it late?'])
    expect(shapeOf('Ann Lowe: Why was it late?')).toEqual(['Ann Lowe', undefined, 'Why was it late?'])
  })

  it('is none before another mark, nor without one', () => {
    expect(shapeOf('Q4 Ann Lowe – Why was it late?')).toEqual(['Q4 Ann Lowe', undefined, 'Why was it late?'])
    expect(shapeOf('Q4 Was the weir open when the boats came down?')[1]).toBeUndefined()
  })

  it('is none where the number is a label itself', () => {
    expect(shapeOf('Q4: Tell me: why was it late?')).toEqual(['Q4', undefined, 'Tell me: why was it late?'])
    const talk = ['Tell me: how old is it?', 'Older than Mere.', 'Honestly: who pays?', 'Nobody.', 'Why?', 'So it is.']
    const lines = talk.map((line, at) => `${at % 2 ? 'A' : 'Q'}${(at >> 1) + 1}: ${line}`)
    const { exchanges, speakers } = parseInterview(lines.join('\n\n'))
    expect(speakers.flatMap(({ labels }) => labels)).not.toContain('Tell me')
    expect(exchanges.flatMap(({ question }) => question.map(toText))).toEqual(talk.filter((_, at) => at % 2 === 0))
  })

  it('may stand before more labels than a call has arguments', () => {
    const shape = {
      name: 'N',
      key: 'n',
      separator: Separator.colon,
      from: 0,
      to: 1,
      body: 3,
      styled: false,
      time: undefined
    }
    const groups = Array.from({ length: 200_000 }, (_, at) => ({
      key: `n${at}`,
      name: `N${at}`,
      units: [at + 1],
      shapes: [{ ...shape, asks: true }]
    }))
    const listed = { key: 'bram ohl', name: 'Bram Ohl', units: [0], shapes: [shape] }
    const evidence = { ...labelEvidence(linesOfText('Bram Ohl: So.')), groups: [listed, ...groups] }
    expect(impossibleLabels(evidence, lexiconFor('So.'))).toEqual(new Set(['bram ohl']))
  })
})

describe('labels that count up beside counted questions', () => {
  const lexicon = lexiconOf([en])
  const counted = (...stems: string[]) =>
    [...countedAnswers([undefined, ...[1, 2, 3].flatMap((at) => stems.map((stem) => `${stem}${at}`))], lexicon)].sort()

  it('answer them, whatever the letter', () => {
    expect(counted('q', 'k')).toEqual(['k1', 'k2', 'k3'])
    expect(withoutCount('k2', new Set(counted('q', 'k')))).toBe('k')
    expect(withoutCount('k2', new Set())).toBe('k2')
  })

  it('name nobody', () => {
    const talk = [1, 2, 3, 4].flatMap((at) => [
      `Q${at}: Why did you sell boat number ${at} in the yard?`,
      `K${at}: Because the wood was too soft for the water, and we needed rope.`
    ])
    const { speakers, exchanges } = parseInterview(talk.join('\n\n'))
    expect(speakers).toEqual([])
    expect(exchanges.map(({ answer }) => answer[0]?.label?.text)).toEqual(['K1', 'K2', 'K3', 'K4'])
  })

  it('tell nothing where there are two such letters, or no questions', () => {
    expect(counted('q', 'k', 'm')).toEqual([])
    expect(counted('k', 'm')).toEqual([])
  })
})
