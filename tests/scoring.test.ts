import { describe, expect, it } from 'vitest'
import { foldsOf, type LabelledDocument } from '../scripts/corpus.ts'
import { goldExchanges, readGold } from '../scripts/gold.ts'
import { mean, measure } from '../scripts/measure.ts'
import { calibration, means, meansBySource, score } from '../scripts/scoring.ts'
import type { Interview, Position, Turn } from '../src/schema.ts'

const source = [
  'A talk',
  '',
  'Nela: Where?',
  'Tobin: Here.',
  '- one',
  '- two',
  '',
  'Nela: Why?',
  'Thanks to both.'
].join('\n')
const labels = `# invented
@ N | Nela Orsk | interviewer | Nela
@ T | Tobin Vale | interviewee | Tobin   # the guest
1 T
3 Q N
4 A T
5-6 A T *
8 Q N
9 O
!empty 8
`
const gold = readGold(labels, source)

const lines = (first: number, last = first): Position => ({
  start: { line: first, column: 1, offset: 0 },
  end: { line: last, column: 2, offset: 1 }
})
const paragraph = (line: number) => ({ type: 'paragraph' as const, text: '', position: lines(line) })
const turn = (speaker: string, blocks: Turn['blocks'], line: number): Turn => ({
  speaker,
  attribution: 'stated',
  blocks,
  position: lines(line)
})
const list = { type: 'list' as const, ordered: false, items: [], position: lines(5, 6) }

const right: Interview = {
  type: 'interview',
  schemaVersion: 1,
  format: 'text',
  layout: { id: 'names', confidence: 0.95 },
  title: { text: 'A talk', position: lines(1) },
  metadata: [],
  speakers: [
    { id: 'nela', name: 'Nela Orsk', labels: ['Nela'], role: 'interviewer' },
    { id: 'tobin', name: 'Tobin', labels: ['Tobin'], role: 'interviewee' }
  ],
  introduction: [],
  sections: [],
  exchanges: [
    { question: [turn('nela', [paragraph(3)], 3)], answer: [turn('tobin', [paragraph(4), list], 4)] },
    { question: [turn('nela', [paragraph(8)], 8)], answer: [] }
  ],
  pullQuotes: [],
  lists: [],
  asides: [],
  conclusion: [paragraph(9)],
  boilerplate: [],
  warnings: [{ code: 'missing-answer', message: '', severity: 'warning', position: lines(8) }]
}

describe('gold labels', () => {
  it('give every line its role, speaker and list', () => {
    expect(gold.labels.get(5)).toEqual({ role: 'A', speaker: 'T', list: true, mixed: false })
    expect([...gold.labels.keys()]).toEqual([1, 3, 4, 5, 6, 8, 9])
    expect(gold.speakers.get('T')).toEqual({ name: 'Tobin Vale', role: 'interviewee', labels: ['Tobin'] })
    expect(goldExchanges(gold)).toEqual([
      { question: [3], answer: [4, 5, 6] },
      { question: [8], answer: [] }
    ])
  })

  it('separate two questions only where the first is marked as empty', () => {
    const two = (end: string) => goldExchanges(readGold(`1 Q ?\n2 Q ?\n3 A ?\n${end}`, 'a?\nb?\nc'))
    expect(two('')).toEqual([{ question: [1, 2], answer: [3] }])
    expect(two('!empty 1')).toEqual([
      { question: [1], answer: [] },
      { question: [2], answer: [3] }
    ])
  })

  it.each([
    ['1 Q', 'names its speaker'],
    ['1 Q Z', 'unknown speaker Z'],
    ['1 K', 'not understood'],
    ['1-9 T', 'past the end'],
    ['1 T\n1 F', 'labelled twice'],
    ['@ N | Nela | boss |', 'interviewer, interviewee or other'],
    ['# nothing', 'line 1 of the document has no label'],
    ['1 T\n!empty 1', 'no line of a question']
  ])('%j are refused: %s', (text, fault) => {
    expect(() => readGold(text, 'one line')).toThrow(fault)
  })
})

describe('measures', () => {
  it('are full where everything is right, but for a name that is not the fullest', () => {
    const { scores, lost, mistakes } = measure(source, gold, right)
    expect(mistakes).toEqual([])
    expect(lost).toBe(0)
    expect(scores).toEqual({
      body: 1,
      full: 1,
      exchanges: 1,
      perfect: 1,
      pullQuotes: null,
      boilerplate: null,
      lists: 1,
      speakers: 1,
      speakerRoles: 1,
      fullNames: 0.5,
      empty: 1
    })
  })

  it('tell a line in the wrong part from a line that is lost or said by another', () => {
    const wrong = {
      ...right,
      conclusion: [],
      metadata: [{ key: 'title', value: 'A talk', position: lines(1) }],
      exchanges: [{ question: [turn('tobin', [paragraph(3)], 3)], answer: [turn('tobin', [paragraph(4), list], 4)] }]
    }
    delete wrong.title
    const { scores, lost, mistakes } = measure(source, gold, wrong)
    expect(mistakes.map(({ line, minor, got }) => [line, minor, got])).toEqual([
      [1, true, 'F '],
      [3, false, 'Q Tobin'],
      [8, false, 'lost'],
      [9, false, 'lost']
    ])
    expect(lost).toBe(2)
    expect(scores).toMatchObject({ body: 4 / 7, full: 3 / 7, exchanges: 2 / 3, perfect: 0 })
  })

  it('ask for no exchange where no conversation can be told', () => {
    const none = readGold('!none', source)
    expect(measure(source, none, right).scores).toEqual({ perfect: 0 })
    expect(measure(source, none, { ...right, exchanges: [] }).scores).toEqual({ perfect: 1 })
  })

  it('leave out of a mean what says nothing', () => {
    expect(mean([1, null, undefined, 0])).toBe(0.5)
    expect(mean([null])).toBeNull()
  })
})

describe('scores', () => {
  const document = (name: string, from: string): LabelledDocument => ({
    name,
    text: source,
    gold,
    source: from,
    extension: 'txt'
  })
  const documents = [document('a', 'one'), document('b', 'one'), document('c', 'two'), document('d', 'three')]

  it('count a document on which the parser throws as wrong', () => {
    const results = score(documents, ({ name }) => {
      if (name === 'c') throw new Error('out of ideas')
      return right
    })
    expect(results.map(({ crash }) => crash?.split('\n')[0])).toEqual([
      undefined,
      undefined,
      'Error: out of ideas',
      undefined
    ])
    expect(means(results).perfect).toBe(0.75)
    expect(meansBySource(results).perfect).toBeCloseTo(2 / 3)
    expect(calibration(results).at(-1)).toMatchObject({ documents: 3, perfect: 1 })
  })

  it('keep a source in one fold, the same each time', () => {
    const folds = foldsOf(documents, 2)
    expect(folds.map((fold) => fold.length).sort()).toEqual([2, 2])
    expect(folds.some((fold) => fold.map(({ name }) => name).join() === 'a,b')).toBe(true)
    expect(foldsOf([...documents].reverse(), 2).map((fold) => fold.map(({ source }) => source).sort())).toEqual(
      folds.map((fold) => fold.map(({ source }) => source).sort())
    )
  })
})
